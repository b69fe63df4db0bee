import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import { builtFor, type Reader, startReader } from './reader.ts';
import { type Site, serve } from './server.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the popup', () => {
    let reader: Reader;
    let site: Site;
    let demo: string;
    let first: Page;
    let second: Page;

    beforeAll(async () => {
      site = await serve();
      demo = site.url('demo.html');
      reader = await startReader(name);
      await reader.install(builtFor(name));
      first = await reader.page(demo);
      second = await reader.page(`${demo}?second`);
      await reader.waitForMark(first, WITKOFF);
      await reader.waitForMark(second, WITKOFF);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
    });

    test('counts what is on the page, and lists it in reading order', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor(/\d+ statements, \d+ checkable, \d+ in the database, \d+ not checked/);
      const listed = await popup.annotations();
      const body = await first.evaluate(() => document.body.textContent ?? '');
      const places = listed.map(text => body.indexOf(text.split('\n')[0]?.slice(0, 20) ?? ''));
      expect(listed.length).toBeGreaterThanOrEqual(8);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(listed.find(text => text.includes(WITKOFF))).toMatch(/Said: confirmed · Steve Witkoff · \d sources?/);
      await popup.close();
    });

    test('scrolls to a sentence and opens its card', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor(WITKOFF);
      const index = (await popup.annotations()).findIndex(text => text.includes(WITKOFF));
      await popup.openAnnotation(index);
      await first.bringToFront();
      expect((await reader.waitForCard(first)).text).toContain(WITKOFF.toLowerCase());
      await popup.close();
    });

    test('switches a site off at once, in every tab of it', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.switchSite(false);
      await popup.waitFor('Switched off here');
      await reader.waitForNoMarks(first);
      await reader.waitForNoMarks(second);
      await reader.waitForNoCard(first);
      expect(await first.evaluate(() => document.querySelector('claimlight-card'))).toBeNull();
      await popup.close();
    });

    test('stays off: after a reload, a killed worker, a restart of the browser', async () => {
      const stillOff = async (page: Page) => {
        await new Promise(resolve => setTimeout(resolve, 1500));
        expect(await reader.marked(page)).toEqual([]);
      };
      await first.reload();
      await stillOff(first);
      await reader.killWorker();
      await first.reload();
      await stillOff(first);
      await reader.restart();
      first = await reader.page(demo);
      await stillOff(first);
    });

    test('switches it on again without a reload, with a worker just killed', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('Switched off here');
      await popup.untilWorkerHasAnswered();
      await reader.killWorker();
      await popup.switchSite(true);
      await reader.waitForMark(first, WITKOFF);
      await popup.waitFor('in the database');
      await popup.close();
    });

    test('says so where there is no article, and where it may not go', async () => {
      const shop = site.url('not-an-article.html');
      const page = await reader.page(shop);
      const popup = await PopupPage.open(reader, shop);
      await popup.waitFor('No article here');
      await popup.close();
      await page.close();

      const own = reader.extensionUrl('manifest.json');
      const browserPage = await reader.page(own);
      const other = await PopupPage.open(reader, own);
      await other.waitFor('Not allowed on this page');
      expect(await other.page.$('[role=switch]')).toBeNull();
      await other.close();
      await browserPage.close();
    });

    test('asks for nothing, and logs no error', async () => {
      expect(reader.leaked).toEqual([]);
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});
