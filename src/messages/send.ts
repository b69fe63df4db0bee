import browser from 'webextension-polyfill';
import type { PageState, ToPage } from './to-page.ts';
import type { FromOwnPage, Replies } from './to-worker.ts';

/** Sends the worker a message from a page of the extension. Rejects where the worker threw, with its words. */
export async function toWorker<M extends FromOwnPage>(message: M): Promise<Replies[M['type']]> {
  return browser.runtime.sendMessage(message);
}

interface PageReplies {
  open: boolean;
  reveal: boolean;
  found: number;
}
type PageReply<T> = T extends keyof PageReplies ? PageReplies[T] : unknown;

/** Sends the scripts of a tab's page a message. Rejects where it has none. */
export async function toPage<M extends ToPage>(tabId: number, message: M): Promise<PageReply<M['type']>> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/**
 * What a tab's page shows; null where no script of ours is in it. Rejects where no extension may go. It is read, not asked
 * by a message: Firefox wakes the worker for every message, and delivers none before the worker is awake.
 */
export async function readState(tabId: number): Promise<PageState | null> {
  const [seen] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    // A page that is still loading has no script of ours: that is told now, not when it has loaded.
    injectImmediately: true,
    func: stateHere,
  });
  // The browser carries what `stateHere` gives there to here.
  return (seen?.result ?? null) as ReturnType<typeof stateHere>;
}

/** Runs in the page: it may use nothing from outside itself. */
function stateHere(): PageState | null {
  return globalThis.claimlightAnnotator?.state() ?? globalThis.claimlightGate?.state() ?? null;
}
