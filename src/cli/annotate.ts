import type { Annotation, Answer } from '../annotations/annotation.ts';
import { answerOf } from '../annotations/answer.ts';
import { claimSource, queryOf } from '../annotations/ask.ts';
import { webAnnotation } from '../annotations/web-annotation.ts';
import { coverageInWords } from '../annotations/wording.ts';
import type { Article } from '../article/article.ts';
import { findStatements } from '../article/find.ts';
import { CHECKABLE, type Statement } from '../article/statement.ts';
import { openPack } from '../match/pack.ts';
import { matchStatements } from '../match/search.ts';
import { compileBundled } from './compile-bundled.ts';
import { articleOfFile } from './statements.ts';

/** What a reader would see on a page. */
export interface Annotated {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly answer: Answer;
}

/** Annotates a file with the bundled database, as the extension would; `date` stands in where the page names none. */
export function annotateFile(file: string, url: string | undefined, date: string | undefined): Annotated {
  const article = articleOfFile(file, url);
  const { statements } = findStatements(article);
  const packs = [openPack(compileBundled())];
  const queries = statements.map(statement => queryOf(statement, date ?? article.published));
  const answer = answerOf(statements, matchStatements(queries, packs), packs.map(claimSource), CHECKABLE);
  return { article, statements, answer };
}

/** `annotate --json`: the answer, each annotation with its statement's place, words and speaker. */
export function annotatedAsJson({ article, statements, answer }: Annotated): unknown {
  const placed = (item: { statement: number }) => {
    const statement = statements[item.statement];
    return { start: statement?.start, end: statement?.end, text: statement?.text, speaker: statement?.speaker ?? null };
  };
  return {
    headline: article.headline,
    published: article.published,
    coverage: answer.coverage,
    annotations: answer.annotations.map(annotation => ({ ...placed(annotation), ...annotation })),
    rejected: answer.rejected.map(rejection => ({ ...placed(rejection), ...rejection })),
  };
}

/** `annotate --jsonld`: a list of W3C Web Annotations. */
export function annotatedAsJsonLd({ article, statements, answer }: Annotated, url: string | undefined): unknown {
  return answer.annotations.flatMap(annotation => {
    const statement = statements[annotation.statement];
    return statement === undefined ? [] : [webAnnotation(annotation, article, statement, url ?? null)];
  });
}

/** `annotate`: for people. */
export function annotatedAsText({ statements, answer }: Annotated): string {
  const lines = answer.annotations.map((annotation: Annotation) => {
    const statement = statements[annotation.statement];
    const speaker = statement?.speaker ? ` (${statement.speaker.name})` : '';
    const sources = annotation.sources.map(source => `    ${source.publisher}, ${source.date}: ${source.url}`);
    return [`“${statement?.text}”${speaker}`, `  ${annotation.answer}`, `  ${annotation.claim}`, ...sources].join('\n');
  });
  return [coverageInWords(answer.coverage), ...lines].join('\n\n');
}
