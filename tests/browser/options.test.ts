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

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

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

    test('tell what changed in the database, by day and by count', async () => {
      const claims = Number((await options.text()).match(/([\d,]+) claims, checked up to/)?.[1]?.replace(',', ''));
      const changes = await options.unfold('What changed');
      const more = [...changes.matchAll(/([\d,]+) claims? (more|fewer)/g)].map(
        ([, count = '', way]) => Number(count.replace(',', '')) * (way === 'more' ? 1 : -1),
      );
      expect(more.reduce((sum, count) => sum + count, 0)).toBe(claims);
      expect(changes).toMatch(
        /(?:24 Nov 2026|Nov 24, 2026)\s+1,076 claims more\s+\d+ claims corrected\s+The first claims/,
      );
    });

    test('tell what the claims are about, and every correction', async () => {
      expect(await options.unfold('topics')).toMatch(/ukraine\s+\d+/);
      const corrections = await options.unfold('corrections');
      expect(corrections).toMatch(/24 Nov 2026|Nov 24, 2026/);
      expect(corrections).toContain('Keith Kellogg had joined a meeting of the coalition on 10 July 2025');
    });

    test('lead to the browser’s own page of shortcuts', async () => {
      await options.press('Change the keys');
      const shortcuts = name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
      const opened = await reader.waitForPage(page.browser(), shortcuts);
      await opened.close();
    });

    test('make underlines stronger in open tabs at once', async () => {
      await options.press('Strong');
      await until(groups, names => names.every(group => group.endsWith('-3')), 'the underlines are not strong');
      await options.press('Subtle');
      await until(groups, names => names.every(group => /^cl-[a-e]$/.test(group)), 'the underlines are not subtle');
    });

    test('give the card another theme in open tabs at once', async () => {
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      const theme = async () => reader.inWorld(await reader.tabId(demo), cardTheme);
      for (const [choice, look] of [
        ['Dark', 'card dark'],
        ['As the system', 'card system'],
      ] as const) {
        await options.press(choice);
        await reader.waitForNoCard(page);
        const pointed = async () => {
          await reader.hover(page, WITKOFF);
          await reader.waitForCard(page);
          return theme();
        };
        await until(pointed, seen => seen === look, `the card is not ${look}`);
        await page.mouse.move(1, 1);
        await reader.waitForNoCard(page);
      }
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

    test('keep a list of sites that is saved, added from a file, searched and shortened', async () => {
      const list = join(folder, 'sites.txt');
      const many = Array.from({ length: 9 }, (_, at) => `paper-${at}.example`);
      writeFileSync(list, `# mine\nhttps://www.localhost.example/news\n${many.join('\n')}\nno site\n`);
      await options.loadSites(list);
      expect(await options.says(/10 sites were added/)).toContain('“no site” is not a site');
      expect(await options.sites()).toEqual(['localhost.example', ...many]);
      expect(await options.saved('Save the list')).toBe(`localhost.example\n${many.join('\n')}\n`);
      await options.findSite('paper-3');
      expect(await options.sites()).toEqual(['paper-3.example']);
      await options.removeSite('paper-3.example');
      expect(await options.sites()).toEqual([]);
      await options.findSite('');
      expect(await options.sites()).toHaveLength(9);
    });

    test('keep what the popup switched while they were open', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.switchSite(false);
      await reader.waitForNoMarks(page);
      await until(
        () => options.sites(),
        sites => sites.includes('localhost'),
        'the options did not hear of the switch',
      );
      await options.press('Clear');
      await new Promise(resolve => setTimeout(resolve, 300));
      expect(await reader.marked(page)).toEqual([]);
      await popup.switchSite(true);
      await popup.close();
      await reader.waitForMark(page, WITKOFF);
    });

    test('save all settings but the look-ups and their key', async () => {
      const saved: unknown = JSON.parse(await options.saved('Export'));
      expect(saved).toMatchObject({ strength: 'clear', newSites: 'on', hiddenFamilies: [] });
      expect(saved).not.toHaveProperty('googleKey');
      expect(saved).not.toHaveProperty('lookUps');
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

/** Runs in Claimlight's own world on the page. */
function cardTheme(): string | null {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  return root?.querySelector('.card')?.className ?? null;
}
