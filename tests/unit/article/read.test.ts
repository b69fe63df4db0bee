import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { parsePage } from '../../../src/cli/dom.ts';

const PAGES = '../shared/data/pages';
const PARIS = '../shared/data/articles/paris-declaration';

const LEAD =
  'The harbour council voted on Monday to close the old ferry terminal, which has stood empty for eleven years.';
const SECOND =
  'Its chair, Ada Brandt, said the building would be “gone by spring” and that the cost had been agreed long ago.';
const THIRD =
  'Residents who gathered outside said they had heard such promises before, and that nobody had asked them about it.';

function story(inside: string, head = '<meta property="og:type" content="article">'): Document {
  return parsePage(
    `<!doctype html><html lang="en"><head><title>Ferry terminal to go | Harbour News</title>${head}</head><body>
     <header><nav><a href="/">Home</a></nav></header><main><article><h1>Ferry terminal to go</h1>${inside}</article></main>
     <footer><p>© Harbour News, all rights reserved in every place where that can be done.</p></footer></body></html>`,
  );
}

const paragraphs = (...texts: string[]) => texts.map(text => `<p>${text}</p>`).join('\n');

describe('what is read', () => {
  test('a news story of three paragraphs is an article, without the page around it', () => {
    const reading = readArticle(story(paragraphs(LEAD, SECOND, THIRD)));
    expect(reading?.article.text).toBe([LEAD, SECOND, THIRD].join('\n'));
    expect(reading?.article.headline).toBe('Ferry terminal to go');
    expect(reading?.article.language).toBe('en');
  });

  test('adverts, related links, asides and comments between the paragraphs are left out', () => {
    const between = [
      '<div class="ad" role="complementary">Advertisement: “The best mattress anyone has ever seen”, they say.</div>',
      '<ul class="related"><li><a href="/x">Related: who “sank” the ferry?</a></li></ul>',
      '<aside><p>In numbers: the terminal has been empty for eleven years and cost nine million a year.</p></aside>',
      '<div id="comments" class="comments"><p>Reader: “They will never do it, mark my words about that.”</p></div>',
    ];
    const body = [LEAD, SECOND, THIRD, LEAD, SECOND].map((text, i) => `<p>${text}</p>${between[i] ?? ''}`).join('');
    expect(readArticle(story(body))?.article.text).toBe([LEAD, SECOND, THIRD, LEAD, SECOND].join('\n'));
  });

  test('an opening that the site calls its teaser is read', () => {
    const body = `<p class="teaser">${LEAD}</p>${paragraphs(SECOND, THIRD, SECOND, THIRD)}`;
    expect(readArticle(story(body))?.article.text.startsWith(LEAD)).toBe(true);
  });

  test('what the page hides is left out', () => {
    const hidden = [
      '<p hidden>Hidden by attribute, but long enough to be taken for a paragraph of the story itself.</p>',
      '<p style="color:red; display: none">Hidden by style, long enough to be taken for a paragraph of the story.</p>',
      `<p>${THIRD} <span aria-hidden="true">ornament</span><span class="sr-only">opens in a new tab</span></p>`,
    ];
    const text = readArticle(story(paragraphs(LEAD, SECOND) + hidden.join('')))?.article.text;
    expect(text).toBe([LEAD, SECOND, THIRD].join('\n'));
  });

  test('a page behind an open dialogue is read although all of it is marked as hidden from screen readers', () => {
    const page = story(paragraphs(LEAD, SECOND, THIRD));
    page.body.setAttribute('aria-hidden', 'true');
    page.querySelector('main')?.setAttribute('aria-hidden', 'true');
    expect(readArticle(page)?.article.text).toBe([LEAD, SECOND, THIRD].join('\n'));
  });

  test('headings, lists, block quotes and captions are blocks of their kind', () => {
    const body =
      paragraphs(LEAD, SECOND) +
      '<h2>What happens next</h2><ul><li>The roof comes off in May, the council says.</li></ul>' +
      '<blockquote><p>We waited for eleven years, and we can wait for one more.</p></blockquote>' +
      `<figure><img src="t.jpg" alt=""><figcaption>The terminal in March.</figcaption></figure><p>${THIRD}</p>`;
    const article = readArticle(story(body))?.article;
    expect(
      article?.blocks.map(({ start, end, kind }) => [kind, article.text.slice(start, start + 8), end - start]),
    ).toEqual([
      ['paragraph', 'The harb', LEAD.length],
      ['paragraph', 'Its chai', SECOND.length],
      ['heading', 'What hap', 17],
      ['item', 'The roof', 44],
      ['quote', 'We waite', 57],
      ['caption', 'The term', 22],
      ['paragraph', 'Resident', THIRD.length],
    ]);
  });

  test('a short text is not taken for an article, but read when asked for', () => {
    const page = () => parsePage('<p>The terminal is closed today.</p>');
    expect(readArticle(page())).toBeNull();
    expect(readArticle(page(), undefined, { force: true })?.article.text).toBe('The terminal is closed today.');
  });

  test('javascript links keep their place on the page', () => {
    const reading = readArticle(
      story(paragraphs(LEAD, `${SECOND} <a href="javascript:void(0)">More on that.</a>`, THIRD)),
    );
    expect(reading?.article.text).toContain('long ago. More on that.\n');
  });
});

