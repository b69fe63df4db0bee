import type { Indexable, Query } from '../match.ts';
import { repeatedIn } from '../repeated/repeated.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';

/** Days between the claim and the article within which the article may well be about the same occasion. */
const NEAR = 7;

/**
 * What the same week multiplies the odds by. Not learned, since the open data hardly name days: set by hand on one article
 * (MATCHING.md says how), and to be learned once there is data. The relation has to be `same` all the same.
 */
const FACTOR = 3;

/** An office without a name is nobody else: "the prime minister" may well be the claimant. */
const OFFICE =
  /\b(?:president|premier|prime minister|minister|chancellor|secretary|governor|senator|mayor|envoy|leader|official|spokes(?:man|woman|person))$/i;

/** Whose words a statement is, where that is a name: `other` than the claimant, the `same`, or not told. */
export function speakerOf(query: Query, claimant: string | undefined): 'same' | 'other' | 'unknown' {
  const { speaker } = query;
  if (!speaker || claimant === undefined || OFFICE.test(speaker)) return 'unknown';
  const surname = tokensOf(claimant).at(-1)?.word;
  const names = tokensOf(speaker).map(({ word }) => word);
  return surname !== undefined && names.includes(surname) ? 'same' : 'other';
}

/** Whether the article is of the week in which the claim was made, or began to hold. */
export function isNear(query: Query, { said, validFrom }: Indexable): boolean {
  const day = said ?? validFrom;
  if (!query.date || day === undefined) return false;
  return Math.abs(Date.parse(query.date) - Date.parse(day)) <= NEAR * 86_400_000;
}

/** Three words or more between quote marks: a passage, not a word put at arm's length. */
const PASSAGE = /["“][^"“”]*\s[^"“”]*\s[^"“”]+["”]/;
/** Told as somebody's saying: a verb of it outside the quote marks. */
const SAYING =
  /\b(?:said|told|wr[io]te[sn]?|written|tweet(?:s|ed)?|claim(?:s|ed)|call(?:s|ed)|declared|announced|stated|posted|quot(?:es|ed))\b/i;
const QUOTED = /["“][^"“”]*["”]/g;
/** With its apostrophe, so that neither "voter ID" nor "ill" is a person. */
const FIRST_PERSON = /(?<![\p{L}'’])(?:i(?:['’](?:m|ve|d|ll))?|me|my|mine|myself)(?![\p{L}'’])/iu;
const OF_HIMSELF = /^Says (?:that )?s?he(?:['’]s)?\b/;
/** Nobody else puts so much about himself in the same words by chance. */
const OWN_WORDS = 8;

/**
 * Whether a claim is what somebody said, and nothing tells that the statement is theirs: neither its speaker nor its text
 * or sentence names them. A claim that a fact-checker took from a speech, in whole or in part between quote marks, is of
 * the matter, and anybody may make it; unless the speaker tells of himself: then the very words are needed.
 */
export function isSomebodyElses(query: Query, { claim, claimant }: Indexable): boolean {
  if (!claimant) return false;
  const repeated = repeatedIn(query.text, claim);
  const matter = claim.replace(/^Says\s+(?:that\s+)?/, '');
  const own = FIRST_PERSON.test(matter);
  const told = claim.startsWith(claimant) || (PASSAGE.test(claim) && SAYING.test(matter.replace(QUOTED, ' ')));
  const said = `${query.text} ${query.sentence ?? ''}`;
  if (speakerOf(query, claimant) === 'same') return false;
  // "Says he was …" is told of whoever says it: of somebody else it is another claim.
  const surname = tokensOf(claimant).at(-1)?.word ?? '';
  const isNamed = tokensOf(said).some(({ word }) => word === surname);
  if (OF_HIMSELF.test(claim) && !isNamed && !FIRST_PERSON.test(said)) return true;
  if (!told && !own) return repeated === null && saysLittleOf(said, claim);
  if (told && !own && repeated !== null && (!repeated.quoted || SAYING.test(repeated.text))) return false;
  if (!told && speakerOf(query, claimant) === 'unknown' && runOf(query.text, matter) >= OWN_WORDS) return false;
  return !told || !isNamed;
}

/** Under this share of a quoted passage's longer words, a statement shares the subject and leaves the point out. */
const POINT = 0.5;
/** Characters of a word that may carry a point. */
const LONG_WORD = 4;

/** Whether a claim's point lies in a quoted passage of which the statement has hardly a word. */
function saysLittleOf(said: string, claim: string): boolean {
  const passages = claim.match(QUOTED)?.filter(part => PASSAGE.test(part)) ?? [];
  const stems = (text: string) => tokensOf(text).flatMap(({ word }) => (word.length < LONG_WORD ? [] : [stem(word)]));
  const wanted = new Set(stems(passages.join(' ')));
  const there = new Set(stems(said));
  const met = [...wanted].filter(word => there.has(word)).length;
  return wanted.size > 0 && met < POINT * wanted.size;
}

/** How many words running two texts have in common at most. */
function runOf(a: string, b: string): number {
  const others = tokensOf(b);
  let longest = 0;
  let before: number[] = [];
  for (const { word } of tokensOf(a)) {
    const row = others.map((other, i) => (other.word === word ? (before[i - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    before = row;
  }
  return longest;
}

/** The confidence that words and speaker gave, raised where the article is of the claim's week. */
export function raised(confidence: number, query: Query, claim: Indexable): number {
  return isNear(query, claim) ? withOdds(confidence) : confidence;
}

/** The most that `raised` could give, whatever the claim's day. */
export function raisedAtMost(confidence: number, { date }: Query): number {
  return date ? withOdds(confidence) : confidence;
}

/** A confidence as it is in the claim's week. */
export function withOdds(confidence: number): number {
  const odds = (confidence / (1 - confidence)) * FACTOR;
  return odds / (1 + odds);
}
