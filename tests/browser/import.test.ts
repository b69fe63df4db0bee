import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedOf } from '../fixtures/feed.ts';
import { type Opened, openBrowser } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { type Reader, until } from './reader.ts';
import type { Site } from './server.ts';

/** Its one review disagrees with the bundled claim on disagreement.html. */
const DISAGREEING = fileURLToPath(new URL('../fixtures/disagreeing-feed.json', import.meta.url));

const FOREST =
  'The governor of Kansas, Ada Lind, sold 12,400 acres of state forest to a timber company from Norway on 3 May 2019.';
const REVIEW = {
  '@type': 'ClaimReview',
  claimReviewed: FOREST,
  url: 'https://checks.example/forest',
  author: { '@type': 'Organization', name: 'Example Checks' },
  datePublished: '2019-05-06',
  reviewRating: { alternateName: 'Mostly False', ratingValue: '5' },
  name: 'Did the governor of Kansas sell 12,400 acres of state forest to a Norwegian timber company?',
};

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Forest sold</title></head><body><article>
<h1>What became of the state’s forest</h1>
${'<p>Nobody in the small towns along the river had expected that the question of the trees would come back so soon, and the people who spoke to us this week were divided about what had been promised and by whom.</p>'.repeat(4)}
<p>${FOREST}</p>
<p>The legislature is going to talk about it in the autumn, and until then the roads into the hills stay open.</p>
</article></body></html>`;

/** Runs in the options page: makes every stored pack one of a version that told no format. */
function forgetFormat(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('packs');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('about', 'readwrite');
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      change.objectStore('about').openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor === null) return;
        const { format: _, ...older } = cursor.value;
        cursor.update(older);
        cursor.continue();
      };
    };
  });
}

/** A feed of this many dirty reviews, and one more that the page repeats. */
function writeFeed(path: string, reviews: number): Promise<void> {
  const file = createWriteStream(path);
  let first = true;
  for (const piece of feedOf(reviews)) {
    const text = Buffer.from(piece).toString();
    const item = JSON.stringify({ '@type': 'DataFeedItem', item: [REVIEW] });
    file.write(first ? text.replace('[\n', `[\n${item},\n`) : text);
    first = false;
  }
  return new Promise(resolve => file.end(resolve));
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a pack', () => {
    let opened: Opened;
    let reader: Reader;
    let site: Site;
    let options: OptionsPage;
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-import-'));
    const feed = join(folder, 'feed.json');
    const large = join(folder, 'large.json');
    const middle = join(folder, 'middle.json');
    const broken = join(folder, 'broken', 'feed.json');

    beforeAll(async () => {
      writeFileSync(join(folder, 'forest.html'), PAGE);
      await writeFeed(feed, 5000);
      await writeFeed(middle, 20_000);
      await writeFeed(large, 60_000);
      opened = await openBrowser(name, folder);
      ({ reader, site } = opened);
      options = await OptionsPage.open(reader);
    });
    afterAll(async () => {
      rmSync(folder, { recursive: true });
      await opened?.close();
    });

    const says = (words: RegExp) => options.says(words);
    const choose = (path: string) => options.importFeed(path);
    const remove = async (pack: string) => {
      await options.page.bringToFront();
      await options.page.click(`button[aria-label="Remove the pack ${pack}"]`);
      await until(
        () => options.text(),
        text => !text.includes(`Remove the pack ${pack}`) && !/Several publishers|Example Checks/.test(text),
        'the pack is still listed',
      );
    };
    const open = () => reader.page(site.url('own/forest.html'));

    test('is cancelled on the way, and nothing has changed', async () => {
      await choose(large);
      await says(/\d records read/);
      await options.press('Cancel');
      expect(await says(/Cancelled\. Nothing has changed\./)).not.toMatch(/large\.json/);
    });

    test('comes through where the worker is killed in the middle', async () => {
      await choose(middle);
      await says(/\d records read/);
      await reader.killWorker();
      await says(/middle\.json was imported: 1\d,\d{3} claims\./);
      const page = await open();
      await reader.waitForMark(page, 'sold 12,400 acres');
      await page.close();
      await remove('middle.json');
    });

    test('is imported from a dirty feed, and tells what it left out', async () => {
      await choose(feed);
      const text = await says(/feed\.json was imported/);
      expect(text).toMatch(/feed\.json was imported: 4,\d{3} claims\./);
      expect(text).toMatch(/Left out: \d+ reviews that are there twice, \d+ of pictures and videos\./);
      expect(text).toMatch(/\d+ records were refused/);
      await says(/Several publishers · 4,\d{3} claims · English/);
    });

    test('annotates a page, with its name on the card', async () => {
      const page = await open();
      await reader.waitForMark(page, 'sold 12,400 acres');
      await reader.hover(page, 'sold 12,400 acres');
      const card = await reader.waitForCard(page);
      expect(card.answer).toMatch(/Rated Mostly False by Example Checks, (?:6 May|May 6,) 2019/);
      expect(card.text).toContain('From the pack “feed.json”');
      expect(card.links.map(({ href }) => href)).toEqual(['https://checks.example/forest']);
      await page.close();
    });

    test('is still there after the worker was killed', async () => {
      await reader.killWorker();
      const page = await open();
      await reader.waitForMark(page, 'sold 12,400 acres');
      await page.close();
    });

    test('is kept where a newer one ends in the middle', async () => {
      mkdirSync(join(folder, 'broken'));
      writeFileSync(broken, readFileSync(feed).subarray(0, -3000));
      await choose(broken);
      const text = await says(/Not imported, and nothing has changed: feed\.json is not whole JSON/);
      expect(text).toMatch(/Several publishers · 4,\d{3} claims/);
    });

    test('is imported again in its own place', async () => {
      await choose(feed);
      const text = await says(/feed\.json was imported/);
      expect(text.match(/Several publishers/g)).toHaveLength(1);
    });

    test('of an older version’s format annotates nothing, is named, and is imported again', async () => {
      await options.page.evaluate(forgetFormat);
      await reader.killWorker();
      const page = await open();
      await new Promise(resolve => setTimeout(resolve, 4000));
      expect(await reader.marked(page)).toEqual([]);
      await page.close();
      const again = await OptionsPage.open(reader);
      await again.says(/An older version of Claimlight imported this pack/);
      await again.importFeed(feed);
      await again.says(/feed\.json was imported/);
      expect(await again.text()).not.toMatch(/An older version/);
      await again.close();
    });

    test('is switched off, on and removed', async () => {
      const box = 'section[aria-labelledby=packs] input[type=checkbox]';
      await options.page.click(box);
      await until(
        () => options.page.$eval(box, input => (input as HTMLInputElement).checked),
        on => !on,
        'the pack is still on',
      );
      let page = await open();
      await new Promise(resolve => setTimeout(resolve, 4000));
      expect(await reader.marked(page)).toEqual([]);
      await page.close();
      await options.page.bringToFront();
      await options.page.click(box);
      page = await open();
      await reader.waitForMark(page, 'sold 12,400 acres');
      await page.close();
      await options.page.bringToFront();
      await options.page.click('button[aria-label="Remove the pack feed.json"]');
      await until(
        () => options.page.$$eval('.packs li', rows => rows.length),
        rows => rows === 0,
        'the pack is still listed',
      );
    });

    test('stands beside the bundled database where the two disagree', async () => {
      await choose(DISAGREEING);
      await says(/disagreeing-feed\.json was imported: 1 claim/);
      const page = await reader.page(site.url('disagreement.html'));
      await reader.waitForMark(page, 'puffed up a bag');
      await reader.hover(page, 'puffed up a bag');
      const { answer, text } = await reader.waitForCard(page);
      expect(answer).toMatch(/^Rated False by USA Today/);
      expect(text).toMatch(/Rated Mostly True by Example Checks/);
      await page.close();
      await remove('disagreeing-feed.json');
    });

    test('asks nobody anything, and logs no error', async () => {
      expect(reader.leaked).toEqual([]);
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});
