import type { Attribution } from './attributions.ts';
import { isNoun } from './doers.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECTS, VERBS } from './lexicon.ts';
import type { Run } from './phrases.ts';
import { OWNED, SAYING } from './saying-verbs.ts';
import { hasVerb, isAuxiliary, isStop, isVerb } from './token-classes.ts';
import { isName, lowerAt, type Token } from './tokens.ts';

/** The owner before `'s`: the name or the noun right there, with its determiner. */
function ownerBefore(tokens: readonly Token[], end: number): Run {
  let from = end - 1;
  while (from > 0 && isName(tokens[from]) && isName(tokens[from - 1])) from--;
  if (tokens[from]?.kind === 'word')
    while (from > 0 && end - from < 5 && tokens[from - 1]?.kind === 'word' && !DETERMINERS.has(lowerAt(tokens, from)))
      from--;
  return { from, to: end };
}

/** Whether a word that may be a noun of saying stands as a verb: "critics claim that", "they promise to". */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const verb = SAYING.get(lowerAt(tokens, i));
  if (!verb || isNoun(tokens, i, verb)) return false;
  const before = tokens[i - 1];
  return !(before?.kind === 'word' && isDisputing(before.lower));
}

function isDisputing(word: string): boolean {
  return /^(?:false|bogus|baseless|debunked|discredited|unfounded|misleading|untrue|original|recent|latest|earlier|own|new|old)$/.test(
    word,
  );
}

/** Whose the noun of saying at `i` is: "his claim", "Smith's most surprising claim"; null where nobody owns it. */
function ownerOf(tokens: readonly Token[], i: number): Run | null {
  let k = i - 1;
  while (k > i - 4 && tokens[k]?.kind === 'word' && !isOwn(lowerAt(tokens, k))) k--;
  if (isOwn(lowerAt(tokens, k))) return { from: k, to: k + 1 };
  return tokens[k]?.kind === 'possessive' && lowerAt(tokens, k) === "'s" ? ownerBefore(tokens, k) : null;
}

function isOwn(word: string): boolean {
  return /^(?:his|her|their|its|my|our)$/.test(word);
}

/** Where what the noun at `i` holds begins: after "claim that", "claim was that", "claim in court that"; or -1. */
function thatAfterNoun(tokens: readonly Token[], i: number, owned: boolean): number {
  if (lowerAt(tokens, i + 1) === 'that') return i + 2;
  if (!owned) return -1;
  let k = i + 1;
  if (PREPOSITIONS.has(lowerAt(tokens, k)))
    while (k < i + 6 && !isStop(tokens[k]) && !isVerb(tokens, k) && lowerAt(tokens, k) !== 'that') k++;
  if (/^(?:is|was|has|had|been)$/.test(lowerAt(tokens, k))) k++;
  return lowerAt(tokens, k) === 'that' ? k + 1 : -1;
}

/** A verb right after "that": what stands there is a relative clause. */
function isFiniteWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isAuxiliary(token) || VERBS.has(token.lower) || /..ed$/.test(token.lower));
}

/** What the noun of saying at `i` holds, and whose it is: "his claim that …", "Smith's promise to …"; or null. */
export function heldBy(tokens: readonly Token[], i: number, end: number): Attribution | null {
  if (isVerbal(tokens, i)) return null;
  const subject = ownerOf(tokens, i);
  const that = thatAfterNoun(tokens, i, subject !== null);
  const to = that < 0 && lowerAt(tokens, i + 1) === 'to';
  if (that < 0 && !to) return null;
  const loose = OWNED.test(lowerAt(tokens, i));
  if (loose && (to || subject === null || isFiniteWord(tokens[that]))) return null;
  const from = to ? i + 1 : that;
  let until = Math.max(from, i + 2);
  while (until < end && !isStop(tokens[until])) until++;
  if (to ? subject === null || until - i < 4 : !hasVerb(tokens, from, until)) return null;
  if (that === i + 2) until = clauseEnd(tokens, i, until);
  return { cue: i, verb: null, frame: 'noun', subject, contents: [{ from, to: until }], participle: false };
}

const DISPUTED = /^(?:been|not|false|wrong|untrue|baseless|debunked|disputed|unfounded|widely|misleading|incorrect)$/;

/** `The claim that it spreads has been debunked`: where the clause of a subject ends before the sentence's own verb. */
function clauseEnd(tokens: readonly Token[], noun: number, end: number): number {
  if (!/^(?:the|a|any|this)$/.test(lowerAt(tokens, noun - 1)) && tokens[noun - 1]?.kind !== 'possessive' && noun > 3)
    return end;
  for (let k = end - 1; k > noun + 4; k--) {
    const before = tokens[k - 1];
    if (
      !/^(?:is|are|was|were|has|have|had)$/.test(lowerAt(tokens, k)) ||
      CONJUNCTIONS.has(before?.lower ?? '') ||
      SUBJECTS.has(before?.lower ?? '')
    )
      continue;
    let start = k;
    while (isAuxiliary(tokens[start - 1])) start--;
    if (hasVerb(tokens, noun + 2, start) || DISPUTED.test(lowerAt(tokens, k + 1))) return start;
  }
  return end;
}
