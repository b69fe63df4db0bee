/*
 * A browser's own list of tasks, where there is one: timers that follow on each other are held back, four milliseconds each
 * from the fifth on (HTML, "timers"). The task is one of the least priority: Chromium answers no message to a service worker
 * while one of any other waits.
 */
const tasks = 'scheduler' in globalThis ? globalThis.scheduler : null;

/** Resolves once other work that waits had its turn: messages, timers, what the page's reader does. */
export const turn = (): Promise<void> =>
  tasks === null
    ? new Promise(resolve => setTimeout(resolve))
    : tasks.postTask(() => undefined, { priority: 'background' });

/** So many milliseconds other work may wait, and a step more. */
const LONGEST = 16;

/** For long work, to be awaited between its steps: other work has its turn where it waited for long. */
export function takingTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await turn();
    since = performance.now();
  };
}
