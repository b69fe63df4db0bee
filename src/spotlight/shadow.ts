/** A node's parent; of a shadow root, its host. */
export function holderOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Whether `outer` holds the node, in a shadow root under it or not. */
export function holds(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = holderOf(at)) if (at === outer) return true;
  return false;
}

/** The element that a text node stands in: where it is a shadow root's own, the host. */
export function elementAround(node: Node): Element | null {
  const holder = node.parentElement ?? (node.parentNode && holderOf(node.parentNode));
  return holder instanceof Element ? holder : null;
}

/** The shadow roots that hold these nodes, and those that hold their hosts. */
export function shadowRootsAround(nodes: Iterable<Node>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) {
    let root = node.getRootNode();
    while (root instanceof ShadowRoot && !roots.has(root)) {
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...roots];
}

/** The element that has the keyboard, inside of what open shadow root it may be. */
export function focusedElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The open modal dialog that a node is in: what is outside is shown, if at all, but answers to nobody. */
export function modalAround(node: Node): Element | null {
  for (let at: Node | null = node; at; at = holderOf(at)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return null;
}
