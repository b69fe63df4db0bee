import { readFileSync } from 'node:fs';
import { queryOf } from '../../src/annotations/ask.ts';
import { findStatements } from '../../src/article/find.ts';
import { articleOfText } from '../../src/article/text-article.ts';
import type { Query } from '../../src/match/match.ts';
import { MATCHING_SETS, type MatchingSet } from './matching-data.ts';

/*
 * What people really said and wrote, read in place from ../shared: debate lines, fact-checkers' headings, tweets, sentences
 * of debates, whole news articles. Asked of the bundled claims they show what a reader would meet. A reader of this file
 * must ask `haveMatchingData` first.
 */
const DATA = new URL('../../../shared/data/', import.meta.url);

export const OPEN_TEXTS = [
  'averitec',
  'claimbuster',
  'debates',
  'politifact',
  'polnear',
  'queries',
  'snopes',
  'tweets',
] as const;
export type OpenTexts = (typeof OPEN_TEXTS)[number];

/** A statement of one of them. */
export interface OpenStatement {
  readonly texts: OpenTexts;
  /** Its text's line in the data's file, from 0, and where it starts in that text, in UTF-16 code units. */
  readonly line: number;
  readonly start: number;
  readonly query: Query;
}

/** Statements of fewer characters are left out. */
const SHORTEST = 16;

const linesOf = (path: string): string[] => readFileSync(new URL(path, DATA), 'utf8').split('\n').filter(Boolean);

function fieldsOf(path: string, text: string, speaker: string | null): [string, string | null][] {
  return linesOf(path).map(line => {
    const row = new Map(Object.entries(Object(JSON.parse(line)) as object));
    const name = speaker === null ? null : row.get(speaker);
    return [String(row.get(text)), typeof name === 'string' ? name : null];
  });
}

/** The text of each line, and whose it is where the data tell. */
function textsOf(texts: OpenTexts): [text: string, speaker: string | null][] {
  const second = (line: string): string => line.split('\t')[1] ?? '';
  switch (texts) {
    case 'averitec':
      return fieldsOf('factchecks/averitec-sources.jsonl', 'claim', 'claimant');
    case 'claimbuster':
      return fieldsOf('checkworthy/claimbuster/sentences.jsonl', 'text', 'speaker');
    case 'debates':
      return linesOf('politifact-debates/unmatched.tsv').map(line => [second(line), line.split('\t')[0] ?? null]);
    case 'politifact':
      return fieldsOf('politifact-debates/claims.jsonl', 'claim', 'claimant');
    case 'polnear':
      return fieldsOf('quotes/polnear/documents.jsonl', 'text', null);
    case 'queries':
      return linesOf('politifact-debates/queries.tsv').map(line => [second(line), null]);
    case 'snopes':
      return fieldsOf('snopes-tweets/claims.jsonl', 'claim', null);
    case 'tweets':
      return linesOf('snopes-tweets/queries.tsv').map(line => [second(line), null]);
  }
}

/** The statements of these texts, of some lines only where `wanted` says so; each with the speaker that text or data name. */
export function openStatements(texts: OpenTexts, wanted: (line: number) => boolean = () => true): OpenStatement[] {
  return textsOf(texts).flatMap(([text, speaker], line) => {
    if (!wanted(line)) return [];
    return findStatements(articleOfText(text))
      .statements.filter(statement => statement.text.length >= SHORTEST)
      .map(statement => {
        const query = queryOf(statement, null);
        return { texts, line, start: statement.start, query: { ...query, speaker: query.speaker ?? speaker } };
      });
  });
}

/** A judgement of somebody who read a statement and the claim that it would be shown as. */
export interface ShownJudgement {
  readonly texts: OpenTexts;
  readonly line: number;
  readonly start: number;
  readonly claim: string;
  /** Whether the claim's verdict, shown there, would be right: the same proposition and figures, said by whoever says it. */
  readonly right: boolean;
}

const isTexts = (name: string): name is OpenTexts => OPEN_TEXTS.some(texts => texts === name);

