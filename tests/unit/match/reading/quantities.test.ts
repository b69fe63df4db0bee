import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Quantity, quantities } from '../../../../src/match/reading/quantities.ts';

const one = (text: string): Quantity => {
  const found = quantities(text);
  expect(found, text).toHaveLength(1);
  const [first] = found;
  if (!first) throw new Error('none');
  return first;
};

describe('one amount, however it is written', () => {
  test.each([
    '700,000 soldiers',
    '700K soldiers',
    'seven hundred thousand soldiers',
    '0.7 million soldiers',
    '700 000 soldiers',
  ])('%s', text => expect(one(text)).toMatchObject({ kind: 'count', value: 700_000, of: 'soldiers' }));
  test.each([
    '20%',
    '20 per cent',
    '20 percent',
    'twenty percent',
    'one in five',
    '1 in 5',
    'one fifth',
    'a fifth of them',
    'every fifth child',
    'cut by a fifth',
  ])('%s', text => expect(one(text)).toMatchObject({ kind: 'percent', value: 20 }));
  test.each(['€1.5bn', '€1.5 billion', '1.5 billion euros', '€1,500m', '1,500 million euros'])('%s', text =>
    expect(one(text)).toMatchObject({ kind: 'money', value: 1.5e9, unit: 'EUR' }),
  );
  test('two thirds and 26 of 35', () => {
    expect(one('two thirds of voters').value).toBeCloseTo(66.67, 2);
    expect(one('26 of the 35 members')).toMatchObject({ kind: 'percent', other: 26 });
  });
  test.each([
    ['one nurse in twenty quit', 5],
    ['every twentieth nurse quit', 5],
    ['every second barn burned', 50],
    ['a twentieth of the crop', 5],
  ])('%s', (text, value) => expect(one(text)).toMatchObject({ kind: 'percent', value }));
  test('every second counts, and one dose in two weeks is no share', () => {
    expect(one('every second counts').kind).toBe('ordinal');
    expect(one('one dose in two weeks').kind).toBe('duration');
  });
  test.each(['sweeter by a factor of 30', 'multiplied by thirty', 'thirty separate times', '30 times'])('%s', text =>
    expect(one(text)).toMatchObject({ kind: 'factor', value: 30 }),
  );
  test.each(['an hour and 10 minutes', 'one hour, ten minutes', '70 minutes'])('%s', text =>
    expect(one(text).value).toBeCloseTo(70 / 1440, 6),
  );
  test('words compose', () => {
    expect(one('two million three hundred thousand people').value).toBe(2_300_000);
    expect(one('one hundred and fifty people').value).toBe(150);
    expect(one('half a million people').value).toBe(500_000);
  });
});

describe('units', () => {
  test('miles and kilometres, Fahrenheit and Celsius meet', () => {
    expect(one('10 miles').value).toBeCloseTo(one('16.09344 km').value, 5);
    expect(one('68°F').value).toBeCloseTo(one('20 degrees Celsius').value, 5);
    expect(one('2.7 degrees Fahrenheit of warming').other).toBeCloseTo(1.5, 5);
  });
  test('percent and percentage points are not one kind', () => {
    expect(one('3 percent').kind).toBe('percent');
    expect(one('3 percentage points').kind).toBe('points');
  });
  test('a rate keeps its period', () => {
    expect(one('$50 a week').per).toBe('week');
    expect(one('$50 monthly').per).toBe('month');
  });
});

describe('bounds, ranges, vague amounts', () => {
  test.each([
    ['nearly 40 people', 'about'],
    ['more than 40 people', 'over'],
    ['at least 40 people', 'over'],
    ['40 or more people', 'over'],
    ['up to 40 people', 'under'],
    ['fewer than 40 people', 'under'],
    ['40 people', 'exact'],
  ])('%s is %s', (text, bound) => expect(one(text).bound).toBe(bound));
  test('ranges', () => {
    expect(one('between 20 and 30 percent')).toMatchObject({ kind: 'percent', value: 20, high: 30 });
    expect(one('5–10 km')).toMatchObject({ value: 5000, high: 10_000 });
    expect(one('hundreds of thousands of people')).toMatchObject({ value: 200_000 });
  });
  test.each([
    ['the law passed 94-81', [94, 81]],
    ['won 4–3 on Sunday', [4, 3]],
    ['a 20-30 year span', []],
    ['call 555-204-118', []],
    ['on 20-3-2019', []],
  ])('a score or a vote falls: %s', (text, values) =>
    expect(
      quantities(text)
        .filter(q => q.kind === 'count')
        .map(q => q.value),
    ).toEqual(values),
  );
  test.each([
    ['over the past decade', 3652.425],
    ['in the next century', 36_524.25],
    ['a decade of drought', null],
  ])('%s', (text, days) => expect(quantities(text).find(q => q.kind === 'duration')?.value ?? null).toBe(days));
  test('from 3% to 5% is two figures', () => {
    expect(quantities('rose from 3% to 5%').map(q => q.value)).toEqual([3, 5]);
  });
});

describe('numbers that are no amounts', () => {
  test.each([
    'open 24/7',
    'COVID-19 spread',
    'the G7 met',
    'an F-16 fell',
    'the 9/11 attacks',
    'a 5G mast',
    'no one came',
  ])('%s', text => expect(quantities(text)).toEqual([]));
  test('names by number are labels, years are years, ordinals ordinals', () => {
    expect(one('No. 10 replied')).toMatchObject({ kind: 'label', unit: 'no' });
    expect(one('Article 5 was invoked')).toMatchObject({ kind: 'label', value: 5, unit: 'article' });
    expect(one('12 March 2024')).toMatchObject({ kind: 'year', value: 2024 });
    expect(one('in the 1990s')).toMatchObject({ kind: 'year', value: 1990, high: 1999 });
    expect(one('the 21st century')).toMatchObject({ kind: 'ordinal', value: 21 });
    expect(one('2000 people died')).toMatchObject({ kind: 'count', value: 2000 });
  });
});

test('any text: spans are in order, apart, and inside', () => {
  const piece = fc.constantFrom(
    'one',
    'two',
    'third',
    'million',
    '5',
    '1,500',
    '%',
    '$',
    '€',
    ' ',
    '-',
    'of',
    'in',
    'per',
    'cent',
    'km',
    'a',
    'half',
    '½',
    '1990s',
    'No.',
    '/',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 20 }).map(p => p.join(' ')),
        fc.array(piece, { maxLength: 20 }).map(p => p.join('')),
      ),
      text => {
        let last = 0;
        for (const q of quantities(text)) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(q.value) && q.high >= q.value).toBe(true);
          last = q.end;
        }
      },
    ),
  );
});

test.each([
  ['A rate of .02% is low.', [0.02]],
  ['It fell to 3.5%, not .35%.', [3.5, 0.35]],
  ['2 and a half million people', [2_500_000]],
  ['two-and-a-half times as much', [2.5]],
  ['three and one half times as much', [3.5]],
  ['three and one-half times as much', [3.5]],
  ['Three walked, and one half of them ran', [3, 50]],
  ['from 10 billion to 20 billion euros', [10e9, 20e9]],
  ['from 10 to 20 billion euros', [10e9, 20e9]],
])('halves, and a point without a zero: %s', (text, values) => {
  expect(quantities(text).map(({ value }) => value)).toEqual(values);
});
