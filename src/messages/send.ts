import browser from 'webextension-polyfill';
import { words } from '../words/native-words.ts';
import { ABROAD, answered, NoAnswer, type Patience, PROMPT, THOROUGH } from './answered.ts';
import type { PageState, ToPage } from './to-page.ts';
import type { FromOwnPage, Replies } from './to-worker.ts';

const PATIENCE: Partial<Record<FromOwnPage['type'], Patience>> = { 'run-here': THOROUGH, 'look-up': ABROAD };

/** The last message of each type: an older one that is sent again would undo what the reader decided since. */
const last = new Map<FromOwnPage['type'], FromOwnPage>();

/**
 * Sends the worker a message from a page of the extension, and once more where the worker died before it answered. Rejects
 * with words for the reader: the worker's own where it threw, else what to do.
 */
export async function toWorker<M extends FromOwnPage>(message: M): Promise<Replies[M['type']]> {
  last.set(message.type, message);
  const send = async (): Promise<Replies[M['type']]> => {
    if (last.get(message.type) !== message) throw new NoAnswer();
    const reply: Replies[M['type']] | undefined = await browser.runtime.sendMessage(message);
    // webextension-polyfill takes a worker that died before it listened for one that has nothing to say.
    if (reply === undefined) throw new NoAnswer();
    return reply;
  };
  return answered(send, PATIENCE[message.type] ?? PROMPT).catch(error => {
    throw error instanceof NoAnswer ? new Error(words.say('workerSilent')) : error;
  });
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
