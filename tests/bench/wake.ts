import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from '../../build.mjs';
import type { BrowserName } from '../browser/driver.ts';
import { OptionsPage } from '../browser/options-page.ts';
import { builtFor, type Reader, startReader } from '../browser/reader.ts';
import { claimOfFeed, feedOf } from '../fixtures/feed.ts';
import { watchMemory } from './peak-memory.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const REVIEWS = 200_000;
/** Each time is the median of so many. */
const RUNS = 7;
/** A browser that was just started is still growing, in milliseconds. */
const SETTLED = 3000;
/** A killed worker's remains are swept up meanwhile, in milliseconds. */
const GONE = 500;
/** An import may take so long, in milliseconds. */
const PATIENCE = 300_000;

/** One browser with a large imported pack. Wall clock. */
export interface WakeRow {
  readonly browser: BrowserName;
  readonly reviews: number;
  readonly importSeconds: number;
  /** By how much the browser's processes took more at their peaks than with the options open; null where that is not told. */
  readonly importMegabytes: number | null;
  /** From a message to a worker that was killed to its answer: one that needs no pack, and a statement of the feed. */
  readonly wakeMs: number;
  readonly answerMs: number;
  /** The same statement again. */
  readonly againMs: number;
}

/**
 * In both real browsers: how long the import of a generated feed takes, chosen as a file in the options, and how long a
 * worker that was killed takes to answer from it.
 *
 * @throws Error where the import says that it failed, or never ends
 */
export async function benchWake(reviews = REVIEWS): Promise<WakeRow[]> {
  await build({ quiet: true });
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-wake-'));
  const feed = join(folder, 'feed.json');
  const out = openSync(feed, 'w');
  for (const piece of feedOf(reviews)) writeSync(out, piece);
  closeSync(out);
  try {
    const rows: WakeRow[] = [];
    for (const browser of ['chromium', 'firefox'] as const) rows.push(await measure(browser, feed, reviews));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(browser: BrowserName, feed: string, reviews: number): Promise<WakeRow> {
  const reader = await startReader(browser);
  try {
    await reader.install(builtFor(browser));
    const options = await OptionsPage.open(reader);
    const { page } = options;
    await new Promise(resolve => setTimeout(resolve, SETTLED));
    const pid = page.browser().process()?.pid;
    const grown = process.platform === 'linux' && pid !== undefined ? watchMemory(pid) : null;
    const begin = performance.now();
    await options.importFeed(feed);
    await imported(options);
    const importSeconds = Math.round((performance.now() - begin) / 100) / 10;
    const importMegabytes = grown && Math.round(grown() / 1e6);
    const site = { type: 'site', origin: 'http://localhost' };
    const check = { type: 'check', text: claimOfFeed(77) };
    const wakeMs = await median(() => afterKill(reader, page, site));
    const answerMs = await median(() => afterKill(reader, page, check));
    const againMs = await median(() => asked(page, check));
    return { browser, reviews, importSeconds, importMegabytes, wakeMs, answerMs, againMs };
  } finally {
    await reader.close();
  }
}

async function imported(options: OptionsPage): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    if (/feed\.json was imported/.test(await options.text())) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`the import never ended; the options say ${await options.text()}`);
}

async function median(run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await run());
  return Math.round(times.sort((a, b) => a - b)[RUNS >> 1] ?? 0);
}

async function afterKill(reader: Reader, page: Page, message: object): Promise<number> {
  await reader.killWorker();
  await new Promise(resolve => setTimeout(resolve, GONE));
  return asked(page, message);
}

/** Milliseconds from a message to its answer, by the options page's own clock. */
function asked(page: Page, message: object): Promise<number> {
  return page.evaluate(async wanted => {
    const begin = performance.now();
    await chrome.runtime.sendMessage(wanted);
    return performance.now() - begin;
  }, message);
}
