/*
 * A browser's own list of tasks, where there is one: timers that follow on each other are held back, four milliseconds each
 * from the fifth on (HTML, "timers"), a fifth of all that an article takes.
 */
const tasks = 'scheduler' in globalThis ? globalThis.scheduler : null;

/** Resolves once other work that waits had its turn: messages, timers, what the page's reader does. */
export const turn = (): Promise<void> =>
  tasks === null ? new Promise(resolve => setTimeout(resolve)) : tasks.postTask(() => undefined);
