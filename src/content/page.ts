import type { Answer } from '../annotations/annotation.ts';
import type { Reading } from '../article/article.ts';
import { rangesOf } from '../article/ranges.ts';
import type { Placed } from '../spotlight/placed.ts';
import { holderOf } from '../spotlight/shadow.ts';

/** The answer's annotations with their ranges on the page, in reading order; one whose words are gone is left out. */
export function placeAnnotations(reading: Reading, answer: Answer): Placed[] {
  return answer.annotations
    .map(annotation => ({
      annotation,
      ranges: domRanges(reading, annotation.statement.start, annotation.statement.end),
    }))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => a.annotation.statement.start - b.annotation.statement.start);
}

/** DOM ranges of a stretch of the article's text, one a text node; [] where its nodes have left the page. */
export function domRanges(reading: Reading, start: number, end: number): Range[] {
  return rangesOf(reading, start, end).flatMap(span => {
    if (!span.node.isConnected || span.node.data.length < span.end) return [];
    const range = document.createRange();
    range.setStart(span.node, span.start);
    range.setEnd(span.node, span.end);
    return [range];
  });
}

/** The nearest node that holds the whole article; where parts of it are in shadow roots, their hosts count. */
export function rootOf(reading: Reading): Node {
  const first = reading.segments[0]?.node;
  const last = reading.segments.at(-1)?.node;
  if (first === undefined || last === undefined) return document.body;
  const around = new Set<Node>();
  for (let at = holderOf(first); at; at = holderOf(at)) around.add(at);
  let common = holderOf(last);
  while (common && !around.has(common)) common = holderOf(common);
  return common ?? document.body;
}
