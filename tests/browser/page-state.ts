/** Runs in a page: its markup and adopted style sheets, those of its open shadow roots included. */
export function pageState(): unknown {
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
  return trees.map(tree => ({
    html: tree instanceof Document ? tree.documentElement.outerHTML : tree.getHTML(),
    sheets: tree.adoptedStyleSheets.length,
  }));
}
