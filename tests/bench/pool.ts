import { writeFileSync } from 'node:fs';
import { COPIED, confidenceOf } from '../../src/match/confidence/confidence.ts';
import { fitAll, type Judged } from './fit-confidence.ts';
import { haveMatchingData, queriesOf } from './matching-data.ts';
import { randomFrom } from './random.ts';
import { showExamples } from './show-examples.ts';

/** The strongest shows among the debate lines, down to one of them. */
export interface PoolRow {
  /** Whose confidence: of models fitted without the claim, or the shipped one, which knows the queries. */
  readonly model: string;
  readonly at: string;
  readonly shows: number;
  readonly confidence: number;
  /** Pairs that nobody read count as wrong. */
  readonly unread: number;
  readonly precision: number;
  /** Share of the queries, each counted once, that are among the right ones. */
  readonly recall: number;
}

const POOL = 1000;
const RECALL = 0.19;
const PRECISION = 0.95;
const DEPTHS = [50, 100, 150, 200, 300, 500, 1000];

/**
 * The debate lines, queries and unmatched ones, that would be shown as a PolitiFact claim, surest first, by confidence
 * that was fitted without the claim; and how many of them are right, as read. Pairs of the first thousand that nobody read
 * are written to a file beside the system's temporary ones, shuffled, to be read.
 */
export function benchPool(): PoolRow[] {
  if (!haveMatchingData()) {
    console.log('pool: skipped, ../shared/data is absent');
    return [];
  }
  const asked = queriesOf('politifact-debates').length;
  const { judged } = fitAll(showExamples(null));
  const pairs = judged.filter(({ source }) => source === 'politifact-debates' || source === 'unmatched');
  const byFit = strongest(pairs, ({ sure }) => sure);
  const byShipped = strongest(pairs, ({ measures }) => confidenceOf(measures));
  writeUnread([...new Map([...byFit, ...byShipped].map(pair => [`${pair.id} ${pair.claimId}`, pair])).values()]);
  return [...rowsOf('fitted', byFit, asked), ...rowsOf('shipped', byShipped, asked)];
}

function strongest(pairs: readonly Judged[], sureness: (pair: Judged) => number): Judged[] {
  return pairs
    .map(pair => ({ ...pair, sure: pair.copy ? Math.max(COPIED, sureness(pair)) : sureness(pair) }))
    .sort((a, b) => b.sure - a.sure || a.id.localeCompare(b.id))
    .slice(0, POOL);
}

function rowsOf(model: string, pool: readonly Judged[], asked: number): PoolRow[] {
  const rows: PoolRow[] = [];
  const found = new Set<string>();
  let [right, unread] = [0, 0];
  let atPrecision: PoolRow | null = null;
  let atRecall: PoolRow | null = null;
  for (const [i, { source, id, right: isRight, read, sure }] of pool.entries()) {
    if (isRight) right++;
    if (!read) unread++;
    if (isRight && source === 'politifact-debates') found.add(id);
    const rounded = (value: number): number => Number(value.toFixed(3));
    const [shows, recall] = [i + 1, rounded(found.size / asked)];
    const row: PoolRow = {
      model,
      at: `${shows} shows`,
      shows,
      confidence: rounded(sure),
      unread,
      precision: rounded(right / shows),
      recall,
    };
    if (DEPTHS.includes(shows)) rows.push(row);
    if (row.precision >= PRECISION) atPrecision = { ...row, at: `precision ${PRECISION}` };
    if (atRecall === null && recall >= RECALL) atRecall = { ...row, at: `recall ${RECALL}` };
  }
  return [...rows, ...[atPrecision, atRecall].filter(row => row !== null)];
}

function writeUnread(pool: readonly Judged[]): void {
  const pairs = pool.filter(({ read }) => !read);
  const random = randomFrom(1);
  const lines = pairs
    .map(({ id, claimId, text, claim }) => ({ key: random(), line: [id, claimId, text, claim].join('\t') }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);
  writeFileSync('/tmp/claimlight-pool.tsv', lines.join('\n'));
  console.log(`pool: ${lines.length} pairs that nobody read are in /tmp/claimlight-pool.tsv`);
}
