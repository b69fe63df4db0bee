import { expect, test } from 'vitest';
import { reportText, withAddress } from '../../../src/report/report-text.ts';
import { ENGLISH } from '../../../src/words/english.ts';

const PAGE = 'https://news.example/a?b=$1';
const REPORT = {
  sentence: 'It costs $1.',
  speaker: null,
  claimId: 'the-cost',
  claim: 'It costs two dollars.',
  pack: 'Test pack',
  answer: 'Rated False by X, 6 Jan 2026',
  confidence: 0.934,
  page: PAGE,
};

test('a report holds sentence, claim and answer, and not the page’s address', () => {
  const text = reportText(REPORT, '1.2', ENGLISH);
  for (const words of ['1.2', 'It costs $1.', 'the-cost', 'Rated False', '93 of 100']) expect(text).toContain(words);
  expect(text).not.toContain('news.example');
});

test('the address goes in and out again, and leaves what the reader wrote', () => {
  const text = 'I wrote this.\n';
  const more = withAddress(text, PAGE, true, ENGLISH);
  expect(more).toContain(PAGE);
  expect(withAddress(more, PAGE, true, ENGLISH)).toBe(more);
  expect(withAddress(`${more}And this.`, PAGE, false, ENGLISH)).toBe(`${text}And this.`);
});
