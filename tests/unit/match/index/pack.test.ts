import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePack, type PackClaim } from '../../../../src/match/index/compile.ts';
import { isWhole, openFile, openPack } from '../../../../src/match/index/pack.ts';
import { placesOf, readFile } from '../../../../src/match/index/read-file.ts';

const ABOUT = { name: 'Trial', publisher: 'Nobody', date: '2026-01-01', language: 'en' };
const CLAIMS: PackClaim[] = [
  {
    id: 'bridge',
    claim: 'The new bridge cost 40 million euros.',
    title: 'What did the bridge cost?',
    claimant: 'The mayor',
    variants: ['Forty million euros went into the bridge.'],
    nearMisses: [{ text: 'The bridge cost 400 million euros.', relation: 'different' }],
    data: { id: 'bridge', verdict: 'false', emoji: '🌉' },
  },
  { id: 'lake', claim: 'The lake has lost a third of its water.', data: null },
];
const bytes = compilePack(CLAIMS, ABOUT);

describe('a pack', () => {
  const pack = openPack(bytes);
  test('gives back what it was made of', () => {
    expect(pack.about).toEqual(ABOUT);
    expect(pack.size).toBe(2);
    expect(pack.id(1)).toBe('lake');
    expect(pack.data(0)).toEqual(CLAIMS[0]?.data);
    expect(pack.data(1)).toBeNull();
    expect(pack.texts(0)).toEqual([
      'The new bridge cost 40 million euros.\nWhat did the bridge cost?',
      'Forty million euros went into the bridge.',
      'The bridge cost 400 million euros.',
    ]);
    expect(pack.indexed(0)).toMatchObject({ claimant: 'The mayor', id: 'bridge' });
  });
  test('has no claim beyond its last', () => {
    expect(() => pack.id(2)).toThrow(RangeError);
  });
  test('is the same bytes each time', () => {
    expect(compilePack(CLAIMS, ABOUT)).toEqual(bytes);
  });
  test('opens from an ArrayBuffer and from a view at an odd offset', () => {
    expect(openPack(bytes.slice().buffer).size).toBe(2);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openPack(shifted.subarray(1)).id(0)).toBe('bridge');
  });
  test('may hold no claim at all', () => {
    expect(openPack(compilePack([], ABOUT)).size).toBe(0);
  });
});

describe('a damaged pack is refused in words', () => {
  test('when any byte is changed', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      expect(() => openPack(changed), `byte ${at}`).toThrow(/pack file .*install it again/);
    }
  });
  test('or opened unchecked, and told of later', async () => {
    const file = bytes.slice();
    expect(await isWhole(new Blob([file]))).toBe(true);
    const last = file.length - 1;
    file[last] = (file[last] ?? 0) ^ 0x40;
    expect(openPack(file, false).size).toBe(2);
    expect(await isWhole(new Blob([file]))).toBe(false);
  });
  test('when it is of another format', () => {
    const other = bytes.slice();
    other[8] = 1;
    expect(() => openPack(other, false)).toThrow(/has format 1, and this version reads format 2; install it again/);
  });
  test('when it is cut off or not a pack', () => {
    expect(() => openPack(bytes.subarray(0, bytes.length - 4))).toThrow(/has \d+ bytes, not \d+/);
    expect(() => openPack(bytes.subarray(0, 30))).toThrow(/ends within its header/);
    expect(() => openPack(new Uint8Array())).toThrow(/does not begin as a pack does/);
  });
});

describe('a pack opened from its file', () => {
  const fileOf = (part: Uint8Array): Blob => new Blob([part.slice()]);
  const opened = async (file: Blob) => openFile(await readFile(file));
  test('gives what it gives in memory, records once they were read', async () => {
    const pack = await opened(fileOf(bytes));
    expect(pack.about).toEqual(ABOUT);
    expect(pack.texts(1)).toEqual(openPack(bytes).texts(1));
    expect(() => pack.id(1)).toThrow(/claim 1 cannot be read/);
    await pack.readRecords([1]);
    expect(pack.id(1)).toBe('lake');
    expect(pack.data(0)).toEqual(CLAIMS[0]?.data);
  });
  test('gives the same where sections are read by themselves, whether it is known or looked up where they begin', async () => {
    const whole = openPack(bytes);
    const cuts = fc.subarray(['postings', 'texts'] as const);
    await fc.assert(
      fc.asyncProperty(cuts, fc.constantFrom(null, placesOf(bytes)), async (apart, known) => {
        const pack = openFile(await readFile(fileOf(bytes), apart, known));
        expect(pack.index).toEqual(whole.index);
        await pack.readRecords([0, 1]);
        expect([pack.data(0), pack.indexed(1), pack.texts(1)]).toEqual([
          whole.data(0),
          whole.indexed(1),
          whole.texts(1),
        ]);
      }),
    );
  });
  test('may have its records read apart, and at last the rest of them at once', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => ({
      id: `claim ${i}`,
      claim: `So ${i}`,
      data: 'é'.repeat(500),
    }));
    const pack = await opened(fileOf(compilePack(many, ABOUT)));
    await pack.readRecords([3999]);
    expect(pack.id(3999)).toBe('claim 3999');
    expect(() => pack.id(0)).toThrow(/claim 0 cannot be read/);
    await pack.readRecords(many.map((_, i) => i));
    expect(pack.id(0)).toBe('claim 0');
    expect(pack.id(1234)).toBe('claim 1234');
  });
  test('is refused in words where it is of another format, cut off or no pack', async () => {
    const other = bytes.slice();
    other[8] = 1;
    await expect(opened(fileOf(other))).rejects.toThrow(/has format 1/);
    await expect(opened(fileOf(bytes.subarray(0, -4)))).rejects.toThrow(/has \d+ bytes, not \d+/);
    await expect(opened(fileOf(bytes.subarray(0, 30)))).rejects.toThrow(/ends within its header/);
    await expect(opened(new Blob(['no pack'.repeat(50)]))).rejects.toThrow(/does not begin as a pack does/);
  });
});
