import type { Facets } from '../../reading/facets.ts';
import type { Alignment, Pair } from '../align.ts';

/** The lemmas of what a text sets aside by "rather than" or "instead of", from and to (exclusive); null without such words. */
function setAsideIn({ text, lemmas, clauses }: Facets): readonly [from: number, to: number] | null {
  if (!/\b(?:rather than|instead of)\b/i.test(text)) return null;
  const at = lemmas.findIndex(
    (l, i) => /^(?:than|of)$/.test(l.word) && /^(?:rather|instead)$/.test(lemmas[i - 1]?.word ?? ''),
  );
  if (at < 0) return null;
  let to = at + 1;
  while (to < lemmas.length && clauses.clause[to] === clauses.clause[at]) to += 1;
  return [at + 1, to];
}

/** "Hunting rather than logging" against "logging rather than hunting": what the one sets aside for what the other sets aside. */
export function droppedForOther(statement: Facets, claim: Facets, { pairs }: Alignment): Pair | null {
  const theirs = setAsideIn(claim);
  const mine = theirs && setAsideIn(statement);
  if (!mine || !theirs) return null;
  const within = ([from, to]: readonly [number, number], at: number): boolean => at >= from && at < to;
  const over = pairs.find(p => within(mine, p.statement) && !within(theirs, p.claim) && !p.opposite);
  const isBack = pairs.some(p => !within(mine, p.statement) && within(theirs, p.claim) && !p.opposite);
  return (isBack && over) || null;
}
