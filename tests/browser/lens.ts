import type { Page } from 'puppeteer-core';
import type { Browser as WebExtensions } from 'webextension-polyfill';
import type { Driver } from './driver.ts';

declare const browser: WebExtensions | undefined;
declare const chrome: WebExtensions;

/** A file of every extension that opens as a page with its APIs and runs none of its scripts. */
export const BARE_FILE = 'manifest.json';

/** What can be asked of the extension's APIs from outside it. */
export interface Lens extends Pick<Driver, 'tabId' | 'inWorld' | 'badge' | 'openPrivately'> {
  /** To be called before a reload or restart, which takes the page away (in Firefox without a word). */
  forget(): void;
}

/**
 * Looks through a bare page of the extension in a background tab, so that asking runs no script of the extension and
 * wakes no worker. `open` opens that page.
 */
export function lensOf(open: () => Promise<Page>): Lens {
  let page: Page | undefined;
  const bare = async (): Promise<Page> => {
    if (page === undefined) page = await open();
    return page;
  };
  return {
    forget() {
      page = undefined;
    },
    async tabId(url) {
      const found = await (await bare()).evaluate(async wanted => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        return (await api.tabs.query({})).find(tab => tab.url === wanted)?.id;
      }, url);
      if (found === undefined) throw new Error(`no tab shows ${url}`);
      return found;
    },
    async openPrivately(url) {
      await (await bare()).evaluate(address => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        // Chromium without a screen never answers, though the window is there.
        void api.windows.create({ incognito: true, url: address });
      }, url);
    },
    async badge(url) {
      const badge = await (await bare()).evaluate(async wanted => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const tabId = (await api.tabs.query({})).find(tab => tab.url === wanted)?.id;
        if (tabId === undefined) return null;
        return { text: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) };
      }, url);
      if (badge === null) throw new Error(`no tab shows ${url}`);
      return badge;
    },
    // As text: `executeScript` must get a function made over there, and none can be sent.
    async inWorld<T>(tabId: number, source: (() => T) | string): Promise<Awaited<T>> {
      const text = `(globalThis.browser ?? chrome).scripting
        .executeScript({ target: { tabId: ${tabId} }, func: ${source} })
        .then(([{ result, error }]) => ({ result, error: error && String(error.message ?? error) }))`;
      const answer = (await (await bare()).evaluate(text)) as { result: Awaited<T>; error?: string };
      if (answer.error) throw new Error(answer.error);
      return answer.result;
    },
  };
}
