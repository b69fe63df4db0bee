import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../../src/spotlight/marked.ts';

const marked = (text: string, words: readonly string[]) =>
  markWords(text, words)
    .filter(stretch => stretch.marked)
    .map(stretch => stretch.text);

test('marks whole words, written large or small, as the text has them', () => {
  expect(marked('The Harbour bridge, not the bridgehead.', ['harbour', 'Bridge'])).toEqual(['Harbour', 'bridge']);
  expect(marked('Ukraine’s army has 700,000 people.', ['700,000', 'Ukraine’s'])).toEqual(['Ukraine’s', '700,000']);
});

test('loses nothing of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
      expect(
        markWords(text, words)
          .map(stretch => stretch.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
