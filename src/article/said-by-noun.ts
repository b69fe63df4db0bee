import type { Attribution } from './attributions.ts';
import { isNoun } from './doers.ts';
import { CONJUNCTIONS, DETERMINERS, SUBJECTS } from './lexicon.ts';
import type { Run } from './phrases.ts';
import { SAYING } from './saying-verbs.ts';
import { hasVerb, isAuxiliary, isStop } from './token-classes.ts';
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

/** What the noun of saying at `i` holds, and whose it is: "his claim that …", "Smith's promise to …"; or null. */
export function heldBy(tokens: readonly Token[], i: number, end: number): Attribution | null {
  const next = tokens[i + 1]?.lower;
  if ((next !== 'that' && next !== 'to') || isVerbal(tokens, i)) return null;
  const owner = tokens[i - 1];
  const theirs = owner !== undefined && /^(?:his|her|their|its|my|our)$/.test(owner.lower);
  const subject = owner?.kind === 'possessive' ? ownerBefore(tokens, i - 1) : theirs ? { from: i - 1, to: i } : null;
  let to = i + 2;
  while (to < end && !isStop(tokens[to])) to++;
  if (next === 'that' ? !hasVerb(tokens, i + 2, to) : subject === null || to - i < 4) return null;
  if (next === 'that') to = clauseEnd(tokens, i, to);
  const contents = [{ from: next === 'to' ? i + 1 : i + 2, to }];
  return { cue: i, verb: null, frame: 'noun', subject, contents, participle: false };
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
