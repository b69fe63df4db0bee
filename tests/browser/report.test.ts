import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOn } from './axe.ts';
import { copyOf } from './copy.ts';
import { WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

/** The built extension as it will be the day there is a public tracker: its manifest names it. */
function builtWithHome(name: BrowserName, home: string): string {
  const folder = copyOf(name);
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), homepage_url: home }));
  return folder;
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a report, where the project has a tracker', () => {
    let reader: Reader;
    let site: Site;
    let folder: string;

    beforeAll(async () => {
      site = await serve();
      folder = builtWithHome(name, site.url('tracker'));
      reader = await startReader(name);
      await reader.install(folder);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('fills the tracker’s form, which is asked for nothing before', async () => {
      const page = await reader.page(site.url('demo.html'));
      await reader.waitForMark(page, WITKOFF);
      await reader.hover(page, WITKOFF);
      await reader.waitForCard(page);
      await reader.pressInCard(page, 'Report a wrong match');
      const report = await reader.waitForPage(page.browser(), reader.extensionUrl('report/report.html'));
      await report.waitForSelector('textarea');
      expect(await report.evaluate(() => document.body.innerText)).toContain('it takes this text to localhost');
      expect(await findingsOn(report)).toEqual([]);
      await report.bringToFront();
      await report.focus('textarea');
      await report.keyboard.type('He never said so.');
      const forms = () => site.requests.filter(path => path.startsWith('/tracker'));
      expect(forms()).toEqual([]);
      await report.click('a.button');
      const [form = ''] = await until(
        async () => forms(),
        found => found.length > 0,
        'the form was not opened',
      );
      const { pathname, searchParams } = new URL(form, 'http://localhost');
      expect(pathname).toBe('/tracker/issues/new');
      expect(searchParams.get('title')).toMatch(/^Wrong match in Claimlight \d/);
      expect(searchParams.get('body')).toContain(WITKOFF);
      expect(searchParams.get('body')).toContain('He never said so.');
      expect(searchParams.get('body')).not.toContain('demo.html');
      expect(reader.leaked).toEqual([]);
    });
  });
});
