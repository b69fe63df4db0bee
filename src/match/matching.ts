import type { Pack } from './index/pack.ts';
import { type JudgeOptions, judgeInEach, judgeTogether, readRecords } from './judge.ts';
import type { Match, Query } from './match.ts';
import { type Asked, askInEach, askTogether, type SearchOptions } from './search.ts';
import { takingTurns } from './turn.ts';

export interface MatchOptions extends SearchOptions, JudgeOptions {}

/** How several packs are asked: what of them a statement may make, and what that comes to. */
interface Way {
  readonly ask: (query: Query, packs: readonly Pack[], options: SearchOptions) => Asked;
  readonly judge: (asked: Asked, packs: readonly Pack[], options: JudgeOptions) => Match[];
}

/** All packs as if they were one. */
export const TOGETHER: Way = { ask: askTogether, judge: judgeTogether };

/** Each pack for itself. */
export const IN_EACH: Way = { ask: askInEach, judge: judgeInEach };

/**
 * For each statement its best claims among all packs, best first. At most one of a statement's matches is `shown`.
 */
export function matchStatements(
  queries: readonly Query[],
  packs: readonly Pack[],
  options: MatchOptions = {},
): Match[][] {
  return queries.map(query => TOGETHER.judge(TOGETHER.ask(query, packs, options), packs, options));
}

/**
 * For each statement its best claims in every pack, the packs in their order, so that one may be shown of each: where packs
 * disagree a reader sees both. What is no repeat of the statement in another pack is a rival all the same: in a pack of
 * five every claim would lead by far.
 */
export function matchInEach(queries: readonly Query[], packs: readonly Pack[], options: MatchOptions = {}): Match[][] {
  return queries.map(query => IN_EACH.judge(IN_EACH.ask(query, packs, options), packs, options));
}

/** So many statements' records are read at once. */
const READ_TOGETHER = 8;

/** As one of the two above, letting other work run meanwhile. */
export async function matchAll(
  queries: readonly Query[],
  packs: readonly Pack[],
  options: MatchOptions = {},
  way = TOGETHER,
): Promise<Match[][]> {
  const othersTurn = takingTurns();
  const matches: Match[][] = [];
  for (let start = 0; start < queries.length; start += READ_TOGETHER) {
    const asked: Asked[] = [];
    for (const query of queries.slice(start, start + READ_TOGETHER)) {
      asked.push(way.ask(query, packs, options));
      await othersTurn();
    }
    await readRecords(asked, packs, options);
    for (const one of asked) {
      matches.push(way.judge(one, packs, options));
      await othersTurn();
    }
  }
  return matches;
}
