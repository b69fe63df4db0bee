import type { Claim } from '../claims/claim.ts';
import type { Match } from '../match/match.ts';
import type { AnnotatedStatement, Annotation, Answer, Rejection, Source } from './annotation.ts';
import { wordingOf } from './wording.ts';

/** At most this many near matches are told a page: the list is for the curious, not a second page. */
const MOST_REJECTIONS = 20;

/** A pack as this room needs it: its name, and the claim behind an index. */
export interface ClaimSource {
  readonly name: string;
  claim(index: number): Claim;
}

/** A statement, as far as the answer speaks of it; one of an article fits. */
export interface Asked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: { readonly name: string } | null;
  readonly checkable: number;
}

/**
 * Turns matches into the one answer that a page gets.
 *
 * @param asked the statements, in reading order
 * @param matches for each statement its matches, best first
 * @param packs the packs that the matches index
 * @param checkableOver score over which a statement counts as checkable, 0 to 1
 */
export function answerOf(
  asked: readonly Asked[],
  matches: readonly (readonly Match[])[],
  packs: readonly ClaimSource[],
  checkableOver: number,
): Answer {
  const annotations: Annotation[] = [];
  const rejected: Rejection[] = [];
  let checkable = 0;
  asked.forEach((query, index) => {
    const { start, end, text, speaker } = query;
    const statement = { start, end, text, speaker: speaker?.name ?? null };
    const list = matches[index] ?? [];
    const shown = list.find(match => match.shown);
    const pack = shown && packs[shown.pack];
    if (shown && pack) annotations.push(annotationOf(statement, shown, pack));
    if (query.checkable >= checkableOver || shown) checkable++;
    if (shown) return;
    const near = list.find(match => match.conflict !== null);
    const nearPack = near && packs[near.pack];
    if (near?.conflict && nearPack && rejected.length < MOST_REJECTIONS) {
      const claim = nearPack.claim(near.claim);
      rejected.push({ statement, claimId: claim.id, claim: claim.claim, conflict: near.conflict });
    }
  });
  return { annotations, rejected, coverage: { statements: asked.length, checkable, known: annotations.length } };
}

function annotationOf(statement: AnnotatedStatement, match: Match, pack: ClaimSource): Annotation {
  const claim = pack.claim(match.claim);
  return {
    statement,
    claimId: claim.id,
    pack: pack.name,
    verdict: claim.verdict,
    ...wordingOf(claim),
    claim: claim.claim,
    shared: match.shared,
    confidence: match.confidence,
    sources: sourcesOf(claim),
  };
}

/** Reviews before records: somebody's judgement first, then what it can be held against. */
function sourcesOf(claim: Claim): Source[] {
  const reviews = claim.reviews.map(review => ({
    publisher: review.publisher,
    title: review.title ?? null,
    url: review.url,
    date: review.date,
    rating: review.rating,
    quote: null,
  }));
  const records = claim.records.map(record => ({
    publisher: record.publisher,
    title: record.title,
    url: record.url,
    date: record.date,
    rating: null,
    quote: record.quote ?? null,
  }));
  return [...reviews, ...records];
}
