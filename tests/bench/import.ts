/**
 * How long an import takes and how much memory: 10,000, 50,000 and 200,000 reviews of a generated feed, read from a file in
 * pieces, each in a process of its own, beside MiniSearch reading the same file and building the same; first the bundled
 * database, compiled from its sources.
 * `npx tsx tests/bench/import.ts` prints the table, `npx tsx tests/bench/import.ts SIZE …` that of other sizes.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { readClaims } from '../../src/cli/claim-files.ts';
import { compileClaims } from '../../src/cli/compile-bundled.ts';
import { openPack } from '../../src/match/index/pack.ts';
import { matchStatements } from '../../src/match/matching.ts';
import { makePack } from '../../src/packs/make-pack.ts';
import { claimOfFeed, feedOf } from '../fixtures/feed.ts';

const OWN = fileURLToPath(import.meta.url);
const SIZES = [10_000, 50_000, 200_000];

interface Measured {
  readonly seconds: number;
  /** Processor time: on a machine that others use too, the steadier figure. */
  readonly cpu: number;
  /** Of the process at its peak, less what it had before it began. */
  readonly megabytes: number;
  readonly claims: number;
  readonly bytes: number;
  /** Milliseconds from bytes to the first answer. */
  readonly first: number;
}

/** One system at one size; `ratio…` is ours to the peer's from the same run, null in the peer's own row. */
export interface ImportRow {
  readonly system: string;
  /** Null for the bundled database. */
  readonly reviews: number | null;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly claims: number;
  readonly packMegabytes: number;
  readonly firstAnswerMilliseconds: number;
  readonly ratioProcessor: number | null;
  readonly ratioMemory: number | null;
  readonly ratioBytes: number | null;
  readonly ratioFirstAnswer: number | null;
}

/** Instead of a feed's file: the bundled database. */
const BUNDLED = 'bundled';

function oursBundled(): Omit<Measured, 'megabytes' | 'cpu'> {
  const claims = readClaims();
  const begin = performance.now();
  const bytes = compileClaims(claims);
  const seconds = (performance.now() - begin) / 1000;
  const opening = performance.now();
  matchStatements([{ text: claims[77]?.claim ?? '' }], [openPack(bytes)]);
  return { seconds, claims: claims.length, bytes: bytes.length, first: performance.now() - opening };
}

/** The same texts in the same parts: near misses apart, and stored what a card shows. */
function peerBundled(): Omit<Measured, 'megabytes' | 'cpu'> {
  const claims = readClaims();
  const begin = performance.now();
  const documents = claims.map(({ nearMisses, variants, ...claim }) => ({
    ...claim,
    variants: variants.join('\n'),
    nearMisses: nearMisses.map(({ text }) => text).join('\n'),
  }));
  const options = {
    fields: ['claim', 'variants', 'nearMisses'],
    storeFields: Object.keys(documents[0] ?? {}),
  };
  const index = new MiniSearch(options);
  index.addAll(documents);
  const json = JSON.stringify(index);
  const seconds = (performance.now() - begin) / 1000;
  const opening = performance.now();
  MiniSearch.loadJSON(json, options).search(claims[77]?.claim ?? '');
  return { seconds, claims: claims.length, bytes: Buffer.byteLength(json), first: performance.now() - opening };
}

async function ours(file: string): Promise<Omit<Measured, 'megabytes' | 'cpu'>> {
  if (file === BUNDLED) return oursBundled();
  const begin = performance.now();
  const maker = makePack('Feed', '2024-06-01');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) maker.write(chunk);
  const { bytes, claims } = maker.end();
  const seconds = (performance.now() - begin) / 1000;
  const opening = performance.now();
  matchStatements([{ text: claimOfFeed(77) }], [openPack(bytes)]);
  return { seconds, claims, bytes: bytes.length, first: performance.now() - opening };
}

/** What a reader of the same would write with the commonest library: parse all, index the claims, keep it as JSON. */
function peer(file: string): Omit<Measured, 'megabytes' | 'cpu'> {
  if (file === BUNDLED) return peerBundled();
  const begin = performance.now();
  const feed: { dataFeedElement: { item: { claimReviewed: string }[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
  const documents = feed.dataFeedElement.flatMap(({ item }) => item).map((review, id) => ({ ...review, id }));
  const options = {
    fields: ['claimReviewed'],
    storeFields: ['claimReviewed', 'url', 'author', 'reviewRating', 'datePublished'],
  };
  const index = new MiniSearch(options);
  index.addAll(documents);
  const json = JSON.stringify(index);
  const seconds = (performance.now() - begin) / 1000;
  const opening = performance.now();
  MiniSearch.loadJSON(json, options).search(claimOfFeed(77));
  return { seconds, claims: documents.length, bytes: Buffer.byteLength(json), first: performance.now() - opening };
}

function inOwnProcess(system: 'ours' | 'peer', file: string): Measured {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', OWN, system, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${system}, ${file}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Start-up of the process and opening of the pack are in the processor's time, for both. */
async function measure(system: string, file: string): Promise<Measured> {
  const before = process.memoryUsage.rss();
  const measured = await (system === 'ours' ? ours(file) : peer(file));
  const { user, system: kernel } = process.cpuUsage();
  const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
  return { ...measured, cpu: (user + kernel) / 1e6, megabytes };
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

function rowOf(system: string, reviews: number | null, own: Measured, other: Measured | null): ImportRow {
  const ratio = (pick: (m: Measured) => number) => (other === null ? null : round(pick(own) / pick(other), 2));
  return {
    system,
    reviews,
    seconds: round(own.seconds, 2),
    processorSeconds: round(own.cpu),
    peakMegabytes: round(own.megabytes, 0),
    claims: own.claims,
    packMegabytes: round(own.bytes / 1e6, 2),
    firstAnswerMilliseconds: round(own.first, 0),
    ratioProcessor: ratio(m => m.cpu),
    ratioMemory: ratio(m => m.megabytes),
    ratioBytes: ratio(m => m.bytes),
    ratioFirstAnswer: ratio(m => m.first),
  };
}

function rowsOf(reviews: number | null, own: Measured, other: Measured): ImportRow[] {
  return [rowOf('Claimlight', reviews, own, other), rowOf('MiniSearch', reviews, other, null)];
}

/** Compiles the bundled database and imports generated feeds of these sizes, with ours and with the peer. */
export async function benchImport(sizes: readonly number[] = SIZES): Promise<readonly ImportRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-feed-'));
  try {
    const feeds = sizes.flatMap(size => {
      const feed = join(folder, `${size}.json`);
      const out = openSync(feed, 'w');
      for (const piece of feedOf(size)) writeSync(out, piece);
      closeSync(out);
      const own = inOwnProcess('ours', feed);
      const other = inOwnProcess('peer', feed);
      return rowsOf(size, own, other);
    });
    return [...rowsOf(null, inOwnProcess('ours', BUNDLED), inOwnProcess('peer', BUNDLED)), ...feeds];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === OWN) {
  const [system = '', file = ''] = process.argv.slice(2);
  if (system === 'ours' || system === 'peer') console.log(JSON.stringify(await measure(system, file)));
  else {
    const sizes = process.argv.slice(2).map(Number).filter(Boolean);
    console.table(await benchImport(sizes.length > 0 ? sizes : SIZES));
  }
}
