import type { Indexable, Query } from '../match.ts';
import { stanceOf } from '../reading/stance.ts';
import { tokensOf } from '../text/tokens.ts';
import { isNear, speakerOf } from './circumstances.ts';

/** A passage of fewer words could be anybody's. Between them and `TELLING` words, speaker and week have to agree. */
const SHORTEST = 3;
const TELLING = 6;

/** A statement in the speaker's own words may hold more than the passage, but the passage must be most of it. */
const MOST_OF_IT = 0.5;

/** Transcripts differ in a word here and there: so much of a long passage may, and no number or negation among it. */
const ALIKE = 0.8;
const LONG = 9;

const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor cannot without dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt'.split(
    ' ',
  ),
);

const QUOTED = /"([^"]+)"|“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]/gu;

function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

/** The passages between quote marks, in words; `whole` stands for a text that is nothing but a quotation. */
function passagesOf(text: string): string[][] {
  return [...text.matchAll(QUOTED)]
    .map(match => wordsOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''))
    .filter(words => words.length >= SHORTEST);
}

/** Whether `part` stands in `whole` word for word. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  return whole.some((_, at) => part.every((word, i) => whole[at + i] === word));
}

/** How many words two lists have in common, in the same order (longest common subsequence). */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    b.forEach((other, i) => {
      row[i + 1] = word === other ? (before[i] ?? 0) + 1 : Math.max(before[i + 1] ?? 0, row[i] ?? 0);
    });
    before = row;
  }
  return before[b.length] ?? 0;
}

function negationsIn(words: readonly string[]): string {
  return words.filter(word => NEGATIONS.has(word)).join(' ');
}

function figuresIn(words: readonly string[]): string {
  return words.filter(word => /^\d/.test(word)).join(' ');
}

function isAlike(said: readonly string[], passage: readonly string[]): boolean {
  if (holds(passage, said)) return true;
  if (holds(said, passage)) return passage.length >= MOST_OF_IT * said.length;
  if (said.length < LONG || passage.length < LONG) return false;
  if (negationsIn(said) !== negationsIn(passage) || figuresIn(said) !== figuresIn(passage)) return false;
  return inCommon(said, passage) >= ALIKE * Math.max(said.length, passage.length);
}

/**
 * Whether a statement quotes the words that a claim says were said: the very words between quote marks, by that speaker.
 * What was said is told by comparing words, stop words and all, not by what they mean. Short passages need the speaker and
 * an article of the same week; nothing passes with another speaker, under a denial, or with a negation on one side only.
 */
export function isVerbatim(query: Query, claim: Indexable): boolean {
  const { claimant } = claim;
  if (claimant === undefined) return false;
  const core = passagesOf(claim.claim);
  if (core.length === 0) return false;
  if (query.stance === 'denied' || query.secondHand) return false;
  const { denied, satire, open } = stanceOf(query.frame ?? '');
  if (denied || satire || open !== '') return false;
  const speaker = speakerOf(query, claimant);
  if (speaker === 'other') return false;
  const hints = [speaker === 'same', isNear(query, claim)].filter(Boolean).length;
  const needed = [Number.POSITIVE_INFINITY, TELLING, SHORTEST][hints] ?? TELLING;
  const text = wordsOf(query.text);
  const spoken = query.quoted ? [text] : passagesOf(query.text);
  return [claim.claim, ...(claim.variants ?? [])].some(wording => {
    // In a sentence about somebody's words, what stands outside the marks counts as well: "did not say", "no longer".
    if (!query.quoted && negationsIn(wordsOf(wording)) !== negationsIn(text)) return false;
    return passagesOf(wording).some(passage =>
      spoken.some(
        words =>
          Math.min(words.length, passage.length) >= needed &&
          isAlike(words, passage) &&
          // A variant may quote more than the claim is about.
          core.some(own => inCommon(words, own) >= MOST_OF_IT * Math.min(words.length, own.length)),
      ),
    );
  });
}
