import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, until } from './reader.ts';
import type { Site } from './server.ts';

const TABS = 10;

const OFF = { text: '', title: 'Claimlight: off on this site' };
const NOTHING = { text: '', title: 'Claimlight' };

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('in every tab', () => {
    let opened: Demo;
    let reader: Reader;
    let site: Site;
    let demo: string;
    let page: Page;

    beforeAll(async () => {
      opened = await openDemo(name);
      ({ reader, site, address: demo, page } = opened);
    });
    afterAll(async () => {
      await opened?.close();
    });

    const waitForBadge = (url: string, fits: { text: string; title: string } | 'number') =>
      until(
        () => reader.badge(url),
        ({ text, title }) =>
          fits === 'number'
            ? Number(text) > 0 && title === `Claimlight: ${text} annotations on this page`
            : text === fits.text && title === fits.title,
        `the badge of ${url} is not ${JSON.stringify(fits)}`,
      );

    test('the badge is the number of what the popup lists', async () => {
      const { text } = await waitForBadge(demo, 'number');
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('in the database');
      expect(Number(text)).toBe((await popup.annotations()).length);
      await popup.close();
    });

    test('the badge is empty on other pages, and each tab keeps its own', async () => {
      const shop = site.url('not-an-article.html');
      const other = await reader.page(shop);
      await waitForBadge(shop, NOTHING);
      await page.bringToFront();
      await waitForBadge(demo, 'number');
      await other.bringToFront();
      await waitForBadge(shop, NOTHING);
      await other.close();
    });

    test('the badge follows a tab to another page and back again', async () => {
      const shop = site.url('not-an-article.html?next');
      await page.bringToFront();
      await goTo(page, shop);
      await waitForBadge(shop, NOTHING);
      await goBack(page, demo);
      await reader.waitForMark(page, WITKOFF);
      await waitForBadge(demo, 'number');
    });

    test('the badge outlives the worker, and a new worker counts on', async () => {
      const { text } = await waitForBadge(demo, 'number');
      await reader.killWorker();
      expect((await reader.badge(demo)).text).toBe(text);
      await page.close();
      page = await reader.page(demo);
      await reader.waitForMark(page, WITKOFF);
      await waitForBadge(demo, 'number');
    });

    test('a site that is switched off while its page is left behind is off on the way back, and on again', async () => {
      const shop = site.url('not-an-article.html').replace('localhost', '127.0.0.1');
      await page.bringToFront();
      await goTo(page, shop);
      const second = await reader.page(`${demo}?second`);
      const popup = await PopupPage.open(reader, `${demo}?second`);
      await popup.switchSite(false);
      await reader.waitForNoMarks(second);
      await page.bringToFront();
      await goBack(page, demo);
      await waitForBadge(demo, OFF);
      await reader.waitForNoMarks(page);
      await goTo(page, shop);
      await waitForBadge(shop, NOTHING);
      await popup.page.bringToFront();
      await popup.switchSite(true);
      await page.bringToFront();
      await goBack(page, demo);
      await reader.waitForMark(page, WITKOFF);
      await waitForBadge(demo, 'number');
      await popup.close();
      await second.close();
    });

    test(`switching a site off clears ${TABS} open tabs of it at once, and stays after a restart`, async () => {
      const urls = Array.from({ length: TABS }, (_, at) => `${demo}?tab=${at}`);
      const tabs: Page[] = [];
      for (const url of urls) {
        const tab = await reader.page(url);
        await reader.waitForMark(tab, WITKOFF);
        tabs.push(tab);
      }
      const popup = await PopupPage.open(reader, urls[0] ?? demo);
      await popup.switchSite(false);
      await Promise.all(tabs.map(tab => reader.waitForNoMarks(tab)));
      for (const url of urls) await waitForBadge(url, OFF);
      const hosts = await Promise.all(tabs.map(tab => tab.evaluate(() => document.querySelector('claimlight-card'))));
      expect(hosts).toEqual(urls.map(() => null));

      await reader.restart();
      const again = await reader.page(demo);
      await waitForBadge(demo, OFF);
      expect(await reader.marked(again)).toEqual([]);
    });

    test('nothing is logged', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

// Firefox's driver loses count of a tab's pages once one came from the back-forward cache: these go by the page's own means.

async function goTo(page: Page, url: string): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-visited', ''));
  await page.evaluate(address => location.assign(address), url).catch(() => undefined);
  await untilAt(page, url);
}

/** Goes back; the page is the same as before, not loaded again: it lay in the browser's back-forward cache. */
async function goBack(page: Page, url: string): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined);
  await untilAt(page, url);
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-visited'))).toBe(true);
}

async function untilAt(page: Page, url: string): Promise<void> {
  await until(
    () => page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => ''),
    now => now === `${url} complete`,
    `the tab never gets to ${url}`,
  );
}
