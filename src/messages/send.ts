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
  state: PageState | undefined;
}
type PageReply<T> = T extends keyof PageReplies ? PageReplies[T] : unknown;

/** Sends the scripts of a tab's page a message. Rejects where it has none. */
export async function toPage<M extends ToPage>(tabId: number, message: M): Promise<PageReply<M['type']>> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
