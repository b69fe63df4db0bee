import { TURNS_COPY } from '../meaning/turning-words.ts';
import { datesAgree } from '../reading/dates.ts';
import type { Facets } from '../reading/facets.ts';
import { written } from '../reading/matter.ts';
import type { Alignment } from '../slots/align.ts';

/** So much of the claim's matter must be there, and stand word for word in its order. */
const WHOLE = 0.99;
/** A claim of fewer words of matter stands in many sentences without being what they say. */
const FEWEST = 4;
/** Words that begin an aside which limits what is told to a place, a group, a time. */
const LIMITS =
  /^(?:in|at|among|amongst|for|of|by|from|within|outside|during|under|on|across|throughout|especially|particularly|mostly|mainly|chiefly|least)$/;
/** Words of grammar that a copy may add. */
const EMPTY =
  /^(?:the|a|an|that|has|have|had|been|is|are|was|were|also|now|just|already|then|it|your|our|and|but|do|does|did)$/;

/**
 * Whether a statement says the claim in the claim's own words and order, with nothing between them but words of grammar: who
 * said it, and what its other clauses tell, aside. Then nothing is left to weigh: the relation alone decides.
 */
export function isCopied(statement: Facets, claim: Facets, alignment: Alignment): boolean {
  const { claimCovered, verbatim, ofStatement } = alignment;
  if (claimCovered < WHOLE || verbatim < WHOLE) return false;
  if (claim.lemmas.filter(l => !l.grammar).length + claim.figures.length + claim.dates.length < FEWEST) return false;
  if (!sameDates(statement, claim)) return false;
  const told = new Set(
    statement.lemmas.flatMap((_, i) => (ofStatement[i] === -1 ? [] : [statement.clauses.clause[i]])),
  );
  const beside = statement.lemmas.flatMap((l, i) => (ofStatement[i] === -1 && !l.grammar ? [i] : []));
  if (beside.some(i => told.has(statement.clauses.clause[i]))) return false;
  const adds = (a: Facets, b: Facets, counts: (i: number) => boolean): boolean => {
    const own = new Set(b.lemmas.map(l => l.word));
    return a.lemmas.some((l, i) => l.grammar && counts(i) && !own.has(l.word) && !EMPTY.test(l.word));
  };
  const added =
    adds(statement, claim, i => told.has(statement.clauses.clause[i])) || adds(claim, statement, () => true);
  if (added) return false;
  const { clause } = statement.clauses;
  return !statement.lemmas.some(
    (l, i) =>
      !told.has(clause[i]) &&
      (TURNS_COPY.test(written(statement, i)) || (clause[i] !== clause[i - 1] && LIMITS.test(l.word))),
  );
}

/** Every date of either text is one of the other's. */
function sameDates(statement: Facets, claim: Facets): boolean {
  const within = (a: Facets, b: Facets): boolean => a.dates.every(d => b.dates.some(other => datesAgree(d, other)));
  return within(statement, claim) && within(claim, statement);
}
