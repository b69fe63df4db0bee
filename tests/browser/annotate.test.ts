import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDED, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { pageState } from './page-state.ts';
import { builtFor, type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

const PARIS = 'articles/paris-declaration/page.html';
const SHARED = fileURLToPath(new URL('../../../shared/data/articles', import.meta.url));

/** The three pages that must be annotated alike: our own, our own under a hostile policy, and the real one. */
const PAGES = [
  { title: 'the demo article', path: 'demo.html', csp: false },
  { title: 'the demo article under a hostile policy', path: 'demo.html', csp: true },
  ...(existsSync(SHARED) ? [{ title: 'the Paris article', path: PARIS, csp: false }] : []),
];
if (!existsSync(SHARED)) console.warn('The Paris article is left out: there is no ../shared/data here.');

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('annotates', () => {
    let reader: Reader;
    let site: Site;

    beforeAll(async () => {
      site = await serve();
      reader = await startReader(name);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
    });

    test('a page that was open before, changing nothing of it', async () => {
      const page = await reader.page(site.url('demo.html'));
      const before = await page.evaluate(pageState);
      await reader.install(builtFor(name));
      await reader.waitForMark(page, WITKOFF);
      expect(await page.evaluate(pageState)).toEqual(before);
      await page.close();
    });

    describe.each(PAGES)('$title', ({ path, csp }) => {
      let page: Page;
      beforeAll(async () => {
        page = await reader.page(site.url(path, { csp }));
      });
      afterAll(() => page.close());

      test('underlines what is in the database, and nothing outside the article', async () => {
        const marks = await reader.waitForMark(page, WITKOFF);
        expect(marks.length).toBeGreaterThanOrEqual(8);
        const outside = await page.evaluate(textOutsideArticle);
        expect(marks.filter(mark => outside.includes(mark) && mark !== marks.find(m => m.includes(WITKOFF)))).toEqual(
          [],
        );
      });

      test('opens a card beside the quote that names its source, and lets the pointer in', async () => {
        await reader.hover(page, WITKOFF);
        const card = await reader.waitForCard(page);
        expect(card.answer).toMatch(/Said: confirmed by .+\d{4}/);
        expect(card.text).toContain('Straits Times');
        expect(card.links.length).toBeGreaterThan(0);
        for (const link of card.links) {
          expect(link.href).toMatch(/^https:\/\//);
          expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
        }
        const { top, bottom } = await reader.boxOf(page, WITKOFF);
        expect(card.bottom <= top || card.top >= bottom, 'the card covers its sentence').toBe(true);

        const x = (card.left + card.right) / 2;
        const y = (card.top + card.bottom) / 2;
        const from = await reader.boxOf(page, WITKOFF);
        for (let step = 1; step <= 10; step++) {
          await page.mouse.move(from.x + ((x - from.x) * step) / 10, from.y + ((y - from.y) * step) / 10);
        }
        await new Promise(resolve => setTimeout(resolve, 600));
        expect(await reader.card(page)).not.toBeNull();
        await page.mouse.move(5, 5);
        await reader.waitForNoCard(page);
        const under = await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y);
        expect(under, 'a closed card is still in the way').not.toBe('claimlight-card');
      });

      test('does the same by keyboard, and gives the focus back', async () => {
        const before = await page.evaluate(focusALink);
        await reader.command('next-annotation', page);
        const first = await reader.waitForCard(page);
        expect(first.focused).toBe(true);
        expect(first.text).toMatch(/1 of \d+/);
        await reader.command('next-annotation', page);
        expect((await reader.waitForCard(page)).text).toMatch(/2 of \d+/);
        await page.keyboard.press('ArrowLeft');
        expect((await reader.waitForCard(page)).text).toMatch(/1 of \d+/);
        await page.keyboard.press('Escape');
        await reader.waitForNoCard(page);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
      });
    });

    test('nothing where there is no article', async () => {
      const page = await reader.page(site.url('not-an-article.html'));
      await new Promise(resolve => setTimeout(resolve, 3500));
      expect(await reader.marked(page)).toEqual([]);
      expect(await reader.isAnnotatorIn(page)).toBe(false);
      await page.close();
    });

    test('what a page adds, and lets go of what it takes away or changes', async () => {
      const page = await reader.page(site.url('demo.html'));
      await reader.waitForMark(page, WITKOFF);
      await page.evaluate(addParagraph, ADDED);
      await reader.waitForMark(page, ADDED);
      await page.evaluate(changeWords, WITKOFF, 'They are not as strong as anyone has ever seen');
      const marks = await reader.waitForMark(page, ADDED);
      expect(marks.filter(mark => mark.includes('not as strong'))).toEqual([]);
      await page.close();
    });

    test('alone after the extension is reloaded under the page', async () => {
      const page = await reader.page(site.url('demo.html'));
      await reader.waitForMark(page, WITKOFF);
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      await reader.reloadExtension();
      await page.mouse.move(5, 5);
      await reader.waitForMark(page, WITKOFF);
      // The first move may still find the old script, which falls silent at it.
      const pointed = async () => {
        await reader.hover(page, WITKOFF);
        await new Promise(resolve => setTimeout(resolve, 400));
        return reader.card(page);
      };
      await until(pointed, card => card !== null, 'no card opened');
      expect(await page.evaluate(() => document.querySelectorAll('claimlight-card').length)).toBe(1);
      await page.close();
    });

    test('without a request, and without an error', async () => {
      expect(reader.leaked).toEqual([]);
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

// The functions below run in a page: each may use nothing from outside itself.

function textOutsideArticle(): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const part of page.querySelectorAll('article p, article h1, article figcaption, article blockquote'))
    part.remove();
  return page.textContent ?? '';
}

function focusALink(): string | null {
  document.querySelector('a')?.focus();
  return document.activeElement?.textContent ?? null;
}

function addParagraph(text: string): void {
  const paragraphs = document.querySelectorAll('article p');
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  paragraphs[paragraphs.length - 1]?.after(paragraph);
}

function changeWords(from: string, to: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue?.includes(from)) node.nodeValue = node.nodeValue.replace(from, to);
  }
}
