import { describe, expect, test } from 'vitest';
import { claimSource } from '../../../src/annotations/ask.ts';
import { checkClaims, formatClaims } from '../../../src/claims/check.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { compileClaims } from '../../../src/cli/compile-bundled.ts';
import { openPack } from '../../../src/match/index/pack.ts';
import { BRIDGE } from './claims.ts';

const named = (id: string, claim: string, more: Partial<Claim>): Claim => ({
  ...BRIDGE,
  id,
  claim,
  variants: [`${claim} So it is.`, `${claim} It is so.`],
  nearMisses: [
    { text: `${claim} It is not.`, relation: 'opposite' },
    { text: `${claim} In 2019.`, relation: 'different' },
  ],
  ...more,
});
const opened = (more: Partial<Claim> = {}) =>
  named('a', 'The bridge is open.', { validUntil: '2024-05-20', supersededBy: 'b', ...more });
const closed = (more: Partial<Claim> = {}) => named('b', 'The bridge is closed.', { validFrom: '2024-05-21', ...more });
const rebuilt = (more: Partial<Claim> = {}) =>
  named('c', 'The bridge is being rebuilt.', { validFrom: '2025-02-01', ...more });

const problemsOf = (...claims: Claim[]) =>
  checkClaims([{ file: 'a.json', text: formatClaims(claims) }]).problems.map(({ claim, what }) => `${claim}: ${what}`);

describe('in the pack', () => {
  const successors = (...claims: Claim[]) => {
    const source = claimSource(openPack(compileClaims(claims)));
    return claims.map((_, index) => {
      const claim = source.claim(index);
      return 'successor' in claim ? claim.successor : undefined;
    });
  };

  test('a superseded claim has what holds in its place, since when and by whom', () => {
    const [first, second] = successors(opened(), closed());
    expect(first).toEqual({
      claim: 'The bridge is closed.',
      since: '2024-05-21',
      source: { publisher: 'Port of Example', url: 'https://port.example/log', date: '2024-05-04' },
    });
    expect(second).toBeUndefined();
  });

  test('what was superseded in its turn does not hold: the last one does', () => {
    const chain = [opened(), closed({ validUntil: '2025-01-31', supersededBy: 'c' }), rebuilt()];
    expect(successors(...chain).map(successor => successor?.claim)).toEqual([
      'The bridge is being rebuilt.',
      'The bridge is being rebuilt.',
      undefined,
    ]);
  });
});

describe('the check of claims', () => {
  test('finds nothing wrong with claims that follow one another', () => {
    const chain = [opened(), closed({ validUntil: '2025-01-31', supersededBy: 'c' }), rebuilt()];
    expect(problemsOf(...chain)).toEqual([]);
  });

  test.each([
    [[opened()], 'a: names b, which does not exist'],
    [[opened({ validUntil: undefined }), closed()], 'a: needs a validUntil beside it'],
    [[opened(), closed({ verdict: 'false' })], 'a: names b, which is false'],
    [[opened({ supersededBy: 'a' })], 'a: leads back to a'],
    [[opened(), closed({ validUntil: '2025-01-31', supersededBy: 'a' })], 'a: leads back to a'],
  ])('case %#', (claims, problem) => {
    expect(problemsOf(...claims).some(found => found.startsWith(problem))).toBe(true);
  });
});
