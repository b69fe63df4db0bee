import type { Claim } from '../claims/claim.ts';
import { facets } from '../match/reading/facets.ts';

/** At most so much of a claim's content words may be in a variant that goes without them. */
const HALF = 0.5;

/**
 * The words that a text says its matter with, as the matcher reads them: no words of grammar, and neither names, figures nor
 * dates, nor who says it, since a variant of the same proposition can't do without these.
 */
function contentOf(text: string): ReadonlySet<string> {
  const told = facets(text).lemmas.filter(({ grammar, name }) => !grammar && name === null);
  return new Set(told.flatMap(({ parts }) => parts));
}

/** The share, 0 to 1, of a claim's content words that a variant repeats. */
export function repeatedShare(claim: string, variant: string): number {
  const own = contentOf(claim);
  const others = contentOf(variant);
  return [...own].filter(word => others.has(word)).length / Math.max(1, own.size);
}

/** The claims none of whose variants goes without half of the claim's content words. */
export function notReworded(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ claim, variants }) => variants.every(text => repeatedShare(claim, text) > HALF));
}
