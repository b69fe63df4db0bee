import { describe, expect, test } from 'vitest';
import english from '../../../src/words/en.json';
import { ENGLISH } from '../../../src/words/english.ts';
import french from '../../../src/words/fr.json';
import { lookupIn, wordsFrom } from '../../../src/words/words.ts';

const FRENCH = wordsFrom(lookupIn(french), 'fr');
const values = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the languages', () => {
  test('have the same texts, none empty', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
    expect(Object.entries(french).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('use the same values in each', () => {
    const texts: Readonly<Record<string, string>> = french;
    const wrong = Object.entries(english).filter(([key, text]) => `${values(text)}` !== `${values(texts[key] ?? '')}`);
    expect(wrong).toEqual([]);
  });

  test('name every text as browsers allow', () => {
    expect(Object.keys(english).filter(key => !/^[A-Za-z]\w*$/.test(key))).toEqual([]);
  });
});

test('a day is written so that nobody takes the month for the day', () => {
  expect(ENGLISH.day('2026-01-06')).toBe('6 Jan 2026');
  expect(FRENCH.day('2026-01-06')).toBe('6 janv. 2026');
});

test('counts take the plural form of their language', () => {
  expect(ENGLISH.count('popupSources', 1)).toBe('1 source');
  expect(ENGLISH.count('popupSources', 0)).toBe('0 sources');
  expect(FRENCH.count('popupSources', 0)).toBe('0 source');
});

test('a value that looks like a place for one stays as it is', () => {
  expect(ENGLISH.say('isNot', '$2 a day', '$3 a day')).toBe('$2 a day is not $3 a day');
});

test('a language tag that is none is shown as it is', () => {
  expect(ENGLISH.language('fr')).toBe('French');
  expect(ENGLISH.language('not a tag')).toBe('not a tag');
});
