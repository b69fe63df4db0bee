import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Opened, openBrowser, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Reader, until } from './reader.ts';
import type { Site } from './server.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('on any page', () => {
    let opened: Opened;
    let reader: Reader;
    let site: Site;

    beforeAll(async () => {
      opened = await openBrowser(name);
      ({ reader, site } = opened);
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('a claim can be hidden from its card', async () => {
      const page = await reader.page(site.url('demo.html'));
      await reader.waitForMark(page, WITKOFF);
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      await reader.pressInCard(page, 'Hide this one');
      await until(
        () => reader.marked(page),
        marks => !marks.some(mark => mark.includes(WITKOFF)),
        'still underlined',
      );
      await page.close();
    });

    test('the welcome page shows a live sentence with its card', async () => {
      const welcome = await reader.page(reader.extensionUrl('welcome/welcome.html'));
      await until(
        () => reader.marked(welcome),
        marks => marks.length > 0,
        'the example is not underlined',
      );
      await welcome.click('figcaption button');
      await until(
        () => welcome.evaluate(() => document.querySelector('claimlight-card')?.matches(':popover-open') ?? false),
        open => open,
        'the example opens no card',
      );
      await welcome.close();
    });
  });
});
