import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../../../src/match/index/compile.ts';
import { openPack } from '../../../../src/match/index/pack.ts';
import { gramLikeness, gramLikenessIn, gramsOf, markGrams } from '../../../../src/match/search/grams.ts';

const grams = (text: string): number[] => [...gramsOf(text)];

test('typography and case are not told apart, whichever way a text is read', () => {
  expect(grams('“It’s over” – he said…')).toEqual(grams('it\'s OVER, "he" said.'));
  expect(grams('its over he said')).toEqual(grams("It's over; he said"));
  // A text beyond ASCII is folded first, and gives what the plain one gives.
  expect(grams('Łódź, it’s over.')).toEqual(grams('Lodz: ITS OVER'));
  expect(grams('')).toEqual([]);
});

test('a letter beyond ASCII changes nothing of the runs before it', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abz AZ09\'-."'), maxLength: 40 });
  fc.assert(
    fc.property(plain, text => {
      const before = grams(`${text} x`);
      expect(grams(`${text} x é`).slice(0, before.length)).toEqual(before);
    }),
  );
});

test('a text is like itself and unlike another', () => {
  const text = 'Herring stocks have fallen by two thirds.';
  expect(gramLikeness(markGrams(text), text)).toBeCloseTo(1, 5);
  expect(gramLikeness(markGrams(text), 'Quiz buzz')).toBe(0);
});

test('a text of a pack is read from its bytes as it is from its letters', () => {
  const about = { name: 'Trial', publisher: 'Nobody', date: '2026-01-01', language: 'en' };
  const text = fc.string({
    unit: fc.constantFrom(...'abcdefgh AB09\'’“”–…-."é\u007fЖ€𝔸'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (texts, statement) => {
      // Words that come again are pieces of their own; a title is part of a claim's first text.
      const claims = [...texts, ...texts].map((claim, i) => ({
        id: String(i),
        claim,
        title: 'Cod “cost”',
        data: null,
      }));
      const pack = openPack(compilePack(claims, about));
      const marked = markGrams(statement);
      claims.forEach((_, i) => {
        expect(gramLikenessIn(marked, pack, i)).toBe(gramLikeness(marked, pack.text(i)));
      });
    }),
  );
  const long = `${'herring '.repeat(3000)}fell`;
  const pack = openPack(compilePack([{ id: 'long', claim: long, data: null }], about));
  expect(gramLikenessIn(markGrams(long), pack, 0)).toBeCloseTo(1, 5);
});
