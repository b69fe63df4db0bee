import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { modalityOf, modesAgree, namesMode, sharesMode, tellsRefusal, tellsRule } from '../../reading/modality.ts';
import type { Alignment } from '../align.ts';
import { EVEN, tellsCondition } from './conditions.ts';

/** What is expected, promised or asked for is so in the claim as well, which tells it as a plan or wish. */
const FORWARD = /^(?:\S+ ){0,3}?(?:expect|forecast|pledg|promis|vow|urg|call|ask|demand|request)/i;

/** Verbs of asking somebody to do something. */
const ASKS =
  /\b(urg|ask|press|lobb|push|call|beg|petition|encourag|invit|advis|expect|suppos|tempt|told|tell)\w*\b.* to \w+$/i;

/** "Ministers were lobbied to keep it": a claim that tells of the asking itself ("lobbied ministers to keep it"). */
function asksAlike(open: string, claim: string): boolean {
  const verb = ASKS.exec(open)?.[1];
  return verb !== undefined && new RegExp(`\\b${verb}`, 'i').test(claim);
}

/** "He once said that …": that he said so is no belief of the past, where it is what the claim tells. */
const SAID_ONCE =
  /^(?:once|long|previously|formerly|originally|initially|at first|first|in the past,?|years ago,?|back then,?) (?:\w+ )*(?:said|told|wrote|claimed)$/i;

/** True where both texts leave open whether it is so, or one only mentions a plan or wish that the other tells as such. */
export const isOpenInBoth = ({ stance, modal }: Facets, claim: Facets, isRule: boolean): boolean =>
  claim.stance.open !== '' ||
  (/^\W*(?:if|unless)$/i.test(stance.open) && (isRule || claim.clauses.condition !== '')) ||
  asksAlike(stance.open, claim.text) ||
  ((claim.attribution?.speaker ?? '') !== '' && SAID_ONCE.test(stance.open)) ||
  (modal.mode !== 'fact' && claim.modal.mode !== 'fact' && modesAgree(modal, claim.modal) && FORWARD.test(stance.open));

