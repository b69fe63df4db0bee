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

interface Asked {
  readonly statements: readonly Statement[];
  readonly answer: Answer;
}

async function answered(article: Article): Promise<Asked> {
  begin(openPacks());
  // A browser is asked for a large pack's bytes before anything else is done, in a worker that was just woken: it reads them
  // beside whatever else there is to do, and is not asked while there is something else.
  await readPacks().files;
  const statements = await findIn(article);
  const { answerTo } = await matcher();
  return { statements, answer: await answerTo(statements, article.published, words) };
}

/** Whether the worker was asked anything in its life: then all is made, or on its way. */
let wasAsked = false;

/** Finds the article's statements and matches them against every pack. Nothing of the page is kept. */
export function ask(article: Article): Promise<Asked> {
  wasAsked = true;
  return answered(article);
}

/** The same for text that the reader selected: its marks and line breaks are all that is known of it. */
export async function askText(text: string): Promise<Answer> {
  return (await ask(articleOfText(text))).answer;
}

/** What is made at the first question, in steps between which the worker answers other messages. */
async function* readySteps(): AsyncGenerator<() => unknown> {
  const trial = articleOfText(TRIAL);
  yield () => findIn(trial);
  yield* (await matcher()).READY_STEPS;
  yield () => answered(trial);
}

async function makeReady(): Promise<void> {
  for await (const step of readySteps()) {
    await turn();
    if (wasAsked) return;
    await step();
  }
}

/**
 * Gets ready for an article that is about to be sent: while its page is read, the packs are opened, and what is made at the
 * first question is made, as far as there is time for it. What goes wrong goes wrong again, and is told, when it is asked.
 */
export function getReady(): void {
  begin(openPacks());
  begin(makeReady());
}

/** The statements of an article that start there; the worker kept none from before. */
export async function statementsAt(article: Article, starts: readonly number[]): Promise<readonly Statement[]> {
  const wanted = new Set(starts);
  return (await findIn(article)).filter(({ start }) => wanted.has(start));
}
