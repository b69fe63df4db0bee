import { readArticle } from '../../src/article/read.ts';
import { domRanges } from '../../src/content/page.ts';
import { type Checked, checkFound, faultAt, type Painter } from '../fixtures/painted.ts';

/** What `checkPage` tells the test. */
export interface PageChecked extends Checked {
  /** Whether the page's HTML is the same as before. */
  readonly untouched: boolean;
}

/** How many stretches are looked at besides what was found. */
const OTHERS = 40;

/** What is painted is the text of DOM ranges, as the highlights have them. */
const paint: Painter = (reading, start, end) => domRanges(reading, start, end).map(range => range.toString());

/** Runs in a page: reads it, finds its statements and compares them, and other stretches, with what ranges hold. */
export function checkPage(): PageChecked {
  const before = document.documentElement.outerHTML;
  const reading = readArticle(document, location.href, { force: true });
  if (reading === null) return { statements: 0, quotations: 0, faults: ['nothing was read'], untouched: true };
  const checked = checkFound(reading, paint);
  const faults = [...checked.faults];
  const { length } = reading.article.text;
  for (let n = 0; n < OTHERS; n++) {
    const start = Math.floor((length * n) / OTHERS);
    const fault = faultAt(reading, start, Math.min(length, start + 1 + 37 * n), paint);
    if (fault !== null) faults.push(fault);
  }
  return { ...checked, faults, untouched: document.documentElement.outerHTML === before };
}
