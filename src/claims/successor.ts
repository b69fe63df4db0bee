import type { Problem } from './check.ts';
import type { Claim, Successor } from './claim.ts';

/** Verdicts of a claim that holds, so that it can take another's place. */
const HOLDING: readonly Claim['verdict'][] = ['true', 'mostly-true', 'announced'];

/** What holds in a superseded claim's place: the last of those that took it, one after the other. */
export function successorOf(claim: Claim, byId: ReadonlyMap<string, Claim>): Successor | undefined {
  const passed = new Set<string | undefined>([claim.id]);
  let last: Claim | undefined;
  for (let next = claim.supersededBy; next !== undefined && !passed.has(next); next = last?.supersededBy) {
    passed.add(next);
    last = byId.get(next);
  }
  if (last === undefined) return undefined;
  const [source] = [...last.reviews, ...last.records];
  return {
    claim: last.claim,
    since: last.validFrom,
    source: source && { publisher: source.publisher, url: source.url, date: source.date },
  };
}

/** What is wrong with the claims that say that another took their place. */
export function successionProblems(claims: readonly Claim[]): Omit<Problem, 'file'>[] {
  const byId = new Map(claims.map(claim => [claim.id, claim]));
  return claims.flatMap(claim => {
    if (claim.supersededBy === undefined) return [];
    const what = wrongWith(claim, byId.get(claim.supersededBy), byId);
    return what === null ? [] : [{ claim: claim.id, field: 'supersededBy', what }];
  });
}

function wrongWith(claim: Claim, next: Claim | undefined, byId: ReadonlyMap<string, Claim>): string | null {
  if (next === undefined) return `names ${claim.supersededBy}, which does not exist`;
  if (claim.validUntil === undefined) return 'needs a validUntil beside it: the day on which the other took its place';
  if (!HOLDING.includes(next.verdict)) return `names ${next.id}, which is ${next.verdict}: what is told to hold must`;
  const passed = new Set([claim.id]);
  for (let at: Claim | undefined = next; at !== undefined; at = byId.get(at.supersededBy ?? '')) {
    if (passed.has(at.id)) return `leads back to ${at.id}`;
    passed.add(at.id);
  }
  return null;
}
