import type { ImportedClaim, ImportedReview } from '../claims/import/imported.ts';
import { ratingWord } from '../claims/ratings.ts';
import type { Verdict } from '../claims/verdict.ts';
import type { Words } from '../words/words.ts';
import type { Source } from './annotation.ts';
import { VERDICTS, type Wording } from './wording.ts';

/** A longer rating is told among the sources only: "Rated" is followed by a word or two, not by a paragraph. */
const LONGEST_RATING = 40;

/** At most so many reviews that disagree are told side by side in the first line. */
const MOST_TOLD = 3;

/**
 * Says what others found of a claim of their own. Nothing is averaged: where their verdicts are of different families,
 * each is told, the newest first, and the verdict is left to the reader.
 */
export function importedWording(claim: ImportedClaim, pack: string, words: Words): Wording & { verdict: Verdict } {
  const { say } = words;
  const judged = claim.reviews.filter(({ verdict }) => verdict !== 'see-source');
  const [lead] = judged.length > 0 ? judged : claim.reviews;
  const sides = new Map(judged.toReversed().map(review => [VERDICTS[review.verdict].family, review]));
  const detail = say('detailPack', pack);
  if (sides.size > 1) {
    const told = [...sides.values()].reverse().slice(0, MOST_TOLD);
    return {
      verdict: 'see-source',
      family: 'disputed',
      answer: told.map(review => answerOf(review, words)).join('; '),
      detail,
      superseded: null,
      label: say('labelDisagree'),
      said: null,
      supported: { word: say('supported_see_source'), text: '' },
    };
  }
  const verdict = lead?.verdict ?? 'see-source';
  const { family, word, supported } = VERDICTS[verdict];
  const rating = lead && shortRating(lead);
  return {
    verdict,
    family,
    answer: lead === undefined ? say(word) : answerOf(lead, words),
    detail,
    superseded: null,
    label: rating ? say('labelRated', rating) : say(word),
    said: null,
    supported: { word: say(supported), text: '' },
  };
}

/** Where to read them, as their publishers have them. */
export function importedSources(claim: ImportedClaim): Source[] {
  return claim.reviews.map(({ publisher, title, url, date, rating }) => ({
    publisher,
    title: title ?? null,
    url,
    date: date ?? null,
    rating: rating ?? null,
    quote: null,
  }));
}

function answerOf(review: ImportedReview, { say, day }: Words): string {
  const { publisher, date } = review;
  const rating = shortRating(review);
  if (rating === null) {
    return date === undefined ? say('answerCheckedUndated', publisher) : say('answerChecked', publisher, day(date));
  }
  return date === undefined
    ? say('answerRatedUndated', rating, publisher)
    : say('answerRated', rating, publisher, day(date));
}

/** The publisher's own rating, or the word that it begins with; null where it is longer than a word or two. */
function shortRating({ rating, verdict }: ImportedReview): string | null {
  if (rating === undefined) return null;
  if (rating.length <= LONGEST_RATING) return rating;
  return verdict === 'see-source' ? null : ratingWord(rating);
}
