import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from '../../build.mjs';
import type { BrowserName } from '../browser/driver.ts';
import { intentAt } from '../browser/intent.ts';
import { PopupPage } from '../browser/popup-page.ts';
import { builtFor, type Reader, startReader, until } from '../browser/reader.ts';
import { serve } from '../browser/server.ts';

/** Each time is the median of so many. */
const RUNS = 10;

/**
 * A killed worker's remains are swept up meanwhile, in milliseconds; a reader's idle worker is long gone. Firefox is not
 * done with that after half a second: its popup then took 121 ms in the median of ten, after five seconds 97, and 108 five
 * seconds after another with the worker awake (least of ten: 71, 70, 76).
 */
const GONE = 5000;

/** So long a browser is left alone after a popup was closed: what it sweeps up of that is no part of the next one's time. */
const CLOSED = 1500;

/** Said in both articles. */
const WITKOFF = 'They are as strong as anyone has ever seen';

const PARIS = 'articles/paris-declaration/page.html';
const SHARED = fileURLToPath(new URL('../../../shared/data/articles', import.meta.url));

/** Milliseconds that a reader waits for something, in one browser. */
export interface UiRow {
  readonly browser: BrowserName;
  readonly what: string;
  readonly ms: number;
}

/** Measures in both real browsers what a reader feels: on the Paris article where it is, else on the demo. */
export async function benchUi(): Promise<UiRow[]> {
  await build({ quiet: true });
  const rows: UiRow[] = [];
  for (const browser of ['chromium', 'firefox'] as const) rows.push(...(await measure(browser)));
  return rows;
}

async function measure(browser: BrowserName): Promise<UiRow[]> {
  const site = await serve();
  const reader = await startReader(browser);
  const url = site.url(existsSync(SHARED) ? PARIS : 'demo.html');
  try {
    await reader.install(builtFor(browser));
    const rows: UiRow[] = [];
    const row = async (what: string, run: () => Promise<number>) => {
      const times: number[] = [];
      for (let i = 0; i < RUNS; i++) times.push(await run());
      rows.push({ browser, what, ms: Math.round(times.sort((a, b) => a - b)[RUNS >> 1] ?? 0) });
    };
    await row('page loaded to underlined, worker awake', () => loadToPaint(reader, url));
    await row('page loaded to underlined, worker killed before', async () => {
      await reader.killWorker();
      return loadToPaint(reader, url);
    });
    const page = await reader.page(url);
    await waitForMarks(reader, page);
    await row('popup opened to its switch, worker awake', () => popupTime(reader, url, 'switch'));
    await row('popup opened to its list, worker awake', () => popupTime(reader, url, 'report'));
    await row('popup opened to its list, worker killed before', async () => {
      await reader.killWorker();
      await new Promise(resolve => setTimeout(resolve, GONE));
      return popupTime(reader, url, 'report');
    });
    await page.bringToFront();
    await row('pointer rested to card painted', async () => (await intentAt(reader, page, WITKOFF)).ms);
    await page.close();
    return rows;
  } finally {
    await reader.close();
    await site.close();
  }
}

const waitForMarks = (reader: Reader, page: Page) =>
  until(
    () => reader.marked(page),
    marks => marks.length > 0,
    'nothing is underlined',
  );

/** From the page's load event to its first highlight, told by the page's own clock. */
async function loadToPaint(reader: Reader, url: string): Promise<number> {
  const page = await reader.page(url);
  const ms = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const timer = setInterval(() => {
          if (CSS.highlights.size === 0) return;
          clearInterval(timer);
          const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          resolve(performance.now() - (entry?.loadEventEnd ?? 0));
        }, 2);
      }),
  );
  await page.close();
  return ms;
}

/**
 * From the popup's navigation until the reader has its switch, or its report, by the popup's own clock. The popup sets the
 * mark after the frame that shows it.
 */
async function popupTime(reader: Reader, url: string, mark: 'switch' | 'report'): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, CLOSED));
  const popup = await PopupPage.open(reader, url);
  const ms = await until(
    () => popup.page.evaluate(name => performance.getEntriesByName(name)[0]?.startTime ?? 0, mark),
    time => time > 0,
    `the popup never had its ${mark}`,
  );
  await popup.close();
  return ms;
}
