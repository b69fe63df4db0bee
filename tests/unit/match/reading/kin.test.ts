import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doubtOf, LEAST_DOUBT, leastAgainst } from '../../../../src/match/confidence/doubt.ts';
import { facets } from '../../../../src/match/reading/facets.ts';
import { reachInto } from '../../../../src/match/reading/kin.ts';
import { unmatched } from '../../../../src/match/reading/matter.ts';
import { align } from '../../../../src/match/slots/align.ts';

interface Pair {
  readonly statement: string;
  readonly claim: string;
}

const SUITE = new URL('../../../fixtures/relations/suite-a.jsonl', import.meta.url);

/** Statements of suite A with their own claims, and each with the claim of another; and words that a syllable turns round. */
function pairs(): Pair[] {
  const own = readFileSync(SUITE, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Pair);
  const turned = { statement: 'It was uncarpeted.', claim: 'It was carpeted.' };
  return [turned, ...own.flatMap((pair, i) => [pair, { ...pair, claim: own[(i * 7 + 3) % own.length]?.claim ?? '' }])];
}

const leastOf = (statement: string, claim: string) =>
  leastAgainst(reachInto(facets(statement).kin, facets(claim).lemmas));

test('no pairing of lemmas comes to less doubt, or leaves less untold, than looking them up foretells', () => {
  for (const { statement, claim } of pairs()) {
    const [mine, theirs] = [facets(statement), facets(claim)];
    const alignment = align(mine.lemmas, theirs.lemmas);
    const doubt = doubtOf(alignment, unmatched(mine, alignment.ofStatement).length);
    const least = leastOf(statement, claim);
    expect(least.doubt, `${statement} | ${claim}`).toBeLessThanOrEqual(doubt + 1e-9);
    const matter = theirs.lemmas.filter(({ grammar }) => !grammar).length;
    const untold = unmatched(theirs, alignment.ofClaim).length / Math.max(1, matter);
    expect(least.untold, `${statement} | ${claim}`).toBeLessThanOrEqual(untold + 1e-9);
  }
});

test('what has nothing in common is told apart from what says the same', () => {
  const claim = 'The council closed the old bridge over the river.';
  expect(leastOf(claim, claim).doubt).toBeCloseTo(LEAST_DOUBT);
  expect(leastOf(claim, claim).untold).toBe(0);
  const other = leastOf('Vaccines were tested on thousands of volunteers.', claim);
  expect(other.doubt).toBeGreaterThan(0.9);
  expect(other.untold).toBe(1);
});
