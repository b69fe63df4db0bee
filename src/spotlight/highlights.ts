import type { Family } from '../annotations/annotation.ts';
import type { Look } from '../messages/to-page.ts';
import { createGrounds } from './ground.ts';
import { type Stretch, unlayered } from './unlayered.ts';

/**
 * Names of the custom highlights. A page can read them in `CSS.highlights`, so they say nothing of a verdict; their
 * looks are in highlights.css, which the worker puts in.
 */
const NAMES: Record<Family, string> = {
  supported: 'cl-a',
  disputed: 'cl-b',
  refuted: 'cl-c',
  open: 'cl-d',
  quoted: 'cl-e',
};
const STRENGTHS: Record<Look['strength'], string> = { subtle: '', clear: '-2', strong: '-3' };
const PICTURED = '-p';
const ACTIVE = 'cl-on';

/** What to paint of one annotation. */
export interface Mark {
  readonly family: Family;
  readonly ranges: readonly Range[];
}

/** Paints ranges without touching the page's DOM (CSS Custom Highlight API). */
export interface Highlights {
  /** Paints these and nothing else. */
  paint(marks: readonly Mark[], strength: Look['strength']): void;
  /** Marks the annotation whose card is open, or none. */
  activate(ranges: readonly Range[]): void;
  clear(): void;
}

/** The page's highlights. Several may exist where an extension was reloaded; each clears only what it painted itself. */
export function createHighlights(): Highlights {
  const mine = new Map<string, Highlight>();

  const set = (name: string, ranges: readonly Range[]) => {
    const highlight = new Highlight(...ranges);
    mine.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  const remove = (name: string) => {
    if (CSS.highlights.get(name) === mine.get(name)) CSS.highlights.delete(name);
    mine.delete(name);
  };

  return {
    paint(marks, strength) {
      const isPictured = createGrounds();
      const lines = marks.map(({ family, ranges }) => ({ family, stretches: ranges.map(stretchOf) }));
      const painted = unlayered(lines).map(({ family, stretches }) => ({ family, ranges: stretches.map(rangeOf) }));
      const groups = groupBy(
        painted,
        ({ family, ranges }) => NAMES[family] + STRENGTHS[strength] + (ranges.some(isPictured) ? PICTURED : ''),
      );
      for (const name of [...mine.keys()]) if (name !== ACTIVE && !groups.has(name)) remove(name);
      for (const [name, group] of groups)
        set(
          name,
          group.flatMap(({ ranges }) => ranges),
        );
    },
    activate(ranges) {
      if (ranges.length > 0) set(ACTIVE, ranges);
      else remove(ACTIVE);
    },
    clear() {
      for (const name of [...mine.keys()]) remove(name);
    },
  };
}

/** Ranges are one a text node. */
function stretchOf({ startContainer, startOffset, endOffset }: Range): Stretch<Node> {
  return { node: startContainer, start: startOffset, end: endOffset };
}

function rangeOf({ node, start, end }: Stretch<Node>): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** `Map.groupBy` came to Chrome with version 117, one too late. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
