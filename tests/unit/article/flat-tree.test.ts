import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../../../src/article/looks-like-article.ts';
import { readArticle } from '../../../src/article/read.ts';
import { parsePage } from '../../../src/cli/dom.ts';

// Slots are told apart in browsers only (tests/browser/shadow.test.ts): linkedom knows too little of them.

const SENTENCES = [
  'The harbour council voted on Monday to close the old ferry terminal, which has stood empty for eleven years.',
  'Its chair, Ada Brandt, said the building would be “gone by spring” and that the cost had been agreed long ago.',
  'Residents who gathered outside said they had heard such promises before, and that nobody had asked them about it.',
];
const PROSE = SENTENCES.map(text => `<p>${text}</p>`).join('');

/** A page whose article is in a shadow root of the element `host`, which stands in `around`. */
function pageWith(inside: string, around = '<news-story></news-story>', mode: ShadowRootMode = 'open'): Document {
  const page = parsePage(
    `<html lang="en"><head><title>Ferry terminal to go</title><meta property="og:type" content="article"></head>
     <body><nav><a href="/">Home</a></nav>${around}</body></html>`,
  );
  page
    .querySelector('news-story')
    ?.attachShadow({ mode })
    .append(...parsePage(inside).body.childNodes);
  return page;
}

describe('an article in a shadow root', () => {
  test('is read, with the way back to its text nodes', () => {
    const page = pageWith(`<article><h1>Ferry terminal to go</h1>${PROSE}</article>`);
    expect(looksLikeArticle(page)).toBe(true);
    const reading = readArticle(page);
    expect(reading?.article.text).toBe(SENTENCES.join('\n'));
    const shown = page.querySelector('news-story')?.shadowRoot?.querySelectorAll('p') ?? [];
    expect(reading?.segments.map(({ node }) => node)).toEqual([...shown].map(({ firstChild }) => firstChild));
  });

  test('is read without what is hidden in it, and without its host’s children, which no slot shows', () => {
    const page = pageWith(
      `<article>${PROSE}<p hidden>Hidden, but long enough to be taken for a paragraph of the story itself.</p></article>`,
      '<news-story><p>A child that no slot shows, long enough to be taken for a paragraph of the story.</p></news-story>',
    );
    expect(readArticle(page)?.article.text).toBe(SENTENCES.join('\n'));
  });

  test('is left alone in a closed root', () => {
    const page = pageWith(`<article>${PROSE}</article>`, '<news-story></news-story>', 'closed');
    expect(looksLikeArticle(page)).toBe(false);
  });

  test('is none where it stands in what is no article’s, on whichever side of the root', () => {
    expect(looksLikeArticle(pageWith(`<article>${PROSE}</article>`, '<aside><news-story></news-story></aside>'))).toBe(
      false,
    );
    expect(looksLikeArticle(pageWith(`<aside>${PROSE}</aside>`))).toBe(false);
  });

  test('that calls its element after sharing is not taken for a bar of buttons, readers’ comments are', () => {
    const page = pageWith(
      `<article>${PROSE}</article>`,
      '<div class="share"><news-story></news-story></div><reader-comments></reader-comments>',
    );
    const remark =
      '<p>“They will never do it,” a reader says, at a length that a paragraph of a story has as well.</p>';
    page
      .querySelector('reader-comments')
      ?.attachShadow({ mode: 'open' })
      .append(...parsePage(remark).body.childNodes);
    expect(readArticle(page)?.article.text).toBe(SENTENCES.join('\n'));
  });
});

test('a form whose inputs are called like what we ask for throws nothing', () => {
  const form = '<form><input name="shadowRoot"><input name="assignedSlot"><p>A form.</p></form>';
  const page = parsePage(`<html><body><article>${PROSE}${form}</article></body></html>`);
  expect(readArticle(page, undefined, { force: true })?.article.text).toContain(SENTENCES[0]);
});
