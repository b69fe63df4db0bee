import type { Article, Block } from './article.ts';

/**
 * Plain text as an article: every line that is not blank is a paragraph, and `text` is the given text unchanged, so
 * offsets found in the article are offsets into what was given. Nothing is known of headline, day or language.
 */
export function articleOfText(text: string): Article {
  const blocks: Block[] = [];
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf('\n', from);
    const until = feed < 0 ? text.length : feed;
    const line = text.slice(from, until);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = from + line.indexOf(trimmed);
      blocks.push({ start, end: start + trimmed.length, kind: 'paragraph' });
    }
    from = until + 1;
  }
  return { text, blocks, headline: null, published: null, language: null };
}
