import type { Page } from 'puppeteer-core';

/** A line of text in the window, in CSS pixels. */
export interface Line {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the words stand: the middle of their first line, and their height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The lines of a page's words, in shadow roots too, as they stand now or, with `scrolls`, in the middle of the window.
 * Throws where the page does not say them.
 */
export async function linesOf(page: Page, words: string, scrolls = false): Promise<readonly [Line, ...Line[]]> {
  const [first, ...others] = (await page.evaluate(findLines, words, scrolls)) ?? [];
  if (first === undefined) throw new Error(`the page does not say “${words}”`);
  return [first, ...others];
}

/** As `linesOf`, the box around them. */
export async function boxOf(page: Page, words: string, scrolls = false): Promise<Box> {
  const lines = await linesOf(page, words, scrolls);
  const [{ left, right, top, bottom }] = lines;
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    top: Math.min(...lines.map(line => line.top)),
    bottom: Math.max(...lines.map(line => line.bottom)),
  };
}

/** Runs in the page: it may use nothing from outside itself. */
function findLines(words: string, scrolls: boolean): Line[] | null {
  const trees: (HTMLElement | ShadowRoot)[] = [document.body];
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(words);
      if (at < 0) continue;
      if (scrolls) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const lines = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      if (lines.length > 0) return lines;
    }
  }
  return null;
}
