import type { Alignment } from './align.ts';
import type { Facets } from './facets.ts';
import type { Conflict } from './match.ts';
import { modesAgree, namesMode, tellsRule } from './modality.ts';

/** What is expected, promised or asked for is so in the claim as well, which tells it as a plan or wish. */
const FORWARD = /^(?:\S+ ){0,3}?(?:expect|forecast|pledg|promis|vow|urg|call|ask|demand|request)/i;

/** True where both texts leave open whether it is so, or one only mentions a plan or wish that the other tells as such. */
export const isOpenInBoth = ({ stance, modal }: Facets, claim: Facets, isRule: boolean): boolean =>
  claim.stance.open !== '' ||
  (isRule && /^if$/i.test(stance.open)) ||
  (modal.mode !== 'fact' && claim.modal.mode !== 'fact' && modesAgree(modal, claim.modal) && FORWARD.test(stance.open));

/** "Will not send them" is told of whoever said so as "would not send them". */
const isShifted = ({ modal }: Facets, reported: Facets): boolean =>
  /^(?:will|shall|won['’]t|['’]ll)$/i.test(modal.words) &&
  reported.attribution !== null &&
  reported.modal.mode === 'fact' &&
  /\bwould(?:n['’]t| not)\b/i.test(reported.text);

/** Whom a rule is told of: "if you drink it", "if a passenger gives it up". */
const ANYBODY = /\b(?:if|when) (?:you|one|we|people|someone|somebody|anyone|anybody|an? [\p{Ll}-]+)\b/iu;

/**
 * "If you drink hot water, it kills germs": under a condition that the claim tells as what the rule is about ("drinking hot
 * water kills germs"), and that adds nothing.
 */
export function tellsRuleIf(statement: Facets, claim: Facets, { ofStatement }: Alignment): boolean {
  if (claim.modal.done || !/^(?:fact|wanted)$/.test(claim.modal.mode) || !ANYBODY.test(statement.text)) return false;
  const { clauses, lemmas } = statement;
  return lemmas.every((l, i) => !clauses.conditional[i] || l.grammar || ofStatement[i] !== -1);
}

/** "… only if gas stores were full": what is so on a condition alone. */
const ONLY_IF = /\b(?:only (?:if|when|once|after|where)|on condition that|provided that)\b/i;

/** What one text tells as so and the other as planned, possible, wanted, tried or on a condition; null where they agree. */
export function modalityConflict(statement: Facets, claim: Facets, isRule: boolean): Conflict | null {
  const [a, b] = [statement.modal, claim.modal];
  const agrees =
    modesAgree(a, b) ||
    tellsRule(statement, claim) ||
    tellsRule(claim, statement) ||
    namesMode(statement, claim) ||
    namesMode(claim, statement) ||
    isShifted(statement, claim) ||
    isShifted(claim, statement);
  // A present tense with a date to come is a plan: "the law takes effect in 2027".
  if (!agrees) return { slot: 'modality', statement: a.words || 'told as fact', claim: b.words || 'told as fact' };
  const [mine, theirs] = [statement.clauses.condition, claim.clauses.condition];
  if (a.mode === 'fact' && a.done && !b.done && theirs && !statement.attribution) {
    return { slot: 'modality', statement: 'told as done', claim: theirs };
  }
  if (/\beven (?:if|without|though|when)\b/i.test(statement.text) && theirs) {
    return { slot: 'modality', statement: 'without the condition', claim: theirs };
  }
  const onlyIf = theirs ? undefined : ONLY_IF.exec(statement.text)?.[0];
  if (onlyIf !== undefined && !ONLY_IF.test(claim.text))
    return { slot: 'modality', statement: onlyIf, claim: 'no condition' };
  if (
    mine &&
    !isRule &&
    !theirs &&
    a.mode === 'fact' &&
    /^(?:if|unless|in)/i.test(mine) &&
    !/\b(?:after|once|when)\b/i.test(claim.text)
  )
    return { slot: 'modality', statement: mine, claim: 'no condition' };
  return null;
}
