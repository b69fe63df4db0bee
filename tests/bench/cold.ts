import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { OURS } from '../../build.mjs';
import { type BrowserName, launch } from '../browser/driver.ts';
import { serve } from '../browser/server.ts';
import type { AskedTwice } from './cold-article.ts';
import { synthetic } from './growth.ts';
import { packOf } from './match-systems.ts';
import { claimsOf, haveMatchingData, MATCHING_SETS, queriesOf } from './matching-data.ts';

const CLAIMS = 250_000;
const STATEMENTS = 60;
const RUNS = 9;

/** An article's statements asked of a large pack by processes that did nothing before. Milliseconds. */
export interface ColdRow {
  /** Node.js, or a worker of a page of a browser that was just started. */
  readonly engine: 'node' | BrowserName;
  readonly claims: number;
  readonly statements: number;
  readonly runs: number;
  /** From the pack's bytes to the last answer: the least and the median of the runs. */
  readonly least: number;
  readonly median: number;
  /** As long where the engine did before what a worker does while a page is read: the least and the median of as many more. */
  readonly readyLeast: number;
  readonly readyMedian: number;
  /** The same statements again, at the least. */
  readonly again: number;
}

/** How long a fresh process takes for an article. Prints why and gives nothing where ../shared/data is absent. */
export async function benchCold(claims = CLAIMS): Promise<readonly ColdRow[]> {
  if (!haveMatchingData()) {
    console.log('cold: skipped, ../shared/data is absent');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-cold-'));
  const inFolder = (name: string): string => join(folder, name);
  try {
    writeFileSync(inFolder('claims.pack'), packOf(synthetic(claims, MATCHING_SETS.flatMap(claimsOf))));
    const texts = queriesOf('politifact-debates').map(({ text }) => text);
    writeFileSync(inFolder('statements.json'), JSON.stringify(texts.slice(0, STATEMENTS)));
    writeFileSync(inFolder('page.html'), '<!doctype html><title>Cold</title>');
    await bundle('cold-node.ts', { outfile: inFolder('node.cjs'), platform: 'node' });
    await bundle('cold-worker.ts', { outfile: inFolder('worker.js'), format: 'iife' });
    const askedByNode = async (isReady: boolean): Promise<AskedTwice> => {
      const files = ['node.cjs', 'claims.pack', 'statements.json'].map(inFolder);
      const given = isReady ? [...files, 'ready'] : files;
      return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as AskedTwice;
    };
    const rows: ColdRow[] = [await rowOf('node', claims, askedByNode)];
    for (const browser of ['chromium', 'firefox'] as const) {
      rows.push(await rowOf(browser, claims, isReady => askedIn(browser, folder, isReady)));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles a file beside this one as the extension's scripts are. */
async function bundle(name: string, options: BuildOptions): Promise<void> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  await build({ entryPoints: [entry], bundle: true, minify: true, ...OURS, ...options });
}

/** In a worker of a page of a browser that is started for it. */
async function askedIn(browser: BrowserName, folder: string, isReady: boolean): Promise<AskedTwice> {
  const site = await serve(folder);
  const driver = await launch(browser);
  try {
    const page = await driver.page(site.url('own/page.html'));
    return await page.evaluate(
      script =>
        new Promise<AskedTwice>(resolve => new Worker(script).addEventListener('message', e => resolve(e.data))),
      isReady ? 'worker.js?ready' : 'worker.js',
    );
  } finally {
    await driver.close();
    await site.close();
  }
}

async function rowOf(
  engine: ColdRow['engine'],
  claims: number,
  ask: (isReady: boolean) => Promise<AskedTwice>,
): Promise<ColdRow> {
  const cold: AskedTwice[] = [];
  const ready: AskedTwice[] = [];
  for (let run = 0; run < RUNS; run++) {
    cold.push(await ask(false));
    ready.push(await ask(true));
  }
  const sorted = (all: readonly AskedTwice[], of: keyof AskedTwice): number[] =>
    all.map(times => Math.round(times[of])).sort((a, b) => a - b);
  const [first, prepared] = [sorted(cold, 'first'), sorted(ready, 'first')];
  return {
    engine,
    claims,
    statements: STATEMENTS,
    runs: RUNS,
    least: first[0] ?? 0,
    median: first[RUNS >> 1] ?? 0,
    readyLeast: prepared[0] ?? 0,
    readyMedian: prepared[RUNS >> 1] ?? 0,
    again: sorted(cold, 'again')[0] ?? 0,
  };
}
