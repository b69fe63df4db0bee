import { type Alignment, align } from './align.ts';
import { bindingConflict } from './bindings.ts';
import { isCopied } from './copied.ts';
import { datesAgree, type When } from './dates.ts';
import { doubtOf, leastDoubtOf } from './doubt.ts';
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
import { isOpenInBoth, modalityConflict } from './modality-conflict.ts';
import { kindsMeet, type Name } from './names.ts';
import { narrowingConflict } from './narrowing.ts';
import { polarityConflict } from './opposition.ts';
import { isCapital } from './places.ts';
import { partialConflict, quantifierConflict } from './quantifier-conflict.ts';
import { relatorConflict, swapConflict } from './relators.ts';
import { replacedConflict } from './replaced.ts';
import { roleConflict, subjectConflict } from './roles.ts';
import {
  contrastConflict,
  headConflict,
  measureConflict,
  omission,
  residue,
  scopeConflict,
  substitution,
  unmatched,
  written,
} from './substitution.ts';
import { turnedConflict } from './turned.ts';
import { unsaidBy } from './unsaid.ts';

/** How a statement stands to a claim, and how much speaks against their being the same (doubt.ts; at most 1). */
export interface Related {
  readonly relation: Relation;
  readonly conflict: Conflict | null;
  readonly doubt: number;
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

/** Share of the claim's matter from which it is told, even where all of that are names. */
const ALL_TOLD = 0.95;

/** Where so much of the claim is told and a person of each is left, the one was put for the other. */
const ALL_BUT_A_NAME = 0.7;

/** Whether two texts are worth a look at their slots, given how much either says that the other does not. */
export type Worth = (doubt: number) => boolean;

export const ALWAYS: Worth = () => true;

/** Compares two analysed texts; they are `related`, their slots unseen, where that is not `worth` it. Pure; never throws. */
export function compare(statement: Facets, claim: Facets, worth: Worth = ALWAYS): Related {
  if (worth !== ALWAYS) {
    // Pairing lemmas is what takes longest; nearly all that is not worth a look is told by looking them up.
    const least = leastDoubtOf(reachInto(statement.kin, claim.lemmas));
    if (!worth(least)) return { relation: 'related', conflict: null, doubt: least };
  }
  const alignment = align(statement.lemmas, claim.lemmas);
  const { claimCovered } = alignment;
  const doubt = doubtOf(alignment, unmatched(statement, alignment.ofStatement).length);
  const different = (conflict: Conflict): Related => ({ relation: 'different', conflict, doubt });
  const related: Related = { relation: 'related', conflict: null, doubt };
  // "There have been Muslims in America since …": of names alone, all of which are told.
  const about = claimCovered >= ALL_TOLD || alignment.pairs.some(p => claim.lemmas[p.claim]?.name?.weak !== false);
  if (claimCovered < RELATED_BELOW || !about || !worth(doubt)) return related;
  const figures = compareFigures(statement, claim, alignment.verbatim >= COPIED_FROM);
  if (figures.denied && figures.conflict) return { relation: 'opposite', conflict: figures.conflict, doubt };
  const firm =
    nameConflict(statement, claim, alignment) ??
    unsaidBy(statement, claim) ??
    dateConflict(statement, claim, alignment.verbatim >= COPIED_FROM) ??
    figures.conflict;
  if (statement.modal.mode === 'question' && claim.modal.mode !== 'question')
    return different({ slot: 'modality', statement: 'a question', claim: 'a statement' });
  if (statement.stance.satire && !claim.stance.satire)
    return different({ slot: 'stance', statement: 'satire', claim: 'a statement' });
  if (statement.stance.hearsay && !claim.stance.hearsay && !statement.stance.denied)
    return different({ slot: 'stance', statement: 'a rumour', claim: 'a statement' });
  if (firm) return different(firm);
  const opposite = polarityConflict(statement, claim, alignment) ?? endedConflict(statement, claim, alignment);
  if (opposite) return { relation: 'opposite', conflict: opposite, doubt };
  const soft =
    roleConflict(statement, claim, alignment) ??
    subjectConflict(statement, claim, alignment) ??
    turnedConflict(statement, claim, alignment) ??
    exchangedConflict(statement, claim, alignment) ??
    bindingConflict(statement, claim, alignment) ??
    figureDateConflict(statement, claim) ??
    swapConflict(statement, claim, alignment) ??
    relatorConflict(statement, claim, alignment) ??
    modalityConflict(statement, claim) ??
    governedConflict(statement, claim, alignment) ??
    quantifierConflict(statement, claim) ??
    (alignment.verbatim >= COPIED_FROM ? partialConflict(statement, claim, alignment) : null) ??
    contrastConflict(statement, claim, alignment) ??
    scopeConflict(statement, claim, alignment) ??
    measureConflict(statement, claim, alignment) ??
    (alignment.verbatim >= COPIED_FROM ? possessedConflict(statement, claim, alignment) : null) ??
    (alignment.verbatim >= COPIED_FROM ? replacedConflict(statement, claim, alignment) : null) ??
    narrowingConflict(statement, claim, alignment, alignment.verbatim >= COPIED_FROM) ??
    rankConflict(statement, claim, alignment.verbatim >= SUBSTITUTED_FROM) ??
    (alignment.verbatim >= SUBSTITUTED_FROM && !isReordered(alignment)
      ? substitution(statement, claim, alignment)
      : null) ??
    (alignment.verbatim >= REWORDED_UNDER ? residue(statement, claim, alignment) : null) ??
    (alignment.verbatim >= COPIED_FROM
      ? (headConflict(statement, claim, alignment) ?? editConflict(statement, claim))
      : null) ??
    (alignment.verbatim >= COPIED_FROM ? omission(statement, claim, alignment) : null);
  if (soft) return different(soft);
  if (
    statement.stance.open !== '' &&
    !isOpenInBoth(statement, claim) &&
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
  if (figures.missing > 0 && figures.shared === 0) return related;
  if (leavesPredicate(claim, alignment, figures.shared > 0)) return related;
  const copied = figures.missing === 0 && isCopied(statement, claim, alignment);
  return {
    relation: 'same',
    conflict: null,
    doubt: Math.min(1, doubt + 0.1 * figures.extra + 0.1 * figures.missing),
    ...(copied && { copied }),
  };
}

/**
 * True where nothing in the statement answers to what the claim says of its subject ("… are in the bill" for "protects …"),
 * and not so much else is the same that it may be said in words that no list holds. `figured`: a figure of the claim is told.
 */
function leavesPredicate({ predicate }: Facets, alignment: Alignment, figured: boolean): boolean {
  const { ofClaim, claimCovered, verbatim } = alignment;
  if (predicate < 0 || ofClaim[predicate] !== -1) return false;
  return claimCovered < (verbatim >= SHARED_FROM && !figured ? SHARED_ONLY_UNDER : SUBJECT_ONLY_UNDER);
}

/** True where much of what both texts say stands in another order, or is said in other words. */
const isReordered = ({ claimCovered, verbatim }: Alignment): boolean =>
  verbatim < COPIED_FROM && claimCovered - verbatim >= REORDERED_FROM;

function nameConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const open = (facets: Facets, partner: readonly number[]): number[] =>
    unmatched(facets, partner).filter(i => facets.lemmas[i]?.name?.weak === false);
  const theirs = open(claim, alignment.ofClaim);
  for (const i of open(statement, alignment.ofStatement)) {
    for (const j of theirs) {
      const [a, b] = [statement.lemmas[i]?.name, claim.lemmas[j]?.name];
      if (!a || !b) continue;
      // "Criticism by Jane Doe" is "John Roe's criticism" with another critic.
      const fits =
        kindsMeet(a, b) &&
        (belongs(statement, i) === belongs(claim, j) ||
          (isPerson(a) && isPerson(b) && alignment.claimCovered >= ALL_BUT_A_NAME));
      if (fits)
        return {
          slot: a.kind === 'place' ? 'place' : 'person',
          statement: written(statement, i),
          claim: written(claim, j),
        };
    }
  }
  for (const pair of alignment.pairs) {
    const [a, b] = [statement.lemmas[pair.statement]?.name, claim.lemmas[pair.claim]?.name];
    if (!pair.part || !a || !b || [...a.keys, ...b.keys].some(isCapital)) continue;
    return { slot: 'scope', statement: written(statement, pair.statement), claim: written(claim, pair.claim) };
  }
  return null;
}

/** "The first term" in the one, "the second term" in the other: both as written; null where no noun is so ranked in both. */
function otherRank(one: Facets, other: Facets): readonly [first: string, second: string] | null {
  for (const q of other.figures) {
    if (q.kind !== 'ordinal' || q.value < 2) continue;
    const noun = /^\s+(\p{Ll}{4,})/u.exec(other.text.slice(q.end))?.[1];
    if (noun === undefined || one.figures.some(x => x.kind === 'ordinal' && x.value === q.value)) continue;
    const first = new RegExp(`\\bfirst ${noun}\\b`, 'i');
    const ranked = first.exec(one.text)?.[0];
    if (ranked !== undefined && !first.test(other.text))
      return [ranked, other.text.slice(q.start, q.end + 1 + noun.length)];
  }
  return null;
}

/** "The second biggest" against "the biggest". */
function rankConflict(statement: Facets, claim: Facets, near: boolean): Conflict | null {
  const rank = ({ text }: Facets): string =>
    /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[ -](?:most|least|\w{2,}est)\b/i.exec(
      text,
    )?.[0] ?? '';
  const first = ({ lemmas }: Facets): boolean => lemmas.some(l => l.word === 'first');
  const later = (f: Facets, other: Facets): string =>
    f.figures.flatMap(q =>
      q.kind === 'ordinal' && !other.figures.some(x => x.value === q.value) ? [f.text.slice(q.start, q.end)] : [],
    )[0] ?? '';
  if (first(claim) && !first(statement) && later(statement, claim))
    return { slot: 'figure', statement: later(statement, claim), claim: 'first' };
  if (first(statement) && !first(claim) && later(claim, statement))
    return { slot: 'figure', statement: 'first', claim: later(claim, statement) };
  // "the first meeting in which …" told without the "first".
  if (
    near &&
    /\bthe first\b/i.test(claim.text) &&
    !/\b(?:first|never|not|unlike|years|debut|until then|new|previous|before|since)\b/i.test(statement.text)
  )
    return { slot: 'figure', statement: 'no first', claim: 'first' };
  const other = otherRank(statement, claim) ?? otherRank(claim, statement);
  if (other) {
    const [first, second] = other;
    const told = statement.text.includes(first);
    return { slot: 'figure', statement: told ? first : second, claim: told ? second : first };
  }
  const [mine, theirs] = [rank(statement), rank(claim)];
  const without = (f: Facets, ranked: string): boolean =>
    ranked !== '' &&
    !new RegExp(`\\b${ranked.split(/[ -]/)[0]}\\b`, 'i').test(f.text) &&
    new RegExp(`\\b${ranked.split(/[ -]/).at(-1)}\\b`, 'i').test(f.text);
  return !(mine && !theirs && without(claim, mine)) && !(theirs && !mine && without(statement, theirs))
    ? null
    : { slot: 'figure', statement: mine || 'first', claim: theirs || 'first' };
}

const isPerson = ({ kind }: Name): boolean => kind === 'person';

/** "Trump" in "Trump's envoy", who is somebody else; a country's own ("Ukraine's army") stays the country. */
const belongs = ({ text, lemmas }: Facets, at: number): boolean =>
  lemmas[at]?.name?.kind !== 'place' && /['’]s?$/.test(text.slice(lemmas[at]?.start, lemmas[at]?.end));

/** The year that a copy puts to what the claim tells of today ("bans" told as "banned in 2011"); '' where it doesn't. */
function past(statement: Facets, claim: Facets): string {
  if (claim.dates.length > 0 || claim.modal.done || claim.modal.mode !== 'fact' || !statement.modal.done) return '';
  const year = statement.dates.find(d => d.year !== null && d.side === 'at');
  return year ? statement.text.slice(year.start, year.end) : '';
}

/** A date of each text that agrees with none of the other's. */
function dateConflict(statement: Facets, claim: Facets, copied: boolean): Conflict | null {
  // In a copy a span of years that became one year of it is a change, elsewhere a rounding.
  const agree = (a: When, b: When): boolean =>
    datesAgree(a, b) && !(copied && (a.lastYear === null) !== (b.lastYear === null));
  const moved = copied && past(statement, claim);
  if (moved) return { slot: 'date', statement: moved, claim: 'now' };
  const s = statement.dates.find(date => !claim.dates.some(other => agree(date, other)));
  const c = claim.dates.find(date => !statement.dates.some(other => agree(date, other))) ?? onceMore(statement, claim);
  const own = s ?? (c && onceMore(claim, statement));
  return own && c ? apart(own, c, statement, claim) : null;
}

/** A date of `claim` that has none of its own in `statement`: what agrees with it is as well another date of the claim. */
function onceMore(statement: Facets, claim: Facets): When | undefined {
  const taken = new Set<When>();
  const isSame = (a: When, b: When): boolean =>
    a.year === b.year && a.lastYear === b.lastYear && a.month === b.month && a.day === b.day;
  return claim.dates.filter(date => {
    const partner =
      statement.dates.find(other => !taken.has(other) && isSame(date, other)) ??
      statement.dates.find(other => !taken.has(other) && datesAgree(date, other));
    if (partner) taken.add(partner);
    return !partner;
  })[0];
}

/** Two dates that part the texts, as they are written. */
function apart(s: When, c: When, statement: Facets, claim: Facets): Conflict | null {
  const [mine, theirs] = [statement.text.slice(s.start, s.end), claim.text.slice(c.start, c.end)];
  // "Today" is another day in each: as the texts have it, "today is not today".
  const alike = mine.toLowerCase() === theirs.toLowerCase();
  return {
    slot: 'date',
    statement: alike ? `${mine} (${dayOf(s)})` : mine,
    claim: alike ? `${theirs} (${dayOf(c)})` : theirs,
  };
}

/** As far as it is known, as YYYY-MM-DD. */
const dayOf = ({ year, month, day }: When): string =>
  [year, month, day].flatMap(part => (part === null ? [] : [String(part).padStart(2, '0')])).join('-');
