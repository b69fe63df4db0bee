/**
 * How long an import takes and how much memory: 10,000, 50,000 and 200,000 reviews of a generated feed, read from a file in
 * pieces, each in a process of its own, beside MiniSearch reading the same file and building the same.
 * `npx tsx tests/bench/import.ts [SIZE …]` prints the table.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { openPack } from '../../src/match/pack.ts';
import { matchStatements } from '../../src/match/search.ts';
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

async function ours(file: string): Promise<Omit<Measured, 'megabytes' | 'cpu'>> {
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

function inOwnProcess(system: string, file: string): Measured | null {
  const { stdout, status } = spawnSync('npx', ['tsx', OWN, system, file], { encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : null;
}

/** Start-up of the process and opening of the pack are in the processor's time, for both. */
async function measure(system: string, file: string): Promise<Measured> {
  const before = process.memoryUsage.rss();
  const measured = await (system === 'ours' ? ours(file) : peer(file));
  const { user, system: kernel } = process.cpuUsage();
  return { ...measured, cpu: (user + kernel) / 1e6, megabytes: (process.resourceUsage().maxRSS * 1024 - before) / 1e6 };
}

function print(size: number, feedBytes: number, own: Measured | null, other: Measured | null): void {
  const row = (name: string, m: Measured | null) =>
    m === null
      ? `${name.padEnd(12)} failed`
      : [
          name.padEnd(12),
          `${m.seconds.toFixed(1)} s`.padStart(8),
          `${m.cpu.toFixed(1)} s of processor`.padStart(21),
          `${m.megabytes.toFixed(0)} MB`.padStart(8),
          `${m.claims} claims`.padStart(15),
          `${(m.bytes / 1e6).toFixed(1)} MB`.padStart(9),
          `first answer ${m.first.toFixed(0)} ms`.padStart(22),
        ].join(' ');
  console.log(`${size} reviews, ${(feedBytes / 1e6).toFixed(1)} MB of feed`);
  console.log(row('Claimlight', own));
  console.log(row('MiniSearch', other));
  if (own === null || other === null) return;
  const ratio = (pick: (m: Measured) => number) => (pick(own) / pick(other)).toFixed(2);
  console.log(
    `ratio        processor ${ratio(m => m.cpu)}, memory ${ratio(m => m.megabytes)}, bytes ${ratio(m => m.bytes)}, first answer ${ratio(m => m.first)}\n`,
  );
}

const [system = '', file = ''] = process.argv.slice(2);
if (system === 'ours' || system === 'peer') {
  console.log(JSON.stringify(await measure(system, file)));
} else {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-feed-'));
  try {
    for (const size of sizes.length > 0 ? sizes : SIZES) {
      const feed = join(folder, `${size}.json`);
      const out = openSync(feed, 'w');
      for (const piece of feedOf(size)) writeSync(out, piece);
      closeSync(out);
      print(size, statSync(feed).size, inOwnProcess('ours', feed), inOwnProcess('peer', feed));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
