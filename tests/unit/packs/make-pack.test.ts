import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../src/claims/import/stream.ts';
import { compilePack } from '../../../src/match/index/compile.ts';
import { openPack } from '../../../src/match/index/pack.ts';
import { matchStatements } from '../../../src/match/matching.ts';
import { makePack } from '../../../src/packs/make-pack.ts';
import { BRIDGE } from '../claims/claims.ts';

const row = (claim: string, url: string, more: object = {}) => ({
  claim,
  publisher: 'Example Checks',
  rating: 'False',
  url: `https://checks.example/${url}`,
  ...more,
});
const FOREST =
  'The governor of Kansas, Ada Lind, sold 12,400 acres of state forest to a timber company from Norway on 3 May 2019.';
const ROWS = [row(FOREST, 'forest'), row('El alcalde dice que el puente del puerto está cerrado.', 'puente')];

function made(bytes: Uint8Array) {
  const maker = makePack('Checks', '2024-06-01');
  maker.write(bytes);
  return maker.end();
}
const madeOf = (...records: unknown[]) => made(new TextEncoder().encode(JSON.stringify(records)));
const shownIn = (bytes: Uint8Array, text: string) =>
  matchStatements([{ text }], [openPack(bytes)]).flatMap(list => list.filter(({ shown }) => shown).map(m => m.claim));

describe('makePack', () => {
  test('makes a pack that answers', () => {
    const { bytes, about, claims, report } = madeOf(...ROWS, {});
    expect(about).toEqual({ name: 'Checks', publisher: 'Example Checks', date: '2024-06-01', language: 'en' });
    expect(claims).toBe(2);
    expect(report.refused).toBe(1);
    expect(shownIn(bytes, FOREST)).toEqual([0]);
    expect(openPack(bytes).data(0)).toMatchObject({ reviews: [{ rating: 'False', verdict: 'false' }] });
  });

  test('keeps what is in another language, and never finds it', () => {
    const { bytes } = madeOf(...ROWS);
    expect(openPack(bytes).data(1)).toMatchObject({ language: 'es', claim: expect.stringContaining('alcalde') });
    expect(shownIn(bytes, 'El alcalde dice que el puente del puerto está cerrado.')).toEqual([]);
  });

  test('names no publisher where there are several', () => {
    expect(madeOf(...ROWS, row('Rain fell.', 'rain', { publisher: 'Other' })).about.publisher).toBe('');
  });

  test('takes a pack of our own, but only its claims', () => {
    const first = madeOf(...ROWS, BRIDGE);
    const again = made(first.bytes);
    expect(again.bytes).toEqual(first.bytes);
    expect(again.report).toMatchObject({ records: 3, own: 1, reviews: 2, refused: 0 });
  });

  test('refuses what a pack holds that is no claim: a link that runs a script', () => {
    const claim = { ...BRIDGE, records: [{ ...BRIDGE.records[0], url: 'javascript:alert(1)' }] };
    const about = { name: 'x', publisher: '', date: '2024-06-01', language: 'en' };
    const { bytes } = madeOf(...ROWS);
    const evil = compilePack(
      [
        { id: 'a', claim: 'b', data: claim },
        { id: 'c', claim: 'd', data: openPack(bytes).data(0) },
      ],
      about,
    );
    expect(made(evil)).toMatchObject({
      claims: 1,
      report: { refused: 1, refusals: [{ record: 1, why: 'is not a claim' }] },
    });
  });

  test('refuses a damaged pack, and a feed in which there is nothing', () => {
    const { bytes } = madeOf(...ROWS);
    expect(() => made(bytes.slice(0, -4))).toThrow(/^is no whole pack: /);
    expect(() => madeOf({}, {})).toThrow(FeedError);
    expect(() => madeOf({}, {})).toThrow(
      'holds nothing that can be taken, of 2 records; the first, record 1, is not a ClaimReview',
    );
  });
});
