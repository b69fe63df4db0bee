import type { Annotation } from '../annotations/annotation.ts';
import { answerOf } from '../annotations/answer.ts';
import { claimSource, queryOf, TOLD_FROM } from '../annotations/ask.ts';
import { CHECKABLE, type Statement } from '../article/statement.ts';
import { openPack, type Pack } from '../match/index/pack.ts';
import { matchAll } from '../match/matching.ts';
import type { Words } from '../words/words.ts';
import { GOOGLE } from './google.ts';

/**
 * What a reader is shown of claims that a look-up gave (`answerPack`): those that our own matcher takes for the same, by the same rules
 * as those of a pack. That Google found one for a statement counts for nothing.
 *
 * A claim that came back alone would look surer than it is: how far it leads over the next is half of what makes a match
 * sure. So it has to lead over the claims of the packs as well.
 *
 * @param rivals the packs that left the statements open
 * @param published the article's day, YYYY-MM-DD
 */
export async function annotateFrom(
  answer: Uint8Array,
  statements: readonly Statement[],
  rivals: readonly Pack[],
  published: string | null,
  words: Words,
): Promise<readonly Annotation[]> {
  const pack = openPack(answer);
  const queries = statements.map(statement => queryOf(statement, published));
  const matches = (await matchAll(queries, [pack, ...rivals], { compareFrom: TOLD_FROM })).map(list =>
    list.filter(match => match.pack === 0),
  );
  const { annotations } = answerOf(statements, matches, [claimSource(pack)], CHECKABLE, words);
  return annotations.map(annotation => ({ ...annotation, detail: words.say('detailGoogle', GOOGLE) }));
}
