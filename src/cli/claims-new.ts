import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { checkClaims, problemInWords } from '../claims/check.ts';
import { withClaim } from '../claims/draft.ts';
import { claimFiles, readClaims } from './claim-files.ts';
import { notTold } from './claims-clash.ts';
import { askForClaim } from './claims-new-questions.ts';
import { BadInput } from './input.ts';
import { fits, openQuestions, orElse } from './questions.ts';

/**
 * `claims new`: asks for a claim, each answer checked at once, and writes it into its topic's file. Nothing is written
 * before the last answer.
 *
 * @param folder where the topics' files are
 * @param today YYYY-MM-DD, the day on which the claim counts as checked
 * @throws BadInput where the answers end early
 */
export async function newClaim(folder: string, today: string): Promise<string[]> {
  const claims = readClaims(folder);
  const topics = claimFiles(folder).map(name => name.replace(/\.json$/, ''));
  const questions = openQuestions();
  try {
    const topic = await questions.ask(`File (${topics.join(', ')})`, fits(v.picklist(topics)));
    const file = join(folder, `${topic}.json`);
    const { claims: own } = checkClaims([{ file, text: readFileSync(file, 'utf8') }]);
    const claim = await askForClaim(questions, claims, own, today);
    const text = withClaim(own, claim);
    const { problems } = checkClaims([{ file: basename(file), text }]);
    if (problems.length > 0) throw new BadInput(`${problems.map(problemInWords).join('\n')}\nnothing was written`);
    for (const line of notTold(claim, claims)) questions.tell(line);
    const isWanted = await questions.ask(`Write ${claim.id} into ${basename(file)}? (yes)`, orElse(yesOrNo, true));
    if (!isWanted) return ['nothing was written'];
    // In one step, so that a file is never half written.
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    return [`${claim.id} is in ${file}; now run: npm run --silent claimlight -- claims check`];
  } finally {
    questions.close();
  }
}

function yesOrNo(line: string) {
  if (/^y(?:es)?$/i.test(line)) return { value: true };
  return /^no?$/i.test(line) ? { value: false } : { why: 'must be yes or no' };
}
