import type { Block, BlockKind, Segment } from './article.ts';
import { isElement, isText, shownIn, shownInside } from './flat-tree.ts';

/** What `textOf` gives: a text, its blocks, and the way back from it to the page's text nodes. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** Elements that browsers show as blocks by default: https://html.spec.whatwg.org/multipage/rendering.html */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'caption colgroup thead tbody tfoot tr td th ul'
  ).split(' '),
);

const KINDS = new Map<string, BlockKind>([
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map(name => [name, 'heading'] as const),
  ...'li dd dt td th'.split(' ').map(name => [name, 'item'] as const),
  ...'figcaption caption'.split(' ').map(name => [name, 'caption'] as const),
  ['blockquote', 'quote'],
]);

/** Characters that take no room on the page. The joiners U+200C and U+200D stay: Persian words are spelt with them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** A stretch of a text node: what is seen, white space (no-break spaces too), or what takes no room. */
const RUNS = new RegExp(`${UNSEEN.source}+|[^\\S\\ufeff]+|(?:(?!${UNSEEN.source})\\S)+`, 'g');

/**
 * The text of the given text nodes as a browser would show it, in document order: white space collapsed, a line feed
 * between blocks. Elements for which `leftOut` is true are passed over with all that is in them.
 */
export function textOf(page: Document, nodes: ReadonlySet<Text>, leftOut: (element: Element) => boolean): PageText {
  const writer = new Writer();
  const alive = ancestorsOf(nodes);
  // A stack of our own: pages may nest deeper than the call stack.
  const { body } = page;
  const open: Open[] = body ? [{ name: 'body', next: shownIn(body), kind: 'paragraph', pre: false }] : [];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.next();
    if (!node) {
      open.pop();
      if (BLOCKS.has(top.name)) writer.end(open.at(-1)?.kind);
    } else if (isText(node)) {
      if (nodes.has(node)) writer.text(node, top.pre);
      else if (!/\S/.test(node.data)) writer.space(node, 0);
    } else if (isElement(node)) {
      const name = node.localName;
      const inner = node.getAttribute('role') === 'heading' ? 'heading' : (KINDS.get(name) ?? top.kind);
      const shown = alive.has(node) && !leftOut(node);
      if (name === 'br') writer.lineBreak();
      if (BLOCKS.has(name)) writer.end(shown ? inner : top.kind);
      if (shown) open.push({ name, next: shownIn(node), kind: inner, pre: top.pre || name === 'pre' });
    }
  }
  return writer.done();
}

interface Open {
  readonly name: string;
  readonly next: () => Node | null;
  readonly kind: BlockKind;
  readonly pre: boolean;
}

function ancestorsOf(nodes: Iterable<Node>): Set<Node> {
  const ancestors = new Set<Node>();
  for (const node of nodes) {
    for (let at = shownInside(node); at && !ancestors.has(at); at = shownInside(at)) ancestors.add(at);
  }
  return ancestors;
}

/** Puts text together a run at a time and keeps where each came from. */
class Writer {
  #parts: string[] = [];
  #length = 0;
  #blocks: Block[] = [];
  #segments: Segment[] = [];
  #start = 0;
  #kind: BlockKind = 'paragraph';
  /** The white space that is owed before the next word, and where it stands on the page, if in a text node. */
  #space: { readonly node: Text; readonly offset: number } | 'break' | null = null;

  /** Ends a block, where one has begun; the next will be of kind `next`. */
  end(next: BlockKind = this.#kind): void {
    this.#space = null;
    if (this.#length > this.#start) {
      this.#blocks.push({ start: this.#start, end: this.#length, kind: this.#kind });
      this.#parts.push('\n');
      this.#length += 1;
      this.#start = this.#length;
    }
    this.#kind = next;
  }

  /** One `<br>` is a space, two in a row part blocks. */
  lineBreak(): void {
    if (this.#space === 'break') this.end();
    else if (this.#length > this.#start) this.#space = 'break';
  }

  space(node: Text, offset: number): void {
    if (this.#length > this.#start) this.#space ??= { node, offset };
  }

  text(node: Text, pre: boolean): void {
    for (const run of node.data.matchAll(RUNS)) {
      const [word] = run;
      if (UNSEEN.test(word.charAt(0))) continue;
      if (/\S/.test(word)) this.#word(node, run.index, word);
      else if (pre && /\n[^\S\n]*\n/.test(word)) this.end();
      else this.space(node, run.index);
    }
  }

  done(): PageText {
    this.end();
    const text = this.#parts.slice(0, -1).join('');
    return { text, blocks: this.#blocks, segments: this.#segments };
  }

  #word(node: Text, offset: number, word: string): void {
    const space = this.#space;
    if (space === 'break') this.#put(' ');
    else if (space) this.#put(' ', space.node, space.offset);
    this.#space = null;
    this.#put(word, node, offset);
  }

  #put(text: string, node?: Text, offset = 0): void {
    if (node) {
      const last = this.#segments.at(-1);
      const joined =
        last?.node === node && last.start + last.length === this.#length && last.offset + last.length === offset;
      if (joined) this.#segments[this.#segments.length - 1] = { ...last, length: last.length + text.length };
      else this.#segments.push({ start: this.#length, node, offset, length: text.length });
    }
    this.#parts.push(text);
    this.#length += text.length;
  }
}
