import type { Answer } from '../annotations/annotation.ts';
import type { Article } from '../article/article.ts';
import type { Statement } from '../article/statement.ts';
import { articleOfText } from '../article/text-article.ts';
import { TRIAL } from '../article/trial.ts';
import { turn } from '../match/turn.ts';
import { words } from '../words/native-words.ts';
import { finder, matcher } from './parts.ts';
import { readPacks } from './reading.ts';

/** What goes wrong is told where it is waited for. */
function begin(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

const openPacks = async () => (await matcher()).openPacks();

async function findIn(article: Article): Promise<readonly Statement[]> {
  const { findStatements } = await finder();
  return findStatements(article).statements;
}

/** Finds the article's statements and matches them against every pack. Nothing of the page is kept. */
export async function ask(article: Article): Promise<{ statements: readonly Statement[]; answer: Answer }> {
  begin(openPacks());
  // A browser is asked for a large pack's bytes before anything else is done, in a worker that was just woken: it reads them
  // beside whatever else there is to do, and is not asked while there is something else.
  await readPacks().files;
  const statements = await findIn(article);
  const { answerTo } = await matcher();
  return { statements, answer: await answerTo(statements, article.published, words) };
}

/** What is made at the first question, in parts between which the worker answers other messages. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => findIn(articleOfText(TRIAL)),
  async () => (await matcher()).readyToCompare(),
  () => askText(TRIAL),
];

/**
 * Gets ready for an article that is about to be sent: while its page is read, the packs are opened, and what is made at the
 * first question is made. What goes wrong goes wrong again, and is told, when it is asked.
 */
export async function getReady(): Promise<void> {
  begin(openPacks());
  for (const part of PARTS) {
    await turn();
    await part().catch(() => undefined);
  }
}

/** The same for text that the reader selected: its marks and line breaks are all that is known of it. */
export async function askText(text: string): Promise<Answer> {
  return (await ask(articleOfText(text))).answer;
}

/** The statements of an article that start there; the worker kept none from before. */
export async function statementsAt(article: Article, starts: readonly number[]): Promise<readonly Statement[]> {
  const wanted = new Set(starts);
  return (await findIn(article)).filter(({ start }) => wanted.has(start));
}
