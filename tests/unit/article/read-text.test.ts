import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/article/article.ts';
import { isText } from '../../../src/article/flat-tree.ts';
import { following } from '../../../src/article/page-copy.ts';
import { textOf } from '../../../src/article/page-text.ts';
import { offsetOf, rangesOf } from '../../../src/article/ranges.ts';
import { parsePage } from '../../../src/cli/dom.ts';

/** All text of a body, as if the whole page were the article. */
function readingOf(body: string): Reading {
  const page = parsePage(`<html><body>${body}</body></html>`);
  const nodes = new Set<Text>();
  for (let node: Node | null = page.body; node; node = following(node, page.body)) if (isText(node)) nodes.add(node);
  const { text, blocks, segments } = textOf(page, nodes, () => false);
  return { article: { text, blocks, headline: null, published: null, language: null }, segments };
}

describe('text as a browser shows it', () => {
  test.each([
    ['white space collapses, across elements too', '<p>  One\n  <b> two </b> three </p>', 'One two three'],
    ['inline elements do not part words', '<p><b>W</b>ord and <a href="#">li<i>nk</i></a>.</p>', 'Word and link.'],
    ['no-break and thin spaces are spaces', '<p>800&nbsp;000\u202fmen\u2009left</p>', '800 000 men left'],
    [
      'soft hyphens and zero-width characters are not seen',
      '<p>fer\u00adry ter\u200bmi\ufeffnal</p>',
      'ferry terminal',
    ],
    ['joiners stay, words are spelt with them', '<p>می\u200cشود</p>', 'می\u200cشود'],
    ['a line break is a space', '<p>one<br>two</p>', 'one two'],
    ['two of them part blocks', '<p>one<br> <br>two<br/><br/><br/>three</p>', 'one\ntwo\nthree'],
    ['blocks are parted, empty ones are not there', '<div>one<p>two</p>three<p> &nbsp; </p></div>', 'one\ntwo\nthree'],
    ['an element without text parts nothing', '<p>one <img src="x.png"> two</p>', 'one two'],
    ['an empty line parts blocks only where white space counts', '<pre>one\n two\n\nthree</pre>', 'one two\nthree'],
    ['cells are blocks', '<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
  ])('%s', (_, html, text) => expect(readingOf(html).article.text).toBe(text));

  test('blocks cover the text but for the line feeds between them', () => {
    const { article } = readingOf('<h2>One</h2><p>two<br><br>three</p><ul><li>four</ul>');
    expect(article.blocks.map(b => [b.kind, article.text.slice(b.start, b.end)])).toEqual([
      ['heading', 'One'],
      ['paragraph', 'two'],
      ['paragraph', 'three'],
      ['item', 'four'],
    ]);
  });
});

const words = fc.stringMatching(/^[ab. \n\u00a0\u00ad\u200b“é😀]{0,12}$/u);
const html = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<img src="x.png">', '<!-- x -->', '<wbr>'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'span', 'b', 'li', 'h2', 'pre', 'blockquote'),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  ),
})).node;
const pages = fc.array(html, { maxLength: 8 }).map(parts => readingOf(parts.join('')));
const stretches = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => [start, start + length] as const);

describe('the way between text and page', () => {
  test('segments are in order and show the same characters, white space apart', () => {
    fc.assert(
      fc.property(pages, ({ article, segments }) => {
        let end = 0;
        for (const { start, node, offset, length } of segments) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThan(0);
          expect(node.data.slice(offset, offset + length).replace(/\s/g, ' ')).toBe(
            article.text.slice(start, start + length),
          );
          end = start + length;
        }
        expect(end).toBe(article.text.length);
      }),
    );
  });

  test('blocks joined by line feeds are the text, none empty, none with white space at an end', () => {
    fc.assert(
      fc.property(pages, ({ article: { text, blocks } }) => {
        const inside = blocks.map(({ start, end }) => text.slice(start, end));
        expect(inside.join('\n')).toBe(text);
        for (const block of inside) expect(block).toMatch(/^\S(?:[^\n]*\S)?$/);
      }),
    );
  });

  test('ranges show their stretch of the text', () => {
    const shown = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');
    fc.assert(
      fc.property(pages, stretches, (reading, [start, end]) => {
        const spans = rangesOf(reading, start, end);
        const onPage = spans.map(span => span.node.data.slice(span.start, span.end)).join('');
        expect(shown(onPage)).toBe(shown(reading.article.text.slice(start, end)));
        for (const span of spans) expect(span.end).toBeGreaterThan(span.start);
      }),
    );
  });

  test('ranges begin and end with what is asked for', () => {
    const reading = readingOf('<p>one <b>two</b>   three</p>');
    const spans = rangesOf(reading, 4, 9);
    expect(spans.map(span => span.node.data.slice(span.start, span.end))).toEqual(['two', '   t']);
    expect(rangesOf(reading, 5, 5)).toEqual([]);
    expect(rangesOf(reading, 99, 120)).toEqual([]);
  });

  test('every character leads to the page and back to itself', () => {
    fc.assert(
      fc.property(pages, reading => {
        for (let i = 0; i < reading.article.text.length; i++) {
          for (const { node, start } of rangesOf(reading, i, i + 1)) expect(offsetOf(reading, node, start)).toBe(i);
        }
      }),
    );
  });

  test('what the article does not show has no offset', () => {
    const reading = readingOf('<p>one   two</p>');
    const node = reading.segments[0]?.node;
    if (!node) throw new Error('no segment');
    expect([0, 3, 5, 6, 8, 9].map(offset => offsetOf(reading, node, offset))).toEqual([0, 3, null, 4, 6, 7]);
    expect(offsetOf(reading, parsePage('<p>x</p>').body, 0)).toBeNull();
  });
});