/** "Will not send them" is told of whoever said so as "would not send them". */
const isShifted = ({ modal }: Facets, reported: Facets): boolean =>
  /^(?:will|shall|won['’]t|['’]ll)$/i.test(modal.words) &&
  reported.attribution !== null &&
  reported.modal.mode === 'fact' &&
  /\bwould(?:n['’]t| not)\b/i.test(reported.text);

/** "… only if gas stores were full": what is so on a condition alone. */
const ONLY_IF = /\b(?:only (?:if|when|once|after|where)|on condition that|provided that)\b/i;

/** So near is a word of the same sense. */
const SAME_SENSE = 0.8;
/** Words of duty, not of what somebody wants or asks for. */
const DUTY = /^(?:should|must|ought|needs?\b|ha(?:s|ve) to)/i;
/** Whoever repeats so much word for word tells another time on purpose. */
const SAME_WORDS = 0.7;

/**
 * What is to be done, or is owed, told in the present by whoever tells of a rule or a date: "the phone must have a port", "the
 * phone has a port"; the ship that "will pass on Friday" "passes on Friday".
 */
const isDue = ({ modal }: Facets, told: Facets, { verbatim }: Alignment): boolean =>
  told.modal.mode === 'fact' &&
  !told.modal.done &&
  (modal.mode === 'wanted' ? DUTY.test(modal.words) : /^(?:plan|would)$/.test(modal.mode) && verbatim < SAME_WORDS);

/** Whoever does it, as the subject of the sentence: "drinking hot water …", "says drinking …". */
const ACT = new Guarded(
  /^\W*(?:(?:(?:[\p{L}-]+ ){0,2}(?:says?|claims?|claiming|shows?|that) )+)?(?!(?:during|king|spring|nothing|something|everything|anything|building|being|according|morning|evening)\b)\p{L}{2,}ing\b/iu,
);

/** "Drinking it will cure cancer", "drinking it cures cancer": what an act does whenever it is done, told in either tense. */
const isGeneral = (told: Facets, general: Facets): boolean =>
  told.modal.mode === 'plan' &&
  /^will$/i.test(told.modal.words) &&
  general.modal.mode === 'fact' &&
  /[^s]s$/.test(general.lemmas[general.predicate]?.word ?? '') &&
  [told, general].every(({ text, dates }) => dates.length === 0 && ACT.test(text));

const NO_CLAUSES = { clause: [], conditional: [], aside: [], condition: '' };
/** Begins what is said of a noun before it. */
const RELATIVE = /\s(?:that|which|who|whose)\s/;

/**
 * True where the clause of the lemma at `at` alone tells it as done: what another clause, or what is said of a noun behind it,
 * plans or supposes does not reach it ("dropped the bill that would have raised taxes").
 */
function isDone({ text, lemmas, clauses, modal }: Facets, at: number): boolean {
  const lemma = lemmas[at];
  // "Applied to join", "people living there": no act of the clause's.
  if (lemma === undefined || clauses.conditional[at] || lemmas[at - 1]?.word === 'to' || /ing$/.test(lemma.word))
    return false;
  const own = clauses.clause[at];
  const [from, to] = [clauses.clause.indexOf(own ?? -1), clauses.clause.lastIndexOf(own ?? -1)];
  const start = lemmas[from]?.start ?? 0;
  const words = text.slice(start, lemmas[to]?.end);
  const behind = words.slice(lemma.end - start).search(RELATIVE);
  // "Ruled that states may …": what is ruled may be.
  const isContent = behind === 0 && modal.mode === 'possible';
  const alone = behind < 0 || isContent ? words : words.slice(0, lemma.end - start + behind);
  const { mode, done } = modalityOf(alone, [], NO_CLAUSES, undefined);
  return mode === 'fact' && done;
}

/** Whether one text's main predicate, which the other tells as so as well, is told as done in both, whatever is planned beside. */
function doneInBoth(statement: Facets, claim: Facets, { pairs }: Alignment): boolean {
  const told = pairs.find(p => p.claim === claim.predicate && !p.opposite && p.near >= SAME_SENSE);
  return told !== undefined && isDone(claim, told.claim) && isDone(statement, told.statement);
}

/** What one text tells as so and the other as planned, possible, wanted, tried or on a condition; null where they agree. */
export function modalityConflict(
  statement: Facets,
  claim: Facets,
  alignment: Alignment,
  isRule: boolean,
): Conflict | null {
  const [a, b] = [statement.modal, claim.modal];
  const agrees =
    modesAgree(a, b) ||
    tellsRule(statement, claim) ||
    tellsRule(claim, statement) ||
    namesMode(statement, claim) ||
    namesMode(claim, statement) ||
    sharesMode(statement, claim) ||
    sharesMode(claim, statement) ||
    tellsRefusal(statement, claim) ||
    isShifted(statement, claim) ||
    isShifted(claim, statement) ||
    isDue(claim, statement, alignment) ||
    isGeneral(statement, claim) ||
    doneInBoth(statement, claim, alignment);
  // A present tense with a date to come is a plan: "the law takes effect in 2027".
  if (!agrees) return { slot: 'modality', statement: a.words || 'told as fact', claim: b.words || 'told as fact' };
  const [mine, theirs] = [statement.clauses.condition, claim.clauses.condition];
  if (a.mode === 'fact' && a.done && !b.done && theirs && !statement.attribution) {
    return { slot: 'modality', statement: 'told as done', claim: theirs };
  }
  if (theirs && EVEN.test(statement.text)) {
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
    !/\b(?:after|once|when)\b/i.test(claim.text) &&
    !tellsCondition(statement, alignment)
  )
    return { slot: 'modality', statement: mine, claim: 'no condition' };
  return null;
}
