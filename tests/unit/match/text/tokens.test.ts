import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOKEN, tokensOf } from '../../../../src/match/text/tokens.ts';

const spansOf = (text: string): string[] => tokensOf(text).map(({ start, end }) => `${start}-${end}`);

test('words are where the form of a token finds them, whichever way they are read', () => {
  const text = fc.string({ unit: fc.constantFrom(..."abAB19.,-'’% é“Ж𝔸\u0301"), maxLength: 40 });
  fc.assert(
    fc.property(text, written => {
      const found = [...written.matchAll(new RegExp(TOKEN.for('é').source, 'gu'))];
      // Marks alone are tokens of the form, and no words.
      const words = found.filter(({ 0: token }) => !/^\p{M}+$/u.test(token));
      expect(spansOf(written)).toEqual(words.map(({ index, 0: token }) => `${index}-${index + token.length}`));
    }),
    { numRuns: 2000 },
  );
});

test('tells acronyms and hyphens', () => {
  const told = tokensOf('NATO-led G7 U.S. A McKay non‑EU 5-year').map(
    ({ word, acronym, hyphened }) => `${hyphened ? '-' : ''}${word}${acronym ? '!' : ''}`,
  );
  expect(told).toEqual(['nato!', '-led', 'g7', 'us!', 'a', 'mckay', 'non', '-eu!', '5', '-year']);
});
