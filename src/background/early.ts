import { finder, matcher } from './parts.ts';
import { readPacks } from './reading.ts';

/*
 * A script of its own in Firefox, before any other: reading 13 MB takes the browser as long as making out what finds and
 * matches statements, and all of it goes on at the same time. In Chromium, whose workers have one script, the first thing that
 * script does; there is nothing to load there.
 */
if (location.protocol === 'moz-extension:') {
  // What goes wrong is told where they are asked for.
  for (const part of [finder, matcher]) part().catch(() => undefined);
}
// After them: Firefox looks up what kind of file `claims.pack` is, and keeps everything waiting.
readPacks();
