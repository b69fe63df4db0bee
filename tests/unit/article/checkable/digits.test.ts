import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  digitAt,
  digitOf,
  eachPair,
  eachSingle,
  GREATEST,
  writePairs,
  writeSingles,
} from '../../../../src/article/checkable/digits.ts';

const numbers = Array.from({ length: GREATEST + 1 }, (_, n) => n);

/** What is written is read, the lowest place first. */
const value = fc.integer({ min: -40, max: 50 }).filter(n => n !== 0);
const place = fc.nat(8000);

test('a number is read as it was written, and JSON escapes none', () => {
  const digits = numbers.map(digitOf).join('');
  expect(numbers.map(n => digitAt(digits, n))).toEqual(numbers);
  expect(JSON.stringify(digits).length).toBe(digits.length + 2);
});

test('numbers by place are read as they were written, however far apart', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(place, value), { selector: ([at]) => at }), singles => {
      const read: [number, number][] = [];
      eachSingle(writeSingles(singles), (at, n) => read.push([at, n]));
      expect(read).toEqual([...singles].sort((a, b) => a[0] - b[0]));
    }),
  );
});

test('so are those of pairs', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(place, place, value), { selector: ([first, second]) => `${first} ${second}` }),
      pairs => {
        const read: [number, number, number][] = [];
        eachPair(writePairs(pairs), (first, second, n) => read.push([first, second, n]));
        expect(read).toEqual([...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      },
    ),
  );
});

test('a number too great for its digit is held to what one can tell', () => {
  const read: number[] = [];
  eachSingle(
    writeSingles([
      [0, 99],
      [1, -99],
    ]),
    (_, n) => read.push(n),
  );
  expect(read).toEqual([50, -40]);
});

test('a place that does not fit into two digits is refused', () => {
  expect(() => writePairs([[0, 91 * 91, 1]])).toThrow('does not fit');
});
