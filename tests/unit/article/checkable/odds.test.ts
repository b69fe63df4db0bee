import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModel, STEP, type WrittenModel } from '../../../../src/article/checkable/model.ts';
import { linearOf, rowOf, treesOf } from '../../../../src/article/checkable/odds.ts';
import { readingOf } from '../../../../src/article/checkable/reading.ts';
import { TRAITS, writeTraits } from '../../../../src/article/checkable/traits.ts';
import { featuresOf } from '../../../bench/checkable-data.ts';

const traits = Array.from({ length: TRAITS }, () => 1);
const WRITTEN: WrittenModel = {
  talk: { bias: -0.7, steps: { 3: 'cut no tax_cuts ^we', '-2': '@past cuts no_no @length4 # #_percent' } },
  news: { bias: 0.2, steps: { 5: 'cut ^no @figure' } },
  style: { bias: 0, steps: { '-1': 'we cuts_cut @negation @length5' } },
  trees: { bias: 0.5, all: '0<0.5 -100 200' },
  pairs: { 20: 'tax_cuts', '-7': 'no_no' },
  traits: writeTraits([
    ['no', -3, traits],
    ['cut', 9, traits],
  ]),
};
const model = readModel(WRITTEN);
const WORDS = ['we', 'cut', 'cuts', 'tax', 'no', '7', 'percent', 'lowered', '?', 'No'];
const sentences = fc.array(fc.constantFrom(...WORDS)).map(words => words.join(' '));

/** What a head adds to a feature, found by its name. */
function weightOf(head: WrittenModel['talk'], name: string): number {
  return Number(Object.entries(head.steps).find(([, names]) => names.split(' ').includes(name))?.[0] ?? 0) * STEP;
}

test('what is looked up once comes to what the features have one by one', () => {
  fc.assert(
    fc.property(sentences, sentence => {
      const { words, signs, scale } = featuresOf(sentence);
      const found = linearOf(model, readingOf(sentence, model.lexicon));
      for (const head of ['talk', 'news', 'style'] as const) {
        const sum = (names: readonly string[]) => names.reduce((all, name) => all + weightOf(WRITTEN[head], name), 0);
        expect(found[head]).toBeCloseTo(WRITTEN[head].bias + scale * sum(words) + sum(signs), 9);
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
