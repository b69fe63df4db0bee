import browser from 'webextension-polyfill';
import type { PageState, ToPage } from './to-page.ts';
import type { ReplyTo, ToWorker } from './to-worker.ts';

/** Sends the worker a message and gives its reply. Rejects where the worker threw, with its words. */
export async function toWorker<M extends ToWorker>(message: M): Promise<ReplyTo<M['type']>> {
  return browser.runtime.sendMessage(message);
}

type PageReply<M extends ToPage> = M extends { type: 'state' }
  ? PageState
  : M extends { type: 'open' }
    ? boolean
    : unknown;

/** Sends a page's script a message. Rejects where the page has none. */
export async function toPage<M extends ToPage>(tabId: number, message: M): Promise<PageReply<M>> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
