import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModel, STEP } from '../../../../src/article/checkable/model.ts';
import { linearOf, rowOf, treesOf } from '../../../../src/article/checkable/odds.ts';
import { readingOf } from '../../../../src/article/checkable/reading.ts';
import { TRAITS } from '../../../../src/article/checkable/traits.ts';
import { featuresOf } from '../../../bench/checkable-data.ts';
import { writeModel } from '../../../bench/checkable-written.ts';

const traits = Array.from({ length: TRAITS }, () => 1);
/** A linear model by how many steps its features add. */
const headOf = (bias: number, steps: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map([['', bias], ...Object.entries(steps).map(([name, n]) => [name, n * STEP] as const)]);

const LEARNED = {
  talk: headOf(-0.7, {
    cut: 3,
    no: 3,
    tax_cuts: 3,
    '^we': 3,
    '@past': -2,
    cuts: -2,
    no_no: -2,
    '@length4': -2,
    '#': -2,
  }),
  news: headOf(0.2, { cut: 5, '^no': 5, '@figure': 5, '#_percent': -40 }),
  style: headOf(0, { we: -1, cuts_cut: 50, '@negation': -1, '@length5': -1 }),
  trees: { bias: 0.5, questions: '0<0.5', all: 'aa-50+100' },
  pairs: new Map([
    ['tax_cuts', 20],
    ['no_no', -7],
  ]),
  traits: [['no', -3, traits] as const, ['cut', 9, traits] as const],
};
const model = readModel(writeModel(LEARNED));
const WORDS = ['we', 'cut', 'cuts', 'tax', 'no', '7', 'percent', 'lowered', '?', 'No'];
const sentences = fc.array(fc.constantFrom(...WORDS)).map(words => words.join(' '));

test('what is looked up once comes to what the features have one by one', () => {
  fc.assert(
    fc.property(sentences, sentence => {
      const { words, signs, scale } = featuresOf(sentence);
      const found = linearOf(model, readingOf(sentence, model.lexicon));
      for (const head of ['talk', 'news', 'style'] as const) {
        const sum = (names: readonly string[]) => names.reduce((all, name) => all + (LEARNED[head].get(name) ?? 0), 0);
        expect(found[head]).toBeCloseTo(sum(['']) + scale * sum(words) + sum(signs), 9);
      }
    }),
  );
});

test('each feature once, words and pairs by length, signs in full', () => {
  expect(featuresOf('No, no, no!')).toEqual({
    words: ['no', '!', '^no', 'no_no', 'no_!'],
    signs: ['@quantifier', '@negation', '@exclamation', '@length4'],
    scale: 3.5 / Math.sqrt(6),
  });
});

test('a row ends with the likeness of pairs, repeats and all, and the traits of words', () => {
  const row = rowOf(model, readingOf('no no no tax cuts', model.lexicon)).slice(-TRAITS - 5);
  expect(row[0]).toBeCloseTo((20 - 7 - 7) / Math.sqrt(7));
  expect(row[1]).toBe(20);
  expect(row[2]).toBeCloseTo(-9 / Math.sqrt(7));
});

test('trees add to their bias', () => {
  expect(treesOf(model, readingOf('', model.lexicon))).toBeCloseTo(0.4);
});

test('one sentence leaves nothing behind for the next', () => {
  const once = readingOf('we cut tax cuts', model.lexicon);
  expect(readingOf('we cut tax cuts', model.lexicon)).toEqual(once);
});
