import { type MatchRow, measure } from './match-measure.ts';
import { MINISEARCH } from './match-peers.ts';
import { BM25, ours } from './match-systems.ts';
import { claimsOf, type DataClaim, haveMatchingData, MATCHING_SETS, queriesOf } from './matching-data.ts';
import { randomFrom } from './random.ts';

const SIZES = [10_000, 50_000, 250_000];
const QUERIES = 120;
/** MiniSearch is asked one article. */
const PEER_QUERIES = 60;
/** A million claims are more than its JSON fits in one string. */
const PEER_MOST = 250_000;

/** Claims that read like claims: the first half of one and the second of another. */
export function synthetic(count: number, base: readonly DataClaim[]): DataClaim[] {
  const random = randomFrom(3);
  const drawn = (): DataClaim | undefined => base[Math.floor(random() * base.length)];
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [drawn(), drawn()].map(one => one?.claim.split(' ') ?? []);
    const words = [
      ...(a ?? []).slice(0, Math.ceil((a?.length ?? 0) / 2)),
      ...(b ?? []).slice(Math.floor((b?.length ?? 0) / 2)),
    ];
    return { id: `made-${i}`, claim: words.join(' '), title: drawn()?.title ?? '', claimant: '' };
  });
}

/**
 * How the cost grows with the number of claims, beside MiniSearch in the same run. Prints why and gives nothing where
 * ../shared/data is absent.
 *
 * @param sizes numbers of synthetic claims
 * @param peer whether MiniSearch, which takes minutes at 250,000, runs too
 */
export async function benchGrowth(sizes: readonly number[] = SIZES, peer = true): Promise<readonly MatchRow[]> {
  if (!haveMatchingData()) {
    console.log('growth: skipped, ../shared/data is absent');
    return [];
  }
  const base = MATCHING_SETS.flatMap(claimsOf);
  const questions = queriesOf('politifact-debates').map(query => ({ ...query, right: new Set<string>() }));
  const rows: MatchRow[] = [];
  for (const size of sizes) {
    const claims = synthetic(size, base);
    for (const system of [ours('ours, words only', null), BM25]) {
      rows.push(await measure('synthetic', system, claims, questions.slice(0, QUERIES)));
    }
    if (peer && size <= PEER_MOST) {
      rows.push(await measure('synthetic', MINISEARCH, claims, questions.slice(0, PEER_QUERIES)));
    }
  }
  return rows;
}
