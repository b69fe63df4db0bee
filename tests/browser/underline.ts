import type { Page } from 'puppeteer-core';
import { type Line, linesOf } from './words-on-page.ts';

/** What of a stretch of text Claimlight has painted, in pixels of a picture of the window. */
export interface Painted {
  /** Pixels that are other than without highlights. */
  readonly pixels: number;
  /**
   * Contrast (WCAG, 1 to 21) of the paint against what is there without it, pixel against pixel: half of the
   * columns of pixels that it is in have one of at least so much; the others may be soft ends of dots. 1 where nothing is
   * painted.
   */
  readonly contrast: number;
}

/** Changes that no eye sees: a browser rounds colours, and smooths the edges of letters, a little differently each time. */
const SEEN = 24;

/**
 * Compares each of these stretches of text with and without highlights. They are taken away from the page for that, so
 * this can be asked of a page but once; each has to be in the window.
 */
export async function paintedUnder(page: Page, texts: readonly string[]): Promise<Painted[]> {
  await page.bringToFront();
  const boxes = await Promise.all(texts.map(async text => (await linesOf(page, text)).map(withLineBelow)));
  const marked = await shot(page);
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await shot(page);
  return page.evaluate(compare, marked, bare, boxes, SEEN);
}

/** A line of text and the room for what hangs below it, in whole pixels. */
const withLineBelow = ({ left, top, right, bottom }: Line): Line => ({
  left: Math.floor(left),
  top: Math.floor(top),
  right: Math.ceil(right),
  bottom: Math.ceil(bottom) + 4,
});

async function shot(page: Page): Promise<string> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50))));
  return page.screenshot({ encoding: 'base64' });
}

/** Runs in a page: it may use nothing from outside itself, and has no named function inside. */
async function compare(marked: string, bare: string, boxes: Line[][], seen: number): Promise<Painted[]> {
  const [painted, plain] = await Promise.all(
    [marked, bare].map(async png => {
      const bytes = Uint8Array.from(atob(png), character => character.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (context === null) throw new Error('the browser has no canvas');
      context.drawImage(picture, 0, 0);
      return context.getImageData(0, 0, picture.width, picture.height);
    }),
  );
  if (painted === undefined || plain === undefined) throw new Error('there are no pictures');
  const { width, height } = painted;
  return boxes.map(lines => {
    let pixels = 0;
    const columns: number[] = [];
    for (const { left, top, right, bottom } of lines) {
      if (top < 0 || bottom > height) throw new Error('some of the words are outside the window');
      for (let x = left; x < right; x++) {
        let best = 0;
        for (let y = top; y < bottom; y++) {
          const at = (y * width + x) * 4;
          const [mine, ground] = [painted, plain].map(({ data }) => [...data.slice(at, at + 3)]);
          const difference = mine?.reduce((sum, value, i) => sum + Math.abs(value - (ground?.[i] ?? 0)), 0) ?? 0;
          if (difference <= seen) continue;
          pixels++;
          const [light = 0, dark = 0] = [mine, ground]
            .map(colour => {
              const [r = 0, g = 0, blue = 0] = (colour ?? []).map(value => {
                const share = value / 255;
                return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
              });
              return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
            })
            .sort((lesser, greater) => greater - lesser);
          best = Math.max(best, light / dark);
        }
        if (best > 0) columns.push(best);
      }
    }
    columns.sort((lesser, greater) => lesser - greater);
    return { pixels, contrast: columns[Math.floor(columns.length / 2)] ?? 1 };
  });
}
