import { openRootsIn } from '../article/flat-tree.ts';

/** Elements asked for a shadow root that the selection may be in, at most; it happens once a click on the menu. */
const MOST_HOSTS = 50_000;

/** What the reader selected, inside a shadow root too (from Chrome 137 and Firefox 142 on); null where nothing is. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  if (!('getComposedRanges' in selection)) return document.getSelection()?.getRangeAt(0) ?? null;
  const [composed] = selection.getComposedRanges({ shadowRoots: openRootsIn(document, MOST_HOSTS) });
  if (!composed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}
