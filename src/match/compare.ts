import { isCopied } from './confidence/copied.ts';
import { type Against, doubtOf, leastAgainst } from './confidence/doubt.ts';
import { pairingOf } from './confidence/pairing.ts';
import { conflictsOf } from './conflicts.ts';
import type { Conflict, Relation } from './match.ts';
import type { Facets } from './reading/facets.ts';
import { reachInto } from './reading/kin.ts';
import { unmatched } from './reading/matter.ts';
import { type Alignment, align } from './slots/align.ts';
import { leavesComparison } from './slots/figures/comparison-conflict.ts';
import { compareFigures } from './slots/figures/figure-conflict.ts';
import { leavesMost, leavesPredicate, tellsAnother, untoldOf } from './slots/matter/left-out.ts';
import { COPIED_FROM } from './soft-conflicts.ts';
import { once } from './text/once.ts';

/** How a statement stands to a claim, and how much speaks against their being the same. */
export interface Related extends Against {
  readonly relation: Relation;
  readonly conflict: Conflict | null;
  /** True where the statement is the claim in its own words and order, whatever other clauses it has. */
  readonly copied?: boolean;
  /** How the two pair off (pairing.ts), where their slots were looked at. */
  readonly pairing?: Float64Array;
  /** Where a slot parts them: how many others do, and one more where the claim's predicate, or most of it, is not told. */
  readonly beside?: number;
}

/** Share of the claim's matter under which the two are about something else. Set on suite A. */
const RELATED_BELOW = 0.35;

/** Share of the claim's matter from which it is told, even where all of that are names. */
const ALL_TOLD = 0.95;

/** Whether two texts are worth a look at their slots, given how much either says that the other does not. */
export type Worth = (against: Against) => boolean;

export const ALWAYS: Worth = () => true;

/** Two texts' lemmas in pairs, and what speaks against their being the same by that. */
function aligned(statement: Facets, claim: Facets): { alignment: Alignment; against: Against } {
  const alignment = align(statement.lemmas, claim.lemmas);
  const doubt = doubtOf(alignment, unmatched(statement, alignment.ofStatement).length);
  return { alignment, against: { doubt, untold: untoldOf(claim, alignment) } };
}

/** How a text that is known to say the same stands to a claim; how the two pair off is looked for when it is asked for. */
export function repeated(statement: Facets, claim: Facets): Related {
  const pairedOff = once(() => {
    const { alignment, against } = aligned(statement, claim);
    const figures = compareFigures(statement, claim, alignment.verbatim >= COPIED_FROM);
    return { ...against, pairing: pairingOf(statement, claim, alignment, figures) };
  });
  return {
    relation: 'same',
    conflict: null,
    get doubt() {
      return pairedOff().doubt;
    },
    get untold() {
      return pairedOff().untold;
    },
    get pairing() {
      return pairedOff().pairing;
    },
  };
}

/** Compares two analysed texts; they are `related`, their slots unseen, where that is not `worth` it. Pure; never throws. */
export function compare(statement: Facets, claim: Facets, worth: Worth = ALWAYS): Related {
  if (worth !== ALWAYS) {
    // Pairing lemmas is what takes longest; nearly all that is not worth a look is told by looking them up.
    const least = leastAgainst(reachInto(statement.kin, claim.lemmas));
    if (!worth(least)) return { relation: 'related', conflict: null, ...least };
  }
  const { alignment, against } = aligned(statement, claim);
  const { claimCovered } = alignment;
  const related: Related = { relation: 'related', conflict: null, ...against };
  // "There have been Muslims in America since …": of names alone, all of which are told.
  const about = claimCovered >= ALL_TOLD || alignment.pairs.some(p => claim.lemmas[p.claim]?.name?.weak !== false);
  if (claimCovered < RELATED_BELOW || !about || !worth(against)) return related;
  const figures = compareFigures(statement, claim, alignment.verbatim >= COPIED_FROM);
  const halfTold = (): boolean =>
    leavesPredicate(claim, alignment, figures.shared > 0) ||
    tellsAnother(statement, claim, alignment, figures.shared > 0) ||
    leavesMost(statement, claim, alignment) ||
    leavesComparison(statement, claim);
  const pairing = (): Float64Array => pairingOf(statement, claim, alignment, figures);
  const [first, ...others] = conflictsOf(statement, claim, alignment, figures);
  if (first) {
    const beside = others.filter(({ conflict }) => conflict.slot !== first.conflict.slot).length;
    return { ...first, ...against, pairing: pairing(), beside: beside + Number(halfTold()) };
  }
  if (figures.unpriced || (figures.missing > 0 && figures.shared === 0)) return related;
  if (halfTold()) return related;
  const copied = figures.missing === 0 && isCopied(statement, claim, alignment);
  return {
    relation: 'same',
    conflict: null,
    ...against,
    doubt: Math.min(1, against.doubt + 0.1 * figures.extra + 0.1 * figures.missing),
    ...(copied && { copied }),
    pairing: pairing(),
  };
}
