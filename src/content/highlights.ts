import type { Family } from '../annotations/annotation.ts';

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
const ACTIVE = 'cl-on';

/** Paints ranges without touching the page's DOM (CSS Custom Highlight API). */
export interface Highlights {
  /** Paints these and nothing else. */
  paint(marks: readonly { readonly family: Family; readonly ranges: readonly Range[] }[]): void;
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
    paint(marks) {
      for (const family of Object.keys(NAMES) as Family[]) {
        const ranges = marks.filter(mark => mark.family === family).flatMap(mark => mark.ranges);
        if (ranges.length > 0) set(NAMES[family], ranges);
        else if (mine.has(NAMES[family])) remove(NAMES[family]);
      }
    },
    activate(ranges) {
      if (ranges.length > 0) set(ACTIVE, ranges);
      else if (mine.has(ACTIVE)) remove(ACTIVE);
    },
    clear() {
      for (const name of [...mine.keys()]) remove(name);
    },
  };
}