/** The pairs of shown.judged.tsv, ids only; those that a careful reader could call either way were left out. */
export function shownJudgements(): ShownJudgement[] {
  return readFileSync(new URL('shown.judged.tsv', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(row => {
      const [texts = '', line = '', start = '', claim = '', right = ''] = row.split('\t');
      return isTexts(texts) ? [{ texts, line: Number(line), start: Number(start), claim, right: right === '1' }] : [];
    });
}

/** A judgement of a statement and another set's claim, whose authors never met. */
export interface StrangerJudgement extends ShownJudgement {
  readonly set: MatchingSet;
}

/**
 * The pairs of strangers.judged.tsv, ids only: texts asked of claims that were not collected with them, all whose relation
 * was found to be `same`. Of those in news, debates and tweets one in fifteen was; of fact-checkers' headings, asked of other
 * fact-checkers' claims, one in three. Five sessions that had seen nothing of the matcher judged them; what could be called
 * either way was left out, as was one sentence of a claim that has several: readers call it differently.
 */
export function strangerJudgements(): StrangerJudgement[] {
  return readFileSync(new URL('strangers.judged.tsv', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(row => {
      const [texts = '', name = '', line = '', start = '', claim = '', right = ''] = row.split('\t');
      const set = MATCHING_SETS.find(one => one === name);
      if (!isTexts(texts) || set === undefined) return [];
      return [{ texts, set, line: Number(line), start: Number(start), claim, right: right === '1' }];
    });
}

/**
 * What somebody who read a statement, a claim and the conflict that was found says of them: the claim but for that (`right`), or
 * but for something else (`misnamed`), the claim after all (`same`), something `other`, or `either` way.
 */
export const NEAR_VERDICTS = ['right', 'misnamed', 'same', 'other', 'either'] as const;

/** A judgement of a pair that a slot parts. */
export interface NearJudgement {
  /** Whose claims were asked. */
  readonly set: MatchingSet | 'bundled';
  readonly texts: OpenTexts;
  readonly line: number;
  readonly start: number;
  readonly claim: string;
  /** The slot that was found to part them; what was judged holds for this one alone. */
  readonly slot: string;
  readonly verdict: (typeof NEAR_VERDICTS)[number];
}

/**
 * The pairs of near.judged.tsv, ids only: all that the matcher of 30 November 2026 told apart by a slot, of claims that came to
 * a quarter of a chance by their words. Eight sessions that had seen nothing of the matcher judged them.
 */
export function nearJudgements(): NearJudgement[] {
  return readFileSync(new URL('near.judged.tsv', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(row => {
      const [name = '', texts = '', line = '', start = '', claim = '', slot = '', told = ''] = row.split('\t');
      const set = [...MATCHING_SETS, 'bundled' as const].find(one => one === name);
      const verdict = NEAR_VERDICTS.find(one => one === told);
      if (!isTexts(texts) || set === undefined || verdict === undefined) return [];
      return [{ set, texts, line: Number(line), start: Number(start), claim, slot, verdict }];
    });
}

/**
 * What the same people said of it, for a matcher that no longer finds a slot to part such a pair: whether the claim's verdict,
 * shown there, would be right.
 */
export function partedJudgements(of: NearJudgement['set']): ShownJudgement[] {
  return nearJudgements()
    .filter(({ set, verdict }) => set === of && verdict !== 'either')
    .map(({ verdict, ...one }) => ({ ...one, right: verdict === 'same' }));
}

/** A statement of the open texts, and what was judged of it. */
export interface JudgedStatement<Judgement> extends OpenStatement {
  readonly judged: readonly Judgement[];
}

/** The statements of which something was judged. */
export function* judgedStatements<Judgement extends Omit<OpenStatement, 'query'>>(
  judgements: readonly Judgement[],
): Generator<JudgedStatement<Judgement>> {
  for (const texts of OPEN_TEXTS) {
    const ours = judgements.filter(judgement => judgement.texts === texts);
    const lines = new Set(ours.map(({ line }) => line));
    for (const statement of openStatements(texts, at => lines.has(at))) {
      const judged = ours.filter(one => one.line === statement.line && one.start === statement.start);
      if (judged.length > 0) yield { ...statement, judged };
    }
  }
}
