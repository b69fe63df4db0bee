import type { Reading, Segment } from './article.ts';

/** Code units `start` to `end` of one text node of the page. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the page shows `article.text.slice(start, end)`: spans of its text nodes in reading order, one a node. White
 * space that the text collapsed is inside a span where it lies between two of its words. Empty where nothing of the
 * stretch stands on the page. Takes logarithmic time and the length of the answer.
 */
export function rangesOf(reading: Reading, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  const { segments } = reading;
  if (end <= start) return spans;
  for (let i = firstEndingAfter(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const from = segment.offset + Math.max(0, start - segment.start);
    const to = segment.offset + Math.min(segment.length, end - segment.start);
    const last = spans.at(-1);
    if (last?.node === segment.node) spans[spans.length - 1] = { ...last, end: to };
    else spans.push({ node: segment.node, start: from, end: to });
  }
  return spans;
}

/**
 * The offset into `article.text` of code unit `offset` of a text node of the page; null where the article does not show
 * it (other node, collapsed white space). The end of a segment counts as shown, so that the end of a range has one too.
 */
export function offsetOf(reading: Reading, node: Node, offset: number): number | null {
  let ending: number | null = null;
  for (const segment of segmentsByNode(reading).get(node) ?? []) {
    const inside = offset - segment.offset;
    if (inside >= 0 && inside < segment.length) return segment.start + inside;
    if (inside === segment.length) ending = segment.start + inside;
  }
  return ending;
}

const byNode = new WeakMap<Reading, Map<Node, Segment[]>>();

/** Built once a reading: the way from the pointer to the text is asked for at every move. */
function segmentsByNode(reading: Reading): Map<Node, Segment[]> {
  const known = byNode.get(reading);
  if (known) return known;
  const nodes = new Map<Node, Segment[]>();
  for (const segment of reading.segments) {
    const list = nodes.get(segment.node);
    if (list) list.push(segment);
    else nodes.set(segment.node, [segment]);
  }
  byNode.set(reading, nodes);
  return nodes;
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
