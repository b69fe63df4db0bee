import { expect, test } from 'vitest';
import type { Annotation, Answer } from '../../../src/annotations/annotation.ts';
import { knownOf, withLookedUp } from '../../../src/content/looked-up.ts';

const statement = (start: number, text: string, speaker: string | null = null) => ({
  start,
  end: start + text.length,
  text,
  speaker,
});
const annotation = (about: Annotation['statement']): Annotation => ({
  statement: about,
  claimId: 'c',
  pack: 'p',
  family: 'refuted',
  verdict: 'false',
  answer: '',
  superseded: null,
  detail: '',
  label: '',
  claim: '',
  said: null,
  supported: { word: '', text: '' },
  shared: [],
  near: [],
  confidence: 1,
  sources: [],
});
const answer = (...open: Annotation['statement'][]): Answer => ({
  annotations: [annotation(statement(50, 'Known.'))],
  rejected: [],
  unchecked: open.map(about => ({ statement: about, why: { has: [], happened: true } })),
  coverage: { statements: 3, checkable: 3, known: 1 },
});

test('what was looked up stands where the sentence stands now, in reading order', () => {
  const result = withLookedUp(answer(statement(20, 'It rained.'), statement(90, 'It snowed.')), [
    annotation(statement(3, 'It rained.')),
  ]);
  expect(result.annotations.map(({ statement: { start } }) => start)).toEqual([20, 50]);
  expect(result.unchecked.map(({ statement: { text } }) => text)).toEqual(['It snowed.']);
});

test.each([
  ['a sentence that is gone', statement(20, 'It poured.')],
  ['another person’s sentence', statement(20, 'It rained.', 'Ada Lind')],
])('%s gets nothing', (_, open) => {
  const before = answer(open);
  expect(withLookedUp(before, [annotation(statement(20, 'It rained.'))])).toBe(before);
});

test('what was looked up is counted apart from what the packs know', () => {
  const known = annotation(statement(50, 'Known.'));
  const found = { ...annotation(statement(3, 'It rained.')), claimId: 'g', pack: 'Google' };
  expect(knownOf([known], [])).toEqual({ known: 1, lookedUp: 0 });
  expect(knownOf([known, found, { ...found, claimId: 'h' }], [found, { ...found, claimId: 'h' }])).toEqual({
    known: 2,
    lookedUp: 1,
  });
});
