import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';
import { builtFor, type Reader, type SeenCard, startReader } from './reader.ts';
import { type Site, serve } from './server.ts';

const KNOWN = `Steve Witkoff said of the security protocols: “${WITKOFF}.”`;
const UNKNOWN = 'The ferry to the island of Ferrol has been painted green.';
const FOREST = 'The governor of Kansas, Ada Lind, sold 12,400 acres of state forest to a timber company in May 2019.';
const FEED = {
  '@type': 'DataFeed',
  dataFeedElement: [
    {
      '@type': 'DataFeedItem',
      item: [
        {
          '@type': 'ClaimReview',
          claimReviewed: FOREST,
          url: 'https://checks.example/forest',
          author: { '@type': 'Organization', name: 'Example Checks' },
          datePublished: '2019-05-06',
          reviewRating: { alternateName: 'Mostly False' },
          inLanguage: 'en',
        },
      ],
    },
  ],
};

/** A page with a frame of another site, and a field. */
const around = (frame: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head>
<body style="margin: 40px"><p>A stale selection.</p><iframe src="${frame}" width="400" height="160"></iframe>
<textarea rows="3" cols="40">What a reader writes</textarea></body></html>`;
const INNER =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inner</title></head><body><p>In a frame.</p></body></html>';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('“Check the selected text”', () => {
    let reader: Reader;
    let site: Site;
    let folder: string;
    let page: Page;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'claimlight-selection-'));
      site = await serve(folder);
      writeFileSync(join(folder, 'around.html'), around(site.url('own/inner.html').replace('localhost', '127.0.0.1')));
      writeFileSync(join(folder, 'inner.html'), INNER);
      writeFileSync(join(folder, 'forest.json'), JSON.stringify(FEED));
      reader = await startReader(name);
      await reader.install(builtFor(name));
      page = await reader.page(site.url('not-an-article.html'));
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      rmSync(folder, { recursive: true });
    });

    /** Selects a paragraph, picks the menu's item for `text`, and gives the card, which Escape has closed again. */
    const check = async (text: string): Promise<SeenCard> => {
      await page.evaluate(selectFirstParagraph);
      await reader.checkSelection(page, text);
      const card = await reader.waitForCard(page);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
      return card;
    };

    test('tells what is known, on a page that is no article', async () => {
      expect((await check(KNOWN)).answer).toMatch(/^Said: confirmed/);
      expect(await reader.marked(page)).toEqual([]);
    });

    test('says so where nothing is known', async () => {
      expect((await check(UNKNOWN)).answer).toMatch(/^Nothing in the database/);
    });

    test('lists all that is known of a longer passage', async () => {
      const { text } = await check(`${KNOWN} The United States did not sign the Paris Declaration of 6 January 2026.`);
      expect(text).toContain('Also here');
    });

    test('tells what comes nearest, of imported packs too, and whose it is', async () => {
      const options = await OptionsPage.open(reader);
      await options.importFeed(join(folder, 'forest.json'));
      await options.says(/forest\.json was imported: 1 claim/);
      await options.close();
      const { answer, text } = await check(FOREST.replace('12,400', '15,000'));
      expect(answer).toMatch(/^Nothing in the database/);
      expect(text).toContain('15,000 acres is not 12,400 acres');
      expect(text).toContain('From the pack “forest.json”');
      expect((await check(FOREST)).answer).toMatch(/^Rated Mostly False by Example Checks/);
    });

    test('works where the site is switched off, and switches nothing on', async () => {
      const popup = await PopupPage.open(reader, page.url());
      await popup.switchSite(false);
      await popup.close();
      expect((await check(KNOWN)).answer).toMatch(/^Said: confirmed/);
      const article = await reader.page(site.url('demo.html'));
      await article.evaluate(selectFirstParagraph);
      await reader.checkSelection(article, KNOWN);
      expect((await reader.waitForCard(article)).answer).toMatch(/^Said: confirmed/);
      expect(await reader.marked(article)).toEqual([]);
      await article.close();
    });

    test('is told beside the frame that the selection is in, and beside a field', async () => {
      const outer = await reader.page(site.url('own/around.html'));
      await outer.evaluate(selectFirstParagraph);
      for (const [selector, inFrame] of [
        ['iframe', true],
        ['textarea', false],
      ] as const) {
        await outer.focus(selector);
        await reader.checkSelection(outer, KNOWN, inFrame);
        const card = await reader.waitForCard(outer);
        expect(card.answer).toMatch(/^Said: confirmed/);
        const box = await outer.$eval(selector, element => {
          const { left, top, bottom } = element.getBoundingClientRect();
          return { left, top, bottom };
        });
        expect(Math.min(Math.abs(card.top - box.bottom), Math.abs(box.top - card.bottom))).toBeLessThan(20);
        expect(Math.abs(card.left - box.left)).toBeLessThan(20);
        await outer.keyboard.press('Escape');
        await reader.waitForNoCard(outer);
        // Into a frame of another process Firefox lets no script move the keyboard.
        const back = name === 'firefox' && inFrame ? 'body' : selector;
        expect(await outer.evaluate(() => document.activeElement?.localName)).toBe(back);
      }
      await outer.close();
    });

    test('is told in the window where nobody knows where the selection is', async () => {
      const outer = await reader.page(site.url('own/around.html?nobody'));
      await reader.checkSelection(outer, KNOWN, true);
      const card = await reader.waitForCard(outer);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.left).toBeGreaterThanOrEqual(0);
      await outer.close();
    });

    test('logs no error and asks nobody', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
      expect(reader.leaked).toEqual([]);
    });
  });
});

/** Runs in a page. */
function selectFirstParagraph(): void {
  const paragraph = document.querySelector('p, li, h2');
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
}
