import type { Family } from '../annotations/annotation.ts';

/** A stretch of one text node. `N` is the node. */
export interface Stretch<N> {
  readonly node: N;
  readonly start: number;
  readonly end: number;
}

/** What is to have one kind of line under it. */
export interface Lined<N> {
  readonly family: Family;
  readonly stretches: readonly Stretch<N>[];
}

/**
 * The same lines so that no text has two, which nobody could tell apart: a fragment is cut out of the sentence around it, and
 * what answers of different families are about is disputed.
 */
export function unlayered<N>(lines: readonly Lined<N>[]): Lined<N>[] {
  const shortestFirst = [...lines].sort((a, b) => lengthOf(a) - lengthOf(b));
  const kept: Lined<N>[] = [];
  const whole: Lined<N>[] = [];
  for (const line of shortestFirst) {
    const twin = whole.findIndex(other => isSame(other, line));
    const other = kept[twin];
    if (other !== undefined) {
      if (other.family !== line.family) kept[twin] = { ...other, family: 'disputed' };
      continue;
    }
    const inside = whole.flatMap(({ stretches }) => stretches);
    whole.push(line);
    kept.push({ ...line, stretches: line.stretches.flatMap(stretch => without(stretch, inside)) });
  }
  return kept;
}

function lengthOf({ stretches }: Lined<unknown>): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isSame<N>(a: Lined<N>, b: Lined<N>): boolean {
  return (
    a.stretches.length === b.stretches.length &&
    a.stretches.every(({ node, start, end }, i) => {
      const other = b.stretches[i];
      return other?.node === node && other.start === start && other.end === end;
    })
  );
}

/** What of a stretch is outside all the others. */
function without<N>(stretch: Stretch<N>, others: readonly Stretch<N>[]): Stretch<N>[] {
  return others.reduce(
    (left, other) =>
      left.flatMap(part => {
        if (part.node !== other.node || other.end <= part.start || other.start >= part.end) return [part];
        const before = { ...part, end: other.start };
        const after = { ...part, start: other.end };
        return [before, after].filter(({ start, end }) => start < end);
      }),
    [stretch],
  );
}
