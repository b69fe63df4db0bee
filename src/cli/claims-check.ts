import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wrongWithChanges } from '../claims/changes.ts';
import type { Claim } from '../claims/claim.ts';
import { withCorrections } from '../claims/corrections.ts';
import { CHANGES, readClaims } from './claim-files.ts';
import { notReworded } from './claims-reworded.ts';
import { selfTest, TARGET } from './claims-self-test.ts';
import { countLines } from './count-lines.ts';
import { BadInput } from './input.ts';

/** The document that lists every correction; its list is made from the claims' history. */
export const CORRECTIONS = fileURLToPath(new URL('../../CORRECTIONS.md', import.meta.url));

/**
 * `claims check`: how the claims do on their own tests, and what the matcher can't do with them, counted by cause and
 * listed whole.
 *
 * @param today YYYY-MM-DD
 * @throws Error or BadInput where a source file, changes.json or CORRECTIONS.md is wrong
 */
export function checkReport(today: string): string {
  const claims = readClaims();
  checkPapers(claims, readFileSync(CORRECTIONS, 'utf8'), today);
  checkChanges(claims);
  const { variants, missed, nearMisses, wrong, strays, unseen } = selfTest(claims);
  const matched = (variants - missed.length) / variants;
  const refused = (nearMisses - wrong.length) / nearMisses;
  return [
    `${claims.length} claims, every field as it should be; CORRECTIONS.md agrees with their history`,
    `variants: ${variants - missed.length} of ${variants} are shown as their claim, ${matched.toFixed(4)} (target ${TARGET.variants})`,
    `near misses: ${nearMisses - wrong.length} of ${nearMisses} are not, ${refused.toFixed(4)} (target ${TARGET.nearMisses})`,
    `claims with a variant without half of their content words: ${claims.length - notReworded(claims).length} of ${claims.length}`,
    `claims not shown in their own words: ${unseen.length}`,
    ...unseen.map(({ id, claim }) => `  ${id}: “${claim}”`),
    `claims and variants shown as another claim: ${strays.length}`,
    ...strays.map(line => `  ${line}`),
    `near misses shown as the claim: ${wrong.length}`,
    ...wrong.map(line => `  ${line}`),
    `variants that the matcher can't do yet: ${missed.length}`,
    ...countLines(missed.map(({ why }) => why)),
    ...missed.map(({ claim, text, why }) => `  ${claim}: “${text}” (${why})`),
  ].join('\n');
}

/** @throws BadInput that says what changes.json lacks */
function checkChanges(claims: readonly Claim[]): void {
  const wrong = wrongWithChanges(claims, CHANGES);
  if (wrong !== null) throw new BadInput(`src/claims/changes.json: ${wrong}`);
}

/**
 * What depends on the day and on the other papers, and so is not asked of the claims at every build.
 *
 * @param today YYYY-MM-DD
 * @throws BadInput that says how to mend it
 */
export function checkPapers(claims: readonly Claim[], corrections: string, today: string): void {
  const early = claims.find(({ checked }) => checked > today);
  if (early) throw new BadInput(`${early.id}: checked: ${early.checked} is after today, ${today}`);
  if (withCorrections(corrections, claims) !== corrections) {
    throw new BadInput(
      'CORRECTIONS.md: differs from the history of the claims; `npm run --silent claimlight -- claims corrections` writes its list',
    );
  }
}
