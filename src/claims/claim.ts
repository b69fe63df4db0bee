import * as v from 'valibot';
import { SAID, VERDICTS } from './verdict.ts';

/** An ISO calendar day that exists: 2026-02-30 is refused. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date (YYYY-MM-DD)'),
  v.check(day => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }, 'is not a day of the calendar'),
);

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(600, 'is longer than 600 characters'));

/** What an address carries that names a visit or a copy of a page, not the page. */
const VISIT = /^(?:utm_\w+|fbclid|gclid|amp)$/;

/** An AMP copy, by its path: "/amp/story", "/amp-11689.html", "story.amp.html". */
const AMP = /(?:^|[/.])amp(?:[/.-]|$)/i;

/** Whether an address is a page's own: as a browser writes it, without a fragment, tracking or AMP. */
function isCanonical(href: string): boolean {
  const { href: written, hostname, pathname, hash, searchParams } = new URL(href);
  if (written !== href || hash !== '' || hostname.startsWith('amp.') || AMP.test(pathname)) return false;
  return ![...searchParams.keys()].some(key => VISIT.test(key));
}

const isHttps = (href: string) => URL.canParse(href) && new URL(href).protocol === 'https:';

const Link = v.pipe(
  v.string(),
  v.check(isHttps, 'is not an https link'),
  v.check(
    href => !isHttps(href) || isCanonical(href),
    'is not canonical: it has a fragment, tracking, AMP or letters that a browser writes otherwise',
  ),
);

/** How a near miss differs from the claim that it must never be shown as. */
export const NEAR_MISS_RELATIONS = ['opposite', 'different', 'related'] as const;

const NearMiss = v.strictObject({ text: Text, relation: v.picklist(NEAR_MISS_RELATIONS) });

/** A primary document that shows whether something was said, or what a text says. */
export const RecordSchema = v.strictObject({
  publisher: Text,
  title: Text,
  url: Link,
  date: Day,
  quote: v.optional(Text),
  said: v.optional(v.picklist(SAID)),
});

/** Somebody's published fact-check; `rating` is the publisher's own string, `verdict` what we map it to. */
export const ReviewSchema = v.strictObject({
  publisher: Text,
  title: v.optional(Text),
  url: Link,
  date: Day,
  rating: Text,
  verdict: v.picklist(VERDICTS),
});

/**
 * What was wrong with an entry until `date`, and how that came out: its verdict, its meaning, who said it or when, a fact of
 * its explanation. Better wording is none. A reader sees the newest one, CORRECTIONS.md has all.
 */
const CorrectionSchema = v.strictObject({ date: Day, what: Text, why: Text });

/** An entry of the database: one proposition in our own words, with the tests that it must pass. */
export const ClaimSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens')),
  claim: Text,
  claimant: v.optional(Text),
  said: v.optional(Day),
  topics: v.pipe(v.array(Text), v.minLength(1, 'is empty')),
  validFrom: v.optional(Day),
  validUntil: v.optional(Day),
  supersededBy: v.optional(v.string()),
  variants: v.pipe(v.array(Text), v.minLength(2, 'has fewer than two entries')),
  nearMisses: v.pipe(v.array(NearMiss), v.minLength(2, 'has fewer than two entries')),
  verdict: v.picklist(VERDICTS),
  explanation: Text,
  condition: v.optional(Text),
  records: v.array(RecordSchema),
  reviews: v.array(ReviewSchema),
  checked: Day,
  /** Oldest first. */
  history: v.optional(v.pipe(v.array(CorrectionSchema), v.minLength(1, 'is empty'))),
});

export type Claim = v.InferOutput<typeof ClaimSchema>;

/** What holds in the place of a claim that is superseded, as far as a reader is told of it. */
const SuccessorSchema = v.strictObject({
  claim: Text,
  since: v.optional(Day),
  source: v.optional(v.strictObject({ publisher: Text, url: Link, date: Day })),
});
export type Successor = v.InferOutput<typeof SuccessorSchema>;

/** A claim as the bundled pack holds it: beside a superseded one stands what took its place. */
export const PackedClaimSchema = v.strictObject({ ...ClaimSchema.entries, successor: v.optional(SuccessorSchema) });
export type PackedClaim = v.InferOutput<typeof PackedClaimSchema>;
