import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cosine, openVectors, stretch } from '../../../../src/match/search/vectors.ts';
import { hashOf, termsOf } from '../../../../src/match/text/terms.ts';

const file = readFileSync(new URL('../../../../src/match/search/vectors.bin', import.meta.url));
const vectors = openVectors(file);

function like(a: string, b: string): number {
  const rows = [a, b].map(word => {
    const row = new Int8Array(vectors.dimensions);
    vectors.unit(vectors.row(termsOf(word)[0]?.hash ?? 0), row, 0);
    return row;
  });
  return cosine(rows[0] ?? new Int8Array(), 0, rows[1] ?? new Int8Array(), 0, vectors.dimensions);
}

test('words of like sense are more alike than others', () => {
  expect(like('doctor', 'physician')).toBeGreaterThan(like('doctor', 'tariff') + 0.2);
  expect(like('senator', 'congressman')).toBeGreaterThan(like('senator', 'vaccine') + 0.2);
});

test('an unknown term has no row', () => {
  expect(vectors.row(hashOf('no such stem'))).toBe(-1);
});

test('stretching keeps the direction, and a null vector null', () => {
  const out = new Int8Array(3);
  stretch(Float32Array.of(0.3, 0, 0.4), out, 0);
  expect([...out]).toEqual([76, 0, 102]);
  stretch(new Float32Array(3), out, 0);
  expect([...out]).toEqual([0, 0, 0]);
});

test('a damaged file is refused in words', () => {
  const changed = Uint8Array.from(file);
  changed[40_000] = (changed[40_000] ?? 0) ^ 1;
  expect(() => openVectors(changed)).toThrow(/damaged; install/);
  expect(() => openVectors(new Uint8Array(100))).toThrow(/no such file/);
});
