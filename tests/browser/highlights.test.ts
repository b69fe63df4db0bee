import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { paintedUnder } from './underline.ts';

/** One sentence of grounds.html for each family: double, solid, wavy, dashed and dotted line. */
const SENTENCES = [
  'They are as strong as anyone has ever seen',
  'The United States did not sign the Paris Declaration of 6 January 2026',
  'Albert Einstein failed mathematics at school',
  'Social Security will be bankrupt in 2034',
  'After a ceasefire the United Kingdom and France will set up military hubs across Ukraine',
];

/** What WCAG asks of graphics that tell something. */
const LEGIBLE = 3;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('the underlines', () => {
    let opened: Opened;

    beforeAll(async () => {
      opened = await openBrowser(name);
    });
    afterAll(async () => {
      await opened?.close();
    });

    /** The page of five sentences on a ground of grounds.css, underlined. */
    const pageOn = async (ground: string) => {
      const { reader, site } = opened;
      const page = await reader.page(`${site.url('grounds.html')}?${ground}`);
      await page.setViewport({ width: 1200, height: 900 });
      for (const sentence of SENTENCES) await reader.waitForMark(page, sentence);
      return page;
    };

    test.each(['white', 'black', 'sepia', 'photograph-shaded', 'photograph-bleached', 'photograph-behind'])(
      'are legible, those of every family, on %s',
      async ground => {
        const page = await pageOn(ground);
        for (const { contrast } of await paintedUnder(page, SENTENCES)) {
          expect(contrast).toBeGreaterThanOrEqual(LEGIBLE);
        }
        await page.close();
      },
    );

    test.each([
      ['white', 'dark'],
      ['white', 'forced'],
      ['photograph-shaded', 'forced'],
    ] as const)('are legible on %s under a system of %s colours', async (ground, scheme) => {
      const page = await pageOn(ground);
      await opened.reader.colorScheme(page, scheme);
      const painted = await paintedUnder(page, SENTENCES);
      await opened.reader.colorScheme(page, 'light');
      for (const { contrast } of painted) expect(contrast).toBeGreaterThanOrEqual(LEGIBLE);
      await page.close();
    });

    test('are not printed', async () => {
      const page = await pageOn('white');
      await opened.reader.medium(page, 'print');
      expect((await opened.reader.marked(page)).length).toBeGreaterThanOrEqual(SENTENCES.length);
      const printed = await paintedUnder(page, SENTENCES);
      expect(printed.map(({ pixels }) => pixels)).toEqual(SENTENCES.map(() => 0));
      await page.close();
    });

    test('are thicker for who prefers more contrast', async () => {
      const usual = await pageOn('white');
      const before = await paintedUnder(usual, SENTENCES);
      await usual.close();
      const page = await pageOn('white');
      await opened.reader.moreContrast(page);
      const after = await paintedUnder(page, SENTENCES);
      await opened.reader.colorScheme(page, 'light');
      for (const [at, { pixels }] of after.entries()) expect(pixels).toBeGreaterThan(before[at]?.pixels ?? Number.NaN);
      await page.close();
    });

    test('log no error', async () => {
      expect(await opened.reader.consoleErrors()).toEqual([]);
    });
  });
});
