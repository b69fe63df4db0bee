import { TEXT_KINDS } from '../index/layout.ts';
import type { Pack } from '../index/pack.ts';
import { type Compared, compared } from './candidates.ts';
import { FEATURES } from './features.ts';
import type { Profile } from './profile.ts';
import { aroundScore, rankScore } from './rank.ts';

/** A claim that a statement may make, with the text of it that is closest. */
export interface Contender {
  /** Index of the pack, and of the claim in it. */
  readonly pack: number;
  readonly claim: number;
  /** Its claim or variant that is closest; null where only near misses came near. */
  readonly closest: Scored | null;
  /** Its near miss that is closest, if any came near. */
  readonly miss: Scored | null;
  /** Of the closest of its texts: log odds, but for a constant of the statement. */
  readonly score: number;
  /** By how much the score is over the best other claim's; negative for all but the first. */
  readonly lead: number;
}

export interface Scored extends Compared {
  readonly score: number;
  /** The score, with what the statements around say for it: claims are ranked by this, and no surer for it. */
  readonly place: number;
}

/** A lead counts no more than this: e to the 6 is 400 to one. */
const GREATEST_LEAD = 6;

const FIRST_MISS = TEXT_KINDS.indexOf('opposite');

function better(a: Scored | null, b: Scored | null): Scored | null {
  return a === null || (b !== null && b.score > a.score) ? b : a;
}

/** So many texts of a pack are looked at closely for their words. */
export const LOOKED_AT = 30;

/** The claims among all packs that a statement may make, best first. */
export function contendersOf(profile: Profile, packs: readonly Pack[], looked = LOOKED_AT): Contender[] {
  const all = packs.flatMap((pack, number) => {
    const claims = new Map<number, { closest: Scored | null; miss: Scored | null }>();
    for (const { found, features, around } of compared(profile, pack, looked)) {
      const vectors = profile.meaning !== null;
      const score = rankScore(features, vectors);
      const scored = { found, features, around, score, place: score + aroundScore(around, vectors) };
      const { closest = null, miss = null } = claims.get(found.claim) ?? {};
      const isMiss = (pack.index.textKind[found.text] ?? 0) >= FIRST_MISS;
      claims.set(
        found.claim,
        isMiss ? { closest, miss: better(miss, scored) } : { closest: better(closest, scored), miss },
      );
    }
    return [...claims].map(([claim, { closest, miss }]) => {
      return {
        pack: number,
        claim,
        closest,
        miss,
        score: Math.max(closest?.score ?? -Infinity, miss?.score ?? -Infinity),
        place: Math.max(closest?.place ?? -Infinity, miss?.place ?? -Infinity),
      };
    });
  });
  const byScore = [...all].sort((a, b) => b.score - a.score);
  all.sort((a, b) => b.place - a.place || a.pack - b.pack || a.claim - b.claim);
  return all.map(({ pack, claim, closest, miss, score }) => {
    // The same claim in another pack scores the same to the last digit: it is no rival.
    const other = byScore.find(rival => rival.score !== score)?.score ?? -Infinity;
    const lead = Math.max(-GREATEST_LEAD, Math.min(GREATEST_LEAD, score - other));
    return { pack, claim, closest, miss, score, lead };
  });
}

const TO_BEST = FEATURES.indexOf('scoreToBest');

/**
 * The contender of one pack, seen beside the best of others: what it leads by, and what share of the best score it has, is
 * told of them all.
 */
export function amongRivals(contender: Contender, rivals: readonly Contender[]): Contender {
  const { closest, lead, score } = contender;
  if (closest === null || rivals.length === 0) return contender;
  const nearest = Math.max(...rivals.map(rival => rival.score));
  const best = Math.max(...rivals.map(rival => rival.closest?.found.score ?? 0));
  const features = closest.features.slice();
  features[TO_BEST] = Math.min(features[TO_BEST] ?? 0, closest.found.score / Math.max(1, best));
  const leads = Math.max(-GREATEST_LEAD, Math.min(lead, score - nearest));
  return { ...contender, closest: { ...closest, features }, lead: leads };
}
