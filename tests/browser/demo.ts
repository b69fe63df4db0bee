import type { Page } from 'puppeteer-core';
import type { BrowserName } from './driver.ts';
import { builtFor, type Reader, startReader } from './reader.ts';
import { type Site, serve } from './server.ts';

/** What Steve Witkoff says in the demo article, as far as it is underlined there. */
export const WITKOFF = 'They are as strong as anyone has ever seen';

/** In the database word for word, and on none of our pages: what tests add to one. */
export const ADDED = 'The United States did not sign the Paris Declaration of 6 January 2026.';

/** The demo article in a browser that has just been given the built extension, annotated. */
export interface Demo {
  readonly reader: Reader;
  readonly site: Site;
  /** The article's address. */
  readonly address: string;
  readonly page: Page;
  close(): Promise<void>;
}

export async function openDemo(name: BrowserName): Promise<Demo> {
  const site = await serve();
  const reader = await startReader(name);
  const address = site.url('demo.html');
  await reader.install(builtFor(name));
  const page = await reader.page(address);
  await reader.waitForMark(page, WITKOFF);
  return {
    reader,
    site,
    address,
    page,
    async close() {
      await reader.close();
      await site.close();
    },
  };
}
