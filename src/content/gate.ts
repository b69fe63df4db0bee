import { looksLikeArticle } from '../article/looks-like-article.ts';
import { isAlive, listen, send } from './runtime.ts';

/** Pages that build their article by script are looked at again after so many milliseconds. */
const LOOK_AGAIN = [800, 2500];

declare global {
  /** Set in the extension's own world: the worker puts this script into pages that were open before it was installed. */
  var claimlightGate: { begun: boolean } | undefined;
}

if (globalThis.claimlightGate === undefined) {
  /** `begun` once the worker was asked to annotate: then the annotator is on its way, if the site is on. */
  const gate = { begun: false };
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
    // Once the annotator is in the page, it answers.
    if (globalThis.claimlightAnnotator !== undefined) return undefined;
    if (message.type === 'start') gate.begun = false;
    if (message.type === 'start' || message.type === 'state') look();
    return message.type === 'state' ? { kind: gate.begun ? 'reading' : 'not-an-article' } : undefined;
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
