import type { CheckableWhy, TellingSign } from '../article/checkable/why.ts';
import { asOf } from '../claims/as-of.ts';
import type { Claim, PackedClaim } from '../claims/claim.ts';
import type { Said, Verdict } from '../claims/verdict.ts';
import type { WordKey, Words } from '../words/words.ts';
import type { Annotation, Coverage, Family } from './annotation.ts';

/** How a verdict is told: the family that it is painted in, its word, and its answer to "supported?". */
export const VERDICTS: Record<
  Verdict,
  { readonly family: Family; readonly word: WordKey; readonly supported: WordKey }
> = {
  true: { family: 'supported', word: 'verdict_true', supported: 'supported_true' },
  'mostly-true': { family: 'supported', word: 'verdict_mostly_true', supported: 'supported_mostly_true' },
  mixed: { family: 'disputed', word: 'verdict_mixed', supported: 'supported_mixed' },
  misleading: { family: 'disputed', word: 'verdict_misleading', supported: 'supported_misleading' },
  'mostly-false': { family: 'refuted', word: 'verdict_mostly_false', supported: 'supported_mostly_false' },
  false: { family: 'refuted', word: 'verdict_false', supported: 'supported_false' },
  satire: { family: 'refuted', word: 'verdict_satire', supported: 'supported_satire' },
  unproven: { family: 'open', word: 'verdict_unproven', supported: 'supported_unproven' },
  announced: { family: 'open', word: 'verdict_announced', supported: 'supported_announced' },
  'see-source': { family: 'open', word: 'verdict_see_source', supported: 'supported_see_source' },
};

const SAID: Record<Said, { readonly family: Family; readonly word: WordKey }> = {
  confirmed: { family: 'quoted', word: 'said_confirmed' },
  altered: { family: 'disputed', word: 'said_altered' },
  misattributed: { family: 'refuted', word: 'said_misattributed' },
  'not-found': { family: 'refuted', word: 'said_not_found' },
};

/** The words of the card's first line and of a list, for one claim, and the family that they are painted in. */
export interface Wording {
  readonly family: Family;
  readonly answer: string;
  readonly detail: string;
  readonly superseded: Annotation['superseded'];
  readonly label: string;
  readonly said: { readonly value: Said; readonly text: string } | null;
  readonly supported: { readonly word: string; readonly text: string };
}

/** The record that shows whether something was said. */
function witnessOf(claim: Claim) {
  for (const record of claim.records) if (record.said !== undefined) return { ...record, said: record.said };
  return null;
}

/** A claim whose proposition is that somebody said something: it begins with their name, or quotes their words. */
function isAboutWords(claim: Claim): boolean {
  return claim.claimant !== undefined && (claim.claim.startsWith(claim.claimant) || /["“”]/.test(claim.claim));
}

/** Why it is so, and what was last corrected in that. */
function explanationOf({ explanation, history }: Claim, { say, day }: Words): string {
  const last = history?.at(-1);
  return last === undefined ? explanation : say('corrected', explanation, day(last.date), last.what);
}

/** For which time a verdict speaks. What was never right did not hold until a day: it was said of the time up to it. */
function timeOf(claim: Claim, { say, day, month }: Words): string {
  if (claim.validUntil === undefined) return say('asOf', month(asOf(claim)));
  const { family } = VERDICTS[claim.verdict];
  return say(family === 'supported' || family === 'open' ? 'heldUntil' : 'aboutUntil', day(claim.validUntil));
}

function supersededIn({ successor }: PackedClaim, { say, day }: Words): Annotation['superseded'] {
  if (successor === undefined) return null;
  const { claim, since, source } = successor;
  const text = since === undefined ? say('superseded', claim) : say('supersededSince', claim, day(since));
  return { text, source: source === undefined ? null : { ...source, title: null, rating: null, quote: null } };
}

/**
 * Says what was found of a claim. A verdict is somebody's: a review's where there is one, else what the named record
 * shows. What was right for a time is not painted as right in an article of a later day.
 *
 * @param published the article's day, YYYY-MM-DD; null where it is not known
 */
export function wordingOf(claim: PackedClaim, words: Words, published: string | null = null): Wording {
  const superseded = supersededIn(claim, words);
  const wording = answerFor(claim, words);
  const label = superseded === null ? wording.label : words.say('labelSuperseded', wording.label);
  const isOver = published !== null && claim.validUntil !== undefined && published > claim.validUntil;
  const family = isOver && wording.family === 'supported' ? 'disputed' : wording.family;
  return { ...wording, family, label, superseded };
}

function answerFor(claim: Claim, words: Words): Omit<Wording, 'superseded'> {
  const { say, day } = words;
  const verdict = VERDICTS[claim.verdict];
  const witness = witnessOf(claim);
  const said = witness && {
    value: witness.said,
    text: say('saidBy', say(SAID[witness.said].word), witness.publisher, day(witness.date)),
  };
  const explanation = explanationOf(claim, words);
  const supported = { word: say(verdict.supported), text: explanation };
  const held = timeOf(claim, words);

  const [review] = claim.reviews;
  if (review !== undefined) {
    return {
      family: verdict.family,
      answer: say('answerRated', review.rating, review.publisher, day(review.date)),
      detail: held,
      label: say('labelRated', review.rating),
      said,
      supported,
    };
  }
  if (witness !== null && isAboutWords(claim)) {
    const { family, word } = SAID[witness.said];
    return {
      family,
      answer: say('answerSaid', say(word), witness.publisher, day(witness.date)),
      detail: say('detailSaid'),
      label: say('labelSaid', say(word)),
      said,
      supported: { word: say('supported_not_judged'), text: explanation },
    };
  }
  const record = witness ?? claim.records[0];
  const word = say(verdict.word);
  const isPlan = claim.verdict === 'announced';
  const answer = (key: 'answerAnnounced' | 'answerRecord') =>
    record === undefined ? word : say(key, word, record.publisher, day(record.date));
  return {
    family: verdict.family,
    answer: answer(isPlan ? 'answerAnnounced' : 'answerRecord'),
    detail: isPlan && claim.condition !== undefined ? say('detailCondition', claim.condition, held) : held,
    label: isPlan ? say('label_announced') : word,
    said,
    supported,
  };
}

/** The coverage line: "31 statements, 19 checkable, 9 in the database, 10 not checked". */
export function coverageInWords({ statements, checkable, known, lookedUp = 0 }: Coverage, words: Words): string {
  const { number } = words;
  const unchecked = Math.max(0, checkable - known);
  return words.say(
    lookedUp > 0 ? 'coverageLookedUp' : 'coverage',
    words.count('coverageStatements', statements),
    number(checkable),
    number(known - lookedUp),
    number(unchecked),
    number(lookedUp),
  );
}

const TELLING: Record<TellingSign, WordKey> = {
  percentage: 'sign_percentage',
  money: 'sign_money',
  figure: 'sign_figure',
  amount: 'sign_amount',
  comparison: 'sign_comparison',
  extreme: 'sign_extreme',
  year: 'sign_year',
  quantifier: 'sign_quantifier',
  name: 'sign_name',
  time: 'sign_time',
};

/** Why a statement that no claim is about could be checked: "checkable because it has a percentage and a comparison". */
export function whyInWords({ has, happened }: CheckableWhy, words: Words): string {
  const [first, second] = has.map(sign => words.say(TELLING[sign]));
  if (first === undefined) return words.say(happened ? 'checkableHappened' : 'checkableFact');
  if (second !== undefined) return words.say('checkableHasBoth', first, second);
  return words.say(happened ? 'checkableHasHappened' : 'checkableHas', first);
}
