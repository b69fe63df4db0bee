import { writeFileSync } from 'node:fs';
import { compileBundled } from '../../src/cli/compile-bundled.ts';
import { openPack, type Pack } from '../../src/match/index/pack.ts';
import { matchStatements } from '../../src/match/search.ts';
import { packOf } from './match-systems.ts';
import { claimsOf, haveMatchingData } from './matching-data.ts';
import {
  OPEN_TEXTS,
  type OpenStatement,
  type OpenTexts,
  openStatements,
  type ShownJudgement,
  shownJudgements,
  strangerJudgements,
} from './open-texts.ts';

/** What a reader of these texts would be shown of these claims. */
export interface ShownRow {
  readonly claims: string;
  readonly texts: string;
  readonly statements: number;
  readonly shown: number;
  readonly right: number;
  readonly wrong: number;
  /** Nobody has read them, or a careful reader could call them either way. */
  readonly unread: number;
}

/**
 * Asks every statement of the open texts of the bundled claims, and those of the news articles of PolitiFact's 19,250, and
 * holds what is shown against what somebody read. The confidence was taught by all these judgements:
 * train-confidence.ts has the figures of models that had not seen the claim. Pairs that nobody read are written to a file
 * beside the system's temporary ones.
 */
export function benchShown(): ShownRow[] {
  if (!haveMatchingData()) {
    console.log('shown: skipped, ../shared/data is absent');
    return [];
  }
  const bundled = compileBundled();
  const politifact = packOf(claimsOf('politifact-debates'));
  const strangers = strangerJudgements().filter(({ set }) => set === 'politifact-debates');
  const unread: string[] = [];
  const rows = [
    ...OPEN_TEXTS.map(texts => rowOf('bundled', openPack(bundled), texts, shownJudgements(), unread)),
    rowOf('PolitiFact', openPack(politifact), 'polnear', strangers, unread),
  ];
  writeFileSync(UNREAD, unread.join('\n'));
  console.log(`shown: ${unread.length} pairs that nobody read are in ${UNREAD}`);
  return rows;
}

const UNREAD = '/tmp/claimlight-shown.tsv';

const keyOf = ({ texts, line, start }: Omit<OpenStatement, 'query'>, claim: string): string =>
  [texts, line, start, claim].join('\t');

function rowOf(
  claims: string,
  pack: Pack,
  texts: OpenTexts,
  judgements: readonly ShownJudgement[],
  unread: string[],
): ShownRow {
  const judged = new Map(judgements.map(one => [keyOf(one, one.claim), one.right]));
  const statements = openStatements(texts);
  const found = matchStatements(
    statements.map(({ query }) => query),
    [pack],
  );
  const verdicts = statements.flatMap((statement, i) => {
    const match = found[i]?.find(({ shown }) => shown);
    if (match === undefined) return [];
    const claim = pack.indexed(match.claim);
    const right = judged.get(keyOf(statement, claim.id)) ?? null;
    if (right === null) {
      const { text, speaker } = statement.query;
      unread.push([keyOf(statement, claim.id), match.confidence.toFixed(3), speaker, text, claim.claim].join('\t'));
    }
    return [right];
  });
  const count = (wanted: boolean | null) => verdicts.filter(right => right === wanted).length;
  return {
    claims,
    texts,
    statements: statements.length,
    shown: verdicts.length,
    right: count(true),
    wrong: count(false),
    unread: count(null),
  };
}
