import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/article/article.ts';
import { rangesOf } from '../../../src/article/ranges.ts';
import { readArticle } from '../../../src/article/read.ts';
import { parsePage } from '../../../src/cli/dom.ts';
import { checkFound, faultAt, type Painter } from '../../fixtures/painted.ts';

const PAGES = '../shared/data/pages';

const paint: Painter = (reading, start, end) =>
  rangesOf(reading, start, end).map(span => span.node.data.slice(span.start, span.end));

function read(html: string): Reading {
  const reading = readArticle(parsePage(html), undefined, { force: true });
  if (!reading) throw new Error('nothing was read');
  return reading;
}

test('what a page paints otherwise than the text has it is told', () => {
  const reading = read('<p>The dam <b>leaked</b> for ten days.</p>');
  expect(faultAt(reading, 0, 14, paint)).toBeNull();
  expect(faultAt(reading, 0, 14, () => ['The dam ', 'broke'])).toContain('painted is “The dam broke”');
  expect(faultAt(reading, 0, 14, () => ['The dam leak', 'ed '])).toContain('“ed ” is not in');
});

test('soft hyphens, no-break spaces, line breaks and many inline elements on the way of one sentence', () => {
  const reading = read(
    '<p>“We will re\u00adbuild<br>the <i>d<b>a</b></i>m\u00a0in  \n two years,” said <a href="#">Carl</a> Dorn, and\u200b left.</p>',
  );
  const { statements, faults } = checkFound(reading, paint);
  expect(faults).toEqual([]);
  expect(statements).toBe(1);
  expect(reading.article.text).toBe('“We will rebuild the dam in two years,” said Carl Dorn, and left.');
});

const absent = !existsSync(PAGES);
if (absent) console.log(`skipped: real pages are not at ${PAGES}`);

describe.skipIf(absent)('real pages', () => {
  test.each(absent ? [] : readdirSync(PAGES))('%s: every statement, quotation and other stretch is painted', name => {
    const reading = read(readFileSync(`${PAGES}/${name}/source.html`, 'utf8'));
    expect(checkFound(reading, paint).faults).toEqual([]);
    const place = fc.nat({ max: reading.article.text.length });
    fc.assert(
      fc.property(place, place, (a, b) => faultAt(reading, Math.min(a, b), Math.max(a, b), paint) === null),
      { numRuns: 60 },
    );
  });
});
