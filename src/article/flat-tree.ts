// The tree that a browser shows: open shadow roots stand in the place of their hosts' children, slots are filled with
// what is assigned to them. Closed roots stay closed, though Firefox would open them to us: their page shut them.

/** The element's open shadow root; null where it has none. A form's inputs may be called `shadowRoot` too. */
export function openRoot(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  return root && isShadowRoot(root) ? root : null;
}

/** Gives the nodes that are shown inside an element, one a call, then null. `root` is its open shadow root, if it is known. */
export function shownIn(element: Element, root: ShadowRoot | null = openRoot(element)): () => Node | null {
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    let index = 0;
    if (assigned.length > 0) return () => assigned[index++] ?? null;
  }
  let node = (root ?? element).firstChild;
  return () => {
    const now = node;
    node = now?.nextSibling ?? null;
    return now;
  };
}

/** Where a node is shown: the slot that it is assigned to, the host of its root, or its parent. */
export function shownInside(node: Node): Node | null {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  if (slot && isSlot(slot)) return slot;
  const parent = node.parentNode;
  return hostOf(parent) ?? parent;
}

/** The element whose shadow root this is; null for every other node. */
export function hostOf(node: Node | null): Element | null {
  return node && isShadowRoot(node) ? node.host : null;
}

/**
 * The open shadow roots under a node, those inside others included, among its first `most` elements: a page's article is
 * not behind its ten-thousandth element.
 */
export function openRootsIn(top: Document | ShadowRoot, most: number): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let left = most;
  for (let next: Document | ShadowRoot | undefined = top, read = 0; next; next = found[read++]) {
    for (const element of next.querySelectorAll('*')) {
      if (left-- <= 0) return found;
      const root = openRoot(element);
      if (root) found.push(root);
    }
  }
  return found;
}

/** Whether the element, or a host that it is in, stands inside what the selector selects. */
export function isInside(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = hostOf(at.getRootNode())) {
    if (at.closest(selector)) return true;
  }
  return false;
}

/** Everything that is written in an element, open roots and what is hidden included. */
export function writtenIn(element: Element): string {
  const parts: string[] = [];
  const open: (() => Node | null)[] = [shownIn(element)];
  for (let next = open.at(-1); next; next = open.at(-1)) {
    const node = next();
    if (!node) open.pop();
    else if (isText(node)) parts.push(node.data);
    else if (isElement(node)) open.push(shownIn(node));
  }
  return parts.join('');
}

// By kind and name, not by `instanceof`, which fails across windows: content scripts and linkedom have several.

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
