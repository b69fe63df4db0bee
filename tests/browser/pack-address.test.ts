import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../src/cli/import.ts';
import { makeKey, signPack } from '../../src/cli/sign.ts';
import { type Opened, openBrowser } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import type { Reader } from './reader.ts';
import type { Site } from './server.ts';

const FOREST = 'The governor of Kansas, Ada Lind, sold 12,400 acres of state forest to a timber company in May 2019.';
const BRIDGE = 'The bridge over the Lenn collapsed in 2017 and killed 31 people.';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Forest sold</title></head><body><article>
<h1>What became of the state’s forest</h1>
${'<p>Nobody in the small towns along the river had expected that the question of the trees would come back so soon, and the people who spoke to us this week were divided about what had been promised and by whom.</p>'.repeat(4)}
<p>${FOREST}</p><p>${BRIDGE}</p></article></body></html>`;

const review = (claimReviewed: string) => ({
  '@type': 'ClaimReview',
  claimReviewed,
  url: `https://checks.example/${claimReviewed.length}`,
  author: { '@type': 'Organization', name: 'Example Checks' },
  datePublished: '2019-05-06',
  reviewRating: { alternateName: 'False' },
});

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a pack from an address', () => {
    let opened: Opened;
    let reader: Reader;
    let site: Site;
    let options: OptionsPage;
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-address-'));
    const at = (file: string) => join(folder, file);
    const PACK = 'checks.pack';

    /** Puts a pack of these claims on the site, signed with this key. */
    const publish = async (key: string, ...claims: string[]) => {
      writeFileSync(at('checks.json'), JSON.stringify(claims.map(review)));
      await importFile(at('checks.json'), at(PACK));
      await signPack(at(PACK), at(key), { name: 'Example’s checks', publisher: 'Example Checks' });
    };
    /** Manifests tell seconds: the next is a later version only in the next one. */
    const nextSecond = () => new Promise(resolve => setTimeout(resolve, 1000));

    beforeAll(async () => {
      writeFileSync(at('forest.html'), PAGE);
      await makeKey(at('own.key'));
      await makeKey(at('strange.key'));
      await publish('own.key', FOREST);
      opened = await openBrowser(name, folder);
      ({ reader, site } = opened);
      options = await OptionsPage.open(reader);
    });
    afterAll(async () => {
      rmSync(folder, { recursive: true });
      await opened?.close();
    });

    const says = (words: RegExp) => options.says(words);
    /** With real clicks: browsers ask for a permission in no others. */
    const fetchFrom = async (address: string) => {
      await options.page.bringToFront();
      const input = await options.page.waitForSelector('section[aria-labelledby=packs] form input');
      await input?.evaluate(element => (element as HTMLInputElement).select());
      await input?.type(address);
      await options.page.click('section[aria-labelledby=packs] form button');
    };
    const update = async () => {
      await options.page.bringToFront();
      const button = await options.page.waitForSelector('.packs .update:not([disabled])');
      await button?.click();
    };
    const marks = async () => {
      const page = await reader.page(site.url('own/forest.html'));
      const marked = await reader.waitForMark(page, 'sold 12,400 acres');
      await page.close();
      return marked.join();
    };

    test('is imported under its publisher’s name, with who signed it', async () => {
      await fetchFrom(site.url(`own/${PACK}`));
      await says(/Example’s checks was imported: 1 claim\./);
      const text = await says(/Example Checks · 1 claim · English/);
      expect(text).toMatch(/signed on \d+ \w+ \d{4}, key [\w-]{12}…|signed on \w+ \d+, \d{4}, key [\w-]{12}…/);
      expect(await marks()).not.toContain('31 people');
    });

    test('says that there is nothing newer', async () => {
      await update();
      await says(/You have the newest version already/);
    });

    test('is updated in its place', async () => {
      await nextSecond();
      await publish('own.key', FOREST, BRIDGE);
      await update();
      const text = await says(/Example’s checks was imported: 2 claims\./);
      expect(text.match(/Example Checks · /g)).toHaveLength(1);
      expect(await marks()).toContain('31 people');
    });

    test('is kept where the file is not what was signed', async () => {
      await nextSecond();
      await publish('own.key', FOREST);
      writeFileSync(at(PACK), 'something else');
      await update();
      expect(await says(/is not the one that its publisher signed/)).toMatch(/Example Checks · 2 claims/);
    });

    test('is kept where a stranger signs at its address, and says what to do', async () => {
      await publish('strange.key', FOREST);
      await update();
      const text = await says(/signed with another key than before/);
      expect(text).toMatch(/remove the pack here and import it again/);
      expect(text).toMatch(/Example Checks · 2 claims/);
      expect(await marks()).toContain('31 people');
    });

    test('is kept where its host has it no longer', async () => {
      await publish('own.key', FOREST);
      rmSync(at(PACK));
      await update();
      expect(await says(/localhost answers 404/)).toMatch(/Example Checks · 2 claims/);
    });

    test('without a signature is taken too, and updated', async () => {
      writeFileSync(at('feed.json'), JSON.stringify([review('Rain fell in the hills of Ferrol in May 2019.')]));
      await options.page.click('button[aria-label="Remove the pack Example’s checks"]');
      await fetchFrom(site.url('own/feed.json'));
      await says(/feed\.json was imported: 1 claim\./);
      writeFileSync(at('feed.json'), JSON.stringify([review(FOREST), review(BRIDGE)]));
      await update();
      expect(await says(/feed\.json was imported: 2 claims\./)).not.toMatch(/signed on/);
      expect(await marks()).toContain('31 people');
    });

    test('asks its own host only', () => {
      expect(reader.leaked).toEqual([]);
    });
  });
});
