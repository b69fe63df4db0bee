import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Family } from '../../../src/annotations/annotation.ts';
import { type Lined, unlayered } from '../../../src/spotlight/unlayered.ts';

const line = (family: Family, ...stretches: (readonly [node: string, start: number, end: number])[]) => ({
  family,
  stretches: stretches.map(([node, start, end]) => ({ node, start, end })),
});

test('a fragment is cut out of the sentence around it', () => {
  expect(unlayered([line('open', ['a', 0, 80]), line('refuted', ['a', 20, 30])])).toEqual([
    line('refuted', ['a', 20, 30]),
    line('open', ['a', 0, 20], ['a', 30, 80]),
  ]);
});

test('a fragment that runs over two nodes is cut out of both', () => {
  const sentence = line('open', ['a', 0, 40], ['b', 0, 40]);
  expect(unlayered([sentence, line('refuted', ['a', 30, 40], ['b', 0, 5])])).toEqual([
    line('refuted', ['a', 30, 40], ['b', 0, 5]),
    line('open', ['a', 0, 30], ['b', 5, 40]),
  ]);
});

test('answers of different families to one sentence make it disputed, of the same family they leave it', () => {
  const [refuted, supported] = [line('refuted', ['a', 0, 9]), line('supported', ['a', 0, 9])];
  expect(unlayered([refuted, supported])).toEqual([line('disputed', ['a', 0, 9])]);
  expect(unlayered([refuted, refuted])).toEqual([refuted]);
});

test('no text has two lines, and none loses its only one', () => {
  const families: readonly Family[] = ['supported', 'disputed', 'refuted', 'open', 'quoted'];
  const stretch = fc.tuple(fc.constantFrom('a', 'b'), fc.nat(12), fc.integer({ min: 1, max: 8 }));
  const lined = fc.record({
    family: fc.constantFrom(...families),
    stretches: stretch.map(([node, start, length]) => [{ node, start, end: start + length }]),
  });
  const places = (lines: readonly Lined<string>[]) =>
    lines.flatMap(({ stretches }) =>
      stretches.flatMap(({ node, start, end }) => Array.from({ length: end - start }, (_, i) => `${node}${start + i}`)),
    );
  fc.assert(
    fc.property(fc.array(lined, { maxLength: 6 }), lines => {
      const after = places(unlayered(lines));
      expect(new Set(after).size).toBe(after.length);
      expect(new Set(after)).toEqual(new Set(places(lines)));
    }),
  );
});
