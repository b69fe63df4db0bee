import type { Claim } from '../claim.ts';
import type { ImportedClaim } from './imported.ts';
import { createJoiner, type Joiner } from './join.ts';
import { type Item, readDocument, readRecord } from './record.ts';
import { FeedError, type FeedReader, readFeed } from './stream.ts';

/** At most so many refused records are told one by one; all are counted. */
const MOST_LISTED = 100;

/** More records than all fact-checkers ever published: such a feed is a mistake, and would fill the memory. */
const MOST_RECORDS = 1_000_000;

/** A record that was not taken: its place in the feed, from 1, and why, as the rest of a sentence: "has no link". */
export interface Refusal {
  readonly record: number;
  readonly why: string;
}

/** What came of a feed. `reviews + repeated + own + media + refused` is the number of things that its records held. */
export interface FeedReport {
  readonly records: number;
  /** Reviews taken. */
  readonly reviews: number;
  /** Reviews that were there already: the same claim at the same address. */
  readonly repeated: number;
  /** Claims of our own format. */
  readonly own: number;
  /** Reviews of pictures and videos (MediaReview), which say nothing of a sentence. */
  readonly media: number;
  readonly refused: number;
  /** The first hundred of the refused. */
  readonly refusals: readonly Refusal[];
  /** Claims that came of it, by language. */
  readonly languages: Readonly<Record<string, number>>;
}

/** The claims of a feed: those of other people's reviews, and those of our own format. */
export interface ImportedFeed {
  /** Each is given once: a large feed fits into the memory once. */
  readonly claims: Iterable<ImportedClaim | Claim>;
  /** How many. */
  readonly size: number;
  /** Who published all their reviews, '' where several did. */
  readonly publisher: string;
  readonly report: FeedReport;
}

/** A feed on its way in. */
export interface FeedImport extends Pick<FeedReader, 'write'> {
  /** How many records were read so far. */
  readonly records: number;
  /** @throws FeedError where the feed ended in the middle, or was empty */
  end(): ImportedFeed;
}

/**
 * Imports a feed of fact-checks that comes in pieces of UTF-8 (stream.ts names its forms). A record that can't be taken is
 * counted and told; the rest lives. Reviews of one claim are joined.
 */
export function importFeed(): FeedImport {
  const joiner = createJoiner();
  const own: Claim[] = [];
  const refusals: Refusal[] = [];
  const publishers = new Set<string>();
  let records = 0;
  let reviews = 0;
  let media = 0;
  let refused = 0;

  const refuse = (why: string) => {
    refused++;
    if (refusals.length < MOST_LISTED) refusals.push({ record: records, why });
  };
  const take = (items: readonly Item[]) => {
    for (const item of items) {
      if ('why' in item) refuse(item.why);
      else if ('media' in item) media++;
      else if ('own' in item) {
        own.push(item.own);
        for (const { publisher } of item.own.reviews) publishers.add(publisher);
      } else if (joiner.add(item.claim, item.review)) {
        reviews++;
        publishers.add(item.review.publisher);
      }
    }
  };
  const reader = readFeed(
    record => {
      records++;
      if (records > MOST_RECORDS) throw new FeedError(`has more than ${MOST_RECORDS} records`);
      if (record === undefined) refuse('is a line that is not JSON');
      else take(readRecord(record));
    },
    documents => {
      records++;
      take(readDocument(documents));
    },
  );
  return {
    get records() {
      return records;
    },
    write: reader.write,
    end() {
      reader.end();
      const { repeated, size } = joiner;
      const languages: Record<string, number> = { ...joiner.languages };
      if (own.length > 0) languages.en = (languages.en ?? 0) + own.length;
      const report = { records, reviews, repeated, own: own.length, media, refused, refusals, languages };
      return { claims: inTurn(own, joiner), size: own.length + size, publisher: onlyOne(publishers), report };
    },
  };
}

function* inTurn(own: readonly Claim[], joiner: Joiner): Generator<Claim | ImportedClaim> {
  yield* own;
  yield* joiner.claims();
}

/** The publisher that is the only one, '' where there are several. */
export function onlyOne(publishers: ReadonlySet<string>): string {
  const [first = ''] = publishers;
  return publishers.size === 1 ? first : '';
}
