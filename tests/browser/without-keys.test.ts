import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOf } from './copy.ts';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { Phone } from './phone.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

// Firefox for Android is not run here. Of what the extension asks of a browser it lacks `commands` and `contextMenus`
// alone (MDN's compatibility data); without them in the manifest no browser has them either.

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('without commands and context menus, as on Android', () => {
    let reader: Reader;
    let site: Site;
    let folder: string;
    let phone: Phone;

    beforeAll(async () => {
      folder = copyOf(name);
      const file = join(folder, 'manifest.json');
      const { commands: _, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
      const left = permissions.filter((permission: string) => permission !== 'contextMenus');
      writeFileSync(file, JSON.stringify({ ...manifest, permissions: left }));
      site = await serve();
      reader = await startReader(name);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('the welcome page opens', async () => {
      await reader.install(folder);
      const bare = await reader.page(reader.extensionUrl('manifest.json'));
      expect(await bare.evaluate(lacking)).toEqual(['commands', 'contextMenus']);
      await bare.close();
    });

    test('which tells the way through the menu, as there is no bar to pin anything to', async () => {
      const welcome = await reader.page(reader.extensionUrl('welcome/welcome.html'));
      const text = () => welcome.evaluate(() => document.body.innerText);
      expect(await until(text, all => all.includes('never'), 'empty')).toMatch(/menu and choose Extensions/);
      expect(await text()).not.toMatch(/puzzle|pin /);
      await welcome.close();
    });

    test('a page is annotated, has its number, and a tap opens a card', async () => {
      phone = await Phone.open(reader, site.url('demo.html'), WITKOFF);
      await until(
        () => reader.badge(site.url('demo.html')),
        ({ text }) => Number(text) > 1,
        'the badge has no number',
      );
      await phone.scrollTo(WITKOFF, 400);
      await phone.tap(WITKOFF);
      expect((await reader.waitForCard(phone.page)).answer).toMatch(/^Said: confirmed/);
    });

    test('the popup lists it, and switches the site', async () => {
      const popup = await PopupPage.open(reader, site.url('demo.html'));
      await popup.waitFor('in the database');
      await popup.switchSite(false);
      await reader.waitForNoMarks(phone.page);
      await popup.close();
    });

    test('options have everything but the keys', async () => {
      const options = await OptionsPage.open(reader);
      expect(await options.says(/checked up to/)).not.toContain('Keyboard');
      await options.close();
    });

    test('nothing is logged', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

/** Runs in a page of the extension. */
function lacking(): string[] {
  const api: object = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return ['commands', 'contextMenus', 'scripting', 'storage'].filter(part => Reflect.get(api, part) === undefined);
}
