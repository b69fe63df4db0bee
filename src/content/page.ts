import type { Annotation, Answer } from '../annotations/annotation.ts';
import type { Reading } from '../article/article.ts';
import { findStatements } from '../article/find.ts';
import { rangesOf } from '../article/ranges.ts';
import { readArticle } from '../article/read.ts';
import type { Statement } from '../article/statement.ts';
import type { AskedStatement } from '../messages.ts';

/** An annotation where it stands on the page. */
export interface Placed {
  readonly annotation: Annotation;
  readonly statement: Statement;
  readonly ranges: readonly Range[];
}

/** One reading of the page: its article, the statements in it, and how long that took. */
export interface PageReading {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  /** Milliseconds. */
  readonly cost: number;
}

/** Reads the page as it is now, or gives null where it has no article. */
export function readPage(): PageReading | null {
  const begin = performance.now();
  const reading = readArticle(document, location.href);
  if (reading === null) return null;
  const { statements } = findStatements(reading.article);
  return { reading, statements, cost: performance.now() - begin };
}

/** What the worker is asked of a statement: nothing of the page but its words, and what was made of them. */
export function askedOf(statement: Statement): AskedStatement {
  return {
    text: statement.text,
    sentence: statement.sentence,
    speaker: statement.speaker?.name ?? null,
    quoted: statement.quotation !== null,
    modality: statement.modality,
    stance: statement.stance,
    secondHand: statement.secondHand,
    checkable: statement.checkable,
  };
}

/** The answer's annotations with their ranges on the page, in reading order; one whose words are gone is left out. */
export function placeAnnotations(read: PageReading, answer: Answer): Placed[] {
  const placed: Placed[] = [];
  for (const annotation of answer.annotations) {
    const statement = read.statements[annotation.statement];
    if (statement === undefined) continue;
    const ranges = rangesOf(read.reading, statement.start, statement.end).flatMap(({ node, start, end }) => {
      if (!node.isConnected || node.data.length < end) return [];
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [range];
    });
    if (ranges.length > 0) placed.push({ annotation, statement, ranges });
  }
  return placed.sort((a, b) => a.statement.start - b.statement.start);
}

/** The nearest element that holds the whole article. */
export function rootOf(reading: Reading): Node {
  const first = reading.segments[0]?.node;
  const last = reading.segments.at(-1)?.node;
  if (first === undefined || last === undefined) return document.body;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
}
