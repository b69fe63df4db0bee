import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, until } from './reader.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the options', () => {
    let opened: Demo;
    let reader: Reader;
    let demo: string;
    let page: Page;
    let options: OptionsPage;
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-options-'));

    beforeAll(async () => {
      opened = await openDemo(name);
      ({ reader, address: demo, page } = opened);
      options = await OptionsPage.open(reader);
    });
    afterAll(async () => {
      rmSync(folder, { recursive: true });
      await opened?.close();
    });

    const groups = () => page.evaluate(() => [...CSS.highlights.keys()].sort());

    test('tell the database’s size and date, and the keys', async () => {
      const text = await until(
        () => options.text(),
        all => /\d+ claims, checked up to/.test(all),
        'no database is told of',
      );
      expect(text).toMatch(/Alt\+Shift\+J|⌥⇧J/);
    });

    test('make underlines stronger in open tabs at once', async () => {
      await options.press('Strong');
      await until(groups, names => names.every(group => group.endsWith('-3')), 'the underlines are not strong');
      await options.press('Subtle');
      await until(groups, names => names.every(group => /^cl-[a-e]$/.test(group)), 'the underlines are not subtle');
    });

    test('hide a kind of verdict, and show it again', async () => {
      await options.press('Said as quoted');
      await until(
        () => reader.marked(page),
        marks => !marks.some(mark => mark.includes(WITKOFF)),
        'still shown',
      );
      expect((await reader.marked(page)).length).toBeGreaterThan(0);
      await options.press('Said as quoted');
      await reader.waitForMark(page, WITKOFF);
    });

    test('switch a site off by its name, and refuse what is none', async () => {
      await options.addSite('not a site');
      await until(
        () => options.text(),
        text => text.includes('is not a site'),
        'a wrong site is taken',
      );
      await options.page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[inputmode=url]');
        input?.select();
      });
      await options.addSite('http://localhost/any/page');
      await reader.waitForNoMarks(page);
      expect(await options.text()).toContain('localhost');
      await options.page.click('button[aria-label="Remove localhost from the list"]');
      await reader.waitForMark(page, WITKOFF);
    });

    test('leave new sites alone until asked', async () => {
      await options.press('Off until I switch it on in the popup');
      await reader.waitForNoMarks(page);
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('Not switched on here yet');
      await popup.switchSite(true);
      await reader.waitForMark(page, WITKOFF);
      await popup.close();
    });

    test('take settings from a file, say what is wrong with another, and go back to the beginning', async () => {
      const bad = join(folder, 'bad.json');
      writeFileSync(bad, 'sites: all');
      await options.importSettings(bad);
      await until(
        () => options.text(),
        text => text.includes('does not hold Claimlight’s settings'),
        'taken all the same',
      );
      const good = join(folder, 'good.json');
      writeFileSync(good, JSON.stringify({ sitesOff: ['localhost'] }));
      await options.importSettings(good);
      await reader.waitForNoMarks(page);
      await options.press('Reset to defaults');
      await reader.waitForMark(page, WITKOFF);
    });

    test('log no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
      expect(reader.leaked).toEqual([]);
    });
  });
});
