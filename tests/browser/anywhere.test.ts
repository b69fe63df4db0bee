import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { builtFor, type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('on any page', () => {
    let reader: Reader;
    let site: Site;

    beforeAll(async () => {
      site = await serve();
      reader = await startReader(name);
      await reader.install(builtFor(name));
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
    });

    test('selected text is checked, also where nothing is known', async () => {
      const page = await reader.page(site.url('not-an-article.html'));
      await page.evaluate(selectFirstParagraph);
      await reader.checkSelection(
        page,
        'Steve Witkoff said of the security protocols: “They are as strong as anyone has ever seen.”',
      );
      expect((await reader.waitForCard(page)).answer).toMatch(/^Said: confirmed/);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);

      await page.evaluate(selectFirstParagraph);
      await reader.checkSelection(page, 'The ferry to the island of Ferrol has been painted green.');
      expect((await reader.waitForCard(page)).answer).toMatch(/^Nothing in the database/);
      await page.close();
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

function selectFirstParagraph(): void {
  const paragraph = document.querySelector('p, li, h2');
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
}
