import type { Alignment } from './align.ts';
import type { Facets } from './facets.ts';
import type { Conflict } from './match.ts';
import { written } from './substitution.ts';

/** The partner of the last word before `at` that both texts have; -1 without one. */
function lastShared(partner: readonly number[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if ((partner[i] ?? -1) !== -1) return i;
  return -1;
}

/**
 * In a copy, a verb where the claim has another, after the same words: "sought" for "got". However common the verb, it is what
 * the claim says; null where either predicate is in the other text, or where they are said of something else.
 */
export function replacedConflict(
  statement: Facets,
  claim: Facets,
  { ofStatement, ofClaim }: Alignment,
): Conflict | null {
  const [mine, theirs] = [statement.predicate, claim.predicate];
  if (mine < 0 || theirs < 0 || ofStatement[mine] !== -1 || ofClaim[theirs] !== -1) return null;
  // What is more is told by a comparison as well, and who is quoted is told by comparing words (verbatim.ts).
  if (/^(?:more|most|less|fewer)\b/.test(statement.lemmas[mine]?.word ?? '') || /["“]/.test(claim.text)) return null;
  if (statement.lemmas[mine]?.grammar || claim.lemmas[theirs]?.grammar) return null;
  const [a, b] = [lastShared(ofStatement, mine), lastShared(ofClaim, theirs)];
  if (a < 0 || ofStatement[a] !== b) return null;
  return { slot: 'measure', statement: written(statement, mine), claim: written(claim, theirs) };
}
