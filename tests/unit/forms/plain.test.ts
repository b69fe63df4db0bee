import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPlain, isPlain, Kinds } from '../../../src/forms/plain.ts';

test.each([
  ['Don’t “do” that … 5 % – €3 §2 ©', true],
  ['café', false],
  ['½', false],
  ['m²', false],
  ['ʼ', false],
  ['中', false],
  ['', true],
])('%s: plain is %s', (text, plain) => {
  expect(isPlain(text)).toBe(plain);
});

test('no character of a plain text is a letter, a mark or a number but those of ASCII', () => {
  let plain = 0;
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit);
    if (!isPlain(char)) continue;
    plain++;
    expect(/^[\p{L}\p{M}\p{N}]$/u.test(char), unit.toString(16)).toBe(/^[A-Za-z0-9]$/.test(char));
  }
  expect(plain).toBeGreaterThan(150);
});

test('a kind is told as a class, in a class and outside; what is escaped stays', () => {
  expect(inPlain(String.raw`\p{Lu}[\p{L}\p{M}’]\\p{L}\[\p{N}\P{L}`)).toBe(String.raw`[A-Z][A-Za-z’]\\p{L}\[[0-9]\P{L}`);
});

const forms = [
  /[\p{Script=Han}\p{Script=Thai}]+|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*/gu,
  /^(\p{L}+)['’ʼ](ve|re|ll|m)$/giu,
  /[^\p{L}\p{N}]+/gu,
  /(?<![\p{L}\d])\.\d+|\p{Lu}\p{Ll}*/gu,
];

test('a form finds in any text what it finds as it is written', () => {
  const kinds = forms.map(form => new Kinds(form));
  let matched = 0;
  const piece = fc.constantFrom(
    'we',
    'We',
    'A.',
    'B',
    '’',
    "'",
    've',
    'é',
    'E\u0301',
    '5',
    '½',
    '.',
    ' ',
    '中',
    '…',
    'ß',
    'K',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const text = pieces.join('');
      for (const [at, form] of forms.entries()) {
        const found = [...text.matchAll(form)];
        matched += found.length;
        expect([...text.matchAll(kinds[at]?.for(text) ?? /./g)]).toEqual(found);
      }
    }),
    { numRuns: 1000 },
  );
  expect(matched).toBeGreaterThan(1000);
});
