import type { Conflict, Relation } from './match.ts';
import type { Facets } from './reading/facets.ts';
import type { Alignment } from './slots/align.ts';
import { tellsRuleIf } from './slots/assertion/conditions.ts';
import { endedConflict } from './slots/assertion/ended.ts';
import { isOpenInBoth } from './slots/assertion/modality-conflict.ts';
import { polarityConflict } from './slots/assertion/opposition.ts';
import { unsaidBy } from './slots/assertion/unsaid.ts';
import { dateConflict } from './slots/figures/date-conflict.ts';
import type { Figures } from './slots/figures/figure-conflict.ts';
import { wayConflict } from './slots/figures/ways.ts';
import { nameConflict } from './slots/roles/name-conflict.ts';
import { COPIED_FROM, softConflict } from './soft-conflicts.ts';

/** A slot in which a statement and a claim differ, and what the statement is to the claim by it. */
export interface Parted {
  readonly relation: Extract<Relation, 'opposite' | 'different'>;
  readonly conflict: Conflict;
}

const different = (conflict: Conflict): Parted => ({ relation: 'different', conflict });

/**
 * What parts two texts, the firmest first: how the whole is meant, names, days and figures, whether one denies the other, then
 * what the soft rules find. The first tells how they stand; each is looked for only when it is asked for.
 */
export function* conflictsOf(
  statement: Facets,
  claim: Facets,
  alignment: Alignment,
  figures: Figures,
): Generator<Parted, undefined> {
  if (figures.denied && figures.conflict) yield { relation: 'opposite', conflict: figures.conflict };
  if (statement.modal.mode === 'question' && claim.modal.mode !== 'question')
    yield different({ slot: 'modality', statement: 'a question', claim: 'a statement' });
  if (statement.stance.satire && !claim.stance.satire)
    yield different({ slot: 'stance', statement: 'satire', claim: 'a statement' });
  if (statement.stance.hearsay && !claim.stance.hearsay && !statement.stance.denied)
    yield different({ slot: 'stance', statement: 'a rumour', claim: 'a statement' });
  const name = nameConflict(statement, claim, alignment) ?? unsaidBy(statement, claim);
  if (name) yield different(name);
  const date = dateConflict(statement, claim, alignment, alignment.verbatim >= COPIED_FROM);
  if (date) yield different(date);
  if (figures.conflict) yield different(figures.conflict);
  const opposite =
    polarityConflict(statement, claim, alignment) ??
    endedConflict(statement, claim, alignment) ??
    wayConflict(statement, claim);
  if (opposite) yield { relation: 'opposite', conflict: opposite };
  const isRule = statement.clauses.condition !== '' && tellsRuleIf(statement, claim, alignment);
  const soft = softConflict(statement, claim, alignment, isRule);
  if (soft) yield different(soft);
  const { stance } = statement;
  if (stance.open !== '' && !isOpenInBoth(statement, claim, isRule) && !stance.denied && !claim.stance.denied)
    yield different({ slot: 'stance', statement: stance.open, claim: 'told as so' });
  if (figures.missing > 0 && alignment.verbatim >= COPIED_FROM) {
    const figure = claim.figures[0];
    const told = figure ? claim.text.slice(figure.start, figure.end) : '';
    yield different({ slot: 'figure', statement: 'no such figure', claim: told });
  }
}
