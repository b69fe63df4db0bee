import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { answerOf } from '../../src/annotations/answer.ts';
import { claimSource, queriesOf } from '../../src/annotations/ask.ts';
import { findStatements } from '../../src/article/find.ts';
import { CHECKABLE } from '../../src/article/statement.ts';
import { articleOfText } from '../../src/article/text-article.ts';
import { readClaims } from '../../src/cli/claim-files.ts';
import { compileClaims } from '../../src/cli/compile-bundled.ts';
import { openPack } from '../../src/match/index/pack.ts';
import { matchStatements } from '../../src/match/matching.ts';
import { ENGLISH } from '../../src/words/english.ts';

// How often the bundled database answers what is really said. For 250 claims drawn by `draw-wordings.ts` there is one
// wording that says the claim, as an article or a politician would put it, and one that looks like it and does not.
// They were written by somebody who had read claim and explanation, not the variants and not the matcher.

/** A line of `tests/fixtures/news-wordings.jsonl`. */
interface Wording {
  /** Id of the claim. */
  readonly claim: string;
  readonly statement: string;
  /** The article's day, for a claim that was said on one. */
  readonly date?: string;
  readonly relation: 'same' | 'different' | 'opposite' | 'related';
  readonly why: string;
}

/** What became of the wordings of a half that say their claim (`same`), or of those that do not (`must not`). */
export interface WordingRow {
  readonly half: 'one' | 'two';
  readonly group: 'same' | 'must not';
  cases: number;
  /** … answered with the claim that they were written for: right for `same`, wrong for `must not`. */
  shownAsClaim: number;
  /** … answered with another claim only: to be read, since the database has claims a year or a country apart. */
  shownAsAnother: number;
  notShown: number;
}

/** Whoever tunes looks at half one only; the claim decides, so that both wordings of one are in the same half. */
const halfOf = (claim: string): WordingRow['half'] =>
  (createHash('sha256').update(claim).digest()[0] ?? 0) % 2 === 0 ? 'one' : 'two';

/**
 * Puts every wording through the whole way from an article of one paragraph to what its reader is shown.
 *
 * @param failures prints those of half one that came out wrong; half two is never printed
 */
export function benchWordings(failures = false): readonly WordingRow[] {
  const claims = readClaims();
  const known = new Set(claims.map(({ id }) => id));
  const pack = openPack(compileClaims(claims));
  const shownFor = ({ statement, date }: Wording): string[] => {
    const { statements } = findStatements(articleOfText(statement));
    const matches = matchStatements(queriesOf(statements, date ?? null), [pack]);
    return answerOf(statements, matches, [claimSource(pack)], CHECKABLE, ENGLISH).annotations.map(a => a.claimId);
  };
  const rows = new Map<string, WordingRow>();
  let gone = 0;
  for (const wording of readWordings()) {
    if (!known.has(wording.claim)) {
      gone++;
      continue;
    }
    const half = halfOf(wording.claim);
    const group = wording.relation === 'same' ? 'same' : 'must not';
    const row = rows.get(`${half} ${group}`) ?? emptyRow(half, group);
    const shown = shownFor(wording);
    const asClaim = shown.includes(wording.claim);
    row.cases++;
    if (asClaim) row.shownAsClaim++;
    else if (shown.length > 0) row.shownAsAnother++;
    else row.notShown++;
    rows.set(`${half} ${group}`, row);
    const isRight = group === 'same' ? asClaim : shown.length === 0;
    if (failures && half === 'one' && !isRight)
      console.log(`${group}: ${wording.claim}: ${wording.statement} [${shown}]`);
  }
  if (gone > 0) console.log(`${gone} wordings left out: their claims are not in the database any more.`);
  return [...rows.values()].sort((x, y) => x.half.localeCompare(y.half) || y.group.localeCompare(x.group));
}

const emptyRow = (half: WordingRow['half'], group: WordingRow['group']): WordingRow => ({
  half,
  group,
  cases: 0,
  shownAsClaim: 0,
  shownAsAnother: 0,
  notShown: 0,
});

const readWordings = (): Wording[] =>
  readFileSync(new URL('../fixtures/news-wordings.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Wording => JSON.parse(line));
