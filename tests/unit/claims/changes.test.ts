import { describe, expect, test } from 'vitest';
import { changesOf, wrongWithChanges } from '../../../src/claims/changes.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { CHANGES, readClaims } from '../../../src/cli/claim-files.ts';
import { BRIDGE } from './claims.ts';

const FIRST = { date: '2024-06-01', claims: 5, what: 'The first claims.' };
const NEXT = { date: '2024-07-01', claims: 4, what: 'One was about nothing.' };
const LAST = { date: '2024-08-01', what: 'More bridges.' };

const corrected = (...days: string[]): Claim => ({
  ...BRIDGE,
  checked: days.at(-1) ?? BRIDGE.checked,
  history: days.map(date => ({ date, what: 'The day was wrong.', why: 'So says the log.' })),
});

test('each day tells how many claims there are more or fewer, and how many of them were corrected', () => {
  const claims = [BRIDGE, BRIDGE, BRIDGE, BRIDGE, corrected('2024-07-01', '2024-07-01', '2024-08-01'), BRIDGE];
  expect(changesOf(claims, [LAST, NEXT, FIRST])).toEqual([
    { date: '2024-08-01', more: 2, corrected: 1, what: 'More bridges.' },
    { date: '2024-07-01', more: -1, corrected: 1, what: 'One was about nothing.' },
    { date: '2024-06-01', more: 5, corrected: 0, what: 'The first claims.' },
  ]);
});

describe('what was written of the changes', () => {
  test('of the bundled database is whole, and its numbers sum to the claims', () => {
    const claims = readClaims();
    expect(wrongWithChanges(claims, CHANGES)).toBeNull();
    expect(changesOf(claims, CHANGES).reduce((sum, { more }) => sum + more, 0)).toBe(claims.length);
  });

  test.each([
    [[BRIDGE], [{ date: '2024-05-31', what: 'x' }], /^tells nothing of 2024-06-01, .*checked/],
    [[corrected('2024-07-02', '2024-08-01')], [LAST, NEXT, FIRST], /^tells nothing of 2024-07-02, .*corrected/],
    [[BRIDGE], [LAST, FIRST, NEXT], /newest day first/],
    [[BRIDGE], [{ ...LAST, claims: 1 }, FIRST], /must count/],
    [[BRIDGE], [LAST, { date: '2024-06-01', what: 'x' }], /must count/],
  ])('case %# is refused', (claims, entries, why) => {
    expect(wrongWithChanges(claims, entries)).toMatch(why);
  });
});
