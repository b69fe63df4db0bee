import type { Annotation, Answer } from '../annotations/annotation.ts';
import type { Reading } from '../article/article.ts';
import { rangesOf } from '../article/ranges.ts';

/** An annotation where it stands on the page. */
export interface Placed {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
}

/** The answer's annotations with their ranges on the page, in reading order; one whose words are gone is left out. */
export function placeAnnotations(reading: Reading, answer: Answer): Placed[] {
  const placed: Placed[] = [];
  for (const annotation of answer.annotations) {
    const { start, end } = annotation.statement;
    const ranges = rangesOf(reading, start, end).flatMap(span => {
      if (!span.node.isConnected || span.node.data.length < span.end) return [];
      const range = document.createRange();
      range.setStart(span.node, span.start);
      range.setEnd(span.node, span.end);
      return [range];
    });
    if (ranges.length > 0) placed.push({ annotation, ranges });
  }
  return placed.sort((a, b) => a.annotation.statement.start - b.annotation.statement.start);
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
