import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { madeTables } from '../../build.mjs';
import { synthetic } from './growth.ts';
import { packOf } from './match-systems.ts';
import { claimsOf, haveMatchingData, MATCHING_SETS, queriesOf } from './matching-data.ts';

const CLAIMS = 250_000;
const STATEMENTS = 60;
const RUNS = 9;

/** An article's statements asked of a large pack by processes that did nothing before. Milliseconds. */
export interface ColdRow {
  readonly claims: number;
  readonly statements: number;
  readonly runs: number;
  /** From closed file to the last answer: the least and the median of the runs, and the least processor time. */
  readonly least: number;
  readonly median: number;
  readonly processor: number;
  /** The same statements again, at the least. */
  readonly again: number;
}

interface Times {
  readonly first: number;
  readonly cpu: number;
  readonly again: number;
}

/** How long a fresh process takes for an article. Prints why and gives nothing where ../shared/data is absent. */
export async function benchCold(claims = CLAIMS): Promise<readonly ColdRow[]> {
  if (!haveMatchingData()) {
    console.log('cold: skipped, ../shared/data is absent');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-cold-'));
  try {
    const [script, pack, statements] = ['ask.cjs', 'claims.pack', 'statements.json'].map(name => join(folder, name));
    if (script === undefined || pack === undefined || statements === undefined) return [];
    writeFileSync(pack, packOf(synthetic(claims, MATCHING_SETS.flatMap(claimsOf))));
    const texts = queriesOf('politifact-debates').map(({ text }) => text);
    writeFileSync(statements, JSON.stringify(texts.slice(0, STATEMENTS)));
    await build({
      entryPoints: [fileURLToPath(new URL('cold-article.ts', import.meta.url))],
      outfile: script,
      bundle: true,
      minify: true,
      platform: 'node',
      charset: 'utf8',
      plugins: [madeTables],
    });
    const ran = Array.from({ length: RUNS }, () => {
      const printed = execFileSync(process.execPath, [script, pack, statements], { encoding: 'utf8' });
      return JSON.parse(printed) as Times;
    });
    const sorted = (of: keyof Times): number[] => ran.map(times => Math.round(times[of])).sort((a, b) => a - b);
    const first = sorted('first');
    return [
      {
        claims,
        statements: STATEMENTS,
        runs: RUNS,
        least: first[0] ?? 0,
        median: first[RUNS >> 1] ?? 0,
        processor: sorted('cpu')[0] ?? 0,
        again: sorted('again')[0] ?? 0,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
