import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Opened, openBrowser, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PHONE, Phone } from './phone.ts';
import { type Reader, until } from './reader.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('on a phone', () => {
    let opened: Opened;
    let reader: Reader;
    let phone: Phone;

    beforeAll(async () => {
      opened = await openBrowser(name);
      ({ reader } = opened);
      phone = await Phone.open(reader, opened.site.url('demo.html'), WITKOFF);
    });
    afterAll(async () => {
      await opened?.close();
    });
    beforeEach(async () => {
      await phone.tapAt(5, 5);
      await reader.waitForNoCard(phone.page);
    });

    /** The sheet once it has slid in. */
    const sheet = () =>
      until(
        () => reader.card(phone.page),
        card => card !== null && Math.abs(card.bottom - PHONE.height) <= 1,
        'no sheet stands at the foot of the window',
      );

    test.each([
      ['in the middle of the window', 400],
      ['at its foot, where the sheet comes', 30],
    ])('a tap on a sentence %s opens a sheet at the foot, and the sentence stays in sight', async (_, fromFoot) => {
      await phone.scrollTo(WITKOFF, fromFoot);
      await phone.tap(WITKOFF);
      const card = await sheet();
      expect(card).toMatchObject({ left: 0, right: PHONE.width, answer: expect.stringMatching(/^Said: confirmed/) });
      const sentence = await phone.boxOf(WITKOFF);
      expect(sentence.top).toBeGreaterThanOrEqual(0);
      expect(sentence.bottom).toBeLessThanOrEqual(card?.top ?? 0);
    });

    test('a tap elsewhere closes it', async () => {
      await phone.scrollTo(WITKOFF, 400);
      await phone.tap(WITKOFF);
      await sheet();
      await phone.tapAt(5, 5);
      await reader.waitForNoCard(phone.page);
    });

    test('its close button closes it, and the keyboard is where it was', async () => {
      await phone.scrollTo(WITKOFF, 400);
      await phone.tap(WITKOFF);
      await sheet();
      const before = await phone.focus();
      await reader.tapInCard(phone.page, 'Close');
      await reader.waitForNoCard(phone.page);
      expect(await phone.focus()).toBe(before);
    });

    test('nothing is logged', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});
