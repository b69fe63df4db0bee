/* A part of the worker (parts.ts): the packs, and what matches statements against them. */
import type { Annotation, Answer } from '../annotations/annotation.ts';
import { answerOf } from '../annotations/answer.ts';
import { claimSource, matchEach, queriesOf } from '../annotations/ask.ts';
import { CHECKABLE, type Statement } from '../article/statement.ts';
import { annotateFrom } from '../providers/annotate.ts';
import type { Words } from '../words/words.ts';
import { openPacks } from './packs.ts';

export { READY_STEPS } from '../annotations/ready.ts';
export { forgetPacks, openPacks, packInfos } from './packs.ts';

/** Matches an article's statements against every pack; `published` is the article's day. */
export async function answerTo(
  statements: readonly Statement[],
  published: string | null,
  words: Words,
): Promise<Answer> {
  const packs = await openPacks();
  const matches = await matchEach(queriesOf(statements, published), packs);
  return answerOf(statements, matches, packs.map(claimSource), CHECKABLE, words, published);
}

/** What a reader is shown of claims that a look-up gave, as a pack (looker.ts), beside those of every other. */
export async function annotateLookedUp(
  answer: Uint8Array,
  statements: readonly Statement[],
  published: string | null,
  words: Words,
): Promise<readonly Annotation[]> {
  return annotateFrom(answer, statements, await openPacks(), published, words);
}
