import { readFileSync } from 'node:fs';
import { queriesOf, unmatchedLines } from './matching-data.ts';

/** As many lines on each side of a debate line are its context. */
const AROUND = 5;

/** A query's debate, and which of its lines it is. */
function lineOf(id: string): readonly [debate: string, line: number] {
  const cut = id.lastIndexOf('_');
  return [id.slice(0, cut), Number(id.slice(cut + 1))];
}

/**
 * The debate lines around each query, by its id: of those that nobody took up, and of the other queries. unmatched.tsv has
 * the debates in order without the queries; debates.starts.tsv says where each begins, found by the queries' rarer words
 * (votes for a place, and places that rise with the debates' days), to within a few lines. One debate's was not found.
 */
export function linesAround(): (id: string) => string[] {
  const starts = new Map(
    readFileSync(new URL('debates.starts.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter(row => row !== '')
      .map(row => {
        const [debate = '', start = ''] = row.split('\t');
        return [debate, Number(start)] as const;
      }),
  );
  const unmatched = unmatchedLines();
  const queries = queriesOf('politifact-debates')
    .map(({ id, text }) => ({ id, text, at: lineOf(id) }))
    .sort((a, b) => a.at[1] - b.at[1]);
  return id => {
    const [debate, line] = lineOf(id);
    const own = queries.filter(({ at }) => at[0] === debate);
    const start = starts.get(debate);
    // What stands before the line as a query is missing among the unmatched.
    const place = start === undefined ? -1 : start + line - own.filter(({ at }) => at[1] < line).length;
    const near = place < 0 ? [] : unmatched.slice(Math.max(0, place - AROUND), place + AROUND);
    const taken = own.filter(other => other.id !== id && Math.abs(other.at[1] - line) <= AROUND);
    return [...near, ...taken.map(({ text }) => text)];
  };
}
