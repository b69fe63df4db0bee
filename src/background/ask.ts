import type { Answer } from '../annotations/annotation.ts';
import { answerOf } from '../annotations/answer.ts';
import { claimSource, queryOf } from '../annotations/ask.ts';
import { CHECKABLE } from '../article/statement.ts';
import { matchAll } from '../match/search.ts';
import type { ToWorker } from '../messages.ts';
import { openPacks } from './packs.ts';

/** Statements matched in one go; between two goes the worker answers other messages. */
const SLICE = 8;

/** Matches a page's statements against every pack. Nothing of the page is kept. */
export async function ask({ statements, published }: Extract<ToWorker, { type: 'ask' }>): Promise<Answer> {
  const packs = await openPacks();
  const matches = await matchAll(
    statements.map(statement => queryOf(statement, published)),
    packs,
    SLICE,
  );
  return answerOf(statements, matches, packs.map(claimSource), CHECKABLE);
}
