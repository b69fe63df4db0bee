import { matchEach } from '../../src/annotations/ask.ts';
import { openPack } from '../../src/match/index/pack.ts';

/** Statements matched in one go, as the worker does. */
const SLICE = 8;

/** Milliseconds from a pack's bytes to the last answer, and for the same statements again. */
export interface AskedTwice {
  readonly first: number;
  readonly again: number;
}

/** Opens a pack and asks it these statements, as the worker does, twice. */
export async function askedTwice(pack: Uint8Array, texts: readonly string[]): Promise<AskedTwice> {
  const queries = texts.map(text => ({ text }));
  const start = performance.now();
  const packs = [openPack(pack, false)];
  await matchEach(queries, packs, SLICE);
  const first = performance.now();
  await matchEach(queries, packs, SLICE);
  return { first: first - start, again: performance.now() - first };
}
