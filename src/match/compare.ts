import { type Alignment, align } from './align.ts';
import { bindingConflict } from './bindings.ts';
import { leavesComparison } from './comparison-conflict.ts';
import { isCopied } from './copied.ts';
import { dateConflict } from './date-conflict.ts';
import { datesAgree } from './dates.ts';
import { type Against, doubtOf, leastAgainst } from './doubt.ts';
import { editConflict } from './edits.ts';
import { endedConflict } from './ended.ts';
import { exchangedConflict } from './exchanged.ts';
import type { Facets } from './facets.ts';
import { compareFigures } from './figure-conflict.ts';
import { figureDateConflict } from './figure-dates.ts';
import { governedConflict } from './governed.ts';
import { possessedConflict } from './heads.ts';
import { reachInto } from './kin.ts';
import type { Conflict, Relation } from './match.ts';
import { isOpenInBoth, modalityConflict, tellsRuleIf } from './modality-conflict.ts';
import { nameConflict } from './name-conflict.ts';
import { narrowingConflict } from './narrowing.ts';
import { polarityConflict } from './opposition.ts';
import { orderConflict } from './order.ts';
import { partOfPlaceConflict } from './part-of-place.ts';
import { predicative } from './predicative.ts';
import { putInConflict, takenBackConflict } from './put-in.ts';
import { partialConflict, quantifierConflict } from './quantifier-conflict.ts';
import { rankConflict, superlativeConflict } from './rank-conflict.ts';
import { relatorConflict, swapConflict } from './relators.ts';
import { oneWordReplaced, replacedConflict } from './replaced.ts';
import { roleConflict, subjectConflict } from './roles.ts';
import { sidesConflict } from './sides.ts';
import {
  contrastConflict,
  headConflict,
  measureConflict,
  omission,
  residue,
  scopeConflict,
  substitution,
  unmatched,
} from './substitution.ts';
import { turnedConflict } from './turned.ts';
import { unsaidBy } from './unsaid.ts';

/** How a statement stands to a claim, and how much speaks against their being the same. */
export interface Related extends Against {
  readonly relation: Relation;
  readonly conflict: Conflict | null;
  /** True where the statement is the claim in its own words and order, whatever other clauses it has. */
  readonly copied?: boolean;
}

/** Share of the claim's matter under which the two are about something else. Set on suite A. */
const RELATED_BELOW = 0.35;
/**
 * A paraphrase changes words throughout; from this share of word-for-word text on, words in the place of others are a
 * substitution. Set on suite A and the bundled claims.
 */
const SUBSTITUTED_FROM = 0.55;
/**
 * A claim whose predicate is not told needs so much of its matter told, and more where that is shared word for word: whoever
 * paraphrases has other words for the rest as well. Set on the variants: next to none that are shown have less.
 */
const SUBJECT_ONLY_UNDER = 0.5;
const SHARED_ONLY_UNDER = 0.7;
const SHARED_FROM = 0.6;
/** Whoever puts so much of what both say into another order rewrites, and does not put words for others. Set on the variants. */
const REORDERED_FROM = 0.1;
/** From this share on matter of weight that each text has to itself is a change of matter, wherever it stands. */
const REWORDED_UNDER = 0.7;
/** From this share on the statement is a copy of the claim, and what was changed in it was changed on purpose. */
const COPIED_FROM = 0.8;

/** So near are two phrases that have no more than a word in common. */
const PART = 0.5;

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
  const different = (conflict: Conflict): Related => ({ relation: 'different', conflict, ...against });
  const related: Related = { relation: 'related', conflict: null, ...against };
  // "There have been Muslims in America since …": of names alone, all of which are told.
  const about = claimCovered >= ALL_TOLD || alignment.pairs.some(p => claim.lemmas[p.claim]?.name?.weak !== false);
  if (claimCovered < RELATED_BELOW || !about || !worth(against)) return related;
  const figures = compareFigures(statement, claim, alignment.verbatim >= COPIED_FROM);
  if (figures.denied && figures.conflict) return { relation: 'opposite', conflict: figures.conflict, ...against };
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
  const opposite = polarityConflict(statement, claim, alignment) ?? endedConflict(statement, claim, alignment);
  if (opposite) return { relation: 'opposite', conflict: opposite, ...against };
  const isRule = statement.clauses.condition !== '' && tellsRuleIf(statement, claim, alignment);
  const soft =
    roleConflict(statement, claim, alignment) ??
    subjectConflict(statement, claim, alignment) ??
    turnedConflict(statement, claim, alignment) ??
    sidesConflict(statement, claim, alignment) ??
    orderConflict(statement, claim, alignment) ??
    exchangedConflict(statement, claim, alignment) ??
    bindingConflict(statement, claim, alignment) ??
    figureDateConflict(statement, claim) ??
    swapConflict(statement, claim, alignment) ??
    relatorConflict(statement, claim, alignment) ??
    modalityConflict(statement, claim, alignment, isRule) ??
    governedConflict(statement, claim, alignment) ??
    quantifierConflict(statement, claim) ??
    (alignment.verbatim >= COPIED_FROM ? partialConflict(statement, claim, alignment) : null) ??
    contrastConflict(statement, claim, alignment) ??
    scopeConflict(statement, claim, alignment) ??
    partOfPlaceConflict(statement, claim, alignment) ??
    measureConflict(statement, claim, alignment) ??
    (alignment.verbatim >= COPIED_FROM ? possessedConflict(statement, claim, alignment) : null) ??
    (alignment.verbatim >= COPIED_FROM ? replacedConflict(statement, claim, alignment) : null) ??
    narrowingConflict(statement, claim, alignment, alignment.verbatim >= COPIED_FROM) ??
    takenBackConflict(statement, claim) ??
    rankConflict(statement, claim, alignment.verbatim >= SUBSTITUTED_FROM) ??
    superlativeConflict(statement, claim, alignment) ??
    (alignment.verbatim >= SUBSTITUTED_FROM && !isReordered(alignment)
      ? substitution(statement, claim, alignment)
      : null) ??
    (alignment.verbatim >= REWORDED_UNDER ? residue(statement, claim, alignment) : null) ??
    (alignment.verbatim >= COPIED_FROM
      ? (headConflict(statement, claim, alignment) ?? editConflict(statement, claim))
      : null) ??
    (alignment.verbatim >= COPIED_FROM
      ? (omission(statement, claim, alignment) ??
        oneWordReplaced(statement, claim, alignment) ??
        putInConflict(statement, claim, alignment))
      : null);
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
  };
}

