import { openRootsIn } from '../article/flat-tree.ts';
import { focusedElement } from '../spotlight/shadow.ts';

/** Elements asked for a shadow root that the selection may be in, at most; it happens once a click on the menu. */
const MOST_HOSTS = 50_000;

/**
 * Where on the page stands what the reader selected; null where that can't be told. A page's script can't see into its
 * frames, and a field keeps its selection to itself: for those it is the whole frame or field, which has the keyboard.
 */
export function selectedRange(inFrame: boolean): Range | null {
  const focused = focusedElement();
  if (focused?.matches(inFrame ? 'iframe, frame, object, embed' : 'textarea, input')) return around(focused);
  return inFrame ? null : rangeOfSelection();
}

function around(element: Element): Range {
  const range = document.createRange();
  range.selectNode(element);
  return range;
}

/** What is selected, inside a shadow root too (from Chrome 137 and Firefox 142 on); before, the host that it is in. */
function rangeOfSelection(): Range | null {
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
