import type { Conflict } from './match.ts';
import type { Facets } from './reading/facets.ts';
import type { Alignment } from './slots/align.ts';
import { governedConflict } from './slots/assertion/governed.ts';
import { modalityConflict } from './slots/assertion/modality-conflict.ts';
import { nobodyConflict } from './slots/assertion/nobody.ts';
import { restConflict } from './slots/assertion/rest.ts';
import { joinedAtHome } from './slots/at-home.ts';
import { bindingConflict } from './slots/figures/bindings.ts';
import { figureDateConflict } from './slots/figures/figure-dates.ts';
import { partialConflict, quantifierConflict } from './slots/figures/quantifier-conflict.ts';
import { rankConflict, superlativeConflict } from './slots/figures/rank-conflict.ts';
import { singleConflict } from './slots/figures/single.ts';
import { contrastConflict } from './slots/matter/contrast-conflict.ts';
import { editConflict } from './slots/matter/edits.ts';
import { measureConflict } from './slots/matter/measure-conflict.ts';
import { narrowingConflict } from './slots/matter/narrowing.ts';
import { noMoreConflict } from './slots/matter/no-more.ts';
import { omission, residue } from './slots/matter/omission.ts';
import { putInConflict, takenBackConflict } from './slots/matter/put-in.ts';
import { oneWordReplaced, replacedConflict } from './slots/matter/replaced.ts';
import { scopeConflict } from './slots/matter/scope-conflict.ts';
import { substitution } from './slots/matter/substitution.ts';
import { exchangedConflict } from './slots/roles/exchanged.ts';
import { headConflict, possessedConflict } from './slots/roles/heads.ts';
import { orderConflict } from './slots/roles/order.ts';
import { partOfPlaceConflict } from './slots/roles/part-of-place.ts';
import { relatorConflict, swapConflict } from './slots/roles/relators.ts';
import { roleConflict } from './slots/roles/roles.ts';
import { sidesConflict } from './slots/roles/sides.ts';
import { subjectConflict } from './slots/roles/subjects.ts';
import { turnedConflict } from './slots/roles/turned.ts';

/**
 * A paraphrase changes words throughout; from this share of word-for-word text on, words in the place of others are a
 * substitution. Set on suite A and the bundled claims.
 */
const SUBSTITUTED_FROM = 0.55;
/** Whoever puts so much of what both say into another order rewrites, and does not put words for others. Set on the variants. */
const REORDERED_FROM = 0.1;
/** From this share on matter of weight that each text has to itself is a change of matter, wherever it stands. */
const REWORDED_UNDER = 0.7;
/** From this share on the statement is a copy of the claim, and what was changed in it was changed on purpose. */
export const COPIED_FROM = 0.8;

/** True where much of what both texts say stands in another order, or is said in other words. */
const isReordered = ({ claimCovered, verbatim }: Alignment): boolean =>
  verbatim < COPIED_FROM && claimCovered - verbatim >= REORDERED_FROM;

/** `isRule` where the statement's condition is part of what the claim tells too. */
type Rule = (statement: Facets, claim: Facets, alignment: Alignment, isRule: boolean) => Conflict | null;

/**
 * What makes another proposition of a statement whose figures, days, names and polarity are the claim's, in the order in
 * which it is asked; each from a share of word-for-word text on: a paraphrase may do what a near copy does on purpose.
 */
const RULES: readonly (readonly [from: number, rule: Rule])[] = [
  [0, roleConflict],
  [0, subjectConflict],
  [0, turnedConflict],
  [0, sidesConflict],
  [0, orderConflict],
  [0, exchangedConflict],
  [0, bindingConflict],
  [0, figureDateConflict],
  [0, swapConflict],
  [0, relatorConflict],
  [0, modalityConflict],
  [0, governedConflict],
  [0, quantifierConflict],
  [COPIED_FROM, partialConflict],
  [0, contrastConflict],
  [0, scopeConflict],
  [0, partOfPlaceConflict],
  [0, measureConflict],
  [COPIED_FROM, possessedConflict],
  [COPIED_FROM, replacedConflict],
  [0, (a, b, alignment) => narrowingConflict(a, b, alignment, alignment.verbatim >= COPIED_FROM)],
  [0, takenBackConflict],
  [0, noMoreConflict],
  [0, restConflict],
  [0, singleConflict],
  [0, nobodyConflict],
  [0, (a, b, { verbatim }) => rankConflict(a, b, verbatim >= SUBSTITUTED_FROM)],
  [0, superlativeConflict],
  [SUBSTITUTED_FROM, (a, b, alignment) => (isReordered(alignment) ? null : substitution(a, b, alignment))],
  [REWORDED_UNDER, residue],
  [COPIED_FROM, headConflict],
  [COPIED_FROM, editConflict],
  [COPIED_FROM, omission],
  [COPIED_FROM, oneWordReplaced],
  [COPIED_FROM, putInConflict],
];

/** The first difference that one of the rules finds; null where none does. Pure; never throws. */
export function softConflict(statement: Facets, claim: Facets, alignment: Alignment, isRule: boolean): Conflict | null {
  const joined = joinedAtHome(statement, claim, alignment);
  for (const [from, rule] of RULES) {
    const conflict = joined.verbatim < from ? null : rule(statement, claim, joined, isRule);
    if (conflict !== null) return conflict;
  }
  return null;
}
