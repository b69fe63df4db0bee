import type { Annotation } from '../annotations/annotation.ts';
import { elementAround } from './shadow.ts';

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
