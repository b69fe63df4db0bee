import { writeFileSync } from 'node:fs';
import { ANSWERED } from '../../src/annotations/ask.ts';
import { compileBundled } from '../../src/cli/compile-bundled.ts';
import { openPack, type Pack } from '../../src/match/index/pack.ts';
import type { Match } from '../../src/match/match.ts';
import { matchInEach } from '../../src/match/matching.ts';
import { packOf } from './match-systems.ts';
import { claimsOf, haveMatchingData } from './matching-data.ts';
import {
  type NearJudgement,
  nearJudgements,
  OPEN_TEXTS,
  type OpenStatement,
  type OpenTexts,
  openStatements,
  partedJudgements,
  type ShownJudgement,
  shownJudgements,
  strangerJudgements,
} from './open-texts.ts';

/** What a reader of these texts would be shown of these claims, and told that comes near. */
export interface ShownRow {
  readonly claims: string;
  readonly texts: string;
  readonly statements: number;
  readonly shown: number;
  readonly right: number;
  readonly wrong: number;
  /** Nobody has read them, or a careful reader could call them either way. */
  readonly unread: number;
  /** Of those that are shown nothing: told that they are not a claim though near, and whether what was told is right. */
  readonly near: number;
  readonly nearRight: number;
  readonly nearWrong: number;
  readonly nearUnread: number;
}

/**
 * Asks every statement of the open texts of the bundled claims, and those of the news articles of PolitiFact's 19,250, as the
 * worker does, and holds what is shown and told against what somebody read. The models were taught by all these judgements:
 * train-confidence.ts and train-nearness.ts have the figures of models that had not seen the claim. Pairs that nobody read
 * are written to a file beside the system's temporary ones.
 */
export function benchShown(): ShownRow[] {
  if (!haveMatchingData()) {
    console.log('shown: skipped, ../shared/data is absent');
    return [];
  }
  const bundled = compileBundled();
  const politifact = packOf(claimsOf('politifact-debates'));
  const strangers = [
    ...strangerJudgements().filter(({ set }) => set === 'politifact-debates'),
    ...partedJudgements('politifact-debates'),
  ];
  const unread: string[] = [];
  const rows = [
    ...OPEN_TEXTS.map(texts =>
      rowOf('bundled', openPack(bundled), texts, [...shownJudgements(), ...partedJudgements('bundled')], unread),
    ),
    rowOf('politifact-debates', openPack(politifact), 'polnear', strangers, unread),
  ];
  writeFileSync(UNREAD, unread.join('\n'));
  console.log(`shown: ${unread.length} pairs that nobody read are in ${UNREAD}`);
  return rows;
}

const UNREAD = '/tmp/claimlight-shown.tsv';

const keyOf = ({ texts, line, start }: Omit<OpenStatement, 'query'>, claim: string, slot = ''): string =>
  [texts, line, start, claim, slot].join('\t');

function rowOf(
  claims: NearJudgement['set'],
  pack: Pack,
  texts: OpenTexts,
  judgements: readonly ShownJudgement[],
  unread: string[],
): ShownRow {
  const judged = new Map<string, boolean>(judgements.map(one => [keyOf(one, one.claim), one.right]));
  for (const { set, verdict, slot, ...one } of nearJudgements()) {
    if (set === claims && verdict !== 'either') judged.set(keyOf(one, one.claim, slot), verdict === 'right');
  }
  const statements = openStatements(texts);
  const found = matchInEach(
    statements.map(({ query }) => query),
    [pack],
    ANSWERED,
  );
  const verdictOf = (statement: OpenStatement, { claim: number, confidence, conflict }: Match): boolean | null => {
    const claim = pack.indexed(number);
    const key = keyOf(statement, claim.id, conflict?.slot);
    const { text, speaker } = statement.query;
    const parted = conflict ? `${conflict.statement} / ${conflict.claim}` : '';
    if (!judged.has(key)) unread.push([key, parted, confidence.toFixed(3), speaker, text, claim.claim].join('\t'));
    return judged.get(key) ?? null;
  };
  const shown: (boolean | null)[] = [];
  const told: (boolean | null)[] = [];
  statements.forEach((statement, i) => {
    const matches = found[i] ?? [];
    const match = matches.find(one => one.shown);
    if (match) shown.push(verdictOf(statement, match));
    const [near] = match ? [] : matches.filter(one => one.near).sort((a, b) => b.confidence - a.confidence);
    if (near) told.push(verdictOf(statement, near));
  });
  const count = (verdicts: readonly (boolean | null)[], wanted: boolean | null) =>
    verdicts.filter(right => right === wanted).length;
  return {
    claims,
    texts,
    statements: statements.length,
    shown: shown.length,
    right: count(shown, true),
    wrong: count(shown, false),
    unread: count(shown, null),
    near: told.length,
    nearRight: count(told, true),
    nearWrong: count(told, false),
    nearUnread: count(told, null),
  };
}
