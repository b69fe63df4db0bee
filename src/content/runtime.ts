import { asToPage, type ToPage } from '../messages/to-page.ts';

/**
 * The browser's own messaging, as far as a page's scripts need it. They do without webextension-polyfill: it is 10 KB,
 * and Chrome gives promises itself since version 99; only the replies of a listener differ, and both browsers know
 * `sendResponse`.
 */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: unknown, reply: (value: unknown) => void) => void): void;
  };
}

const scope = globalThis as {
  readonly browser?: { readonly runtime: Runtime };
  readonly chrome?: { readonly runtime: Runtime };
};
const runtime = (scope.browser ?? scope.chrome)?.runtime;

/** False once the extension was reloaded or removed: the old script stays in the page, and has to fall silent. */
export function isAlive(): boolean {
  try {
    return Boolean(runtime?.id);
  } catch {
    // Once the extension is gone, some versions throw at the mere reading.
    return false;
  }
}

/** Sends the worker a message; rejects where it can't be reached, or threw. */
export async function send(message: unknown): Promise<unknown> {
  if (runtime === undefined) throw new Error('Claimlight was removed; reload the page.');
  return runtime.sendMessage(message);
}

/** Listens to worker and popup. What `listener` gives is the reply; with `undefined`, another listener may answer. */
export function listen(listener: (message: ToPage) => unknown): void {
  runtime?.onMessage.addListener((message, _sender, reply) => {
    const known = typeof message === 'object' && message !== null ? asToPage(message) : null;
    const answer = known === null ? undefined : listener(known);
    if (answer !== undefined) reply(answer);
  });
}
