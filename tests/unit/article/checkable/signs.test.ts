import { expect, test } from 'vitest';
import { shapeOf } from '../../../../src/article/checkable/shape.ts';
import { SIGNS, signsOf, signsOfWord } from '../../../../src/article/checkable/signs.ts';
import { wordsOf } from '../../../../src/article/checkable/words.ts';

function signs(sentence: string): string[] {
  const words = wordsOf(sentence).map(word => ({ signs: signsOfWord(word) }));
  const found = signsOf(words, shapeOf(sentence));
  return SIGNS.filter((_, i) => (found & (1 << i)) !== 0);
}

test.each([
  ['Nobody knows Ada Brandt.', ['name', 'negation']],
  ['Nobody knows.', ['negation']],
  ['He saw Ada, Bea, and then Cleo.', ['past', 'name', 'names', 'he']],
  ['Rents went from $900 to 4% more.', ['figure', 'figures', 'money', 'percentage', 'comparison', 'past']],
  ['Wasn’t it closed in 1998?', ['figure', 'year', 'past', 'question', 'negation', 'contraction']],
  ['"No!"', ['quantifier', 'negation', 'exclamation', 'quoted']],
])('%s', (sentence, expected) => expect(signs(sentence)).toEqual(expected));
