import { existsSync, readFileSync } from 'node:fs';

/*
 * The two open matching sets, read in place. A reader of this file must ask `haveMatchingData` first and say so where
 * they are absent.
 */
const DATA = new URL('../../../shared/data/', import.meta.url);

export const MATCHING_SETS = ['politifact-debates', 'snopes-tweets'] as const;
export type MatchingSet = (typeof MATCHING_SETS)[number];

export interface DataClaim {
  readonly id: string;
  readonly claim: string;
  readonly title: string;
  readonly claimant: string;
}

export interface DataQuery {
  readonly id: string;
  readonly text: string;
  /** Ids of the claims that it repeats. */
  readonly right: ReadonlySet<string>;
}

export function haveMatchingData(): boolean {
  return MATCHING_SETS.every(set => existsSync(new URL(`${set}/qrels.tsv`, DATA)));
}

function linesOf(set: MatchingSet, file: string): string[] {
  return readFileSync(new URL(`${set}/${file}`, DATA), 'utf8')
    .split(/\r?\n/)
    .filter(line => line !== '');
}

function textIn(row: object, name: string): string {
  const value: unknown = Object.entries(row).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

export function claimsOf(set: MatchingSet): DataClaim[] {
  return linesOf(set, 'claims.jsonl').map(line => {
    const row = Object(JSON.parse(line)) as object;
    return {
      id: textIn(row, 'id'),
      claim: textIn(row, 'claim'),
      title: textIn(row, 'title'),
      claimant: textIn(row, 'claimant'),
    };
  });
}

/** Queries that have a right claim, each once: the debates list some several times. */
export function queriesOf(set: MatchingSet): DataQuery[] {
  const right = new Map<string, Set<string>>();
  for (const line of linesOf(set, 'qrels.tsv')) {
    const [query = '', claim = ''] = line.split('\t');
    right.set(query, (right.get(query) ?? new Set()).add(claim));
  }
  const queries = new Map<string, DataQuery>();
  for (const line of linesOf(set, 'queries.tsv')) {
    const [id = '', text = ''] = line.split('\t');
    const claims = right.get(id);
    if (claims) queries.set(id, { id, text, right: claims });
  }
  return [...queries.values()];
}

/** Debate lines that fact-checkers did not take up; some repeat a checked claim all the same. */
export function unmatchedLines(): string[] {
  return linesOf('politifact-debates', 'unmatched.tsv').map(line => line.slice(line.indexOf('\t') + 1));
}

/** Average precision over the first five. */
export function averagePrecision(ranked: readonly string[], right: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  ranked.slice(0, 5).forEach((id, i) => {
    if (right.has(id)) sum += ++hits / (i + 1);
  });
  return sum / Math.min(right.size, 5);
}
