import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { builtFor, type Reader, startReader, until } from './reader.ts';
import { hasScreen, type Screen, startScreen } from './screen.ts';
import { type Site, serve } from './server.ts';
import { ToolbarPopup } from './toolbar-popup.ts';

const { commands } = manifest;
const KEYS = commands._execute_action.suggested_key.default.toLowerCase();
const NEXT = commands['next-annotation'].suggested_key.default.toLowerCase();
const BEFORE = commands['previous-annotation'].suggested_key.default.toLowerCase();

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined || !hasScreen())('the keys that the browser hears', () => {
    let screen: Screen;
    let reader: Reader;
    let site: Site;
    let page: Page;
    let popup: ToolbarPopup;

    beforeAll(async () => {
      screen = await startScreen();
      site = await serve();
      reader = await startReader(name, { headless: false });
      await reader.install(builtFor(name));
      page = await reader.page(site.url('demo.html'));
      await reader.waitForMark(page, WITKOFF);
      await page.bringToFront();
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      screen?.close();
    });

    test(`${KEYS} opens the popup over the page`, async () => {
      popup = await ToolbarPopup.openByKey(reader, screen, KEYS);
      expect(await popup.waitFor('in the database')).toContain('localhost');
    });

    test('Escape closes it', async () => {
      expect(await popup.isOpen()).toBe(true);
      await screen.press('Escape');
      await until(
        () => popup.isOpen(),
        open => !open,
        'the popup stays open',
      );
    });

    test(`${NEXT} opens the next annotation’s card, ${BEFORE} the one before`, async () => {
      await screen.press(NEXT);
      const { answer } = await reader.waitForCard(page);
      await screen.press(NEXT);
      const answerIs = (wanted: boolean) =>
        until(
          () => reader.card(page),
          card => card !== null && (card.answer === answer) === wanted,
          'the card is not the one that the key leads to',
        );
      await answerIs(false);
      await screen.press(BEFORE);
      await answerIs(true);
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});
