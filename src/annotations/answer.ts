import type { CheckableWhy } from '../article/checkable/why.ts';
import type { Claim, PackedClaim } from '../claims/claim.ts';
import type { ImportedClaim } from '../claims/import/imported.ts';
import { linkKey } from '../claims/import/link.ts';
import type { Match } from '../match/match.ts';
import type { Words } from '../words/words.ts';
import type { AnnotatedStatement, Annotation, Answer, Rejection, Source, Unchecked } from './annotation.ts';
import { importedSources, importedWording } from './imported.ts';
import { partedInWords } from './parted.ts';
import { wordingOf } from './wording.ts';

/** At most so many near matches and unchecked statements are told: these lists are for the curious, not a second page. */
const MOST_LISTED = 100;

/** A pack as this room needs it: its name, and the claim behind an index. */
export interface ClaimSource {
  readonly name: string;
  claim(index: number): PackedClaim | ImportedClaim;
}

/** A statement, as far as the answer speaks of it; one of an article fits. */
export interface Asked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: { readonly name: string } | null;
  readonly checkable: number;
  readonly checkableWhy: CheckableWhy;
}

/**
 * Turns matches into the one answer that a page gets. A statement may have an annotation of each pack, in the packs' order;
 * one that shows nothing but a review that an earlier one shows is left out.
 *
 * @param asked the statements, in reading order
 * @param matches for each statement its matches, those of one pack best first
 * @param packs the packs that the matches index
 * @param checkableOver score from which a statement counts as checkable, 0 to 1
 * @param words the language that the answer is told in
 * @param published the article's day, YYYY-MM-DD; null where it is not known
 */
export function answerOf(
  asked: readonly Asked[],
  matches: readonly (readonly Match[])[],
  packs: readonly ClaimSource[],
  checkableOver: number,
  words: Words,
  published: string | null = null,
): Answer {
  const annotations: Annotation[] = [];
  const rejected: Rejection[] = [];
  const unchecked: Unchecked[] = [];
  let checkable = 0;
  let known = 0;
  asked.forEach((query, index) => {
    const { start, end, text, speaker } = query;
    const statement = { start, end, text, speaker: speaker?.name ?? null };
    const list = matches[index] ?? [];
    const own = annotationsOf(statement, list, packs, words, published);
    annotations.push(...own);
    if (own.length > 0) known++;
    if (query.checkable >= checkableOver || own.length > 0) checkable++;
    if (own.length > 0) return;
    if (query.checkable >= checkableOver && unchecked.length < MOST_LISTED) {
      unchecked.push({ statement, why: query.checkableWhy });
    }
    for (const near of nearestOfEach(list)) {
      const pack = packs[near.pack];
      if (near.conflict === null || pack === undefined || rejected.length >= MOST_LISTED) continue;
      const claim = pack.claim(near.claim);
      const from = 'language' in claim ? words.say('detailPack', pack.name) : null;
      const { conflict } = near;
      const parted = partedInWords(conflict, words);
      rejected.push({ statement, claimId: claim.id, claim: claim.claim, from, conflict, parted });
    }
  });
  return {
    annotations,
    rejected,
    unchecked,
    coverage: { statements: asked.length, checkable, known },
  };
}

/** At most so many near matches are told on the card of a statement that has an annotation. */
const MOST_NEAR = 2;

function annotationsOf(
  statement: AnnotatedStatement,
  matches: readonly Match[],
  packs: readonly ClaimSource[],
  words: Words,
  published: string | null,
): Annotation[] {
  const annotations: Annotation[] = [];
  const shownLinks = new Set<string>();
  for (const match of matches) {
    const pack = packs[match.pack];
    if (!match.shown || pack === undefined) continue;
    const annotation = {
      ...annotationOf(statement, match, pack, words, published),
      near: nearOf(match, matches, pack, words),
    };
    const links = annotation.sources.map(({ url }) => linkKey(url));
    if (links.length > 0 && links.every(link => shownLinks.has(link))) continue;
    for (const link of links) shownLinks.add(link);
    annotations.push(annotation);
  }
  return annotations;
}

/** What of each pack comes nearest without being it, the nearest first. */
function nearestOfEach(matches: readonly Match[]): Match[] {
  const seen = new Set<number>();
  return matches
    .filter(match => match.near && !seen.has(match.pack) && seen.add(match.pack))
    .sort((a, b) => b.confidence - a.confidence);
}

/** What of the same pack comes near without being it. */
function nearOf(shown: Match, matches: readonly Match[], pack: ClaimSource, words: Words): Annotation['near'] {
  const near = matches.filter(match => match !== shown && match.pack === shown.pack && match.near);
  return near.slice(0, MOST_NEAR).flatMap(({ claim: index, conflict }) => {
    const { id, claim } = pack.claim(index);
    return conflict === null ? [] : [{ claimId: id, claim, conflict, parted: partedInWords(conflict, words) }];
  });
}

function annotationOf(
  statement: AnnotatedStatement,
  match: Match,
  pack: ClaimSource,
  words: Words,
  published: string | null,
): Omit<Annotation, 'near'> {
  const claim = pack.claim(match.claim);
  const { id, claim: text } = claim;
  const { shared, confidence } = match;
  return {
    statement,
    claimId: id,
    pack: pack.name,
    ...('language' in claim
      ? { ...importedWording(claim, pack.name, words), sources: importedSources(claim) }
      : { verdict: claim.verdict, ...wordingOf(claim, words, published), sources: sourcesOf(claim) }),
    claim: text,
    shared,
    confidence,
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
