import { describe, expect, test } from 'vitest';
import { dayInAddress, dayOf } from '../../../src/article/page-dates.ts';
import { factsOf } from '../../../src/article/page-facts.ts';
import { parsePage } from '../../../src/cli/dom.ts';

const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('a day', () => {
  test.each([
    ['2026-01-06', '2026-01-06'],
    ['2026-01-06T23:59:00-08:00', '2026-01-06'],
    ['2026-01-07T00:30:00+0900', '2026-01-07'],
    ['2019-04-28 06:01:07', '2019-04-28'],
    ['2026/1/6', '2026-01-06'],
    ['06.01.2026', null],
    ['20260106', '2026-01-06'],
    ['20260106T201400Z', '2026-01-06'],
    ['Tue, 06 Jan 2026 20:14:00 GMT', '2026-01-06'],
    ['Tue Jan 06 20:14:00 UTC 2026', '2026-01-06'],
    ['January 6, 2026', '2026-01-06'],
    ['Jan. 6th 2026, 8 p.m.', '2026-01-06'],
    ['Published 6 January 2026, 20:14 CET', '2026-01-06'],
    ['1767726840', '2026-01-06'],
    ['1767726840000', '2026-01-06'],
    ['06/01/2026', null],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['yesterday', null],
    ['', null],
    ['9'.repeat(10_000), null],
  ])('%s', (written, day) => expect(dayOf(written)).toBe(day));

  test.each([
    ['https://news.example/2026/01/06/ferry', '2026-01-06'],
    ['https://news.example/world/2026/jan/06/ferry', '2026-01-06'],
    ['https://news.example/2026-01-06/ferry?d=/2020/01/01/', '2026-01-06'],
    ['https://news.example/2026/01/ferry', null],
    ['https://news.example/items/20260106', null],
    ['not a url', null],
  ])('in %s', (url, day) => expect(dayInAddress(url)).toBe(day));
});

describe('published', () => {
  const published = (head: string, body = '', url?: string) =>
    factsOf(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), url).published;

  test.each([
    ['an object', { '@type': 'NewsArticle', datePublished: '2026-01-06T20:14:00+01:00' }],
    ['a list', [{ '@type': 'Organization' }, { '@type': ['Thing', 'Article'], datePublished: ['2026-01-06'] }]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': 'BlogPosting', datePublished: '2026-01-06' }] }],
    ['a main entity', { '@type': 'WebPage', mainEntity: { '@type': 'Report', datePublished: '2026-01-06' } }],
    ['an address as type', { '@type': 'https://schema.org/NewsArticle', datePublished: '2026-01-06' }],
  ])('from JSON-LD: %s', (_, data) => expect(published(ld(data))).toBe('2026-01-06'));

  test('JSON-LD in a comment or CDATA is read, broken JSON-LD passed over', () => {
    const good = '{"@type":"Article","datePublished":"2026-01-06"}';
    expect(published(ld(`<![CDATA[${good}]]>`))).toBe('2026-01-06');
    expect(published(ld('{"@type":"Article",') + ld(good))).toBe('2026-01-06');
  });

  test.each([
    ['<meta property="article:published_time" content="2026-01-06T20:14:00Z">'],
    ['<meta name="DC.date.issued" content="2026-01-06">'],
    ['<meta name="parsely-pub-date" content="2026-01-06T04:20:00.000Z">'],
    ['<meta itemprop="datePublished" content="2026-01-06">'],
    ['<meta name="date" content="6 January 2026">'],
  ])('from %s', head => expect(published(head)).toBe('2026-01-06'));

  test('from the first time in the article, not from one before it', () => {
    const body =
      '<time datetime="2020-05-05">old</time><article><time datetime="2026-01-06T09:00">today</time></article>';
    expect(published('', body)).toBe('2026-01-06');
  });

  test('from the address as a last resort, and null where nothing tells', () => {
    expect(published('', '', 'https://news.example/2026/01/06/x')).toBe('2026-01-06');
    expect(published('<meta name="date" content="soon">')).toBeNull();
  });

  test('other things with a date are not the article', () => {
    expect(published(ld({ '@type': 'Event', datePublished: '2020-01-01' }))).toBeNull();
  });
});

describe('headline and language', () => {
  test('the heading that says what the title says, not the site’s name', () => {
    const page = parsePage(
      '<title>Ferry terminal to go | Harbour</title><body><h1>Harbour News</h1><h1>Ferry terminal <em>to go</em></h1></body>',
    );
    expect(factsOf(page).headline).toBe('Ferry terminal to go');
  });

  test('the title without the site where there is no such heading', () => {
    expect(factsOf(parsePage('<title>Ferry terminal to go - Harbour News</title>')).headline).toBe(
      'Ferry terminal to go',
    );
    expect(factsOf(parsePage('<p>nothing</p>')).headline).toBeNull();
  });

  test.each([
    ['<html lang="en-GB"><body></body></html>', 'en-GB'],
    ['<html lang=""><head><meta http-equiv="Content-Language" content="de, en"></head><body></body></html>', 'de'],
    ['<html><head><meta property="og:locale" content="fr_FR"></head><body></body></html>', 'fr-FR'],
    [`<html><head>${ld({ '@type': 'Article', inLanguage: 'es' })}</head><body></body></html>`, 'es'],
    ['<html lang="the English one"><body></body></html>', null],
  ])('language of %s', (html, language) => expect(factsOf(parsePage(html)).language).toBe(language));
});
