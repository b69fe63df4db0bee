import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Shape, shapeOf } from '../../../../src/article/checkable/shape.ts';

/** The same by patterns, one pass for each. */
function plainly(text: string): Shape {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    commas: count(/,/g),
    questions: count(/\?/g),
    exclamations: count(/!/g),
    quoteMarks: count(/["“”]/g),
    dashes: count(/[-–—]/g),
    apostrophes: count(/['’]/g),
    ellipses: count(/\.\.\.|…/g),
    names: count(/(?<=[\p{Ll}\d,'’] )\p{Lu}\p{L}+/gu),
    partedNames: count(/[\p{Ll}\d,'’] \p{Lu}\p{L}+/gu),
    capitals: count(/\p{Lu}/gu),
    small: /^\p{Ll}/u.test(text),
  };
}

test('names are capitals within the sentence, not at its head', () => {
  expect(shapeOf('Nobody knows Ada Brandt.')).toMatchObject({ names: 2, partedNames: 1 });
  expect(shapeOf('Nobody knows.')).toMatchObject({ names: 0, partedNames: 0 });
});

test('one pass counts what patterns count', () => {
  const pieces = [' ', 'a', 'Bc', 'D', 'É', 'ß', 'Ж', '中', "'", '’', '“', ',', '.', '…', '7', '-', '—', '?', '!'];
  const texts = [
    fc.string({ unit: 'binary' }).map(text => text.replace(/[\ud800-\udfff]/g, '')),
    fc.array(fc.constantFrom(...pieces)).map(p => p.join('')),
  ];
  fc.assert(
    fc.property(fc.oneof(...texts), text => {
      expect(shapeOf(text)).toEqual(plainly(text));
    }),
    { numRuns: 500 },
  );
});
