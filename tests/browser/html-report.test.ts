import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOn } from './axe.ts';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName, Scheme } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the report as an HTML file', () => {
    let opened: Demo;
    let folder: string;
    let page: Page;
    let listed: number;
    const asked: string[] = [];

    beforeAll(async () => {
      opened = await openDemo(name);
      const { reader, address } = opened;
      const popup = await PopupPage.open(reader, address);
      await popup.waitFor('in the database');
      listed = (await popup.annotations()).length;
      folder = mkdtempSync(join(tmpdir(), 'claimlight-report-'));
      const file = join(folder, 'claimlight.html');
      writeFileSync(file, await popup.saved('Report (HTML)'));
      await popup.close();
      page = await reader.page('about:blank');
      page.on('request', request => asked.push(request.url()));
      await page.goto(pathToFileURL(file).href);
    });
    afterAll(async () => {
      await opened?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('tells every annotation of the page, with its sources', async () => {
      const entries = await page.$$eval('article', all =>
        all.map(entry => ({ text: (entry as HTMLElement).innerText, links: entry.querySelectorAll('li a').length })),
      );
      expect(entries).toHaveLength(listed);
      expect(entries.every(({ links }) => links > 0)).toBe(true);
      expect(entries.some(({ text }) => text.includes(WITKOFF) && text.includes('Speaker: Steve Witkoff'))).toBe(true);
    });

    test('asks nobody for anything', () => {
      expect(asked.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
      expect(opened.reader.leaked).toEqual([]);
    });

    test.each<Scheme>(['light', 'dark', 'forced'])('axe finds nothing wrong with it, %s', async scheme => {
      await opened.reader.colorScheme(page, scheme);
      expect(await findingsOn(page)).toEqual([]);
    });
  });
});
