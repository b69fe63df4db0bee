import { Guarded } from '../../../forms/guard.ts';
import type { Facets } from '../../reading/facets.ts';

/** "The oldest in the world", "of any country on earth": among what it is the most. */
const OF_ALL = new Guarded(
  /\b(?:\w{2,}est|most|least|worst|only|first|any|every) [^,;.]*\b(?:in (?:all |all of )?the (?:whole |entire )?world|on (?:the face of )?(?:the )?earth)$/i,
);
/** Before a place in which something is the most. */
const WHERE = /^(?:in|of|across|throughout|within|for|over|on|at|near)$/;

/**
 * True where the statement tells by its word `wide` that something is the most in the world, and the claim by its word `place` whose
 * it is, and not in what place it is the most: neither limits the other.
 */
export function isAmongAll(statement: Facets, wide: number, claim: Facets, place: number): boolean {
  const before = claim.lemmas[place - 1]?.word === 'the' ? claim.lemmas[place - 2] : claim.lemmas[place - 1];
  return (
    claim.lemmas[place]?.name?.kind === 'place' &&
    !WHERE.test(before?.word ?? '') &&
    OF_ALL.test(statement.text.slice(0, statement.lemmas[wide]?.end ?? 0))
  );
}
