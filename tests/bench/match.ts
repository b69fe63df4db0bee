import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { weightOf } from '../../src/match/background.ts';
import { compilePack } from '../../src/match/compile.ts';
import { openPack } from '../../src/match/pack.ts';
import { retrieve } from '../../src/match/retrieve.ts';
import { matchStatements } from '../../src/match/search.ts';
import { termsOf } from '../../src/match/terms.ts';
import { openVectors } from '../../src/match/vectors.ts';
import {
  averagePrecision,
  claimsOf,
  type DataClaim,
  type DataQuery,
  haveMatchingData,
  MATCHING_SETS,
  queriesOf,
} from './matching-data.ts';
import { randomFrom } from './random.ts';

/** One system on one set of claims. Times in milliseconds, wall clock; heap is what the open index holds, in MB. */
export interface MatchRow {
  readonly set: string;
  readonly system: string;
  readonly claims: number;
  readonly map5: number | null;
  readonly p1: number | null;
  readonly shown: string;
  readonly msQuery: number;
  readonly buildMs: number;
  readonly openMs: number;
  readonly bytes: number;
  readonly heapMB: number;
  /** Sixty statements from closed file to answer. */
  readonly articleMs: number | null;
}

interface Answer {
  readonly ids: readonly string[];
  /** The id that a reader would be shown, if any. */
  readonly shown: string | null;
}

interface System {
  readonly name: string;
  build(claims: readonly DataClaim[]): Uint8Array;
  open(file: Uint8Array): (texts: readonly string[]) => Answer[];
}

const ABOUT = { name: 'bench', publisher: '', date: '', language: 'en' };
const GROWTH = [10_000, 50_000, 250_000];
const ARTICLE = 60;
/** MiniSearch at 250,000 claims takes minutes and hundreds of megabytes: it is asked up to here. */
const MINISEARCH_MOST = 50_000;
const MINISEARCH_QUERIES = 30;

const packOf = (claims: readonly DataClaim[]): Uint8Array =>
  compilePack(
    claims.map(({ id, claim, title }) => ({ id, claim, title, data: null })),
    ABOUT,
  );

function ours(name: string, vectorFile: Uint8Array | null): System {
  return {
    name,
    build: packOf,
    open: file => {
      const pack = openPack(file);
      const vectors = vectorFile && openVectors(vectorFile);
      return texts =>
        matchStatements(
          texts.map(text => ({ text })),
          [pack],
          { vectors },
        ).map(matches => {
          const seen = matches.find(({ shown }) => shown);
          return { ids: matches.map(({ claim }) => pack.id(claim)), shown: seen ? pack.id(seen.claim) : null };
        });
    },
  };
}

const BM25: System = {
  name: 'BM25+ alone',
  build: packOf,
  open: file => {
    const pack = openPack(file);
    return texts =>
      texts.map(text => {
        const terms = [...new Set(termsOf(text).map(({ hash }) => hash))].map(hash => ({
          hash,
          weight: weightOf(hash),
        }));
        return { ids: retrieve(pack, terms, 5).map(({ claim }) => pack.id(claim)), shown: null };
      });
  },
};

const MINISEARCH_OPTIONS = {
  fields: ['claim', 'title'],
  searchOptions: { boost: { claim: 2 }, prefix: true, fuzzy: 0.2 },
};

const MINISEARCH: System = {
  name: 'minisearch',
  build: claims => {
    const index = new MiniSearch<DataClaim>(MINISEARCH_OPTIONS);
    index.addAll(claims);
    return new TextEncoder().encode(JSON.stringify(index));
  },
  open: file => {
    const index = MiniSearch.loadJSON<DataClaim>(new TextDecoder().decode(file), MINISEARCH_OPTIONS);
    return texts =>
      texts.map(text => ({
        ids: index
          .search(text)
          .slice(0, 5)
          .map(({ id }) => String(id)),
        shown: null,
      }));
  },
};

