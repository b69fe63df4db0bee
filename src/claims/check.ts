import * as v from 'valibot';
import { type Claim, ClaimSchema } from './claim.ts';
import { verdictFor } from './ratings.ts';
import { successionProblems } from './successor.ts';

/** A source file of the database: its name, for messages, and its text. */
export interface ClaimFile {
  readonly file: string;
  readonly text: string;
}

/** What is wrong with a claim file, and where. */
export interface Problem {
  readonly file: string;
  /** Id of the claim, or its place in the file ("entry 3") where it has none. */
  readonly claim: string | null;
  readonly field: string | null;
  readonly what: string;
}

/** A problem in one line: file, claim, field, what is wrong. */
export function problemInWords({ file, claim, field, what }: Problem): string {
  return [file, claim, field, what].filter(Boolean).join(': ');
}

/**
 * Reads the database's source files and says everything that is wrong with them: JSON, schema, order, format, ids,
 * dates, ratings against their verdicts, links to claims that do not exist. `claims` holds those that fit the schema, in the files' order.
 */
export function checkClaims(files: readonly ClaimFile[]): { claims: Claim[]; problems: Problem[] } {
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();

  for (const { file, text } of files) {
    const entries = parse(text);
    if (entries === null) {
      problems.push({ file, claim: null, field: null, what: 'is not a JSON list of claims' });
      continue;
    }
    if (text !== formatClaims(entries)) {
      const what = 'is not formatted: write it as JSON.stringify does with two spaces, and a line feed at its end';
      problems.push({ file, claim: null, field: null, what });
    }
    let before = '';
    entries.forEach((entry, index) => {
      const id = idOf(entry);
      const name = id ?? `entry ${index + 1}`;
      const parsed = v.safeParse(ClaimSchema, entry);
      if (!parsed.success) {
        for (const issue of parsed.issues) {
          problems.push({ file, claim: name, field: v.getDotPath(issue), what: issueInWords(issue) });
        }
        return;
      }
      const claim = parsed.output;
      claims.push(claim);
      if (claim.id < before) problems.push({ file, claim: name, field: 'id', what: `must stand before ${before}` });
      before = claim.id;
      const other = fileOf.get(claim.id);
      if (other !== undefined) problems.push({ file, claim: name, field: 'id', what: `is taken already, in ${other}` });
      fileOf.set(claim.id, file);
      for (const problem of checkClaim(claim)) problems.push({ file, claim: name, ...problem });
    });
  }
  for (const problem of successionProblems(claims)) {
    problems.push({ file: fileOf.get(problem.claim ?? '') ?? '', ...problem });
  }
  return { claims, problems };
}

/** The one way in which claims are written to a file. */
export function formatClaims(entries: readonly unknown[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** The two near misses that every claim has, and what to say where one is missing. */
const WANTED_MISSES = [
  ['opposite', 'lack one that denies the claim (opposite)'],
  ['different', 'lack one with another number, date, place or person (different)'],
] as const;

/** Right behind its claimant's name: the claim is that it was said. */
const SAYS = /^ (?:said|says|told|called|wrote)\b/;

/** What the schema can't say of one claim. */
function checkClaim(claim: Claim): { field: string; what: string }[] {
  const problems: { field: string; what: string }[] = [];
  if (claim.records.length + claim.reviews.length === 0) {
    problems.push({ field: 'records', what: 'are empty, and so are the reviews: a claim needs a source' });
  }
  if (claim.validFrom !== undefined && claim.validUntil !== undefined && claim.validUntil < claim.validFrom) {
    problems.push({ field: 'validUntil', what: `${claim.validUntil} is before validFrom ${claim.validFrom}` });
  }
  for (const [list, name] of [
    [claim.records, 'records'],
    [claim.reviews, 'reviews'],
  ] as const) {
    list.forEach(({ date }, index) => {
      if (date > claim.checked) {
        problems.push({ field: `${name}.${index}.date`, what: `${date} is after checked ${claim.checked}` });
      }
    });
  }
  if (claim.said !== undefined && claim.said > claim.checked) {
    problems.push({ field: 'said', what: `${claim.said} is after checked ${claim.checked}` });
  }
  const days = [...(claim.history ?? []).map(({ date }) => date), claim.checked];
  days.forEach((date, index) => {
    const next = days[index + 1];
    if (next === undefined || date <= next) return;
    const what = `${date} is after ${index + 2 === days.length ? 'checked' : 'the next,'} ${next}`;
    problems.push({ field: `history.${index}.date`, what });
  });
  claim.reviews.forEach(({ publisher, rating, verdict }, index) => {
    const mapped = verdictFor(publisher, rating);
    // A rating in whole sentences can't be in a map; the author of the claim has read it.
    if (mapped === verdict || mapped === 'see-source') return;
    const what = `is ${verdict}, but “${rating}” of ${publisher} means ${mapped} in src/claims/rating-words.ts`;
    problems.push({ field: `reviews.${index}.verdict`, what });
  });
  if (SAYS.test(claim.claim.slice(claim.claimant?.length)) && claim.claim.startsWith(claim.claimant ?? '\0')) {
    const isWitnessed = claim.reviews.length > 0 || claim.records.some(({ said }) => said !== undefined);
    const what = 'say nothing of whether it was said: a card would answer as if the matter were meant';
    if (!isWitnessed) problems.push({ field: 'records', what });
  }
  for (const [relation, what] of WANTED_MISSES) {
    if (claim.nearMisses.some(miss => miss.relation === relation)) continue;
    problems.push({ field: 'nearMisses', what });
  }
  const texts = new Set<string>();
  for (const text of [claim.claim, ...claim.variants, ...claim.nearMisses.map(miss => miss.text)]) {
    const folded = foldText(text);
    if (texts.has(folded)) problems.push({ field: 'variants', what: `says “${text}” twice` });
    texts.add(folded);
  }
  return problems;
}

/** Two texts of a claim that differ in case and marks alone are one. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function parse(text: string): unknown[] | null {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries : null;
  } catch {
    return null;
  }
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return typeof entry.id === 'string' ? entry.id : null;
}

/** What a field of a claim is wrong in: Valibot's own words for a wrong type or an unknown key are for programmers. */
export function issueInWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of a claim';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.message.startsWith('Invalid ')) return `must be ${issue.expected}, not ${issue.received}`;
  return issue.message;
}
