import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, until } from './reader.ts';
import { missedBy, tabThrough, tabTo } from './tab-stops.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('without a mouse', () => {
    let opened: Demo;
    let reader: Reader;
    let demo: string;
    let page: Page;

    beforeAll(async () => {
      opened = await openDemo(name);
      ({ reader, address: demo, page } = opened);
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('the card opens at the next annotation, its every link and button is reached, Escape gives the page back', async () => {
      await page.bringToFront();
      await page.focus('a');
      const before = await page.evaluate(() => document.activeElement?.outerHTML);
      await reader.command('next-annotation', page);
      const opened = await reader.waitForCard(page);
      expect(opened.focused).toBe(true);
      const tab = await reader.tabId(page.url());
      const { expected, dialog } = await reader.inWorld(tab, cardStops);
      expect(dialog).toBe(opened.answer);
      const reached: string[] = [];
      for (const _ of expected) {
        await page.keyboard.press('Tab');
        reached.push(await reader.inWorld(tab, focusedInCard));
      }
      expect(reached).toEqual(expected);
      expect(expected.every(Boolean)).toBe(true);
      expect(expected).toContain('Close');
      expect(expected.some(text => text.includes('(opens in a new tab)'))).toBe(true);
      await page.keyboard.press('ArrowRight');
      await until(
        async () => (await reader.card(page))?.answer,
        answer => answer !== undefined && answer !== opened.answer,
        'the arrow leads to no other annotation',
      );
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
    });

    test('the popup is walked in order: switch, filter, list, what is folded, exports, options', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('in the database');
      const stops = await tabThrough(popup.page);
      expect(stops.every(stop => stop.name !== '')).toBe(true);
      expect(stops[0]).toMatchObject({ role: 'switch', name: 'Annotations on localhost' });
      const order = stops.map(({ role }) => role).filter((role, at, all) => role !== all[at - 1]);
      expect(order).toEqual(['switch', 'select', 'item', 'summary', 'link']);
      const texts = (await popup.annotations()).map(text => text.split('\n')[0] ?? '');
      const items = stops.filter(({ role }) => role === 'item').map(stop => stop.name);
      expect(items.length).toBe(texts.length);
      expect(stops.at(-1)).toMatchObject({ role: 'link', name: 'Options' });
      expect(await missedBy(popup.page)).toEqual({ unreached: [], astray: [] });
      await popup.close();
    });

    test('the popup’s list goes to the sentence and opens its card', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor(WITKOFF);
      await tabTo(popup.page, WITKOFF);
      await popup.page.keyboard.press('Enter');
      await page.bringToFront();
      expect((await reader.waitForCard(page)).text).toContain(WITKOFF.toLowerCase());
      await page.keyboard.press('Escape');
      await popup.close();
    });

    test('what was not checked is unfolded, and leads to its sentence', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('in the database');
      await tabTo(popup.page, 'checkable statement');
      await popup.page.keyboard.press('Enter');
      await popup.waitFor('no claim in the database');
      await popup.page.keyboard.press('Tab');
      await popup.page.keyboard.press('Enter');
      await page.bringToFront();
      await until(
        () => page.evaluate(() => CSS.highlights.get('cl-on')?.size ?? 0),
        size => size > 0,
        'no sentence is marked',
      );
      await popup.close();
    });

    test('the site is switched off and on', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('in the database');
      await popup.page.keyboard.press('Tab');
      await popup.page.keyboard.press(' ');
      await popup.waitFor('Switched off here');
      await reader.waitForNoMarks(page);
      await popup.page.bringToFront();
      expect(await popup.page.evaluate(() => document.activeElement?.getAttribute('aria-checked'))).toBe('false');
      await popup.page.keyboard.press(' ');
      await popup.waitFor('in the database');
      await reader.waitForMark(page, WITKOFF);
      await popup.close();
    });

    test('options are walked in reading order, section by section, and everything has a name', async () => {
      const options = await OptionsPage.open(reader);
      await options.says(/checked up to/);
      const stops = await tabThrough(options.page);
      expect(stops.filter(stop => stop.name === '')).toEqual([]);
      const headings = stops.map(({ heading }) => heading).filter((heading, at, all) => heading !== all[at - 1]);
      expect(headings).toEqual(await options.headings());
      expect(await missedBy(options.page)).toEqual({ unreached: [], astray: [] });
      await options.close();
    });

    test('the welcome page too, from its live example on', async () => {
      const welcome = await reader.page(reader.extensionUrl('welcome/welcome.html'));
      await reader.waitForMark(welcome, WITKOFF);
      const stops = await tabThrough(welcome);
      expect(stops[0]).toMatchObject({ name: 'Show their card' });
      expect(stops.filter(stop => stop.name === '')).toEqual([]);
      expect(await missedBy(welcome)).toEqual({ unreached: [], astray: [] });
      await welcome.close();
    });

    test('the welcome page’s example is opened and read by keyboard, and Escape gives the page back', async () => {
      const welcome = await reader.page(reader.extensionUrl('welcome/welcome.html'));
      await reader.waitForMark(welcome, WITKOFF);
      await tabTo(welcome, 'Show their card');
      await welcome.keyboard.press('Enter');
      const isOpen = () => welcome.evaluate(() => document.activeElement?.matches('claimlight-card:popover-open'));
      await until(isOpen, open => open === true, 'the keyboard is in no card');
      await welcome.keyboard.press('Escape');
      await until(isOpen, open => open === false, 'the card stays open');
      expect(await welcome.evaluate(() => document.activeElement?.textContent)).toBe('Show their card');
      await welcome.close();
    });

    test('commands step back, and switch the site off and on', async () => {
      await page.bringToFront();
      await reader.command('next-annotation', page);
      const first = await reader.waitForCard(page);
      await reader.command('previous-annotation', page);
      await until(
        async () => (await reader.card(page))?.answer,
        answer => answer !== undefined && answer !== first.answer,
        'the card stayed the same',
      );
      await reader.command('switch-site', page);
      await reader.waitForNoMarks(page);
      await reader.command('switch-site', page);
      await reader.waitForMark(page, WITKOFF);
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

// The functions below run in a page: each may use nothing from outside itself.

/** The open card's links and buttons in the order of the page, and what the card is called. */
function cardStops(): { expected: string[]; dialog: string } {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const box = root?.querySelector('[role=dialog], [role=region], dialog');
  const label = root?.getElementById(box?.getAttribute('aria-labelledby') ?? '');
  const stops = [...(root?.querySelectorAll<HTMLElement>('a[href], button, summary') ?? [])].filter(
    element => element.getClientRects().length > 0,
  );
  return {
    expected: stops.map(element => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()),
    dialog: label?.innerText ?? box?.getAttribute('aria-label') ?? '',
  };
}

function focusedInCard(): string {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const element = root?.activeElement;
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
}
