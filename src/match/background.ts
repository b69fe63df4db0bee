import table from './background.weights.json' with { type: 'json' };
import { once } from './once.ts';
import { hashOf } from './terms.ts';

/*
 * How common a term is in political and viral claims, debates and news: counted by tests/bench/count-background.ts.
 * A pack of seventy claims on Ukraine cannot tell that "Ukraine" says much; this table can, and so scores mean the same
 * in every pack.
 */

/** Natural log steps between two levels of the table. */
const STEP = 0.125;

/** Weight of a term that the table lacks: as if half a document had it, for the table leaves out what is rarer. */
const UNKNOWN = Math.log(table.documents / 0.5);

/** Made at the first question: a worker is woken for much that asks none. */
const weights = once(() => {
  const byHash = new Map<number, number>();
  table.levels.forEach((line, level) => {
    for (const key of line.split(' ')) if (key !== '') byHash.set(hashOf(key), level * STEP);
  });
  return byHash;
});

/** Inverse document frequency (natural log) of the term with this hash. */
export function weightOf(hash: number): number {
  return weights().get(hash) ?? UNKNOWN;
}
