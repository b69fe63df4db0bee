import table from './background.table.ts';
import { KeyTable } from './key-table.ts';

/*
 * How common a term is in political and viral claims, debates and news: counted by tests/bench/count-background.ts.
 * A pack of seventy claims on Ukraine cannot tell that "Ukraine" says much; this table can, and so scores mean the same
 * in every pack.
 */

/** Natural log steps between two levels of the table. */
const STEP = 0.125;

/** Weight of a term that the table lacks: as if half a document had it, for the table leaves out what is rarer. */
const UNKNOWN = Math.log(table.documents / 0.5);

const levels = new KeyTable(table.levels);

/** Inverse document frequency (natural log) of the term with this hash. */
export function weightOf(hash: number): number {
  const level = levels.lineOf(hash);
  return level < 0 ? UNKNOWN : level * STEP;
}
