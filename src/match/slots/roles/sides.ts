import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import { acts, ERGATIVE, MUTUAL, passive } from '../../reading/voice.ts';
import { isIrregular } from '../../text/keys.ts';
import type { Alignment } from '../align.ts';

const ARTICLE = /^(?:the|a|an|its|their|his|her|this|that|these|those|all|every|each|some|any|no|both|same|own)$/;
const PREPOSITION =
  /^(?:in|on|at|to|from|for|with|against|into|over|under|after|before|than|about|off|near|outside|inside|within|during|since|between|through|by|as|of|despite|because|until|amid|without)$/;

/** Before a "that" that begins what is said, not who is meant. */
const SAYS = /(?:ed|id|old|ound|ow|ows|ew|ays|ink|inks|ought|eve|eves|im|ims|ote)$/;

/** A noun phrase: where it begins and ends (inclusive), `of …` left out, and its head. */
interface Phrase {
  readonly from: number;
  readonly head: number;
}

/** The noun phrase that begins at `from`, before `stop`; null where none begins there. */
function phraseAt({ lemmas, text, clauses }: Facets, from: number, stop: number): Phrase | null {
  let i = from;
  while (i < stop && ARTICLE.test(lemmas[i]?.word ?? '')) i += 1;
  const first = i;
  while (
    i < stop &&
    lemmas[i]?.grammar === false &&
    !PREPOSITION.test(lemmas[i]?.word ?? '') &&
    clauses.clause[i] === clauses.clause[from] &&
    (i === first ||
      (/^(?:['’]s?)?[ -]$/.test(text.slice(lemmas[i - 1]?.end, lemmas[i]?.start)) &&
        !/ing$/.test(lemmas[i]?.word ?? '')))
  )
    i += 1;
  const [head, next] = [lemmas[i - 1], lemmas[i]];
  if (i === first || !head || /ing$/.test(head.word) || /['’]s?$/.test(text.slice(head.start, head.end))) return null;
  // "Measles, mumps and rubella": of a list no one is the head.
  const gap = text.slice(head.end, next?.start ?? text.length);
  if (/^(?:and|or|with|plus|to)$/.test(next?.word ?? '') || /^[,:(]|\d/.test(gap)) return null;
  return { from: first, head: i - 1 };
}

/** Share of word-for-word text under which sides are guessed too often. Set on the variants. */
const COPIED_FROM = 0.6;

interface Sides {
  readonly doer: Phrase | null;
  readonly done: Phrase | null;
}

/** Who does it and to what, by the order of words. */
function sidesOf(facets: Facets, verb: number): Sides {
  const { lemmas, clauses, text } = facets;
  let from = verb;
  while (from > 0 && clauses.clause[from - 1] === clauses.clause[verb]) from -= 1;
  if (
    PREPOSITION.test(lemmas[from]?.word ?? '') &&
    /^ (?:\p{L}+ )?\d{4},? /u.test(text.slice(lemmas[from]?.end, lemmas[from + 1]?.start))
  )
    from += 1;
  // "The minister said that Norway had offered …": what is said has a subject of its own.
  for (let i = verb - 1; i > from; i--) {
    if (lemmas[i]?.word !== 'that' || !SAYS.test(lemmas[i - 1]?.word ?? '')) continue;
    from = i + 1;
    break;
  }
  // "The missile that Russia fired": the nearest is the subject.
  if (lemmas[verb - 1]?.name && lemmas[verb - 2]?.word === 'that') from = verb - 1;
  const before = phraseAt(facets, from, verb);
  const behind = (at: number): Phrase | null => phraseAt(facets, at + 1, lemmas.length);
  if (!passive(facets, verb)) return { doer: before, done: behind(verb) };
  const by = lemmas.findIndex((l, i) => i > verb && l.word === 'by' && clauses.clause[i] === clauses.clause[verb]);
  return { doer: by < 0 ? null : behind(by), done: before };
}

/** True where the claim's phrase is told of in another place, and what stands in its place is not in the claim's phrase. */
function moved(mine: Phrase | null, theirs: Phrase | null, { ofStatement, ofClaim }: Alignment): boolean {
  if (!mine || !theirs) return false;
  const [told, own] = [ofClaim[theirs.head] ?? -1, ofStatement[mine.head] ?? -1];
  const inside = ({ from, head }: Phrase, at: number): boolean => at >= from && at <= head;
  return told >= 0 && !inside(mine, told) && !inside(theirs, own);
}

/** A verb that has its sides around it: told as done, or after "to". */
function tells(facets: Facets, at: number): boolean {
  const { lemmas } = facets;
  const [before, lemma, after] = [lemmas[at - 1], lemmas[at], lemmas[at + 1]];
  if (!lemma || lemma.name) return false;
  if (before?.word === 'to' && lemma.senses.some(s => s.sort === 'v')) return true;
  if (/s$/.test(lemma.word) && /^(?:the|a|an)$/.test(after?.word ?? '')) return !before?.grammar;
  if (!acts(facets, at)) return false;
  return /ed$/.test(lemma.word) || isIrregular(lemma.word);
}

/**
 * Of one verb in the same form in both texts: somebody else does it, or it is done to something else, and whom or what the claim tells
 * of has another place ("the council vetoed the mayor's sale" for "the mayor vetoed the sale"). Null where both keep their sides.
 */
export function sidesConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (statement.comparison || claim.comparison) return null;
  const agent = otherAgent(statement, claim, alignment);
  if (agent || alignment.verbatim < COPIED_FROM) return agent;
  for (const { statement: at, claim: own, near } of alignment.pairs) {
    const [a, b] = [statement.lemmas[at], claim.lemmas[own]];
    if (near < 1 || !a || !b || a.word !== b.word || ERGATIVE.test(b.key) || MUTUAL.test(b.key)) continue;
    if (!tells(statement, at) || !tells(claim, own)) continue;
    const isDone = passive(claim, own);
    if (passive(statement, at) !== isDone) continue;
    const [mine, theirs] = [sidesOf(statement, at), sidesOf(claim, own)];
    const isMain = own === claim.predicate && (at === statement.predicate || statement.predicate < 0);
    const isOther = !isDone && mine.done !== null && alignment.ofStatement[mine.done.head] === -1;
    const [other, whole] =
      isMain && moved(mine.doer, theirs.doer, alignment)
        ? [mine.doer, theirs.doer]
        : isOther && moved(mine.done, theirs.done, alignment)
          ? [mine.done, theirs.done]
          : [null, null];
    if (other && whole)
      return { slot: 'role', statement: together(statement, other.head, at), claim: together(claim, whole.head, own) };
  }
  return null;
}

/** Share of both texts' matter from which somebody else after "by" is a change. */
const ALL_TOLD = 0.9;

/** "Rejected by the Swiss office" against "Swiss voters rejected": of a passive, somebody else after "by". */
function otherAgent(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (alignment.claimCovered < ALL_TOLD || claim.predicate < 0) return null;
  const at = alignment.ofClaim[claim.predicate] ?? -1;
  if (at < 0 || statement.lemmas[at]?.key !== claim.lemmas[claim.predicate]?.key) return null;
  if (!passive(statement, at) || passive(claim, claim.predicate) || !tells(claim, claim.predicate)) return null;
  const [mine, theirs] = [sidesOf(statement, at), sidesOf(claim, claim.predicate)];
  if (!mine.doer || !theirs.doer || !moved(mine.doer, theirs.doer, alignment)) return null;
  return {
    slot: 'role',
    statement: together(statement, mine.doer.head, at),
    claim: together(claim, theirs.doer.head, claim.predicate),
  };
}

/** A verb and one of its sides, in the order of the text. */
const together = (facets: Facets, side: number, verb: number): string =>
  `${written(facets, Math.min(side, verb))} … ${written(facets, Math.max(side, verb))}`;
