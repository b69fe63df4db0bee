import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Answer, MatchSystem } from './match-systems.ts';
import { averagePrecision, type DataClaim, type DataQuery } from './matching-data.ts';

/** One system on one set of claims. Times in milliseconds, wall clock, in one process. */
export interface MatchRow {
  readonly set: string;
  readonly system: string;
  readonly claims: number;
  /** How many statements it was asked: fewer where it is slow. */
  readonly asked: number;
  readonly map5: number | null;
  readonly p1: number | null;
  /** Right of those that a reader would be shown. */
  readonly shown: string;
  readonly msQuery: number;
  readonly buildMs: number;
  readonly openMs: number;
  /** A claim: of the index alone, and with the claim's and the title's text. */
  readonly indexBytes: number;
  readonly bytes: number;
  /** What the open index holds once it has answered, in MB. */
  readonly heapMB: number;
  /** Sixty statements from closed file to answer; null where fewer were asked. */
  readonly articleMs: number | null;
}

const ARTICLE = 60;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Heap and array buffers in megabytes, garbage collected; what is only weakly held goes with the second collection. */
async function memory(): Promise<number> {
  for (let i = 0; i < 2; i++) {
    collect();
    await new Promise(resolve => setTimeout(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [result: T, ms: number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Builds the system's index, opens it and asks it; a peer that keeps no texts is given them as JSON beside its index. */
export async function measure(
  set: string,
  system: MatchSystem,
  claims: readonly DataClaim[],
  queries: readonly DataQuery[],
): Promise<MatchRow> {
  const [file, buildMs] = await timed(() => system.build(claims));
  // Opened from a copy: an index that is used in place holds its file, and that counts.
  const before = await memory();
  const [answer, openMs] = await timed(() => system.open(file.slice()));
  const answers: Answer[] = [];
  const ask = async (some: readonly DataQuery[]) => {
    for (const { text } of some) answers.push(await answer(text));
  };
  const [, coldMs] = await timed(() => ask(queries.slice(0, ARTICLE)));
  const heapMB = (await memory()) - before;
  const [, restMs] = await timed(() => ask(queries.slice(ARTICLE)));
  let [map5, p1, shown, right] = [0, 0, 0, 0];
  answers.forEach(({ ids, shown: seen }, i) => {
    const wanted = queries[i]?.right ?? new Set();
    map5 += averagePrecision(ids, wanted) / queries.length;
    if (wanted.has(ids[0] ?? '')) p1 += 1 / queries.length;
    if (seen !== null) shown++;
    if (seen !== null && wanted.has(seen)) right++;
  });
  const judged = queries.some(({ right: wanted }) => wanted.size > 0);
  const texts = system.texts?.(file) ?? 0;
  const beside = system.texts ? 0 : JSON.stringify(claims.map(({ id, claim, title }) => [id, claim, title])).length;
  return {
    set,
    system: system.name,
    claims: claims.length,
    asked: queries.length,
    map5: judged ? rounded(map5, 4) : null,
    p1: judged ? rounded(p1, 4) : null,
    shown: judged && shown > 0 ? `${right}/${shown}` : '',
    msQuery: rounded((coldMs + restMs) / queries.length, 2),
    buildMs: Math.round(buildMs),
    openMs: rounded(openMs, 1),
    indexBytes: rounded((file.length - texts) / claims.length, 1),
    bytes: rounded((file.length + beside) / claims.length, 1),
    heapMB: rounded(heapMB, 1),
    articleMs: queries.length < ARTICLE ? null : Math.round(openMs + coldMs),
  };
}
