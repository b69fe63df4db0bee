import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { builtFor, type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';
import { boxOf, linesOf } from './words-on-page.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

const STARMER = 'the hardest yards are still ahead';
const KUSHNER = 'Peace would not be possible without the progress';

/** Where on the window a sentence is scrolled to. */
type Place = 'start' | 'center' | 'end';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the card', () => {
    let reader: Reader;
    let site: Site;
    let page: Page;

    beforeAll(async () => {
      site = await serve();
      reader = await startReader(name);
      await reader.install(builtFor(name));
      page = await reader.page(site.url('corners.html'));
      await reader.waitForMark(page, WITKOFF);
      await reader.waitForMark(page, STARMER);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
    });

    /** Points at the words where they stand now, and gives card, sentence and window. */
    const pointAt = async (words: string, place: Place) => {
      await page.bringToFront();
      await page.mouse.move(1, 1);
      await reader.waitForNoCard(page);
      await page.evaluate(scrollWords, words, place);
      const [sentence] = await linesOf(page, words);
      const x = (sentence.left + sentence.right) / 2;
      const y = (sentence.top + sentence.bottom) / 2;
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await reader.waitForCard(page);
      // The card is placed once it is measured, a frame after it opens.
      const card = await until(
        () => reader.card(page),
        seen => seen !== null && (seen.bottom <= sentence.top || seen.top >= sentence.bottom),
        `the card covers “${words}”`,
      );
      return { card, sentence, window: await page.evaluate(() => ({ width: innerWidth, height: innerHeight })) };
    };

    test.each([
      [WITKOFF, 'start', 1200, 800],
      [WITKOFF, 'end', 1200, 800],
      [STARMER, 'start', 1200, 800],
      [STARMER, 'end', 1200, 800],
      [WITKOFF, 'center', 700, 420],
      [STARMER, 'center', 520, 700],
    ] as const)(
      'stays in the window and off its sentence: “%s” at the %s of %i × %i',
      async (words, place, width, height) => {
        await page.setViewport({ width, height });
        const { card } = await pointAt(words, place);
        expect(card?.left).toBeGreaterThanOrEqual(0);
        expect(card?.top).toBeGreaterThanOrEqual(0);
        expect(card?.right).toBeLessThanOrEqual(width);
        expect(card?.bottom).toBeLessThanOrEqual(height);
      },
    );

    test('is a sheet at the foot of a phone’s window', async () => {
      await page.setViewport({ width: 390, height: 780 });
      await pointAt(WITKOFF, 'center');
      // It slides in.
      await expect
        .poll(() => reader.card(page), { timeout: 5000 })
        .toMatchObject({ left: 0, right: 390, bottom: expect.closeTo(780, 1) });
    });

    test('at 400 % zoom stays off its sentence, and everything in it can be scrolled to', async () => {
      await page.mouse.move(1, 1);
      await reader.waitForNoCard(page);
      await page.setViewport({ width: 320, height: 256 });
      await pointAt(WITKOFF, 'center');
      const tab = await reader.tabId(page.url());
      // It may still be sliding in.
      await expect
        .poll(() => reader.inWorld(tab, scrollToLast), { timeout: 5000 })
        .toMatchObject({ cutOff: [], last: 'Next annotation' });
      await page.setViewport({ width: 1200, height: 800 });
    });

    test('opens inside a part that scrolls by itself', async () => {
      await page.setViewport({ width: 1200, height: 800 });
      const { card } = await pointAt(KUSHNER, 'center');
      expect(card?.text).toContain('Kushner');
    });

    test('is above a fixed header, whatever that thinks of itself', async () => {
      await page.setViewport({ width: 1200, height: 800 });
      const { card } = await pointAt(STARMER, 'end');
      if (card === null) throw new Error('no card');
      const above = await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.localName,
        (card.left + card.right) / 2,
        card.top + 6,
      );
      expect(above).toBe('claimlight-card');
    });

    test('opens on a click and stays until a click elsewhere', async () => {
      await page.setViewport({ width: 1200, height: 800 });
      const { sentence } = await pointAt(WITKOFF, 'center');
      await page.mouse.click((sentence.left + sentence.right) / 2, (sentence.top + sentence.bottom) / 2);
      await page.mouse.move(2, 400);
      await new Promise(resolve => setTimeout(resolve, 700));
      expect(await reader.card(page)).not.toBeNull();
      await page.mouse.click(2, 400);
      await reader.waitForNoCard(page);
    });

    test('does not flicker open when the pointer crosses the text', async () => {
      const { x, y } = await boxOf(page, WITKOFF);
      await page.bringToFront();
      const opened = await page.evaluate(crossWords, x, y);
      expect(opened).toBe(false);
    });

    test('opens where a quick pointer comes to rest', async () => {
      await page.mouse.move(1, 1);
      await reader.waitForNoCard(page);
      const { x, y } = await boxOf(page, WITKOFF);
      await page.bringToFront();
      await page.evaluate(moveWithinAFrame, x, y);
      await reader.waitForCard(page);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

// The functions below run in a page: each may use nothing from outside itself.

/** Scrolls to each thing to press in turn; gives those that stay out of sight then, and the last one's name. */
function scrollToLast(): { cutOff: string[]; last: string } {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const card = root?.querySelector('.card')?.getBoundingClientRect();
  const cutOff: string[] = [];
  let last = '';
  for (const part of root?.querySelectorAll('a, button, summary') ?? []) {
    part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, right, bottom } = part.getBoundingClientRect();
    last = part.getAttribute('aria-label') ?? part.textContent ?? '';
    const seen = card && left >= card.left && right <= card.right && top >= card.top - 1 && bottom <= card.bottom + 1;
    if (!seen || left < 0 || right > innerWidth || top < -4 || bottom > innerHeight + 4) cutOff.push(last);
  }
  return { cutOff, last };
}

/**
 * A pointer that is on the point for one frame, since a driver's own moves take as long as the machine is busy; whether a
 * card was open in any of the frames after it.
 */
async function crossWords(x: number, y: number): Promise<boolean> {
  let opened = false;
  for (let frame = 0; frame < 30; frame++) {
    const [clientX, clientY] = frame === 0 ? ([x, y] as const) : ([2, 2] as const);
    const at = document.elementFromPoint(clientX, clientY) ?? document.body;
    at.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true, pointerType: 'mouse' }));
    await new Promise(resolve => requestAnimationFrame(resolve));
    opened ||= document.querySelector('claimlight-card:popover-open') !== null;
  }
  return opened;
}

/** A pointer that is elsewhere, and on the words before the next frame. */
function moveWithinAFrame(x: number, y: number): void {
  const moveTo = (clientX: number, clientY: number) => {
    const at = document.elementFromPoint(clientX, clientY) ?? document.body;
    at.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true, pointerType: 'mouse' }));
  };
  moveTo(2, 2);
  moveTo(x, y);
}

function scrollWords(words: string, block: 'start' | 'center' | 'end'): void {
  const found = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
  found?.scrollIntoView({ block, behavior: 'instant' });
  // A fixed header would lie over the sentence.
  if (block === 'start') scrollBy({ top: -70, behavior: 'instant' });
}
