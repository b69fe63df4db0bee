import type { Claim } from '../claims/claim.ts';
import { openPack, type Pack } from '../match/index/pack.ts';
import { matchStatements } from '../match/matching.ts';
import { compileClaims } from './compile-bundled.ts';

/**
 * Says which claim of the database a text says the same as, null where there is none. The matcher decides, as it would
 * on a page.
 */
export function clashWith(claims: readonly Claim[]): (text: string) => string | null {
  const pack = openPack(compileClaims(claims));
  return text => {
    const shown = shownFor(text, pack);
    if (shown === null) return null;
    return `says the same as ${shown}: “${claims.find(({ id }) => id === shown)?.claim}”`;
  };
}

/** What the matcher gets wrong of a new claim among the others, a line each. */
export function notTold(claim: Claim, claims: readonly Claim[]): string[] {
  const pack = openPack(compileClaims([...claims, claim]));
  const variants = claim.variants.flatMap(text => {
    const shown = shownFor(text, pack);
    if (shown === claim.id) return [];
    return shown === null
      ? `the matcher does not know this variant yet: “${text}”`
      : `this variant is shown as ${shown}: “${text}”`;
  });
  const misses = claim.nearMisses
    .filter(({ text }) => shownFor(text, pack) === claim.id)
    .map(({ text }) => `the matcher takes this near miss for the claim: “${text}”`);
  return [...variants, ...misses];
}

function shownFor(text: string, pack: Pack): string | null {
  const [matches = []] = matchStatements([{ text }], [pack]);
  const shown = matches.find(match => match.shown);
  return shown === undefined ? null : pack.id(shown.claim);
}
