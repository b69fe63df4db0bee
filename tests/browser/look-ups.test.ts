import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from './driver.ts';
import { type FactCheckServer, serveFactChecks } from './fact-check-server.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

const KEY = 'AIzaTest-0123456789_abcdefghijklmnopqrs';
const FOREST = 'The governor of Kansas, Ada Lind, sold 12,400 acres of state forest to a timber company in May 2019.';
const BRIDGE = 'The bridge over the Lenn collapsed in 2017 and killed 31 people.';

const reviewed = (text: string) => ({
  text,
  claimant: 'Facebook posts',
  claimDate: '2019-05-03T00:00:00Z',
  claimReview: [
    {
      publisher: { name: 'Example Checks', site: 'checks.example' },
      url: 'https://checks.example/forest',
      title: 'No, the governor sold no forest',
      reviewDate: '2019-05-06T00:00:00Z',
      textualRating: 'False',
      languageCode: 'en',
    },
    { publisher: { name: 'Bad' }, url: 'javascript:alert(1)', textualRating: 'True', languageCode: 'en' },
  ],
});

/** Google answers with what is near as well: the bridge's fact-check has another number of dead. */
function known(query: string): readonly object[] {
  if (query.includes('Kansas')) return [reviewed(FOREST)];
  if (query.includes('Lenn')) return [reviewed(BRIDGE.replace('31', '310'))];
  return [];
}

const article = (
  ...sentences: string[]
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Secret title</title></head><body><article>
<h1>A secret headline about the towns along the river</h1>
${'<p>Nobody in the small towns along the river had expected that the question would come back so soon, and the people who spoke to us this week were divided about what had been promised and by whom.</p>'.repeat(4)}
${sentences.map(sentence => `<p>${sentence}</p>`).join('')}
</article></body></html>`;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a look-up', () => {
    let reader: Reader;
    let site: Site;
    let google: FactCheckServer;
    let options: OptionsPage;
    let page: Page;
    let extension: string;
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-look-ups-'));
    const url = (file: string) => site.url(`own/${file}.html`);

    beforeAll(async () => {
      writeFileSync(join(folder, 'forest.html'), article(FOREST, BRIDGE));
      writeFileSync(join(folder, 'again.html'), article(FOREST));
      writeFileSync(join(folder, 'faults.html'), article('Rents in the city of Lenn rose by 41 percent in 2018.'));
      site = await serve(folder);
      google = await serveFactChecks(known);
      extension = google.extensionFor(name);
      reader = await startReader(name);
      await reader.install(extension);
      options = await OptionsPage.open(reader);
      page = await reader.page(url('forest'));
    });
    afterAll(async () => {
      rmSync(folder, { recursive: true });
      if (extension !== undefined) rmSync(extension, { recursive: true });
      await reader?.close();
      await site?.close();
      await google?.close();
    });

    const says = (words: RegExp) =>
      until(
        () => options.text(),
        text => words.test(text),
        `the options don’t say ${words}`,
      );
    const choose = (when: 'off' | 'click' | 'page') =>
      options.choose('lookups', ['off', 'click', 'page'].indexOf(when));

    test('is off: no button, no question', async () => {
      const popup = await PopupPage.open(reader, url('forest'));
      await popup.waitFor(/checkable statements? not in the database/);
      expect(await popup.text()).not.toMatch(/Look up/);
      await popup.close();
      expect(await options.text()).toMatch(/nothing is sent to anybody, unless you switch this on/);
      expect(google.asked).toEqual([]);
    });

    test('is switched on with a key, which is never shown again', async () => {
      await choose('click');
      await says(/Nothing is looked up before you have saved a key/);
      await options.page.type('input[type=password]', KEY);
      await options.page.keyboard.press('Enter');
      const text = await says(/A key is saved, ending in pqrs/);
      expect(text).not.toContain(KEY);
      expect(google.asked).toEqual([]);
    });

    test('asks on a click, and shows what says the same', async () => {
      const popup = await PopupPage.open(reader, url('forest'));
      await popup.press('Look up the unchecked statements of this page (');
      await popup.waitFor(/1 more statement has a fact-check that says the same/);
      expect((await popup.annotations()).join()).toMatch(/Rated False/);
      expect(await popup.text()).toMatch(/0 in the database, 1 found by look-up/);
      await popup.close();
      await page.bringToFront();
      expect((await reader.waitForMark(page, 'sold 12,400 acres')).join()).not.toContain('31 people');
      await reader.hover(page, 'sold 12,400 acres');
      const card = await reader.waitForCard(page);
      expect(card.answer).toMatch(/Rated False by Example Checks, (?:6 May|May 6,) 2019/);
      expect(card.text).toContain('From Google Fact Check Tools');
      expect(card.links.map(({ href }) => href)).toEqual(['https://checks.example/forest']);
    });

    test('sends the statements’ text and the key, and nothing else', () => {
      expect(google.asked.length).toBeGreaterThan(1);
      for (const { query, headers } of google.asked) {
        expect([...query.keys()].sort()).toEqual(['key', 'languageCode', 'pageSize', 'query']);
        expect(query.get('key')).toBe(KEY);
        expect(query.toString()).not.toMatch(/secret|localhost/i);
        expect(headers.cookie).toBeUndefined();
        expect(headers.referer).toBeUndefined();
      }
    });

    test('asks nothing twice', async () => {
      const before = google.asked.length;
      const popup = await PopupPage.open(reader, url('forest'));
      await popup.press('Look up');
      await popup.waitFor('No fact-check was found that says the same');
      expect(google.asked.length).toBe(before);
      await popup.close();
    });

    test('is made for every article where that was chosen', async () => {
      await choose('page');
      const other = await reader.page(url('again'));
      await reader.waitForMark(other, 'sold 12,400 acres');
      await other.close();
      expect(await reader.consoleErrors()).toEqual([]);
      await choose('click');
    });

    test.each([
      [400, /did not accept your key/],
      [403, /did not accept your key/],
      ['rubbish', /something that Claimlight can’t read/],
      [503, /answered with an error/],
      ['hang-up', /can’t be reached/],
      [429, /quota at Google is used up/],
    ] as const)('that goes wrong (%s) is told in words', async (mood, words) => {
      google.mood = mood;
      const faults = await reader.page(url('faults'));
      const popup = await PopupPage.open(reader, url('faults'));
      await popup.press('Look up');
      expect(await popup.waitFor(words)).toMatch(/1 statement was not asked about yet/);
      await popup.close();
      await faults.close();
    });

    test('is forgotten when it is switched off', async () => {
      google.mood = 'well';
      await choose('off');
      const before = google.asked.length;
      const other = await reader.page(url('again'));
      const popup = await PopupPage.open(reader, url('again'));
      await popup.waitFor(/checkable statements? not in the database/);
      expect(await popup.text()).not.toMatch(/Look up/);
      expect(await reader.marked(other)).toEqual([]);
      expect(google.asked.length).toBe(before);
      expect(reader.leaked).toEqual([]);
      await popup.close();
    });
  });
});
