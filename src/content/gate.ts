import { looksLikeArticle } from '../article/looks-like-article.ts';
import type { PageState } from '../messages/to-page.ts';
import { isAlive, listen, send } from './runtime.ts';

/** Pages that build their article by script are looked at again after so many milliseconds. */
const LOOK_AGAIN = [800, 2500];

declare global {
  /** Set in the extension's own world: the worker puts this script into pages that were open before it was installed. */
  var claimlightGate: boolean | undefined;
}

if (globalThis.claimlightGate === undefined) {
  globalThis.claimlightGate = true;
  let state: Extract<PageState['kind'], 'not-an-article' | 'reading' | 'off'> = 'not-an-article';

  const look = () => {
    if (state !== 'not-an-article' || !isAlive() || !looksLikeArticle(document)) return;
    state = 'reading';
    send({ type: 'begin' }).then(
      on => {
        state = on === true ? 'reading' : 'off';
      },
      () => {
        // The worker can't be reached (an update is under way): the page stays as it is, a later look asks again.
        state = 'not-an-article';
      },
    );
  };

  listen(message => {
    // Once the annotator is in the page, it answers.
    if (globalThis.claimlightAnnotator !== undefined) return undefined;
    if (message.type === 'switch') {
      if (state === 'not-an-article') return undefined;
      state = message.on ? 'not-an-article' : 'off';
      if (message.on) look();
      return undefined;
    }
    if (message.type !== 'state') return undefined;
    look();
    return { kind: state };
  });

  look();
  for (const delay of LOOK_AGAIN) setTimeout(look, delay);
}
