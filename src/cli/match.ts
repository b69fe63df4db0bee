import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compilePack } from '../match/index/compile.ts';
import { openPack } from '../match/index/pack.ts';
import { matchStatements } from '../match/matching.ts';
import { openVectors } from '../match/search/vectors.ts';
import { readLines } from './input.ts';

const Id = v.pipe(v.string(), v.regex(/^[^\t\r\n]+$/, 'has a tab or a line feed, which the table can not hold'));
const Maybe = v.optional(v.nullable(v.string()));

const ClaimLine = v.object({
  id: Id,
  claim: v.string(),
  claimant: Maybe,
  said: Maybe,
  title: Maybe,
  rating: Maybe,
  publisher: Maybe,
  url: Maybe,
});

const StatementLine = v.object({ id: Id, text: v.string(), speaker: Maybe, date: Maybe });

const VECTORS = new URL('../match/search/vectors.bin', import.meta.url);

/** Statements matched in one go: enough to be quick, little enough to print as it goes. */
const BATCH = 256;

/** `match`: rows of statement id, rank, claim id, score, relation and whether a reader would see it as this claim. */
export function* matchFiles(claimsFile: string, statementsFile: string, top: number): Generator<string> {
  const claims = readLines(claimsFile, ClaimLine);
  const statements = readLines(statementsFile, StatementLine);
  const vectors = openVectors(readFileSync(VECTORS));
  const pack = openPack(
    compilePack(
      claims.map(({ id, claim, claimant, said, title }) => ({
        id,
        claim,
        ...(title ? { title } : {}),
        ...(claimant ? { claimant } : {}),
        ...(said ? { said } : {}),
        data: null,
      })),
      { name: claimsFile, publisher: '', date: '', language: 'en' },
    ),
  );
  for (let from = 0; from < statements.length; from += BATCH) {
    const batch = statements.slice(from, from + BATCH);
    const queries = batch.map(({ text, speaker, date }) => ({ text, speaker: speaker ?? null, date: date ?? null }));
    const lists = matchStatements(queries, [pack], { top, vectors });
    for (const [index, statement] of batch.entries()) {
      for (const [rank, match] of (lists[index] ?? []).entries()) {
        const id = claims[match.claim]?.id ?? '';
        const row = [statement.id, rank + 1, id, match.confidence.toFixed(5), match.relation, match.shown ? 1 : 0];
        yield row.join('\t');
      }
    }
  }
}
