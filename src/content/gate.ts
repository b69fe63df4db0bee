import { looksLikeArticle } from '../article/looks-like-article.ts';
import type { PageState } from '../messages.ts';

/** Pages that build their article by script are looked at again after so many milliseconds. */
const LOOK_AGAIN = [800, 2500];

/** The browser's own interface: this first script is on every page, so it does without the polyfill. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: unknown, reply: (state: PageState) => void) => void): void;
  };
}
declare const chrome: { readonly runtime: Runtime } | undefined;
declare global {
  /** Set in the extension's own world: the worker puts this script into pages that were open before it was installed. */
  var claimlightGate: boolean | undefined;
}

const runtime = ((globalThis as { browser?: { runtime: Runtime } }).browser ?? chrome)?.runtime;

if (runtime !== undefined && globalThis.claimlightGate === undefined) {
  globalThis.claimlightGate = true;
  let begun = false;
  let refused = false;
  let address = location.href;

  const look = () => {
    if (begun || !runtime.id || !looksLikeArticle(document)) return;
    begun = true;
    runtime.sendMessage({ type: 'begin' }).then(
      on => {
        refused = on !== true;
      },
      () => {
        // The worker could not be reached (an update under way): the page stays as it is, the next one asks again.
        begun = false;
      },
    );
  };

  runtime.onMessage.addListener((message, _sender, reply) => {
    // Once the annotator is in the page, it answers; before that this script does.
    if (globalThis.claimlightAnnotator !== undefined || typeof message !== 'object' || message === null) return;
    const { type, on } = message as { type?: unknown; on?: unknown };
    if (type === 'switch' && on === true) {
      begun = false;
      look();
    } else if (type === 'state') {
      if (location.href !== address) look();
      address = location.href;
      reply({ kind: refused ? 'off' : begun ? 'reading' : 'not-an-article' });
    }
  });

  look();
  for (const delay of LOOK_AGAIN) setTimeout(look, delay);
}
