import * as v from 'valibot';
import { Day } from '../claim.ts';
import { VERDICTS } from '../verdict.ts';
import { linkOf } from './link.ts';

/** Longest texts that are kept, in code units. A longer claim is no proposition and is refused; others are cut. */
export const LONGEST = { claim: 1000, claimant: 200, publisher: 100, title: 300, rating: 600 } as const;

const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));

const Link = v.pipe(
  v.string(),
  v.check(href => linkOf(href) !== null, 'is not an http(s) link'),
);

/** Somebody's published fact-check, as far as its record says; `verdict` is what the rating string maps to. */
const ImportedReviewSchema = v.object({
  publisher: text(LONGEST.publisher),
  title: v.optional(text(LONGEST.title)),
  url: Link,
  date: v.optional(Day),
  rating: v.optional(text(LONGEST.rating)),
  verdict: v.picklist(VERDICTS),
});
export type ImportedReview = v.InferOutput<typeof ImportedReviewSchema>;

/**
 * A claim of somebody else's feed: what its fact-checks say of themselves, and nothing of our own. It has no variants, no
 * near misses and no explanation; `claim` is in its publisher's words.
 */
export const ImportedClaimSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  claim: text(LONGEST.claim),
  claimant: v.optional(text(LONGEST.claimant)),
  said: v.optional(Day),
  /** BCP 47 primary tag of `claim`; `und` where it can't be told. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  /** The newest first, those without a date last. */
  reviews: v.pipe(v.array(ImportedReviewSchema), v.minLength(1)),
});
export type ImportedClaim = v.InferOutput<typeof ImportedClaimSchema>;
