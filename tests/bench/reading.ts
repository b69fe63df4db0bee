/**
 * How well the article of a page is read: the 65 pages of ../shared, judged by ../shared/evaluate, beside Mozilla's
 * Readability alone in the same run (both over linkedom). `npx tsx tests/bench/reading.ts` prints the table.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { looksLikeArticle } from '../../src/article/looks-like-article.ts';
import { readArticle } from '../../src/article/read.ts';
import { parsePage } from '../../src/cli/dom.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const PAGES = join(SHARED, 'data/pages');
const JUDGE = join(SHARED, 'evaluate/evaluate-pages.mjs');
/** Pages read before the clock starts. */
const WARM = 20;
const ADDRESS = 'https://news.example/2026/page';

/** One system's figures over all pages. */
export interface ReadingRow {
  readonly system: string;
  /** Mean token F1 against what Readability's authors expect. */
  readonly f1: number;
  readonly failed: number;
  /** Milliseconds a page, parsing apart: the median, and the slowest. */
  readonly milliseconds: number;
  readonly slowest: number;
  /** Share of the pages taken for articles by the first look, null where there is none. */
  readonly taken: number | null;
}

/** Judges and prints; empty, with the reason printed, where the pages are absent. */
export async function benchReading(): Promise<ReadingRow[]> {
  if (!existsSync(PAGES)) {
    console.log(`skipped: no pages at ${PAGES}`);
    return [];
  }
  const ours = judged('claimlight', page => readArticle(page, ADDRESS, { force: true })?.article.text ?? '');
  const peer = judged('readability', page => new Readability(page).parse()?.textContent ?? '');
  const names = readdirSync(PAGES);
  const taken = names.filter(name => looksLikeArticle(pageOf(name))).length / names.length;
  const rows = [{ ...ours, taken }, peer];
  console.table(rows);
  return rows;
}

function judged(system: string, read: (page: Document) => string): ReadingRow {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  const found = join(folder, system);
  mkdirSync(found);
  for (const name of readdirSync(PAGES).slice(0, WARM)) read(pageOf(name));
  const times: number[] = [];
  for (const name of readdirSync(PAGES)) {
    const page = pageOf(name);
    const begun = performance.now();
    const text = read(page);
    times.push(performance.now() - begun);
    writeFileSync(join(found, `${name}.json`), JSON.stringify({ text }));
  }
  const { meanF1, failed } = JSON.parse(execFileSync('node', [JUDGE, PAGES, found], { encoding: 'utf8' }));
  rmSync(folder, { recursive: true });
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1));
  return { system, f1: meanF1, failed, milliseconds: at(0.5), slowest: at(1), taken: null };
}

function pageOf(name: string): Document {
  return parsePage(readFileSync(join(PAGES, name, 'source.html'), 'utf8'), ADDRESS);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchReading();
