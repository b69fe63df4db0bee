import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/article/checkable/words.ts';

/** The same by patterns, several passes over the text. */
function plainly(sentence: string): string[] {
  const plain = sentence
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .toLowerCase();
  const words: string[] = plain.match(/[a-zà-ÿ]+(?:'[a-z]+)?|[$£€]?\d[\d,.]*%?|[?!"]/g) ?? [];
  return words.map(word => {
    if (/^[$£€]/.test(word)) return '#$';
    if (word.endsWith('%')) return '#%';
    if (/^(?:1[89]|20)\d\d[.,]?$/.test(word)) return '#year';
    return /\d/.test(word) ? '#' : word;
  });
}

test('figures are told apart by kind, whatever they are', () => {
  const words = ['in', '#year', '#', 'people', 'paid', '#$', 'm', '#%', 'more'];
  expect(wordsOf('In 1998, 12,500 people paid £3m — 4.5% more.')).toEqual(words);
});

test('curly apostrophes and quote marks are the same as straight ones', () => {
  expect(wordsOf('We don’t “know”')).toEqual(wordsOf('We don\'t "know"'));
});

test('one pass finds the words that patterns find', () => {
  const pieces = [
    "'",
    '’',
    '‘',
    '$',
    '€',
    '%',
    '.',
    ',',
    '19',
    '20',
    '5',
    'é',
    'É',
    'ß',
    'ed',
    'Don',
    't',
    's',
    '“',
    '»',
  ];
  const texts = [
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces, ' ', '?', '!', '-')).map(p => p.join('')),
  ];
  fc.assert(
    fc.property(fc.oneof(...texts), text => {
      expect(wordsOf(text)).toEqual(plainly(text));
    }),
    { numRuns: 500 },
  );
});
