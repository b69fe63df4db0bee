import type { Annotation } from '../annotations/annotation.ts';
import { elementAround, holderOf } from './shadow.ts';

/** An annotation where it stands on the page. */
export interface Placed {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
}

/** Whether the ranges still hold the statement: the page's words may have changed under them since. */
export function isIntact({ ranges, annotation }: Placed): boolean {
  const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
  return squeeze(ranges.map(range => range.toString()).join('')) === squeeze(annotation.statement.text);
}

/** Brings the ranges to the middle of the window; how smoothly is the page's own choice. */
export function scrollTo(ranges: readonly Range[]): void {
  const [first] = ranges;
  if (first) elementAround(first.startContainer)?.scrollIntoView({ block: 'center' });
}

/** Moves the ranges up by so many pixels at once, as far as what they stand in can be scrolled. */
export function scrollUp(ranges: readonly Range[], by: number): void {
  const [first] = ranges;
  let left = by;
  for (let at: Node | null = first ? elementAround(first.startContainer) : null; at && left >= 1; at = holderOf(at)) {
    if (!(at instanceof Element) || !canScroll(at)) continue;
    const before = at.scrollTop;
    at.scrollBy({ top: left, behavior: 'instant' });
    left -= at.scrollTop - before;
  }
}

/** Whether a reader could scroll it themselves. */
function canScroll(element: Element): boolean {
  return element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
}
