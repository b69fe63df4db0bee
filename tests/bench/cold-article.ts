import { matchEach, queriesOf } from '../../src/annotations/ask.ts';
import { READY_STEPS } from '../../src/annotations/ready.ts';
import { findStatements } from '../../src/article/find.ts';
import { articleOfText } from '../../src/article/text-article.ts';
import { TRIAL } from '../../src/article/trial.ts';
import { openPack } from '../../src/match/index/pack.ts';

/** Milliseconds from a pack's bytes to the last answer, and for the same statements again. */
export interface AskedTwice {
  readonly first: number;
  readonly again: number;
}

/**
 * Opens a pack and asks it these statements, as the worker does, twice.
 *
 * @param isReady the engine did before what the worker does while an article's page is read (background/ask.ts); the pack is
 *   open then
 */
export async function askedTwice(pack: Uint8Array, texts: readonly string[], isReady: boolean): Promise<AskedTwice> {
  const queries = texts.map(text => ({ text }));
  let start = performance.now();
  const packs = [openPack(pack, false)];
  if (isReady) {
    const { statements } = findStatements(articleOfText(TRIAL));
    for (const step of READY_STEPS) step();
    await matchEach(queriesOf(statements, null), packs);
    start = performance.now();
  }
  await matchEach(queries, packs);
  const first = performance.now();
  await matchEach(queries, packs);
  return { first: first - start, again: performance.now() - first };
}
