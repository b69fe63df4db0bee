import { LIGHT } from '../../meaning/light-verbs.ts';
import { datesAgree } from '../../reading/dates.ts';
import type { Facets } from '../../reading/facets.ts';
import { matterOf, unmatched } from '../../reading/matter.ts';
import { predicative } from '../../reading/predicative.ts';
import type { Alignment } from '../align.ts';

/* What of a claim a statement leaves out: too much of it, and it tells something else. */

/**
 * A claim whose predicate is not told needs so much of its matter told, and more where that is shared word for word: whoever
 * paraphrases has other words for the rest as well. Set on the variants: next to none that are shown have less.
 */
const SUBJECT_ONLY_UNDER = 0.5;
const SHARED_ONLY_UNDER = 0.7;
const SHARED_FROM = 0.6;
/**
 * Who says hardly a word as the claim does says it in words that no list holds; who leaves something out keeps the rest. Set,
 * as what follows, on pairs that writers made up (tests/fixtures/pairs): five `same` regained for each other let through.
 */
const FREE_UNDER = 0.2;
const FREE_FROM = 0.42;
const FREE_IN_SHORT_UNDER = 0.18;
/** So near are two phrases that have no more than a word in common. */
const PART = 0.5;

/**
 * True where nothing in the statement answers to what the claim says of its subject ("… are in the bill" for "protects …"),
 * and not so much else is the same that it may be said in words that no list holds. `figured`: a figure of the claim is told.
 */
export function leavesPredicate({ predicate, polarity }: Facets, alignment: Alignment, figured: boolean): boolean {
  const { ofClaim, claimCovered, verbatim, pairs } = alignment;
  if (predicate < 0 || /^(?:fail|refus|declin)/.test(polarity.words)) return false;
  // "Catch fire" is not told where something is on fire.
  const isTold = ofClaim[predicate] !== -1 && !pairs.some(p => p.claim === predicate && p.near <= PART);
  if (isTold || (verbatim < FREE_UNDER && claimCovered >= FREE_FROM)) return false;
  return claimCovered < (verbatim >= SHARED_FROM && !figured ? SHARED_ONLY_UNDER : SUBJECT_ONLY_UNDER);
}

/** Verbs that only lead to a figure, which is compared. */
const MEASURES =
  /^(?:reach|exceed|top|total|amount|number|averag|surpass|pass|approach|come to|came to)(?:e?s|e?d|p?ed|ing)?$|^(?:stand|stands|stood|runs|ran)$/;

/** A claim of which so much is told in other words, or in another order too, may have another verb as well. */
const REWRITTEN_FROM = 0.33;
/** So may a rewording that tells next to nothing else. */
const TELLS_ONLY_FROM = 0.8;
const REWORDED_UNDER = 0.6;

/** True where the verb may be another, if either has no opposite: of "rose" and "sank" a list would know it. */
function mayReword(statement: Facets, claim: Facets, alignment: Alignment): boolean {
  const { claimCovered, statementCovered, verbatim, pairs, ofClaim } = alignment;
  // Another order alone words nothing anew: "300 wolves were counted by shepherds".
  const untold = unmatched(claim, ofClaim).length;
  if (untold < 2 && pairs.every(p => p.near === 1)) return false;
  const isRewritten = claimCovered - verbatim >= REWRITTEN_FROM;
  if (!isRewritten && (statementCovered < TELLS_ONLY_FROM || verbatim >= REWORDED_UNDER)) return false;
  return ![statement, claim].every(({ lemmas, predicate }) => lemmas[predicate]?.senses.some(s => s.poled));
}

/** True where each text has a verb of its own for what it says of its subject, and no list joins the two: "wounded" for "killed". */
export function tellsAnother(statement: Facets, claim: Facets, alignment: Alignment, figured: boolean): boolean {
  const isOwn = (facets: Facets, partner: readonly number[]): boolean => {
    const { predicate, lemmas } = facets;
    if (predicate < 0 || partner[predicate] !== -1 || LIGHT.test(lemmas[predicate]?.word ?? '')) return false;
    return predicative(facets, predicate) === 'verb' && !(figured && MEASURES.test(lemmas[predicate]?.word ?? ''));
  };
  // Two comparisons were compared as such: "is home to more than any other", "more live there than anywhere".
  if (statement.comparison !== null && claim.comparison !== null) return false;
  const { ofStatement, ofClaim } = alignment;
  return isOwn(statement, ofStatement) && isOwn(claim, ofClaim) && !mayReword(statement, claim, alignment);
}

/** The share of the claim's words of matter that the statement does not tell. */
export function untoldOf(claim: Facets, { ofClaim }: Alignment): number {
  return unmatched(claim, ofClaim).length / Math.max(1, matterOf(claim).length);
}

/** Of a claim of so few words of matter, figures and dates more than half must be told. */
const FEW = 8;
/** Of so few, the predicate. */
const FEWEST = 3;

/** True where a short claim is hardly told, however rare the word that is ("Dodd-Frank … the banks"). */
export function leavesMost(statement: Facets, claim: Facets, { ofClaim, verbatim }: Alignment): boolean {
  if (verbatim < FREE_IN_SHORT_UNDER) return false;
  const { figures, dates, predicate } = claim;
  const slots = matterOf(claim).length + figures.length + dates.length;
  const words = unmatched(claim, ofClaim).length;
  // When it was may go without saying, but not where what was done does.
  const isUndone = predicate >= 0 && ofClaim[predicate] === -1;
  const days = isUndone ? dates.filter(d => !statement.dates.some(other => datesAgree(other, d))).length : 0;
  return (slots <= FEW && words > 1 && (words + days) * 2 >= slots) || (isUndone && slots <= FEWEST);
}
