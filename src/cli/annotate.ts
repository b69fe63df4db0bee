import type { Answer } from '../annotations/annotation.ts';
import { answerOf } from '../annotations/answer.ts';
import { claimSource, queriesOf } from '../annotations/ask.ts';
import { webAnnotation } from '../annotations/web-annotation.ts';
import { coverageInWords } from '../annotations/wording.ts';
import type { Article } from '../article/article.ts';
import { findStatements } from '../article/find.ts';
import { CHECKABLE } from '../article/statement.ts';
import { openPack } from '../match/index/pack.ts';
import { matchStatements } from '../match/matching.ts';
import { ENGLISH } from '../words/english.ts';
import { compileBundled } from './compile-bundled.ts';
import { articleOfFile } from './statements.ts';

/** What a reader would see on a page. */
export interface Annotated {
  readonly article: Article;
  readonly answer: Answer;
}

/** Annotates a file with the bundled database, as the extension would; `date` stands in where the page names none. */
export function annotateFile(file: string, url: string | undefined, date: string | undefined): Annotated {
  const article = articleOfFile(file, url);
  const { statements } = findStatements(article);
  const packs = [openPack(compileBundled())];
  const day = date ?? article.published;
  const matches = matchStatements(queriesOf(statements, day), packs);
  const answer = answerOf(statements, matches, packs.map(claimSource), CHECKABLE, ENGLISH, day);
  return { article, answer };
}

/** `annotate --json`: the answer, and what is known of the article. */
export function annotatedAsJson({ article, answer }: Annotated): unknown {
  return { headline: article.headline, published: article.published, ...answer };
}

/** `annotate --jsonld`: a list of W3C Web Annotations. */
export function annotatedAsJsonLd({ article, answer }: Annotated, url: string | undefined): unknown {
  return answer.annotations.map(annotation => webAnnotation(annotation, article, url ?? null, ENGLISH));
}

/** `annotate`: for people. */
export function annotatedAsText({ answer }: Annotated): string {
  const lines = answer.annotations.map(({ statement, answer: found, superseded, claim, sources }) => {
    const speaker = statement.speaker ? ` (${statement.speaker})` : '';
    const links = sources.map(
      source => `    ${[source.publisher, source.date ?? []].flat().join(', ')}: ${source.url}`,
    );
    return [
      `“${statement.text}”${speaker}`,
      `  ${found}`,
      ...(superseded === null ? [] : [`  ${superseded.text}`]),
      `  ${claim}`,
      ...links,
    ].join('\n');
  });
  return [coverageInWords(answer.coverage, ENGLISH), ...lines].join('\n\n');
}
