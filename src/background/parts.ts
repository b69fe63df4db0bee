/*
 * The worker's large parts, loaded when they are first asked for: most that a worker is woken for asks for none. In Firefox
 * each is a file of its own (build.mjs), which the browser makes out beside whatever else there is to do, several at a time. A
 * service worker may load nothing late: in Chromium they stand in its one script.
 *
 * What is made in one part and asked for in another must be plain data: each file has classes of its own.
 */

/** What finds statements in a text. */
export const finder = () => import('./finder.ts');

/** The packs, and what matches statements against them. */
export const matcher = () => import('./matcher.ts');

/** What asks Google, and makes a pack of what it answers. */
export const looker = () => import('./looker.ts');
