import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { cardDirection, plainLabelsOfCard, plainTexts, whatDoesNotFit } from './fit.ts';
import { PopupPage } from './popup-page.ts';
import { buildInPseudoLocale, pseudoText } from './pseudo-locale.ts';
import { type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

const NARROW = { width: 320, height: 700 };

/** Where a part shows what is not ours to translate: a page's words, names, keys, what `Intl` writes. */
const DATA =
  '.item .text, .item .meta, .more li, option, kbd, dt, figure > p, [aria-labelledby=claims] p, .topics, .day';

const PICTURES = fileURLToPath(new URL('../../screens/', import.meta.url));

test('the language that nobody speaks keeps the places of values, and no plain letter', () => {
  const text = pseudoText('$1 of $2 claims');
  expect(text.match(/\$\d/g)).toEqual(['$1', '$2']);
  expect(text).not.toMatch(/[a-z]/i);
  expect(text.length).toBeGreaterThan('$1 of $2 claims'.length * 1.4);
});

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('from right to left, in longer words, 320 pixels wide', () => {
    let reader: Reader;
    let site: Site;
    let article: Page;
    let folder: string;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      folder = buildInPseudoLocale(name);
      site = await serve();
      reader = await startReader(name);
      await reader.install(folder);
      article = await reader.page(site.url('demo.html'));
      await reader.waitForMark(article, WITKOFF);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const look = async (page: Page, what: string) => {
      await page.setViewport(NARROW);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      await new Promise(resolve => setTimeout(resolve, 200));
      await reader.screenshot(page, join(PICTURES, `${name}-pseudo-locale-${what}.png`));
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await page.evaluate(whatDoesNotFit)).toEqual([]);
      expect(await page.evaluate(plainTexts, DATA)).toEqual([]);
    };

    test('the popup', async () => {
      const popup = await PopupPage.open(reader, site.url('demo.html'));
      await popup.page.waitForSelector('.coverage');
      await look(popup.page, 'popup');
      await popup.switchSite(false);
      await popup.page.waitForSelector('.notice');
      await look(popup.page, 'popup-off');
      await popup.switchSite(true);
      await popup.close();
      await reader.waitForMark(article, WITKOFF);
    });

    test.each(['options', 'welcome'])('%s', async what => {
      const page = await reader.page(reader.extensionUrl(`${what}/${what}.html`));
      await until(
        () => page.evaluate(() => document.body.innerText.length),
        length => length > 300,
        `${what} stays empty`,
      );
      await look(page, what);
      await page.close();
    });

    test('the card', async () => {
      await article.setViewport(NARROW);
      await article.bringToFront();
      await reader.command('next-annotation', article);
      await reader.waitForCard(article);
      await new Promise(resolve => setTimeout(resolve, 400));
      await reader.screenshot(article, join(PICTURES, `${name}-pseudo-locale-card.png`));
      const tab = await reader.tabId(article.url());
      expect(await reader.inWorld(tab, cardDirection)).toBe('rtl');
      expect(await reader.inWorld(tab, whatDoesNotFit)).toEqual([]);
      expect(await reader.inWorld(tab, plainLabelsOfCard)).toEqual([]);
    });
  });
});
