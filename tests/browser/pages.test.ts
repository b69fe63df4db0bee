import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutHtmlWriters } from '../../build.mjs';
import { type BrowserName, type Driver, launch } from './driver.ts';
import type { PageChecked } from './pages-in-page.ts';
import { type Site, serve } from './server.ts';

/**
 * Every page of ../shared in both browsers, read by the extension's own code over the browser's own tree: what is found
 * is where the page paints it, and the page is left as it was. Served with a policy under which nothing is loaded and no
 * script of the page runs, so that the pages are those that the unit test reads in Node; the connections that some open
 * ahead of time (`rel=preconnect`) are refused by the driver's proxy.
 */
const PAGES = fileURLToPath(new URL('../../../shared/data/pages', import.meta.url));

const names = existsSync(PAGES) ? readdirSync(PAGES) : [];
if (names.length === 0) console.log(`skipped: real pages are not at ${PAGES}`);

let site: Site;
let code: string;
beforeAll(async () => {
  site = await serve();
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL('pages-in-page.ts', import.meta.url))],
    bundle: true,
    // As it is shipped.
    plugins: [withoutHtmlWriters],
    minify: true,
    format: 'iife',
    globalName: 'check',
    target: ['chrome116', 'firefox149'],
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
});
afterAll(() => site.close());

describe.skipIf(names.length === 0).each<BrowserName>(['chromium', 'firefox'])('in %s', browser => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(browser);
  });
  afterAll(() => driver.close());

  test('every statement and quotation of every page is painted where it was found', async () => {
    const page = await driver.page('about:blank');
    const wrong: string[] = [];
    let statements = 0;
    let quotations = 0;
    for (const name of names) {
      await page.goto(site.url(`pages/${name}/source.html`, { csp: true }), { waitUntil: 'domcontentloaded' });
      const checked = (await page.evaluate(`${code};check.checkPage()`)) as PageChecked;
      wrong.push(...checked.faults.map(fault => `${name}: ${fault}`));
      if (!checked.untouched) wrong.push(`${name}: the page was changed`);
      statements += checked.statements;
      quotations += checked.quotations;
    }
    expect(wrong).toEqual([]);
    expect(statements).toBeGreaterThan(names.length);
    expect(quotations).toBeGreaterThan(names.length);
  });
});
