import { answered, PROMPT, THOROUGH } from '../messages/answered.ts';
import { asToPage, type ToPage } from '../messages/to-page.ts';
import type { FromPage, Replies } from '../messages/to-worker.ts';

/**
 * The browser's own messaging, as far as a page's scripts need it. They do without webextension-polyfill: it is 10 KB,
 * and Chrome gives promises itself since version 99; only the replies of a listener differ, and both browsers know
 * `sendResponse`.
 */
interface Api {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, reply: (value: unknown) => void) => void): void;
    };
  };
}

const scope = globalThis as { readonly browser?: Api; readonly chrome?: Api };

const api: Api | undefined = scope.browser ?? scope.chrome;

/** False once the extension was reloaded or removed: the old script stays in the page, and has to fall silent. */
export function isAlive(): boolean {
  try {
    return Boolean(api?.runtime.id);
  } catch {
    // Once the extension is gone, some versions throw at the mere reading.
    return false;
  }
}

/**
 * Sends the worker a message, and once more where the worker died before it answered. Rejects with `NoAnswer` where that
 * was in vain too, and with what the worker threw.
 */
export async function send<M extends FromPage>(message: M): Promise<Replies[M['type']]> {
  if (api === undefined) throw new Error('Claimlight was removed; reload the page.');
  const { runtime } = api;
  const once = async () => (await runtime.sendMessage(message)) as Replies[M['type']];
  return answered(once, message.type === 'ask' ? THOROUGH : PROMPT);
}

/** Listens to worker and popup. What `listener` gives is the reply; with `undefined`, another listener may answer. */
export function listen(listener: (message: ToPage) => unknown): void {
  api?.runtime.onMessage.addListener((message, _sender, reply) => {
    const known = asToPage(message);
    const answer = known === null ? undefined : listener(known);
    if (answer !== undefined) reply(answer);
  });
}
