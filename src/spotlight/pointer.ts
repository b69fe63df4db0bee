import { elementAround } from './shadow.ts';

/** How far outside a line's box the pointer still counts as on it, in CSS pixels: the underline hangs below the text. */
const SLACK = 3;

/** Ranges of one annotation on the page. */
export interface Target {
  readonly ranges: readonly Range[];
}

/**
 * Which of the targets are at a point of the viewport, by index: the shortest first, so that a fragment inside a sentence
 * can be reached. `shadowRoots` are those that hold targets.
 */
export function targetsAt(
  x: number,
  y: number,
  targets: readonly Target[],
  shadowRoots: readonly ShadowRoot[],
): number[] {
  const isAt = pointOn(x, y, shadowRoots);
  if (isAt === null) return [];
  const lengthOf = (index: number) =>
    targets[index]?.ranges.reduce((sum, range) => sum + range.endOffset - range.startOffset, 0) ?? 0;
  return targets
    .flatMap(({ ranges }, index) => (ranges.some(range => isAt(range) && boxHolds(range, x, y)) ? [index] : []))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Tells of a range whether the text at the point is of it; null where no text is there. `caretPositionFromPoint` is in
 * Firefox and Chrome 128; older Chromes have `caretRangeFromPoint`, which does not look into shadow roots: there the element
 * that is in front has to be the text's own.
 */
function pointOn(x: number, y: number, shadowRoots: readonly ShadowRoot[]): ((range: Range) => boolean) | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return position && (range => holds(range, { node: position.offsetNode, offset: position.offset }));
  }
  const found = (document as Document).caretRangeFromPoint(x, y);
  const caret = found && { node: found.startContainer, offset: found.startOffset };
  const front = shadowRoots.length > 0 ? elementAt(x, y) : null;
  return range => {
    const { startContainer } = range;
    if (startContainer.getRootNode() instanceof ShadowRoot) return elementAround(startContainer) === front;
    return caret !== null && holds(range, caret);
  };
}

/** The element in front at a point, inside of what open shadow root it may be. */
function elementAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (;;) {
    const inner = at?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === at) return at;
    at = inner;
  }
}

function holds(range: Range, caret: Caret): boolean {
  return range.startContainer === caret.node && caret.offset >= range.startOffset && caret.offset <= range.endOffset;
}

/** A caret is found beside the text too (right of a line's end); the boxes tell whether the point is on it. */
function boxHolds(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK) return true;
  }
  return false;
}
