import type { Indexable, Query } from './match.ts';
import { tokensOf } from './tokens.ts';

/** Days between the claim and the article within which the article may well be about the same occasion. */
const NEAR = 7;

/**
 * What the same speaker, and the same week, each multiply the odds by. Not learned, since the open data hardly name speaker
 * and day: set by hand on one article (MATCHING.md says how), and to be learned once there is data. The relation has to be
 * `same` all the same.
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

/**
 * Whether a claim is that somebody said something, and nothing tells that the statement is theirs: neither its speaker nor
 * its text or sentence names them.
 */
export function isSomebodyElses(query: Query, { claim, claimant }: Indexable): boolean {
  if (claimant === undefined || !(claim.startsWith(claimant) || PASSAGE.test(claim))) return false;
  if (speakerOf(query, claimant) === 'same') return false;
  const surname = tokensOf(claimant).at(-1)?.word;
  return !tokensOf(`${query.text} ${query.sentence ?? ''}`).some(({ word }) => word === surname);
}

/** The confidence that the words gave, raised by what speaks for the claim beside them: its speaker, its week. */
export function raised(confidence: number, query: Query, claim: Indexable): number {
  let odds = confidence / (1 - confidence);
  if (speakerOf(query, claim.claimant) === 'same') odds *= FACTOR;
  if (isNear(query, claim)) odds *= FACTOR;
  return odds / (1 + odds);
}
