import { Readability } from '@mozilla/readability';
import { isText } from './flat-tree.ts';
import { copyAgain, copyPage, following } from './page-copy.ts';

/**
 * Readability takes a result shorter than this for a failure and tries again less strictly (its own default). Trying
 * again needs the page as it was, which it keeps as HTML: slow, and it would lose the way back to the page's text nodes.
 */
const SHORT = 500;

/**
 * The page's own text nodes that belong to its main content, as Mozilla's Readability judges it on a copy. Empty where
 * it finds none. The page is not touched.
 */
export function mainTextNodes(page: Document): Set<Text> {
  const quick = attempt(page, false);
  return quick.length < SHORT ? attempt(page, true).nodes : quick.nodes;
}

/**
 * Readability without what only prepares its result for display (absolute links, class names, inline styles): a fifth
 * of its time on long pages. Should it rename these methods, it is slower again and no less right.
 */
class PlainReadability extends Readability<Node> {
  _postProcessContent(): void {}
  _cleanStyles(): void {}
}

interface Attempt {
  readonly nodes: Set<Text>;
  /** Characters of the result that are not white space. */
  readonly length: number;
}

/** One run of Readability over a fresh copy; with `again` it may relax its rules until it has enough text. */
function attempt(page: Document, again: boolean): Attempt {
  const { document, originals } = copyPage(page);
  keepBody(document.body, originals, again);
  const charThreshold = again ? SHORT : 1;
  const result = new PlainReadability(document, { charThreshold, serializer: node => node }).parse();
  const nodes = new Set<Text>();
  let length = 0;
  const content = result?.content;
  for (let node: Node | null = content ?? null; node && content; node = following(node, content)) {
    const original = isText(node) ? originals.get(node) : undefined;
    if (!original) continue;
    nodes.add(original);
    length += original.data.trim().length;
  }
  return { nodes, length };
}

/**
 * Readability saves and restores the body through its `innerHTML`. This gives this one body, of a copy, another: a copy of
 * its nodes, so that their originals stay known, or nothing at all where it will not be asked for. In what is shipped
 * build.mjs has Readability call `putBack` where it would assign, so that nothing there makes HTML out of a string.
 */
function keepBody(body: HTMLElement, originals: Map<Node, Text>, again: boolean): void {
  let kept: HTMLElement | null = null;
  const keep = (): string => {
    if (again) kept = copyAgain(body, originals);
    return '';
  };
  const putBack = (): void => {
    if (!kept) return;
    while (body.firstChild) body.removeChild(body.firstChild);
    const fresh = copyAgain(kept, originals);
    while (fresh.firstChild) body.appendChild(fresh.firstChild);
  };
  Object.defineProperties(body, { innerHTML: { get: keep, set: putBack }, putBack: { value: putBack } });
}
