import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/forms/words.mjs';

test.each<[source: string, words: readonly string[] | null]>([
  ['^(?:so|no)$', ['so', 'no']],
  ['^lie[sd]?$', ['lie', 'lies', 'lied']],
  ['^(?:den(?:y|ies)|no one)$', ['deny', 'denies', 'no one']],
  ['^(?:re)?write$', ['write', 'rewrite']],
  ['^so|no$', null],
  ['^(?:so|no)', null],
  ['^so\\$', null],
  ['^(?:so|\\w+)$', null],
  ['^(?:so)+$', null],
  ['^(so)$', null],
  ['^[^a]$', null],
  ['^(?:so$', null],
])('%s matches the words %j', (source, words) => {
  expect(wordsOf(source)).toEqual(words);
});

const sources = fc.letrec<{ form: string; piece: string }>(tie => ({
  form: fc
    .array(
      fc.array(tie('piece'), { maxLength: 3 }).map(pieces => pieces.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map(branches => branches.join('|')),
  piece: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('a', 'b', 'a?', '[ab]', '[ab]?', '.', 'b+'),
    fc.tuple(tie('form'), fc.constantFrom('', '?', '*')).map(([form, often]) => `(?:${form})${often}`),
  ),
})).form;

test('what is told to match is what matches', () => {
  const words = fc.array(fc.constantFrom('a', 'b'), { maxLength: 5 }).map(letters => letters.join(''));
  let told = 0;
  fc.assert(
    fc.property(sources, fc.array(words, { minLength: 1, maxLength: 10 }), (inner, all) => {
      const source = `^(?:${inner})$`;
      const list = wordsOf(source);
      if (list === null) return;
      told++;
      const form = new RegExp(source);
      for (const word of [...all, ...list])
        expect(list.includes(word), `${source} and “${word}”`).toBe(form.test(word));
    }),
    { numRuns: 3000 },
  );
  expect(told).toBeGreaterThan(500);
});
