import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Reader, type SeenCard, until } from './reader.ts';
import { linesOf } from './words-on-page.ts';

const STARMER = 'the hardest yards are still ahead';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the card of an article in a full-screen dialog', () => {
    let opened: Opened;
    let reader: Reader;
    let page: Page;

    beforeAll(async () => {
      opened = await openBrowser(name);
      ({ reader } = opened);
      page = await reader.page(opened.site.url('dialog.html'));
      await page.setViewport({ width: 1200, height: 800 });
      await reader.waitForMark(page, WITKOFF);
    });
    afterAll(async () => {
      await opened?.close();
    });

    /** Whether the card is what is seen and meant by a click, at its head and at its foot. */
    const isInFront = (card: SeenCard) =>
      page.evaluate(
        (x, ...heights) => heights.every(y => document.elementFromPoint(x, y)?.localName === 'claimlight-card'),
        (card.left + card.right) / 2,
        card.top + 6,
        card.bottom - 6,
      );

    const isDialogOpen = () => page.evaluate(() => document.querySelector('dialog:modal') !== null);

    test('is above the dialog and answers the pointer, which closes it with its button', async () => {
      await reader.hover(page, WITKOFF);
      const card = await reader.waitForCard(page);
      expect(await isInFront(card)).toBe(true);
      await page.mouse.move((card.left + card.right) / 2, card.top + 20, { steps: 5 });
      await reader.pressInCard(page, 'Close');
      await reader.waitForNoCard(page);
      expect(await isDialogOpen()).toBe(true);
    });

    test('is above the dialog’s fixed header', async () => {
      await page.mouse.move(1, 1);
      await page.evaluate(scrollToFoot, STARMER);
      await page.mouse.move(1, 400);
      const [{ left, top }] = await linesOf(page, STARMER);
      // So near the window's foot, and in a window so low, the card reaches up to where the header is.
      await page.setViewport({ width: 1200, height: Math.ceil(top) + 40 });
      await page.mouse.move(left + 20, top + 8);
      await page.mouse.move(left + 23, top + 8);
      await reader.waitForCard(page);
      const card = await until(
        () => reader.card(page),
        seen => seen !== null && seen.bottom <= top,
        'the card is not above its sentence',
      );
      if (card === null) throw new Error('no card');
      const header = await page.evaluate(() => document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
      expect(card.top).toBeLessThan(header);
      expect(await isInFront(card)).toBe(true);
      await page.mouse.move(1, 400);
      await reader.waitForNoCard(page);
      await page.setViewport({ width: 1200, height: 800 });
    });

    test('takes the keyboard, and Escape closes the card and not the dialog', async () => {
      await page.focus('header button');
      await reader.command('next-annotation', page);
      const card = await reader.waitForCard(page);
      expect(card.focused).toBe(true);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
      expect(await isDialogOpen()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back');
    });

    test('leaves with Escape too while the keyboard is on the page', async () => {
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
      expect(await isDialogOpen()).toBe(true);
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

// The functions below run in a page: each may use nothing from outside itself.

/** Scrolls these words as low as they go without leaving the window. */
function scrollToFoot(words: string): void {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
  paragraph?.scrollIntoView({ block: 'end', behavior: 'instant' });
}
