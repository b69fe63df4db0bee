import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import entries from '../claims/changes.json';
import { EntriesSchema } from '../claims/changes.ts';
import { checkClaims, problemInWords } from '../claims/check.ts';
import type { Claim } from '../claims/claim.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What people have written of the database's changes. */
export const CHANGES = v.parse(EntriesSchema, entries);

/** Where the bundled database's sources are. */
export const CLAIMS_FOLDER = join(ROOT, 'src/claims/data');

/**
 * The bundled database.
 *
 * @throws Error with a line for each problem: file, claim, field, what is wrong
 */
export function readClaims(folder: string = CLAIMS_FOLDER): Claim[] {
  const files = claimFiles(folder).map(name => {
    const path = join(folder, name);
    return { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
  });
  const { claims, problems } = checkClaims(files);
  if (problems.length > 0) throw new Error(problems.map(problemInWords).join('\n'));
  return claims;
}

/** The names of a database's source files, a topic each, sorted. */
export function claimFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort();
}
