import { isElement, isText, openRoot, shownIn } from './flat-tree.ts';

/** Elements that show no text of the article; leaving them out makes the copy of a large page several times cheaper. */
const SILENT = new Set(
  'style svg noscript template canvas link audio map area source track datalist portal'.split(' '),
);

/**
 * Browsers' own parsers nest 512 deep; Readability recurses once a level. Elements nested deeper than this are left
 * out, their text is kept in the deepest one that is copied.
 */
const DEEPEST = 200;

/** Nodes copied at most. The largest news pages have about 20,000; the rest of a larger page is left unread. */
const MOST_NODES = 120_000;

/** UTF-16 code units copied at most: four long novels. The rest of a larger page is left unread. */
const MOST_TEXT = 4_000_000;

/** A page's copy that may be torn apart, and the way back to the text nodes of the page itself. */
export interface PageCopy {
  readonly document: Document;
  /** From a text node of the copy (or of a copy of the copy) to the page's own. */
  readonly originals: Map<Node, Text>;
}

/**
 * Copies what of a page can be an article, as it is shown: open shadow roots in place of their hosts' children, no scripts
 * but JSON-LD, no styles, nothing hidden. The page is not touched; the copy is inert (nothing in it loads or runs).
 */
export function copyPage(page: Document): PageCopy {
  const document = emptyDocument(page);
  const originals = new Map<Node, Text>();
  const hidden = addHidden(page, new Map());
  const html = document.importNode(page.documentElement, false);
  document.appendChild(html);
  for (const [part, source] of [
    ['head', page.head],
    ['body', page.body],
  ] as const) {
    const target = source ? document.importNode(source, false) : document.createElement(part);
    // A page that is looked at is not hidden as a whole, whatever it says while it loads or asks for consent.
    for (const attribute of ['aria-hidden', 'hidden', 'style']) target.removeAttribute(attribute);
    html.appendChild(target);
    if (source) copyChildren(source, target, hidden, originals);
  }
  return { document, originals };
}

/** Deep copy of a node of a copy; its text nodes lead to the same originals. */
export function copyAgain(node: HTMLElement, originals: Map<Node, Text>): HTMLElement {
  const copy = node.ownerDocument.importNode(node, true);
  let from: Node | null = node;
  let to: Node | null = copy;
  while (from && to) {
    const original = originals.get(from);
    if (original) originals.set(to, original);
    [from, to] = [following(from, node), following(to, copy)];
  }
  return copy;
}

/** The next node of the tree under `root` in document order, or null after its last. */
export function following(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** Selects what the page itself may say nobody sees; no style sheet is looked at. One query is cheaper than asking each. */
const ASKED = '[hidden],dialog:not([open]),[aria-hidden=true],[style*=display],[style*=visibility]';

/** Adds the elements that a document or shadow root marks as hidden, each with whether it is. */
function addHidden(tree: ParentNode, hidden: Map<Element, boolean>): Map<Element, boolean> {
  for (const element of tree.querySelectorAll(ASKED)) hidden.set(element, isHidden(element));
  return hidden;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || (element.localName === 'dialog' && !element.hasAttribute('open'))) return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''))
    return true;
  return element.getAttribute('aria-hidden') === 'true' && !isSeen(element);
}

/**
 * True for what is marked `aria-hidden` and seen all the same: the whole page behind an open dialogue (consent,
 * subscription), and pictures of formulas, which Wikimedia calls `fallback-image`.
 */
function isSeen(element: Element): boolean {
  if (element.classList.contains('fallback-image')) return true;
  return element.firstElementChild !== null && element.querySelector('main, article, h1') !== null;
}

/**
 * A document of the same kind without a window. `createHTMLDocument` would do, but linkedom has none. TypeScript's types
 * do not know that a document's clone is a document.
 */
function emptyDocument(page: Document): Document {
  return page.cloneNode(false) as Document;
}

function copyChildren(
  source: Element,
  target: Element,
  hidden: Map<Element, boolean>,
  originals: Map<Node, Text>,
): void {
  const { ownerDocument } = target;
  const open: { readonly next: () => Node | null; readonly to: Element }[] = [{ next: shownIn(source), to: target }];
  let nodes = 0;
  let text = 0;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.next();
    if (!node) {
      open.pop();
      continue;
    }
    if (nodes++ > MOST_NODES || text > MOST_TEXT) return;
    if (isText(node)) {
      const copy = ownerDocument.createTextNode(node.data);
      text += node.data.length;
      originals.set(copy, node);
      top.to.appendChild(copy);
    } else if (isElement(node) && isCopied(node, hidden)) {
      // A slot has no box of its own.
      const isBox = open.length < DEEPEST && node.localName !== 'slot';
      const copy = isBox ? top.to.appendChild(ownerDocument.importNode(node, false)) : top.to;
      // What is marked so and is seen all the same must not be taken for hidden again.
      if (isBox && hidden.has(node)) copy.removeAttribute('aria-hidden');
      const root = openRoot(node);
      if (root) addHidden(root, hidden);
      open.push({ next: shownIn(node, root), to: copy });
    }
  }
}

function isCopied(element: Element, hidden: ReadonlyMap<Element, boolean>): boolean {
  const name = element.localName;
  if (name === 'script') return element.getAttribute('type') === 'application/ld+json';
  return !SILENT.has(name) && !hidden.get(element);
}
