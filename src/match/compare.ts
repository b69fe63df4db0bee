import { isCopied } from './confidence/copied.ts';
import { type Against, doubtOf, leastAgainst } from './confidence/doubt.ts';
import { pairingOf } from './confidence/pairing.ts';
import type { Conflict, Relation } from './match.ts';
import type { Facets } from './reading/facets.ts';
import { reachInto } from './reading/kin.ts';
import { unmatched } from './reading/matter.ts';
import { align } from './slots/align.ts';
import { tellsRuleIf } from './slots/assertion/conditions.ts';
import { endedConflict } from './slots/assertion/ended.ts';
import { isOpenInBoth } from './slots/assertion/modality-conflict.ts';
import { polarityConflict } from './slots/assertion/opposition.ts';
import { unsaidBy } from './slots/assertion/unsaid.ts';
import { leavesComparison } from './slots/figures/comparison-conflict.ts';
import { dateConflict } from './slots/figures/date-conflict.ts';
import { compareFigures } from './slots/figures/figure-conflict.ts';
import { wayConflict } from './slots/figures/ways.ts';
import { leavesMost, leavesPredicate, tellsAnother, untoldOf } from './slots/matter/left-out.ts';
import { nameConflict } from './slots/roles/name-conflict.ts';
import { COPIED_FROM, softConflict } from './soft-conflicts.ts';

/** How a statement stands to a claim, and how much speaks against their being the same. */
export interface Related extends Against {
  readonly relation: Relation;
  readonly conflict: Conflict | null;
  /** True where the statement is the claim in its own words and order, whatever other clauses it has. */
  readonly copied?: boolean;
  /** How the two pair off (pairing.ts), where their slots were looked at. */
  readonly pairing?: Float64Array;
}

/** Share of the claim's matter under which the two are about something else. Set on suite A. */
const RELATED_BELOW = 0.35;

/** Share of the claim's matter from which it is told, even where all of that are names. */
const ALL_TOLD = 0.95;

/** Whether two texts are worth a look at their slots, given how much either says that the other does not. */
export type Worth = (against: Against) => boolean;

export const ALWAYS: Worth = () => true;

/** Compares two analysed texts; they are `related`, their slots unseen, where that is not `worth` it. Pure; never throws. */
export function compare(statement: Facets, claim: Facets, worth: Worth = ALWAYS): Related {
  if (worth !== ALWAYS) {
    // Pairing lemmas is what takes longest; nearly all that is not worth a look is told by looking them up.
    const least = leastAgainst(reachInto(statement.kin, claim.lemmas));
    if (!worth(least)) return { relation: 'related', conflict: null, ...least };
  }
  const alignment = align(statement.lemmas, claim.lemmas);
  const { claimCovered } = alignment;
  const against: Against = {
    doubt: doubtOf(alignment, unmatched(statement, alignment.ofStatement).length),
    untold: untoldOf(claim, alignment),
  };
  const related: Related = { relation: 'related', conflict: null, ...against };
  // "There have been Muslims in America since …": of names alone, all of which are told.
  const about = claimCovered >= ALL_TOLD || alignment.pairs.some(p => claim.lemmas[p.claim]?.name?.weak !== false);
  if (claimCovered < RELATED_BELOW || !about || !worth(against)) return related;
  const figures = compareFigures(statement, claim, alignment.verbatim >= COPIED_FROM);
  const apart = (relation: Relation, conflict: Conflict): Related => {
    return { relation, conflict, ...against, pairing: pairingOf(statement, claim, alignment, figures) };
  };
  const different = (conflict: Conflict): Related => apart('different', conflict);
  if (figures.denied && figures.conflict) return apart('opposite', figures.conflict);
  const firm =
    nameConflict(statement, claim, alignment) ??
    unsaidBy(statement, claim) ??
    dateConflict(statement, claim, alignment, alignment.verbatim >= COPIED_FROM) ??
    figures.conflict;
  if (statement.modal.mode === 'question' && claim.modal.mode !== 'question')
    return different({ slot: 'modality', statement: 'a question', claim: 'a statement' });
  if (statement.stance.satire && !claim.stance.satire)
    return different({ slot: 'stance', statement: 'satire', claim: 'a statement' });
  if (statement.stance.hearsay && !claim.stance.hearsay && !statement.stance.denied)
    return different({ slot: 'stance', statement: 'a rumour', claim: 'a statement' });
  if (firm) return different(firm);
  const opposite =
    polarityConflict(statement, claim, alignment) ??
    endedConflict(statement, claim, alignment) ??
    wayConflict(statement, claim);
  if (opposite) return apart('opposite', opposite);
  const isRule = statement.clauses.condition !== '' && tellsRuleIf(statement, claim, alignment);
  const soft = softConflict(statement, claim, alignment, isRule);
  if (soft) return different(soft);
  if (
    statement.stance.open !== '' &&
    !isOpenInBoth(statement, claim, isRule) &&
    !statement.stance.denied &&
    !claim.stance.denied
  )
    return different({ slot: 'stance', statement: statement.stance.open, claim: 'told as so' });
  if (figures.missing > 0 && alignment.verbatim >= COPIED_FROM) {
    const figure = claim.figures[0];
    return different({
      slot: 'figure',
      statement: 'no such figure',
      claim: figure ? claim.text.slice(figure.start, figure.end) : '',
    });
  }
  if (figures.unpriced || (figures.missing > 0 && figures.shared === 0)) return related;
  if (
    leavesPredicate(claim, alignment, figures.shared > 0) ||
    tellsAnother(statement, claim, alignment, figures.shared > 0) ||
    leavesMost(statement, claim, alignment) ||
    leavesComparison(statement, claim)
  )
    return related;
  const copied = figures.missing === 0 && isCopied(statement, claim, alignment);
  return {
    relation: 'same',
    conflict: null,
    ...against,
    doubt: Math.min(1, against.doubt + 0.1 * figures.extra + 0.1 * figures.missing),
    ...(copied && { copied }),
    pairing: pairingOf(statement, claim, alignment, figures),
  };
}
