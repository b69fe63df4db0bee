import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimantOf } from '../../../../src/claims/import/claimant.ts';
import { dayOf } from '../../../../src/claims/import/day.ts';
import { languageOf } from '../../../../src/claims/import/language.ts';
import { linkKey, linkOf } from '../../../../src/claims/import/link.ts';
import { cutText, plainText } from '../../../../src/claims/import/plain-text.ts';

describe('plainText', () => {
  test.each([
    ['tags', '<p><span style="x">Rain</span> fell</p>\n', 'Rain fell'],
    ['a script with its content', 'Rain<script>alert("x")</script> fell', 'Rain fell'],
    ['a script that does not end', 'Rain <script>alert(1)', 'Rain'],
    ['tags written as references', '&lt;b&gt;Rain&lt;/b&gt; fell', 'Rain fell'],
    ['references', 'Rain &amp; snow &ndash; 5&#8364; &#x201c;so&#x201d;', 'Rain & snow – 5€ “so”'],
    ['references escaped twice', 'Rain &amp;amp; snow', 'Rain & snow'],
    ['what only looks like a tag', 'x < y and y > z', 'x < y and y > z'],
    ['a reference that does not exist', '&frobnicate; rain', '&frobnicate; rain'],
    ['controls and turned text', 'Ra\u0000in\u202e fell\r\n', 'Rain fell'],
    ['half a character', 'Rain \ud83d fell', 'Rain fell'],
    ['a number', 5, '5'],
    ['an object', { toString: 'Rain' }, ''],
  ])('%s', (_, value, text) => {
    expect(plainText(value)).toBe(text);
  });

  test('leaves no tag and no control in any text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<script',
      '</script>',
      '<!--',
      '-->',
      '&lt;',
      '&gt;',
      '&amp;',
      'a',
      ' ',
      '\u0007',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = plainText(pieces.join(''));
        expect(text).not.toMatch(/\p{Cc}|<\/?[a-z][^<>]*>/u);
        expect(text).toBe(text.trim());
      }),
    );
  });

  test('comes to an end on text made to keep it busy', () => {
    for (const piece of ['<script', '<!--<a', '&lt;a'])
      expect(plainText(piece.repeat(3000))).not.toMatch(/<[a-z][^<>]*>/);
  });
});

test('cutText cuts at a space and says that it did', () => {
  expect(cutText('one two three', 20)).toBe('one two three');
  expect(cutText('one two three', 10)).toBe('one two…');
  expect(cutText('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
});

describe('dayOf', () => {
  test.each([
    ['2022-06-28', '2022-06-28'],
    ['2022-06-28 21:14', '2022-06-28'],
    ['2020-06-22T12:26:08+5:30', '2020-06-22'],
    ['2022-11-01T23:59:59-08:00', '2022-11-01'],
    ['2022/6/8', '2022-06-08'],
    ['20220608', '2022-06-08'],
    ['28.06.2022', '2022-06-28'],
    ['05.06.2022', '2022-06-05'],
    ['28/06/2022', '2022-06-28'],
    ['06/28/2022', '2022-06-28'],
    ['06/06/2022', '2022-06-06'],
    ['6 Jan 2026', '2026-01-06'],
    ['Jan. 6, 2026', '2026-01-06'],
    ['Tuesday, January 6th, 2026', '2026-01-06'],
    ['Tue, 06 Jan 2026 10:00:00 GMT', '2026-01-06'],
    ['Tue Jan 06 10:00:00 +0000 2026', '2026-01-06'],
    [1591920000, '2020-06-12'],
    ['1591920000000', '2020-06-12'],
  ])('%s is %s', (value, day) => {
    expect(dayOf(value)).toBe(day);
  });

  test.each([
    ['either of two days', '05/06/2022'],
    ['no day of the calendar', '2022-02-30'],
    ['a placeholder', '0001-01-01'],
    ['a year', '2022'],
    ['a month', '2022-06'],
    ['nothing', ''],
    ['words', 'yesterday'],
    ['a small number', 5],
    ['no text', null],
  ])('is null for %s', (_, value) => {
    expect(dayOf(value)).toBeNull();
  });
});

describe('linkOf', () => {
  test.each([
    ['https://e.example/a?b=1#c', 'https://e.example/a?b=1#c'],
    [' http://e.example ', 'http://e.example/'],
    ['https://e.example/%25d9%2587%25d8%25b0', 'https://e.example/%d9%87%d8%b0'],
    ['https://e.example/100%25', 'https://e.example/100%25'],
    ['https://e.example/publicações', 'https://e.example/publica%C3%A7%C3%B5es'],
  ])('keeps %s', (value, link) => {
    expect(linkOf(value)).toBe(link);
  });

  test.each([
    'e.example/a',
    '/a',
    '//e.example/a',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://e.example',
    'data:text/html,x',
    'https:e.example',
    'https://user:word@e.example/',
    'https://localhost/',
    'https://e.example/a b',
    `https://e.example/${'a'.repeat(2000)}`,
    '',
    7,
  ])('refuses %s', value => {
    expect(linkOf(value)).toBeNull();
  });

  test('addresses that differ in nothing that matters are one', () => {
    expect(linkKey('http://www.e.example/a/')).toBe(linkKey('https://e.example/a#b'));
    expect(linkKey('https://e.example/a?b')).not.toBe(linkKey('https://e.example/a'));
  });
});

describe('languageOf', () => {
  test.each([
    ['The mayor says that the bridge is closed', null, 'en'],
    ['The mayor says that the bridge is closed', 'en_US', 'en'],
    ['El alcalde dice que el puente está cerrado', null, 'es'],
    ['O prefeito não disse que a ponte foi fechada', null, 'pt'],
    ['Le maire dit que le pont est fermé depuis une semaine', 'fr-FR', 'fr'],
    ['Die Brücke ist nicht gesperrt', null, 'de'],
    ['أغلق رئيس البلدية الجسر', 'en', 'ar'],
    ['The bridge is closed', 'ar', 'en'],
    ['پل بند کر دیا گیا', 'ur', 'ur'],
    ['橋梁已關閉', null, 'zh'],
    ['橋は閉鎖された', null, 'ja'],
    ['Xyzzy', null, 'und'],
    ['12 345', 'en', 'en'],
  ])('%s (%s): %s', (text, stated, language) => {
    expect(languageOf(text, stated)).toBe(language);
  });
});

test('claimantOf names nobody where nobody is named', () => {
  expect(claimantOf('Multiple sources')).toBe('');
  expect(claimantOf('Viral Facebook post')).toBe('');
  expect(claimantOf('Facebook,Twitter')).toBe('');
  expect(claimantOf('Facebook CEO Ada Lind')).toBe('Facebook CEO Ada Lind');
  expect(claimantOf('')).toBe('');
});