/**
 * True where nothing in the statement answers to what the claim says of its subject ("… are in the bill" for "protects …"),
 * and not so much else is the same that it may be said in words that no list holds. `figured`: a figure of the claim is told.
 */
function leavesPredicate({ predicate, polarity }: Facets, alignment: Alignment, figured: boolean): boolean {
  const { ofClaim, claimCovered, verbatim, pairs } = alignment;
  if (predicate < 0 || /^(?:fail|refus|declin)/.test(polarity.words)) return false;
  // "Catch fire" is not told where something is on fire.
  const isTold = ofClaim[predicate] !== -1 && !pairs.some(p => p.claim === predicate && p.near <= PART);
  if (isTold) return false;
  return claimCovered < (verbatim >= SHARED_FROM && !figured ? SHARED_ONLY_UNDER : SUBJECT_ONLY_UNDER);
}

/** Verbs that say nothing without their noun: "made a loss", "held a vote". */
const LIGHT =
  /^(?:mak(?:e|es|ing)|made|tak(?:e|es|ing)|took|taken|ha(?:s|ve|d|ving)|giv(?:e|es|ing)|gave|given|get|gets|got|hold|holds|held|d(?:o|oes|id|one)|s(?:ee|een|aw)|put|puts|set|sets|keep|keeps|kept|remain(?:s|ed)?|amount(?:s|ed)?(?: to)?|becom(?:e|es|ing)|became|is|are|was|were|be|been)$/;

/** Verbs that only lead to a figure, which is compared. */
const MEASURES =
  /^(?:reach|exceed|top|total|amount|number|averag|surpass|pass|approach|come to|came to)(?:e?s|e?d|p?ed|ing)?$|^(?:stand|stands|stood|runs|ran)$/;

/** True where each text has a verb of its own for what it says of its subject, and no list joins the two: "wounded" for "killed". */
function tellsAnother(
  statement: Facets,
  claim: Facets,
  { ofStatement, ofClaim }: Alignment,
  figured: boolean,
): boolean {
  const isOwn = (facets: Facets, partner: readonly number[]): boolean => {
    const { predicate, lemmas } = facets;
    if (predicate < 0 || partner[predicate] !== -1 || LIGHT.test(lemmas[predicate]?.word ?? '')) return false;
    return predicative(facets, predicate) === 'verb' && !(figured && MEASURES.test(lemmas[predicate]?.word ?? ''));
  };
  // Two comparisons were compared as such: "is home to more than any other", "more live there than anywhere".
  if (statement.comparison !== null && claim.comparison !== null) return false;
  return isOwn(statement, ofStatement) && isOwn(claim, ofClaim);
}

/** The share of the claim's words of matter that the statement does not tell. */
function untoldOf({ lemmas }: Facets, { ofClaim }: Alignment): number {
  const matter = lemmas.flatMap((l, i) => (l.grammar ? [] : [i]));
  return matter.filter(i => ofClaim[i] === -1).length / Math.max(1, matter.length);
}

/** Of a claim of so few words of matter, figures and dates more than half must be told. */
const FEW = 8;
/** Of so few, the predicate. */
const FEWEST = 3;

/** True where a short claim is hardly told, however rare the word that is ("Dodd-Frank … the banks"). */
function leavesMost(statement: Facets, claim: Facets, { ofClaim }: Alignment): boolean {
  const { lemmas, figures, dates, predicate } = claim;
  const matter = lemmas.flatMap((l, i) => (l.grammar ? [] : [i]));
  const slots = matter.length + figures.length + dates.length;
  const words = matter.filter(i => ofClaim[i] === -1).length;
  // When it was may go without saying, but not where what was done does.
  const isUndone = predicate >= 0 && ofClaim[predicate] === -1;
  const days = isUndone ? dates.filter(d => !statement.dates.some(other => datesAgree(other, d))).length : 0;
  return (slots <= FEW && words > 1 && (words + days) * 2 >= slots) || (isUndone && slots <= FEWEST);
}

/** True where much of what both texts say stands in another order, or is said in other words. */
const isReordered = ({ claimCovered, verbatim }: Alignment): boolean =>
  verbatim < COPIED_FROM && claimCovered - verbatim >= REORDERED_FROM;
