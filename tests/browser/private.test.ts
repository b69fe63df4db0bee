import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { type FactCheckServer, serveFactChecks } from './fact-check-server.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';
import { everythingStored } from './stored.ts';

const KEY = 'AIzaTest-0123456789_abcdefghijklmnopqrs';

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Paris</title></head><body><article>
<h1>What was said in Paris</h1>
${'<p>Nobody in the small towns along the river had expected that the question would come back so soon, and the people who spoke to us this week were divided about what had been promised and by whom.</p>'.repeat(4)}
<p>“${WITKOFF},” Steve Witkoff said of the security protocols.</p>
<p>Rents in the city of Lenn rose by 41 percent in 2018.</p>
</article></body></html>`;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('in a private window', () => {
    let reader: Reader;
    let site: Site;
    let google: FactCheckServer;
    let folder: string;
    let extension: string;
    let options: OptionsPage;
    let address: string;
    let page: Page;
    let before: unknown;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'claimlight-private-'));
      writeFileSync(join(folder, 'paris.html'), ARTICLE);
      site = await serve(folder);
      address = site.url('own/paris.html?private');
      google = await serveFactChecks(() => []);
      extension = google.extensionFor(name);
      reader = await startReader(name);
      await reader.install(extension);
      await reader.allowInPrivate();
      options = await OptionsPage.open(reader);
      await options.choose('lookups', 2);
      await options.page.type('input[type=password]', KEY);
      await options.page.keyboard.press('Enter');
      await options.says(/A key is saved/);
      before = await options.page.evaluate(everythingStored);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      await google?.close();
      for (const made of [folder, extension]) rmSync(made, { recursive: true, force: true });
    });

    test('pages are annotated, with number, card and popup', async () => {
      await reader.openPrivately(address);
      page = await reader.waitForPage(options.page.browser(), address);
      await reader.waitForMark(page, WITKOFF);
      await until(
        () => reader.badge(address),
        ({ text }) => text === '1',
        'the badge has no number',
      );
      await reader.hover(page, WITKOFF);
      expect((await reader.waitForCard(page)).answer).toMatch(/^Said: confirmed/);
    });

    test('nothing is looked up: not by itself, not on a click, and not for who asks all the same', async () => {
      const popup = await PopupPage.open(reader, address);
      await popup.waitFor('1 in the database, 1 not checked');
      expect(await popup.text()).not.toMatch(/Look up/);
      await popup.close();
      const tabId = await reader.tabId(address);
      expect(await options.page.evaluate(askForLookUp, tabId)).toContain('Nothing is looked up from private windows');
      expect(google.asked).toEqual([]);
    });

    test('a report of a wrong match does not know the page’s address', async () => {
      await page.bringToFront();
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      await reader.pressInCard(page, 'Report a wrong match');
      const report = await reader.waitForPage(page.browser(), reader.extensionUrl('report/report.html'));
      await report.waitForSelector('textarea');
      expect(await report.$('input[type=checkbox]')).toBeNull();
      expect(await report.evaluate(() => document.body.innerText)).not.toContain('localhost');
      await report.close();
    });

    test('nothing was stored, on the disk or for the session', async () => {
      expect(await options.page.evaluate(everythingStored)).toEqual(before);
    });

    test('the same article in another window is looked up, as was chosen', async () => {
      // With its last tab the private window goes; Firefox would open the next one in it.
      await page.close();
      await options.page.bringToFront();
      const open = await reader.page(site.url('own/paris.html'));
      await reader.waitForMark(open, WITKOFF);
      await until(
        async () => google.asked.length,
        asked => asked > 0,
        'nobody asked',
      );
      expect(reader.leaked).toEqual([]);
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

// The functions below run in a page of the extension: each may use nothing from outside itself.

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

async function askForLookUp(tabId: number): Promise<string> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const text = 'Rents in the city of Lenn rose by 41 percent in 2018.';
  const article = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
  const facts = { headline: null, published: null, language: 'en' };
  const message = { type: 'look-up', tabId, article: { ...article, ...facts }, starts: [0] };
  return (browser ?? chrome).runtime.sendMessage(message).then(JSON.stringify, String);
}
