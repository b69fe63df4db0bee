/** What a stretch of the article is: statements are looked for differently in a heading and in a paragraph. */
export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'item' | 'caption';

/** A block of the article: `text.slice(start, end)` holds it without the line feed that parts it from the next. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/**
 * The readable part of a page. `text` is its blocks joined by `\n`; every offset anywhere in Claimlight counts
 * UTF-16 code units into this text.
 */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly headline: string | null;
  /** The day it was published, YYYY-MM-DD, or null where the page does not say. */
  readonly published: string | null;
  /** BCP 47 tag as the page gives it, such as `en` or `en-GB`, or null. */
  readonly language: string | null;
}

/**
 * One run of characters that the article's text and one text node of the page share: code unit `start + i` of the text
 * is code unit `offset + i` of `node`, for every i below `length`. Sorted by `start`, never overlapping; characters
 * between two segments (line feeds, collapsed white space) have no node.
 */
export interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

/** An article and the way back from its text to the page's own text nodes. */
export interface Reading {
  readonly article: Article;
  readonly segments: readonly Segment[];
}
