import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, until } from './reader.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('for who prefers less motion', () => {
    let opened: Demo;
    let reader: Reader;
    let article: Page;

    beforeAll(async () => {
      opened = await openDemo(name);
      ({ reader, page: article } = opened);
    });
    afterAll(async () => {
      await opened?.close();
    });

    // Polled: Firefox answers `matchMedia` by the new wish some time before it styles a page by it.
    test('the card comes at once, where it would slide in', async () => {
      await article.bringToFront();
      await reader.hover(article, WITKOFF);
      await reader.waitForCard(article);
      const tabId = await reader.tabId(article.url());
      const movingInCard = () => reader.inWorld<string[]>(tabId, `() => (${moving})((${rootOfCard})())`);
      await reader.reducedMotion(article, false);
      await expect.poll(movingInCard).toEqual(['div.frame: appear']);
      await reader.reducedMotion(article, true);
      await expect.poll(movingInCard).toEqual([]);
      await reader.reducedMotion(article, false);
    });

    test('the popup’s switch jumps, where it would slide', async () => {
      const popup = await PopupPage.open(reader, opened.address);
      await popup.waitFor('in the database');
      const movingInPopup = () => popup.page.evaluate(moving);
      await reader.reducedMotion(popup.page, false);
      await expect.poll(movingInPopup).toEqual(['button.switch::after: translate']);
      await reader.reducedMotion(popup.page, true);
      await expect.poll(movingInPopup).toEqual([]);
      await reader.reducedMotion(popup.page, false);
      await popup.close();
    });

    test.each(['options', 'welcome', 'report'])('nothing moves in %s', async title => {
      const page = await reader.page(reader.extensionUrl(`${title}/${title}.html`));
      await until(
        () => page.evaluate(() => document.body.innerText),
        text => text.length > 20,
        'it is empty',
      );
      // That the look finds what moves: a part that is put in does.
      await page.evaluate(() => document.body.append(document.createElement('progress')));
      await page.addStyleTag({ content: 'progress { transition: opacity 1s }' });
      expect(await page.evaluate(moving)).toEqual(['progress: opacity']);
      await page.evaluate(() => document.querySelector('body > progress')?.remove());
      await reader.reducedMotion(page, true);
      await expect.poll(() => page.evaluate(moving)).toEqual([]);
      await reader.reducedMotion(page, false);
      await page.close();
    });
  });
});

// The functions below run in a page: each may use nothing from outside itself.

/** What is animated, moves to a new value, or scrolls smoothly, by the styles that it has now. */
function moving(root: ParentNode | null = document): string[] {
  const found: string[] = [];
  for (const element of root?.querySelectorAll('*') ?? []) {
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(element, part);
      const takes = (times: string) => times.split(',').some(time => Number.parseFloat(time) > 0);
      const name = `${[element.localName, ...element.classList].join('.')}${part}`;
      if (style.animationName !== 'none') found.push(`${name}: ${style.animationName}`);
      if (takes(style.transitionDuration)) found.push(`${name}: ${style.transitionProperty}`);
      if (style.scrollBehavior === 'smooth') found.push(`${name}: scrolls`);
    }
  }
  return found;
}

function rootOfCard(): ShadowRoot | null {
  const host = document.querySelector('claimlight-card');
  return host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
}