describe('what is left alone', () => {
  test('reading does not change the page', () => {
    const page = story(`${paragraphs(LEAD, SECOND)}one<br><br>two<font>three</font>${paragraphs(THIRD)}`);
    const before = page.documentElement.outerHTML;
    readArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('every segment is the same characters on the page, also when Readability has to try again', () => {
    for (const inside of [paragraphs(LEAD, SECOND, THIRD), paragraphs(LEAD, SECOND, THIRD, LEAD, SECOND, THIRD)]) {
      const page = story(`<div class="sidebar">${inside}</div>`);
      const reading = readArticle(page);
      expect(reading?.segments.length).toBeGreaterThan(2);
      for (const { start, node, offset, length } of reading?.segments ?? []) {
        expect(page.body.contains(node)).toBe(true);
        expect(node.data.slice(offset, offset + length)).toBe(reading?.article.text.slice(start, start + length));
      }
    }
  });
});

describe('hostile pages', () => {
  test.each([
    ['nothing', ''],
    ['no body', '<html><head></head></html>'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", oops</script><p>Text</p>'],
    ['JSON-LD that is no object', '<script type="application/ld+json">[null, 7, "x", [[]]]</script><p>Text</p>'],
    [
      'a type that is no string',
      '<script type="application/ld+json">{"@type": [7, {}], "@graph": {}}</script><p>x</p>',
    ],
    ['nested far deeper than any call stack', `${'<div>'.repeat(20_000)}${LEAD} ${SECOND}${'</div>'.repeat(20_000)}`],
    ['nested quotes', `${'<blockquote>'.repeat(5_000)}${LEAD}`],
  ])('%s', (_, html) => {
    expect(() => readArticle(parsePage(html), 'not a url', { force: true })).not.toThrow();
  });

  test('deeply nested text is still read', () => {
    const deep = `${'<div>'.repeat(3_000)}<p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>${'</div>'.repeat(3_000)}`;
    expect(readArticle(parsePage(deep), undefined, { force: true })?.article.text).toContain('gone by spring');
  });

  test('megabytes are read, the beginning first', () => {
    const reading = readArticle(story(paragraphs(...Array<string>(20_000).fill(`${LEAD} ${SECOND}`))));
    expect(reading?.article.text.startsWith(LEAD)).toBe(true);
  }, 60_000);
});

const absent = !existsSync(PAGES);
if (absent) console.log(`skipped: real pages are not at ${PAGES}`);

describe.skipIf(absent)('real pages', () => {
  test('each is read without an error, and its text is what its segments show', () => {
    for (const name of readdirSync(PAGES)) {
      const page = parsePage(readFileSync(`${PAGES}/${name}/source.html`, 'utf8'));
      const reading = readArticle(page, undefined, { force: true });
      expect(reading, name).not.toBeNull();
      for (const { start, node, offset, length } of reading?.segments ?? []) {
        const shown = node.data.slice(offset, offset + length).replace(/\s/g, ' ');
        expect(shown, name).toBe(reading?.article.text.slice(start, start + length));
      }
    }
  }, 60_000);

  test('the article it was made for first, and nothing from around it', () => {
    const page = parsePage(readFileSync(`${PARIS}/page.html`, 'utf8'));
    const article = readArticle(page)?.article;
    expect(article?.text.endsWith(readFileSync(`${PARIS}/article.txt`, 'utf8').trim())).toBe(true);
    expect(article?.text).not.toMatch(/mattress|mark my words|I was wrong|Trusted since|Green|Related/);
    expect(article?.published).toBe('2026-01-06');
  });
});
