import { beginReading, type Reading } from './reading.ts';

declare global {
  /** What was begun to be read before the worker's large script was there; taken by packs.ts. */
  var claimlightReading: Reading | undefined;
}

/*
 * A script of its own in Firefox, before the large one: reading 13 MB takes the browser as long as making that out, and both
 * go on at the same time. In Chromium, whose workers have one script, the first thing that script does.
 */
globalThis.claimlightReading ??= beginReading();
