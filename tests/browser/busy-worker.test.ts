import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimOfFeed } from '../fixtures/feed.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { OptionsPage } from './options-page.ts';
import { builtFor, type Reader, startReader } from './reader.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** As long as a text may be that a reader asks about: some fifty statements. */
const TEXT = Array.from({ length: 100 }, (_, i) => claimOfFeed(i))
  .join('\n')
  .slice(0, 4900);

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a worker that is busy with a long text', () => {
    let reader: Reader;
    let options: OptionsPage;

    beforeAll(async () => {
      reader = await startReader(name);
      await reader.install(builtFor(name));
      options = await OptionsPage.open(reader);
    });
    afterAll(async () => {
      await reader?.close();
    });

    test('answers others meanwhile', async () => {
      await reader.killWorker();
      const meanwhile = await options.page.evaluate(async text => {
        let answered = 0;
        let isBusy = true;
        const busy = chrome.runtime.sendMessage({ type: 'check', text }).then(() => {
          isBusy = false;
        });
        while (isBusy) {
          const asked = chrome.runtime.sendMessage({ type: 'site', origin: 'http://localhost' });
          void asked.then(() => {
            if (isBusy) answered++;
          });
          await new Promise(resolve => setTimeout(resolve, 5));
        }
        await busy;
        return answered;
      }, TEXT);
      expect(meanwhile).toBeGreaterThan(1);
    });
  });
});
