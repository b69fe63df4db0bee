import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName, Scheme } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import { builtFor, type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, a line each. Its own code runs in the page, so this is for pages of ours. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async tags => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  }, RULES);
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('axe finds nothing', () => {
    let reader: Reader;
    let site: Site;
    let article: Page;

    beforeAll(async () => {
      site = await serve();
      reader = await startReader(name);
      await reader.install(builtFor(name));
      article = await reader.page(site.url('demo.html'));
      await reader.waitForMark(article, 'They are as strong');
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
    });

    describe.each<Scheme>(['light', 'dark'])('%s', scheme => {
      test('in the popup, with everything unfolded', async () => {
        const popup = await PopupPage.open(reader, site.url('demo.html'));
        await reader.colorScheme(popup.page, scheme);
        await popup.waitFor('in the database');
        await popup.page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        });
        expect(await findings(popup.page)).toEqual([]);
        await popup.close();
      });

      test('in options', async () => {
        const page = await reader.page(reader.extensionUrl('options/options.html'));
        await reader.colorScheme(page, scheme);
        await until(
          () => page.evaluate(() => document.body.innerText),
          text => text.includes('checked up to'),
          'empty',
        );
        expect(await findings(page)).toEqual([]);
        await page.close();
      });

      test('in the welcome page', async () => {
        const page = await reader.page(reader.extensionUrl('welcome/welcome.html'));
        await reader.colorScheme(page, scheme);
        await until(
          () => page.evaluate(() => document.body.innerText),
          text => text.includes('never'),
          'empty',
        );
        expect(await findings(page)).toEqual([]);
        await page.close();
      });
    });
  });
});
