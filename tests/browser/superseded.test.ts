import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { compileClaims } from '../../src/cli/compile-bundled.ts';
import { BRIDGE } from '../unit/claims/claims.ts';
import { copyOf } from './copy.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { PopupPage } from './popup-page.ts';
import { type Reader, startReader } from './reader.ts';
import { type Site, serve } from './server.ts';

const OPENED: Claim = { ...BRIDGE, validUntil: '2024-05-20', supersededBy: 'bridge-closed' };
const CLOSED: Claim = {
  ...BRIDGE,
  id: 'bridge-closed',
  claim: 'The harbour bridge was closed to lorries of more than 40 tonnes by the port.',
  validFrom: '2024-05-21',
  variants: [
    'Lorries over 40 tonnes may not use the harbour bridge.',
    'The port closed the harbour bridge to heavy lorries.',
  ],
  nearMisses: [
    { text: 'The harbour bridge is open to lorries of every weight.', relation: 'opposite' },
    { text: 'The harbour bridge was closed to lorries of more than 7 tonnes.', relation: 'different' },
  ],
  records: [{ publisher: 'Harbour Watch', title: 'Closed', url: 'https://watch.example/closed', date: '2024-05-21' }],
};
const TEXT = `is “${CLOSED.claim}”`;
/** Days are written as the browser's own language has them. */
const WHOLE = /Superseded: what holds since (?:21 May|May 21,) 2024 is “The harbour bridge was closed/;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a claim that is superseded', () => {
    let reader: Reader;
    let site: Site;
    let folder: string;
    let page: Page;

    beforeAll(async () => {
      folder = copyOf(name);
      writeFileSync(join(folder, 'claims.pack'), compileClaims([OPENED, CLOSED]));
      site = await serve();
      reader = await startReader(name);
      await reader.install(folder);
      page = await reader.page(site.url('bridge.html'));
      await reader.waitForMark(page, OPENED.claim);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('says on its card what holds in its place, since when, and where to read it', async () => {
      await reader.hover(page, OPENED.claim);
      const { answer, text, links } = await reader.waitForCard(page);
      expect(answer).toMatch(/^True, by the record: Port of Example.*Held until (?:20 May|May 20,) 2024$/s);
      // Before the claim as it was checked, so that nobody reads past it.
      expect(text).toMatch(WHOLE);
      expect(text.indexOf(TEXT)).toBeLessThan(text.indexOf(OPENED.explanation));
      expect(links[0]?.href).toBe('https://watch.example/closed');
      await page.keyboard.press('Escape');
    });

    test('is not painted as right in an article that was written later', async () => {
      const painted = await page.evaluate(() => [...CSS.highlights].map(([name, ranges]) => [name, ranges.size]));
      expect(painted.filter(([name]) => name !== 'cl-on')).toEqual([['cl-b', 1]]);
    });

    test('is told so in the popup’s list, and in what it exports', async () => {
      const popup = await PopupPage.open(reader, site.url('bridge.html'));
      await popup.waitFor('in the database');
      expect((await popup.annotations()).map(item => item.includes('True, superseded'))).toEqual([true]);
      for (const button of ['Report (HTML)', 'Report (Markdown)', 'Export (JSON-LD)']) {
        const saved = await popup.saved(button);
        expect(saved).toMatch(WHOLE);
        expect(saved).toContain(TEXT);
        expect(saved).toContain('https://watch.example/closed');
      }
      await popup.close();
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});
