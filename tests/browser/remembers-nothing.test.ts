import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openBrowser, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import type { Reader } from './reader.ts';
import { everythingStored } from './stored.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('of a page that was read', () => {
    let opened: Omit<Demo, 'page'>;
    let reader: Reader;
    let address: string;
    /** A page of the extension that runs none of its scripts. */
    let look: Page;
    let before: unknown;

    const stored = () => look.evaluate(everythingStored);

    beforeAll(async () => {
      const browser = await openBrowser(name);
      address = browser.site.url('demo.html');
      opened = { ...browser, address };
      reader = browser.reader;
      look = await reader.page(reader.extensionUrl('manifest.json'));
      before = await stored();
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('nothing is kept, on the disk or in memory, whatever is done in the popup', async () => {
      const page = await reader.page(address);
      await reader.waitForMark(page, WITKOFF);
      const popup = await PopupPage.open(reader, address);
      await popup.waitFor('in the database');
      await popup.untilWorkerHasAnswered();
      await popup.narrow('Speaker', 'Steve Witkoff');
      await popup.narrow('Speaker', 'All');
      await popup.unfold('near match');
      await popup.unfold('checkable statement');
      for (const button of ['Report (HTML)', 'Report (Markdown)', 'Export (JSON-LD)']) await popup.saved(button);
      await popup.openAnnotation(0);
      await page.bringToFront();
      await reader.waitForCard(page);
      await popup.close();
      expect(await stored()).toEqual(before);
      expect(await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie])).toEqual([
        {},
        {},
        '',
      ]);
    });

    test('but that a site is switched off, which is its name alone', async () => {
      const popup = await PopupPage.open(reader, address);
      await popup.switchSite(false);
      await popup.close();
      const after = JSON.stringify(await stored());
      expect(after).toContain('localhost');
      expect(after).not.toMatch(/demo\.html|Paris|Witkoff/);
    });

    test('logs no error and asks nobody', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
      expect(reader.leaked).toEqual([]);
    });
  });
});
