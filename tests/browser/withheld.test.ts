import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Reader, until } from './reader.ts';
import type { Site } from './server.ts';
import { ToolbarPopup } from './toolbar-popup.ts';

/**
 * The browser gives the extension no site until its button is pressed, and then the one tab (`activeTab`). Both browsers
 * then run the first script that they had held back, as Chromium does instead of opening the popup.
 */
describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('where the browser withholds sites', () => {
    let opened: Opened;
    let reader: Reader;
    let site: Site;

    beforeAll(async () => {
      opened = await openBrowser(name);
      ({ reader, site } = opened);
      await reader.withholdSites();
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('the welcome page says so, and what to do', async () => {
      const welcome = await reader.page(reader.extensionUrl('welcome/welcome.html'));
      await until(
        () => welcome.evaluate(() => document.body.innerText),
        text => text.includes('does not let Claimlight read pages by itself'),
        'it does not say so',
      );
      await welcome.close();
    });

    test('an article is read when the toolbar button is pressed on it, and in no other tab', async () => {
      const page = await reader.page(site.url('demo.html'));
      const other = await reader.page(site.url('demo.html?other'));
      await new Promise(resolve => setTimeout(resolve, 1500));
      expect(await reader.marked(page)).toEqual([]);
      await reader.pressToolbarButton(page);
      await reader.waitForMark(page, WITKOFF);
      expect(await reader.marked(other)).toEqual([]);
      await page.close();
      await other.close();
    });

    test('“Run on this page” runs where no script was: on a page that was open before', async () => {
      const page = await reader.page(site.url('demo.html'));
      await reader.reloadExtension();
      await reader.withholdSites();
      const popup = await ToolbarPopup.openOver(reader, page);
      // The press gives the tab: Firefox may then run the first script that it held back, and the worker, where it is
      // still going through the open pages after its start, gets into this one.
      if (/Run on/.test(await popup.waitFor(/Run on this page|in the database/))) await popup.press('Run on this page');
      await reader.waitForMark(page, WITKOFF);
      await popup.waitFor('in the database');
      await page.close();
    });

    test('logs no error and asks nobody', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
      expect(reader.leaked).toEqual([]);
    });
  });
});
