import type { Answer } from '../annotations/annotation.ts';
import { answerOf } from '../annotations/answer.ts';
import { claimSource, matchEach, queriesOf } from '../annotations/ask.ts';
import type { Article } from '../article/article.ts';
import { findStatements } from '../article/find.ts';
import { CHECKABLE, type Statement } from '../article/statement.ts';
import { articleOfText } from '../article/text-article.ts';
import { once } from '../match/once.ts';
import { relate } from '../match/relation.ts';
import { words } from '../words/native-words.ts';
import { areBeingRead, openPacks } from './packs.ts';

/** Statements matched in one go; between two goes the worker answers other messages. */
const SLICE = 8;

/** Have something of all that a statement may have, and nothing that a claim says. */
const TRIAL = 'He said on 1 May that “not all of the 30 percent” would do so again.';
const OTHER = 'On 2 May some of the 40 percent may have done so again, she said.';

const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** What comparing two texts needs is made once a worker's life. */
const readyToCompare = once(() => relate({ text: TRIAL }, OTHER, {}));

/** Finds the article's statements and matches them against every pack. Nothing of the page is kept. */
export async function ask(article: Article): Promise<{ statements: readonly Statement[]; answer: Answer }> {
  const opening = openPacks();
  // What goes wrong is told where it is waited for.
  opening.catch(() => undefined);
  // A browser is asked for a large pack's bytes before anything else is done, in a worker that was just woken.
  await areBeingRead();
  const { statements } = findStatements(article);
  const packs = await opening;
  const queries = queriesOf(statements, article.published);
  const matches = await matchEach(queries, packs, SLICE);
  return {
    statements,
    answer: answerOf(statements, matches, packs.map(claimSource), CHECKABLE, words, article.published),
  };
}

/** What is made at the first question, in parts between which the worker answers other messages. */
const PARTS: readonly (() => unknown)[] = [
  () => findStatements(articleOfText(TRIAL)),
  readyToCompare,
  () => askText(TRIAL),
];

/**
 * Gets ready for an article that is about to be sent: while its page is read, the packs are opened, and what is made at the
 * first question is made. What goes wrong goes wrong again, and is told, when it is asked.
 */
export async function getReady(): Promise<void> {
  openPacks().catch(() => undefined);
  for (const part of PARTS) {
    await turn();
    await Promise.resolve(part()).catch(() => undefined);
  }
}

/** The same for text that the reader selected: its marks and line breaks are all that is known of it. */
export async function askText(text: string): Promise<Answer> {
  return (await ask(articleOfText(text))).answer;
}

/** The statements of an article that start there; the worker kept none from before. */
export function statementsAt(article: Article, starts: readonly number[]): readonly Statement[] {
  const wanted = new Set(starts);
  return findStatements(article).statements.filter(({ start }) => wanted.has(start));
}
