import { readFileSync } from 'node:fs';
import { type MatchRow, measure } from './match-measure.ts';
import { PEERS } from './match-peers.ts';
import { BM25, ours } from './match-systems.ts';
import { claimsOf, haveMatchingData, MATCHING_SETS, queriesOf } from './matching-data.ts';

/** Peers take up to a third of a second a statement: they are asked so many of each set. */
const PEER_QUERIES = 250;

/**
 * Quality and cost of the matcher beside BM25+ alone and the libraries of match-peers.ts, in one run, on both open sets.
 * Those are also what the ranker was fitted on: tests/bench/train-ranker.ts prints cross-validated figures. What is asked
 * of fewer statements is compared with `ours` and `BM25+ alone` on the same ones. Prints why and gives nothing where
 * ../shared/data is absent.
 *
 * @param most statements that a peer is asked, a set
 */
export async function benchMatch(most = PEER_QUERIES): Promise<readonly MatchRow[]> {
  if (!haveMatchingData()) {
    console.log('match: skipped, ../shared/data is absent');
    return [];
  }
  const vectorFile = readFileSync(new URL('../../src/match/search/vectors.bin', import.meta.url));
  const own = [ours('ours', vectorFile), ours('ours, words only', null), BM25];
  const rows: MatchRow[] = [];
  for (const set of MATCHING_SETS) {
    const [claims, queries] = [claimsOf(set), queriesOf(set)];
    for (const system of own) rows.push(await measure(set, system, claims, queries));
    const step = Math.max(1, queries.length / most);
    const some = queries.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
    if (some.length === queries.length) console.log(`match: peers are asked all ${queries.length} of ${set}`);
    for (const system of some.length < queries.length ? [...own, ...PEERS] : PEERS) {
      rows.push(await measure(set, system, claims, some));
    }
  }
  return rows;
}
