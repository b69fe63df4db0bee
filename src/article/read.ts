import type { Reading } from './article.ts';
import { looksLikeArticle } from './looks-like-article.ts';
import { extrasIn } from './page-extras.ts';
import { factsOf } from './page-facts.ts';
import { mainTextNodes } from './page-main.ts';
import { textOf } from './page-text.ts';

export interface ReadOptions {
  /** Read the page whatever it looks like, since somebody asked for just this one. */
  readonly force?: boolean;
}

/** Texts shorter than this (UTF-16 code units) are a notice or a caption, no article: three short paragraphs have more. */
const SHORTEST = 250;

/**
 * Reads the article of a page: its text, with a way back to the page's own text nodes. Null where the page is none
 * (front pages, searches, shops, apps), unless forced. The page is not touched. One unbroken task: 5 to 40 ms on news
 * pages. Nothing that a page holds makes it throw. `url` is the page's address, for the day of publication in it.
 */
export function readArticle(page: Document, url?: string, { force = false }: ReadOptions = {}): Reading | null {
  if (!page.body || !(force || looksLikeArticle(page))) return null;
  const nodes = mainTextNodes(page);
  let length = 0;
  for (const node of nodes) length += node.data.length;
  const { text, blocks, segments } = textOf(page, nodes, extrasIn(length));
  if (!force && text.length < SHORTEST) return null;
  return { article: { text, blocks, ...factsOf(page, url) }, segments };
}
