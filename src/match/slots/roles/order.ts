import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Alignment } from '../align.ts';

/** What comes first and what then, or for which reason: 1 where what follows the word goes before, -1 where it comes after. */
const ORDERS: Readonly<Record<string, readonly [family: 'time' | 'cause', pole: 1 | -1]>> = {
  after: ['time', 1],
  once: ['time', 1],
  following: ['time', 1],
  before: ['time', -1],
  because: ['cause', 1],
};

interface Linked {
  readonly family: 'time' | 'cause';
  readonly pole: 1 | -1;
  /** Index of the linking word, and of the lemma after the clause that it begins. */
  readonly at: number;
  readonly to: number;
}

/** The clause that tells what went before or came after what the rest of the text tells; null without one. */
function linkedBy({ lemmas, clauses }: Facets): Linked | null {
  const at = lemmas.findIndex(l => Object.hasOwn(ORDERS, l.word));
  const order = ORDERS[lemmas[at]?.word ?? ''];
  if (at < 0 || order === undefined) return null;
  let to = at;
  while (to < lemmas.length && clauses.clause[to] === clauses.clause[at]) to += 1;
  return { family: order[0], pole: order[1], at, to };
}

/** At least so many words of either clause must have gone over into the other. */
const FEWEST = 2;

/**
 * "A gave in after B struck" against "B struck after A gave in": what went before in the one text comes after in the other. Null where
 * either does not say what came first.
 */
export function orderConflict(statement: Facets, claim: Facets, { pairs }: Alignment): Conflict | null {
  const theirs = linkedBy(claim);
  const mine = theirs && linkedBy(statement);
  if (!mine || !theirs || mine.family !== theirs.family || mine.pole !== theirs.pole) return null;
  let [over, back, kept] = [0, 0, 0];
  for (const p of pairs) {
    const inMine = p.statement > mine.at && p.statement < mine.to;
    const inTheirs = p.claim > theirs.at && p.claim < theirs.to;
    if (inMine === inTheirs) kept += 1;
    else if (inMine) over += 1;
    else back += 1;
  }
  if (Math.min(over, back) < FEWEST || kept > 1) return null;
  const words = ({ text, lemmas }: Facets, { at, to }: Linked): string =>
    text.slice(lemmas[at]?.start, lemmas[to - 1]?.end);
  return { slot: 'role', statement: words(statement, mine), claim: words(claim, theirs) };
}
