import type { Claim } from '../claims/claim.ts';
import { openPack } from '../match/index/pack.ts';
import type { Match, Query } from '../match/match.ts';
import { matchStatements } from '../match/matching.ts';
import { compileBundled } from './compile-bundled.ts';

/** The targets for a database: shares of variants that are shown as their claim, and of near misses that are not. */
export const TARGET = { variants: 0.97, nearMisses: 0.995 } as const;

/** A variant that a reader is not shown as its claim, and what kept the matcher from it. */
export interface Missed {
  readonly claim: string;
  readonly text: string;
  readonly why: string;
}

/** How the database does on the tests that its own claims carry. */
export interface SelfTest {
  readonly variants: number;
  readonly missed: readonly Missed[];
  readonly nearMisses: number;
  /** Near misses that are shown as the claim that they must never be, a line each. */
  readonly wrong: readonly string[];
  /** Variants, and claims themselves, that are shown as another claim: two claims that say the same; a line each. */
  readonly strays: readonly string[];
  /** Claims that a reader is not shown where a text says them in their own words. */
  readonly unseen: readonly Claim[];
}

/** Matches every variant and near miss against the whole database. */
export function selfTest(claims: readonly Claim[]): SelfTest {
  const pack = openPack(compileBundled());
  const matchesOf = (texts: readonly string[], claim: Claim) =>
    matchStatements(
      texts.map(text => askedAs(text, claim)),
      [pack],
    );
  const missed: Missed[] = [];
  const wrong: string[] = [];
  const strays: string[] = [];
  const unseen: Claim[] = [];
  let variants = 0;
  let nearMisses = 0;
  for (const claim of claims) {
    const misses = claim.nearMisses.map(({ text }) => text);
    variants += claim.variants.length;
    nearMisses += misses.length;
    const [itself] = matchesOf([claim.claim], claim);
    const shownFor = itself?.find(match => match.shown);
    const twin = shownFor && pack.id(shownFor.claim);
    if (twin === undefined) unseen.push(claim);
    else if (twin !== claim.id) strays.push(`${claim.id}: is shown as ${twin}`);
    matchesOf(claim.variants, claim).forEach((list, index) => {
      const text = claim.variants[index] ?? '';
      const shown = list.find(match => match.shown);
      const id = shown && pack.id(shown.claim);
      if (id === claim.id) return;
      if (id !== undefined) strays.push(`${claim.id}: “${text}” is shown as ${id}`);
      const own = list.find(match => pack.id(match.claim) === claim.id);
      missed.push({ claim: claim.id, text, why: id === undefined ? whyNot(own) : 'shown as another claim' });
    });
    matchesOf(misses, claim).forEach((list, index) => {
      const shown = list.find(match => match.shown);
      if (shown === undefined || pack.id(shown.claim) !== claim.id) return;
      wrong.push(`${claim.id}: near miss “${misses[index]}” is shown as it`);
    });
  }
  return { variants, missed, nearMisses, wrong, strays, unseen };
}

/** In a few words, the same for the same cause, so that causes can be counted. */
function whyNot(own: Match | undefined): string {
  if (own === undefined) return 'not among the claims that were found';
  if (own.relation === 'same') return 'not sure enough';
  return own.conflict === null ? `taken for ${own.relation}` : `taken for ${own.relation}, by its ${own.conflict.slot}`;
}

/** A text as an article would have it: nothing but a quotation is the claimant's, anything else is the article's own. */
function askedAs(text: string, { claimant, said }: Claim): Query {
  const quoted = /^["“][^"“”]+["”]$/.test(text);
  return { text, speaker: quoted ? (claimant ?? null) : null, date: said ?? null, quoted };
}
