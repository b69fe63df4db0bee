import { DETERMINERS, PREPOSITIONS, SUBJECTS, TIMES } from './lexicon.ts';
import { clauseStart, nounPhraseBefore, type Run } from './phrases.ts';
import type { SayingVerb } from './saying-verbs.ts';
import { isAdverb, isAuxiliary, isClitic, isComma, isStop, isVerb } from './token-classes.ts';
import { isName, isQuote, lowerAt, type Token } from './tokens.ts';

/** Whether a form that may be a noun or an adjective ("claims", "the reported plan") stands as one. */
export function isNoun(tokens: readonly Token[], i: number, verb: SayingVerb): boolean {
  let k = i - 1;
  while (k >= 0 && isAdverb(tokens[k])) k--;
  const before = tokens[k];
  if (before === undefined) return verb.form !== 'ing' && verb.form !== 'past';
  if (before.kind === 'possessive' && before.lower === "'s") return verb.form !== 'ing' || verb.lemma !== 'say';
  if (before.kind === 'number') return verb.form !== 'past';
  if (before.kind === 'word' || before.kind === 'name') {
    const lone = verb.form === 'past' && /^(?:another|this|that|all|most|few|each)$/.test(before.lower);
    if (DETERMINERS.has(before.lower) && !SUBJECTS.has(before.lower)) return !lone;
    if (before.lower === 'of' || (PREPOSITIONS.has(before.lower) && verb.form !== 'ing' && before.lower !== 'to'))
      return true;
  }
  return false;
}

