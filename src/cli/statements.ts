import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import { findStatements } from '../article/find.ts';
import { readArticle } from '../article/read.ts';
import type { Found } from '../article/statement.ts';
import { articleOfText } from '../article/text-article.ts';
import { parsePage } from './dom.ts';
import { BadInput, readLines, readText } from './input.ts';

/** The article of a file: a `.txt` is plain text, a paragraph a line; anything else is a page. */
export function articleOfFile(file: string, url?: string): Article {
  const source = readText(file);
  if (file.endsWith('.txt')) return articleOfText(source);
  const reading = readArticle(parsePage(source, url), url, { force: true });
  if (reading === null) throw new BadInput(`${file}: has no text; is it a web page?`);
  return reading.article;
}

/** `statements FILE`: everything found in one file, with the text that its offsets count into. */
export function statementsOfFile(file: string): { text: string } & Found {
  const article = articleOfFile(file);
  return { text: article.text, ...findStatements(article) };
}

const Line = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/** `statements --jsonl FILE`: a line out for each line in. Speakers are names or null. */
export function* statementsOfLines(file: string): Generator<string> {
  for (const { id, text } of readLines(file, Line)) {
    const { quotations, statements } = findStatements(articleOfText(text));
    yield JSON.stringify({
      id,
      quotations: quotations.map(quotation => ({ ...quotation, speaker: quotation.speaker?.name ?? null })),
      statements: statements.map(statement => ({ ...statement, speaker: statement.speaker?.name ?? null })),
    });
  }
}
