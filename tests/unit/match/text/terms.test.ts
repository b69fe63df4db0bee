import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../../src/match/text/terms.ts';

const keys = (text: string): string =>
  termsOf(text)
    .map(term => term.key)
    .join(' ');

describe('numbers', () => {
  test.each([
    ['700,000', '#700000'],
    ['700K', '#700000'],
    ['seven hundred thousand', '#700000'],
    ['0.7 million', '#700000'],
    ['three hundred and twenty', '#320'],
    ['$4.5bn', '#4500000000'],
    ['20 percent', '#20%'],
    ['20 per cent', '#20%'],
    ['20%', '#20%'],
    ['one in five', '#20%'],
    ['two thirds', '#66.67%'],
  ])('%s is %s', (text, key) => {
    expect(keys(text)).toBe(key);
  });

  test('two numbers with a stop between stay two', () => {
    expect(keys('seven hundred thousand; twenty-five per cent')).toBe('#700000 #25%');
  });

  test('a lone "one" is no number', () => {
    expect(keys('one minister')).toBe(keys('minister'));
  });
});

describe('words', () => {
  test('diacritics, apostrophes, capitals and plurals do not part words', () => {
    expect(keys('Łódź’s MINISTERS')).toBe(keys('lodz minister'));
  });
  test('a hyphen compound is there joined and in parts', () => {
    expect(keys('middle-class')).toBe('middl middleclass class');
    expect(keys('middleclass')).toBe('middleclass');
  });
  test('names that news uses for one another are one term', () => {
    expect(keys('U.S.')).toBe(keys('the United States'));
    expect(keys('Russian')).toBe(keys('Russia'));
    expect(keys('They told us')).toBe('tell');
  });
  test('scripts without spaces give pairs of characters', () => {
    expect(keys('停火协议')).toBe('停火 火协 协议');
  });
});

test('offsets lie in the text, in order, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      let last = 0;
      for (const { start, end, key } of termsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(key).not.toBe('');
        last = start;
      }
    }),
  );
});
