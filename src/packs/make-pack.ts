import * as v from 'valibot';
import { type Claim, ClaimSchema } from '../claims/claim.ts';
import { type FeedReport, type ImportedFeed, importFeed, onlyOne } from '../claims/import/import-feed.ts';
import { type ImportedClaim, ImportedClaimSchema } from '../claims/import/imported.ts';
import { FeedError } from '../claims/import/stream.ts';
import { compilePack, type PackAbout, type PackClaim } from '../match/index/compile.ts';
import { MAGIC } from '../match/index/layout.ts';
import { openPack } from '../match/index/pack.ts';
import { packClaimOf } from './pack-claim.ts';

/** A pack that was made, and what came of the feed that it was made of. */
export interface MadePack {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly about: PackAbout;
  readonly claims: number;
  readonly report: FeedReport;
}

/** A pack in the making. */
export interface PackMaker {
  /** How many records were read so far. */
  readonly records: number;
  /** @throws FeedError where what came so far is no feed */
  write(chunk: Uint8Array): void;
  /** @throws FeedError where the feed ended in the middle, or holds nothing that can be taken */
  end(): MadePack;
}

/**
 * Makes a pack out of a feed of fact-checks (claims/import names the forms), or of a pack of our own. Of a pack only the
 * claims are taken, each checked: an index that somebody else wrote is never used.
 *
 * @param name what the reader sees it called
 * @param date the day that it was gathered, YYYY-MM-DD
 */
export function makePack(name: string, date: string): PackMaker {
  const feed = importFeed();
  const chunks: Uint8Array[] = [];
  let isPack: boolean | null = null;
  return {
    get records() {
      return feed.records;
    },
    write(chunk) {
      isPack ??= startsAsPack(chunk);
      if (isPack) chunks.push(chunk);
      else feed.write(chunk);
    },
    end() {
      const { claims, size, publisher, report } = isPack ? claimsOfPack(chunks) : feed.end();
      const [first] = report.refusals;
      if (size === 0) {
        const why = first === undefined ? '' : `; the first, record ${first.record}, ${first.why}`;
        throw new FeedError(`holds nothing that can be taken, of ${report.records} records${why}`);
      }
      const about = { name, publisher, date, language: languageOf(report) };
      const bytes = compilePack(packClaims(claims), about);
      return { bytes: bytes as Uint8Array<ArrayBuffer>, about, claims: size, report };
    },
  };
}

function* packClaims(claims: ImportedFeed['claims']): Generator<PackClaim> {
  for (const claim of claims) yield packClaimOf(claim);
}

function startsAsPack(chunk: Uint8Array): boolean {
  return String.fromCharCode(...chunk.subarray(0, MAGIC.length)) === MAGIC;
}

function claimsOfPack(chunks: readonly Uint8Array[]): ImportedFeed {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  let pack: ReturnType<typeof openPack>;
  try {
    pack = openPack(bytes);
  } catch (cause) {
    throw new FeedError(`is no whole pack: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const claims: (Claim | ImportedClaim)[] = [];
  const refusals: { record: number; why: string }[] = [];
  for (let number = 0; number < pack.size; number++) {
    const claim = v.safeParse(v.union([ImportedClaimSchema, ClaimSchema]), dataOf(pack, number));
    if (claim.success) claims.push(claim.output);
    else refusals.push({ record: number + 1, why: 'is not a claim' });
  }
  const imported = claims.filter(claim => 'language' in claim);
  const own = claims.length - imported.length;
  const languages: Record<string, number> = own > 0 ? { en: own } : {};
  for (const { language } of imported) languages[language] = (languages[language] ?? 0) + 1;
  const reviews = imported.reduce((sum, claim) => sum + claim.reviews.length, 0);
  const publisher = onlyOne(new Set(claims.flatMap(claim => claim.reviews.map(review => review.publisher))));
  const counts = { records: pack.size, reviews, repeated: 0, own, media: 0, refused: refusals.length };
  return { claims, size: claims.length, publisher, report: { ...counts, refusals: refusals.slice(0, 100), languages } };
}

/** A claim's data, or null where its bytes can't be read. */
function dataOf(pack: ReturnType<typeof openPack>, number: number): unknown {
  try {
    return pack.data(number);
  } catch {
    return null;
  }
}

function languageOf({ languages }: FeedReport): string {
  const [most] = Object.entries(languages).sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'und';
}