/** Who does a verb. */
export interface Doer {
  readonly subject: Run | null;
  readonly participle: boolean;
  readonly passive: boolean;
  /** First token of subject, auxiliaries and verb. */
  readonly from: number;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Who does the verb at `i`: the noun phrase to its left, over adverbs and auxiliaries. */
export function doerOf(tokens: readonly Token[], i: number, verb: SayingVerb): Doer {
  let k = i - 1;
  let auxiliary = false;
  let passive = false;
  let to = false;
  while (k >= 0) {
    const token = tokens[k];
    if (token?.kind === 'name' && DAY.test(token.lower) && k > 0) k -= lowerAt(tokens, k - 1) === 'on' ? 2 : 1;
    else if (overAdverbial(tokens, k)) k = overAdverbial(tokens, k);
    else if (token?.kind === 'word' && k > 0 && TIMES.has(token.lower)) k--;
    else if (isAdverb(token) || token?.lower === 'not' || token?.lower === "n't") k--;
    else if (isAuxiliary(token)) {
      auxiliary = true;
      if (verb.form === 'past' && k >= i - 3 && /^(?:is|are|was|were|be|been|being)$/.test(token?.lower ?? ''))
        passive = true;
      k--;
    } else if (isClitic(tokens, k)) {
      auxiliary = true;
      k--;
    } else if (token?.lower === 'to' && verb.form === 'base') {
      to = true;
      k--;
    } else break;
  }
  const before = tokens[k];
  if (before !== undefined && /^(?:who|which|that)$/.test(before.lower) && before.kind === 'word') {
    const end = isComma(tokens[k - 1]) ? k - 1 : k;
    const subject = before.lower === 'who' ? antecedent(tokens, end) : nounPhraseBefore(tokens, end);
    return { subject: subject.from < subject.to ? subject : null, participle: false, passive, from: k };
  }
  const own = verb.form === 'ing' && !auxiliary ? (bearer(tokens, k) ?? ownSubject(tokens, k)) : null;
  if (own) return { subject: own, participle: false, passive, from: own.from };
  if (
    (verb.form === 'ing' && !auxiliary) ||
    to ||
    (before !== undefined && /^(?:and|but|then)$/.test(before.lower) && verb.form !== 'ing')
  ) {
    const main =
      lastSubject(tokens, k + 1) ?? mainSubject(tokens, k + 1, clauseStart(tokens, k)) ?? mainSubject(tokens, k + 1);
    return { subject: main, participle: true, passive, from: k + 1 };
  }
  const subject = nounPhraseBefore(tokens, k + 1);
  const bare = verb.form === 'base' && !auxiliary;
  const over =
    subject.from < subject.to && isInner(tokens[subject.from - 1]) ? related(tokens, subject.from - 1) : null;
  if (over) return { subject: over, participle: false, passive, from: over.from };
  if (subject.from < subject.to && (!bare || isPlural(tokens, subject)))
    return { subject, participle: false, passive, from: subject.from };
  const held = subject.from < subject.to ? null : (related(tokens, k) ?? beyondAdverbial(tokens, k + 1));
  return { subject: held, participle: false, passive, from: held ? held.from : k + 1 };
}

/** Over "has in the past said": where the auxiliary stands before a short adverbial that ends at `k`, else 0. */
function overAdverbial(tokens: readonly Token[], k: number): number {
  for (let j = k; j > 1 && k - j < 4; j--) {
    if (isStop(tokens[j])) return 0;
    if (PREPOSITIONS.has(lowerAt(tokens, j))) return isAuxiliary(tokens[j - 1]) ? j - 1 : 0;
  }
  return 0;
}

/** Whom "who" means: the name right before it, else the noun phrase there. */
function antecedent(tokens: readonly Token[], end: number): Run {
  const phrase = nounPhraseBefore(tokens, end);
  let from = end;
  while (from > 0 && isName(tokens[from - 1])) from--;
  return from < end && phrase.to === end && PREPOSITIONS.has(lowerAt(tokens, from - 1)) ? { from, to: end } : phrase;
}

/** The subject of a clause that stands by itself: ", with spokesman Smith saying". */
function ownSubject(tokens: readonly Token[], k: number): Run | null {
  let from = k;
  while (from > 0 && k - from < 12 && !isStop(tokens[from]) && lowerAt(tokens, from) !== 'with') from--;
  if (lowerAt(tokens, from) === 'with' && from < k) return { from: from + 1, to: k + 1 };
  if (!isName(tokens[k])) return null;
  const subject = nounPhraseBefore(tokens, k + 1);
  const before = tokens[subject.from - 1];
  return subject.from < subject.to && isComma(before) ? subject : null;
}

/** Whether a noun phrase after this word is no subject by itself: "… who spoke with the Times said". */
function isInner(before: Token | undefined): boolean {
  return before?.kind === 'word' && (PREPOSITIONS.has(before.lower) || /^(?:and|or|who|which)$/.test(before.lower));
}

/** The subject before an adverbial between commas: "Smith, who left, on Friday said". */
function beyondAdverbial(tokens: readonly Token[], end: number): Run | null {
  let k = end;
  while (k > 0 && !isStop(tokens[k - 1]) && !isQuote(tokens[k - 1])) k--;
  if (!isComma(tokens[k - 1]) || end - k > 4) return null;
  const subject = nounPhraseBefore(tokens, k);
  return subject.from < subject.to ? subject : null;
}

/** The subject over a relative clause: "groups that have endorsed him say". */
function related(tokens: readonly Token[], end: number): Run | null {
  for (let k = end; k > 0 && end - k < 30; k--) {
    const token = tokens[k];
    if (token === undefined || isQuote(token) || isStop(token)) return null;
    if (token.kind !== 'word' || !/^(?:who|that|which)$/.test(token.lower)) continue;
    const subject = nounPhraseBefore(tokens, k);
    return subject.from < subject.to ? subject : null;
  }
  return null;
}

const MANY = /^(?:one|two|three|four|five|several|many|some|most|all|few|both|others)$/;
const PLURAL = /[^s]s$|^(?:they|we|i|you|people|men|women|police|majority|media|gop|who|team|data|percent)$/;

/** Whether a subject can take the base form of a verb: "critics say", "Smith and Jones say". */
function isPlural(tokens: readonly Token[], subject: Run): boolean {
  const first = tokens[subject.from];
  if (first?.kind === 'number' || MANY.test(first?.lower ?? '')) return true;
  for (let k = subject.from; k < subject.to; k++) {
    const word = lowerAt(tokens, k);
    if (word === 'and') return true;
    if (k > subject.from && PREPOSITIONS.has(word)) return false;
    if (PLURAL.test(word)) return true;
  }
  return false;
}

/** The subject of the last clause before `end` that "and" or "but" adds: "Smith left and Jones stayed, saying". */
function lastSubject(tokens: readonly Token[], end: number): Run | null {
  for (let k = end - 2; k > 0; k--) {
    if (isQuote(tokens[k])) return null;
    if (!/^(?:and|but)$/.test(lowerAt(tokens, k)) || !isName(tokens[k + 1])) continue;
    const subject = mainSubject(tokens, end, k + 1);
    if (subject && subject.from === k + 1) return subject;
  }
  return null;
}

const BEARER =
  /^(?:sign|signs|poster|posters|banner|banners|placard|placards|report|reports|study|studies|poll|polls|survey|surveys|article|articles|editorial|ad|ads|advert|headline|headlines|item|law|ruling|label|labels|plaque|sticker|stickers|hat|hats|shirt|shirts)$/;

/** The thing right before a participle that has the words on it: "held a sign saying". */
function bearer(tokens: readonly Token[], k: number): Run | null {
  if (!BEARER.test(lowerAt(tokens, k))) return null;
  let from = k - 1;
  while (from > k - 6 && (tokens[from]?.kind === 'word' || isName(tokens[from]))) {
    if (DETERMINERS.has(lowerAt(tokens, from))) return { from, to: k + 1 };
    from--;
  }
  return null;
}

/** The subject of the sentence up to `end`: the noun phrase before its first finite verb. */
export function mainSubject(tokens: readonly Token[], end: number, start = 0): Run | null {
  for (let i = start; i < end; i++) {
    if (!isVerb(tokens, i)) continue;
    let k = i;
    while (k > 0 && (isAdverb(tokens[k - 1]) || isAuxiliary(tokens[k - 1]))) k--;
    const subject = nounPhraseBefore(tokens, k);
    if (subject.from < subject.to && subject.from >= start) return subject;
  }
  return null;
}
