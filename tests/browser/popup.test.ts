import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import { popupToldOf, TOLD_STATES } from './popup-states.ts';
import { type Reader, until } from './reader.ts';
import type { Site } from './server.ts';

/** Nobody listens there: the page is the browser's own account of that, under the address that was asked for. */
const NOWHERE = 'http://localhost:47111/';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the popup', () => {
    let opened: Demo;
    let reader: Reader;
    let site: Site;
    let demo: string;
    let page: Page;

    beforeAll(async () => {
      opened = await openDemo(name);
      ({ reader, site, address: demo, page } = opened);
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('tells near matches apart with what disagrees, and of what was not checked why it could be', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('in the database');
      expect(await popup.unfold('near match')).toMatch(
        /Rejected: 700,000 troops is not 800,000 troops\n+Not the claim “Plans of Ukraine and its allies foresee .*800,000/,
      );
      expect(await popup.unfold('checkable statement')).toMatch(
        /There is no claim in the database; checkable because it \w/,
      );
      await popup.close();
    });

    test('hands over the annotations of the page as W3C Web Annotations and as a report', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor(WITKOFF);
      const listed = await popup.annotations();
      const annotations: unknown = JSON.parse(await popup.saved('Export (JSON-LD)'));
      expect(annotations).toHaveLength(listed.length);
      expect(annotations).toContainEqual(
        expect.objectContaining({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'Annotation',
          target: expect.objectContaining({ source: demo }),
        }),
      );
      const report = await popup.saved('Report (Markdown)');
      expect(report).toContain(demo);
      expect(report).toContain(WITKOFF);
      expect(report).toContain('Steve Witkoff');
      await popup.close();
    });

    test('tells of each annotation where in the article it stands', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor(WITKOFF);
      const places = (await popup.annotations()).map(text => Number(/(\d+) % down the article/.exec(text)?.[1]));
      expect(places.length).toBeGreaterThan(3);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places.at(-1)).toBeLessThanOrEqual(100);
      await popup.close();
    });

    test('has a bar with parts as long as the counts beside it say', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor('not checked');
      const { counts, lengths } = await popup.coverage();
      const [statements = 0, checkable = 0, known = 0, unchecked = 0] = counts;
      expect(counts.every(count => count > 0)).toBe(true);
      const whole = lengths.reduce((sum, length) => sum + length, 0);
      const shares = lengths.map(length => length / whole);
      const told = [known, unchecked, statements - checkable].map(count => count / statements);
      expect(shares).toHaveLength(told.length);
      // To a hundredth: a browser may give parts of a pixel to a neighbour.
      for (const [at, share] of shares.entries()) expect(share).toBeCloseTo(told[at] ?? Number.NaN, 2);
      await popup.close();
    });

    test('narrows its list by verdict and by speaker at once', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor(WITKOFF);
      const all = await popup.annotations();
      await popup.narrow('Speaker', 'Steve Witkoff');
      const his = await popup.annotations();
      expect(his.length).toBeLessThan(all.length);
      expect(his.every(text => text.includes('Steve Witkoff'))).toBe(true);
      await popup.narrow('Verdict', 'Said as quoted');
      expect((await popup.annotations()).some(text => text.includes(WITKOFF))).toBe(true);
      const others = await popup.choices('Verdict');
      for (const verdict of others.filter(text => text !== 'All')) {
        await popup.narrow('Verdict', verdict);
        const both = await popup.annotations();
        expect(both.every(text => his.includes(text))).toBe(true);
        if (both.length === 0) expect(await popup.text()).toContain('Nothing on this page is both');
      }
      await popup.narrow('Speaker', 'All');
      await popup.narrow('Verdict', 'All');
      expect(await popup.annotations()).toEqual(all);
      await popup.close();
    });

    test('opens the right card from a narrowed list', async () => {
      const popup = await PopupPage.open(reader, demo);
      await popup.waitFor(WITKOFF);
      await popup.narrow('Speaker', 'Steve Witkoff');
      const index = (await popup.annotations()).findIndex(text => text.includes(WITKOFF));
      await popup.openAnnotation(index);
      await page.bringToFront();
      expect((await reader.waitForCard(page)).text).toContain(WITKOFF.toLowerCase());
      await popup.close();
    });

    test('reads a page that is no article all the same when it is told to', async () => {
      const shop = site.url('not-an-article.html');
      const other = await reader.page(shop);
      const popup = await PopupPage.open(reader, shop);
      await popup.waitFor('No article here');
      await popup.press('Read this page all the same');
      await popup.waitFor(/\d+ statements?, \d+ checkable/);
      await popup.close();
      await other.close();
    });

    test('offers to run where nothing of it runs, and says so where the browser refuses', async () => {
      const nowhere = await reader.page(`${demo}?nowhere`);
      await reader.waitForMark(nowhere, WITKOFF);
      await nowhere.evaluate(address => location.assign(address), NOWHERE);
      await until(
        () => reader.tabId(NOWHERE).catch(() => null),
        tab => tab !== null,
        'the tab stays where it is',
      );
      const popup = await PopupPage.open(reader, NOWHERE);
      await popup.waitFor('Not started on this page');
      expect(await popup.text()).toContain('allow Claimlight on this site');
      await popup.press('Run on this page');
      await until(
        () => popup.page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? ''),
        text => text !== '',
        'the popup keeps silent',
      );
      await popup.close();
      await nowhere.close();
    });

    test.each(TOLD_STATES)('says what it means and what to do: $name', async state => {
      const other = await reader.page(`${demo}?${encodeURIComponent(state.name)}`);
      await reader.waitForMark(other, WITKOFF);
      const popup = await popupToldOf(reader, other, state);
      await popup.waitFor(state.says);
      await popup.close();
      await other.close();
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
      expect(reader.leaked).toEqual([]);
    });
  });
});
