import { looksLikeArticle } from '../article/looks-like-article.ts';
import type { PageState } from '../messages/to-page.ts';
import { isAlive, listen, send } from './runtime.ts';

/** Pages that build their article by script are looked at again after so many milliseconds. */
const LOOK_AGAIN = [800, 2500];

declare global {
  /** Set in the extension's own world: the worker puts this script into pages that were open before it was installed. */
  var claimlightGate: { begun: boolean; state(): PageState } | undefined;
}

if (globalThis.claimlightGate === undefined) {
  /** `begun` once the worker was asked to annotate: then the annotator is on its way, if the site is on. */
  const gate = {
    begun: false,
    /** Until the annotator is in the page; then the popup reads what that has come to. */
    state(): PageState {
      look();
      return { kind: gate.begun ? 'reading' : 'not-an-article' };
    },
  };
  globalThis.claimlightGate = gate;

  const look = () => {
    if (gate.begun || !isAlive() || !looksLikeArticle(document)) return;
    gate.begun = true;
    send({ type: 'begin' }).catch(() => {
      // The worker can't be reached (an update is under way): the page stays as it is, a later look asks again.
      gate.begun = false;
    });
  };

  listen(message => {
    // Once the annotator is in the page, it listens.
    if (globalThis.claimlightAnnotator !== undefined || message.type !== 'start') return;
    gate.begun = false;
    look();
  });

  // Back from the back-forward cache, where it heard nothing of a site that was switched meanwhile.
  addEventListener('pageshow', event => {
    if (!event.persisted || globalThis.claimlightAnnotator !== undefined) return;
    gate.begun = false;
    look();
  });

  look();
  for (const delay of LOOK_AGAIN) setTimeout(look, delay);
}
