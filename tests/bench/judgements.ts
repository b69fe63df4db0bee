import { readFileSync } from 'node:fs';

/**
 * Pairs of a debate line and a claim that somebody read: right only where a fact-checker would call the claim's review one
 * of this very statement, same proposition and same figures. Lines are of pool.judged.tsv: a query's id, or `u` and the
 * line's number in unmatched.tsv; the claim's id; 1 or 0.
 */
export function judgements(): (line: string, claim: string) => boolean | null {
  const pairs = new Map(
    readFileSync(new URL('pool.judged.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter(row => row !== '')
      .map(row => {
        const [line = '', claim = '', right = ''] = row.split('\t');
        return [`${line} ${claim}`, right === '1'] as const;
      }),
  );
  return (line, claim) => pairs.get(`${line} ${claim}`) ?? null;
}
