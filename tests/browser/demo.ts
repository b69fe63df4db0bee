import type { Page } from 'puppeteer-core';
import type { BrowserName } from './driver.ts';
import { builtFor, type Reader, startReader } from './reader.ts';
import { type Site, serve } from './server.ts';

/** What Steve Witkoff says in the demo article, as far as it is underlined there. */
export const WITKOFF = 'They are as strong as anyone has ever seen';

/** In the database word for word, and on none of our pages: what tests add to one. */
export const ADDED = 'The United States did not sign the Paris Declaration of 6 January 2026.';

/** Our pages, served, and a browser that has just been given the built extension. */
export interface Opened {
  readonly reader: Reader;
  readonly site: Site;
  close(): Promise<void>;
}

/** Serves our pages (with `folder`, those in it too) and gives a browser the built extension. */
export async function openBrowser(name: BrowserName, folder?: string): Promise<Opened> {
  const site = await serve(folder);
  const reader = await startReader(name);
  await reader.install(builtFor(name));
  return {
    reader,
    site,
    async close() {
      await reader.close();
      await site.close();
    },
  };
}

/** The demo article in such a browser, annotated. */
export interface Demo extends Opened {
  /** The article's address. */
  readonly address: string;
  readonly page: Page;
}

export async function openDemo(name: BrowserName): Promise<Demo> {
  const opened = await openBrowser(name);
  const address = opened.site.url('demo.html');
  const page = await opened.reader.page(address);
  await opened.reader.waitForMark(page, WITKOFF);
  return { ...opened, address, page };
}