/** Heap and array buffers in megabytes, after collecting garbage where node was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function measure(set: string, system: System, claims: readonly DataClaim[], queries: readonly DataQuery[]): MatchRow {
  const timed = <T>(work: () => T): readonly [result: T, ms: number] => {
    const start = performance.now();
    const result = work();
    return [result, performance.now() - start];
  };
  const [file, buildMs] = timed(() => system.build(claims));
  const before = memory();
  const [search, openMs] = timed(() => system.open(file));
  const article = queries.slice(0, ARTICLE).map(({ text }) => text);
  const [, coldMs] = timed(() => search(article));
  const heapMB = memory() - before;
  const [answers, allMs] = timed(() => search(queries.map(({ text }) => text)));
  let [map5, p1, shown, right] = [0, 0, 0, 0];
  answers.forEach(({ ids, shown: seen }, i) => {
    const wanted = queries[i]?.right ?? new Set();
    map5 += averagePrecision(ids, wanted) / queries.length;
    if (wanted.has(ids[0] ?? '')) p1 += 1 / queries.length;
    if (seen !== null) shown++;
    if (seen !== null && wanted.has(seen)) right++;
  });
  const judged = queries.some(({ right: wanted }) => wanted.size > 0);
  const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
  return {
    set,
    system: system.name,
    claims: claims.length,
    map5: judged ? rounded(map5, 4) : null,
    p1: judged ? rounded(p1, 4) : null,
    shown: judged && shown > 0 ? `${right}/${shown}` : '',
    msQuery: rounded(allMs / queries.length, 2),
    buildMs: Math.round(buildMs),
    openMs: rounded(openMs, 1),
    bytes: file.length,
    heapMB: rounded(heapMB, 1),
    articleMs: queries.length < ARTICLE ? null : Math.round(openMs + coldMs),
  };
}

/** Claims that read like claims: the first half of one and the second of another. */
function synthetic(count: number, base: readonly DataClaim[]): DataClaim[] {
  const random = randomFrom(3);
  const any = (): DataClaim | undefined => base[Math.floor(random() * base.length)];
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [any(), any()].map(one => one?.claim.split(' ') ?? []);
    const words = [
      ...(a ?? []).slice(0, Math.ceil((a?.length ?? 0) / 2)),
      ...(b ?? []).slice(Math.floor((b?.length ?? 0) / 2)),
    ];
    return { id: `made-${i}`, claim: words.join(' '), title: any()?.title ?? '', claimant: '' };
  });
}

/**
 * Quality and cost of the matcher beside BM25+ alone and MiniSearch, in one run: on both open sets, then on synthetic
 * claims. The open sets are also what the ranker was fitted on: tests/bench/train-ranker.ts prints cross-validated
 * figures. Prints why and gives nothing where ../shared/data is absent.
 */
export async function benchMatch(): Promise<readonly MatchRow[]> {
  if (!haveMatchingData()) {
    console.log('match: skipped, ../shared/data is absent');
    return [];
  }
  const vectorFile = readFileSync(new URL('../../src/match/vectors.bin', import.meta.url));
  const systems = [ours('ours', vectorFile), ours('ours, words only', null), BM25];
  const rows: MatchRow[] = [];
  for (const set of MATCHING_SETS) {
    const [claims, queries] = [claimsOf(set), queriesOf(set)];
    for (const system of systems) rows.push(measure(set, system, claims, queries));
    rows.push(measure(set, MINISEARCH, claims, queries.slice(0, MINISEARCH_QUERIES * 4)));
  }
  const base = MATCHING_SETS.flatMap(claimsOf);
  const questions = queriesOf('politifact-debates').map(query => ({ ...query, right: new Set<string>() }));
  for (const count of GROWTH) {
    const claims = synthetic(count, base);
    for (const system of systems) rows.push(measure('synthetic', system, claims, questions.slice(0, 2 * ARTICLE)));
    if (count <= MINISEARCH_MOST)
      rows.push(measure('synthetic', MINISEARCH, claims, questions.slice(0, MINISEARCH_QUERIES)));
  }
  return rows;
}
