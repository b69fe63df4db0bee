import { readdirSync, readFileSync } from 'node:fs';

/** A statement that its writer calls the same as the claim (`same`), or by what it is not: `opposite`, `related`, a slot. */
export interface WrittenCase {
  readonly claim: string;
  readonly text: string;
  readonly relation: string;
}

const FOLDER = new URL('../fixtures/pairs/', import.meta.url);
const CASE = /^([=!]) ([\w ]+) \| (.+)$/;

/** The cases of one writer: `# claim`, and under it `= how | what says the same` and `! slot | what does not`. Throws on another line. */
function casesIn(text: string, file: string): WrittenCase[] {
  let claim = '';
  return text.split('\n').flatMap((line, i) => {
    if (line === '') return [];
    if (line.startsWith('# ')) {
      claim = line.slice(2);
      return [];
    }
    const [, sign, kind = '', words = ''] = CASE.exec(line) ?? [];
    if (sign === undefined || claim === '') throw new Error(`${file}:${i + 1}: neither a claim nor a case: ${line}`);
    return [{ claim, text: words, relation: sign === '=' ? 'same' : kind }];
  });
}

/** All that was written to be learned from (tests/fixtures/pairs), by writer. */
export function written(): { readonly writer: string; readonly cases: readonly WrittenCase[] }[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => ({ writer: file, cases: casesIn(readFileSync(new URL(file, FOLDER), 'utf8'), file) }));
}
