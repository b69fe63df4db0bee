import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import type { Reader } from './reader.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a worker that dies in mid-answer', () => {
    let opened: Demo;
    let reader: Reader;
    let page: Page;
    let popup: PopupPage;

    beforeAll(async () => {
      opened = await openDemo(name);
      ({ reader, page } = opened);
      popup = await PopupPage.open(reader, opened.address);
      await popup.waitFor('in the database');
      await popup.untilWorkerHasAnswered();
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('takes nothing with it that the popup asked for', async () => {
      await reader.holdWorker();
      await popup.pressSwitch();
      await settle();
      expect(await popup.isSiteOn()).toBe(true);
      await reader.killWorker();
      await popup.waitFor('Switched off here');
      await reader.waitForNoMarks(page);
      await popup.switchSite(true);
      await reader.waitForMark(page, WITKOFF);
    });

    test('takes nothing with it that a page asked for', async () => {
      await popup.untilWorkerHasAnswered();
      await reader.holdWorker();
      const next = await reader.page(`${opened.address}?next`);
      await settle();
      expect(await reader.marked(next)).toEqual([]);
      await reader.killWorker();
      await reader.waitForMark(next, WITKOFF);
      await next.close();
    });

    test('leaves the reader with what to do where none comes after it', async () => {
      await popup.untilWorkerHasAnswered();
      await popup.cutOff();
      await popup.pressSwitch();
      await popup.waitFor('Claimlight did not answer. Try once more');
      expect(await popup.isSiteOn()).toBe(true);
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

/** Long enough for a living worker to answer. */
const settle = () => new Promise(resolve => setTimeout(resolve, 700));
