import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOn } from './axe.ts';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { intentAt } from './intent.ts';
import { type Reader, until } from './reader.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** More presses of Tab than a card has things to press. */
const MANY = 30;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the card', () => {
    let opened: Demo;
    let reader: Reader;
    let page: Page;
    let tabId: number;

    beforeAll(async () => {
      opened = await openDemo(name);
      ({ reader, page } = opened);
      await page.bringToFront();
      tabId = await reader.tabId(page.url());
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('is there in the first frame after the pointer has rested, without a request or a message', async () => {
      const requests: string[] = [];
      // Not `data:`, which Firefox reports for a font of its own.
      page.on('request', request => /^https?:/.test(request.url()) && requests.push(request.url()));
      for (let time = 0; time < 3; time++) {
        expect(await intentAt(reader, page, WITKOFF)).toMatchObject({ shown: true, messages: 0 });
      }
      expect(requests).toEqual([]);
      expect(reader.leaked).toEqual([]);
    });

    test('says why it matched, with the words that both share marked', async () => {
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      const marks = await reader.inWorld(tabId, unfoldWhy);
      expect(marks.filter(word => word === 'strong')).toHaveLength(2);
    });

    test('leads to the very passage of a source that is quoted', async () => {
      await reader.hover(page, WITKOFF);
      const { links } = await reader.waitForCard(page);
      const [fragment] = links.flatMap(({ href }) => href.split('#:~:text=')[1] ?? []);
      expect(decodeURIComponent(fragment ?? '')).toMatch(/as strong as anyone has ever seen/i);
    });

    test('copies what it says with its sources', async () => {
      await page.bringToFront();
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      await reader.pressInCard(page, 'Copy with sources');
      // It says so once the browser has taken the text.
      await until(
        () => reader.inWorld<string>(tabId, textOfCard),
        text => text.includes('Copied'),
        'nothing was copied',
      );
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
    });

    test('is announced once, with its place and its answer', async () => {
      await reader.command('next-annotation', page);
      const { answer } = await reader.waitForCard(page);
      await reader.inWorld(tabId, listenToVoice);
      await reader.command('next-annotation', page);
      const next = await until(
        () => reader.card(page),
        card => card !== null && card.answer !== answer,
        'the card stayed the same',
      );
      const [said, ...more] = await reader.inWorld(tabId, takeVoice);
      expect(more).toEqual([]);
      expect(said).toMatch(/^Annotation \d of \d: /);
      expect(next?.answer).toContain(said?.replace(/^Annotation \d of \d: /, ''));
    });

    test('is walked through by Tab in the order in which it reads, and everything has a name', async () => {
      const names: string[] = [];
      for (let press = 0; press < MANY; press++) {
        await page.keyboard.press('Tab');
        const now = await reader.inWorld(tabId, focusedInCard);
        if (now === null) break;
        names.push(now);
      }
      expect(names).not.toContain('');
      expect(names[0]).toBe('Close');
      expect(names.slice(-6)).toEqual([
        'Why this matched',
        'Copy with sources',
        'Hide this one',
        'Report a wrong match',
        'Annotation before',
        'Next annotation',
      ]);
      expect(names.slice(1, -6).length).toBeGreaterThan(0);
    });

    test('gives the focus back where it was when Escape closes it', async () => {
      await page.keyboard.press('Escape');
      const before = await page.evaluate(focusLastLink);
      await reader.command('next-annotation', page);
      expect((await reader.waitForCard(page)).focused).toBe(true);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
    });

    test('opens a report of a wrong match, which holds the page’s address only if the reader ticks it', async () => {
      await page.mouse.move(1, 1);
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      await reader.pressInCard(page, 'Report a wrong match');
      const report = await reader.waitForPage(page.browser(), reader.extensionUrl('report/report.html'));
      const text = () => report.evaluate(() => document.querySelector('textarea')?.value ?? '');
      const first = await until(text, value => value !== '', 'the report is empty');
      expect(first).toContain(WITKOFF);
      expect(first).not.toContain(page.url());
      expect(await findingsOn(report)).toEqual([]);
      await report.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
      await until(text, value => value.includes(page.url()), 'the address did not go in');
      await report.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
      await until(text, value => value === first, 'the address did not go out again');
      expect(reader.leaked).toEqual([]);
      await report.close();
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

/** The open page at an address. Puppeteer does not hear in Firefox where a tab of an extension went, so each is asked. */
// The functions below run in a page: each may use nothing from outside itself.

function unfoldWhy(): string[] {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  root?.querySelector('summary')?.click();
  return [...(root?.querySelectorAll('details[open] mark') ?? [])].map(mark => mark.textContent ?? '');
}

function textOfCard(): string {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  return root?.textContent ?? '';
}

function listenToVoice(): true {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const voice = root?.lastElementChild;
  const said: string[] = [];
  Reflect.set(globalThis, 'voiceHeard', said);
  if (voice) {
    new MutationObserver(() => said.push(voice.textContent ?? '')).observe(voice, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  return true;
}

function takeVoice(): string[] {
  return [...(Reflect.get(globalThis, 'voiceHeard') as string[])];
}

/** The accessible name, as far as the card's own kinds of names go; null where the keyboard is not in the card. */
function focusedInCard(): string | null {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const at = root?.activeElement;
  if (document.activeElement !== host || !(at instanceof HTMLElement)) return null;
  return at.getAttribute('aria-label') ?? at.innerText.trim();
}

function focusLastLink(): string | null {
  const links = document.querySelectorAll('a');
  links[links.length - 1]?.focus();
  return document.activeElement?.textContent ?? null;
}
