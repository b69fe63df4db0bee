import browser from 'webextension-polyfill';
import type { Look } from '../messages/to-page.ts';

/**
 * As what the looks of highlights are put in, so that they hold in shadow roots too. In Chrome a page's own rules for
 * highlights are inherited into them. Firefox inherits none, but a reader's rules hold in every tree there; in Chrome those
 * lose their background colour.
 */
const ORIGIN = browser.runtime.getURL('').startsWith('moz-extension:') ? 'USER' : 'AUTHOR';

/** Puts the annotator and the looks of its highlights into a page; it does nothing there before it is told. */
export async function injectAnnotator(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['highlights.css'], origin: ORIGIN }),
    browser.scripting.executeScript({ target, files: ['content.js'] }),
  ]);
}

/**
 * Puts the annotator into a page and starts it; with `anyway`, even where the page does not look like an article. All is
 * sent before this gives way: the page goes on while the worker gets ready, and waits for no answer of its.
 */
export async function annotate(tabId: number, look: Look, anyway = false): Promise<void> {
  await Promise.all([
    injectAnnotator(tabId),
    browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: startHere, args: [look, anyway] }),
  ]);
}

/** Runs in the page, before the annotator is there or after: it may use nothing from outside itself. */
function startHere(look: Look, anyway: boolean): void {
  if (globalThis.claimlightAnnotator !== undefined) globalThis.claimlightAnnotator.start(look, anyway);
  else globalThis.claimlightStart = { look, anyway };
}

/** Puts the first script into pages that were open before Claimlight was installed or updated. */
export async function enterOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Stores and other pages that the browser keeps for itself refuse; they are left alone.
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['gate.js'] }).catch(() => undefined);
    }),
  );
}
