import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/annotations/annotation.ts';
import { htmlReport } from '../../../src/annotations/html-report.ts';
import { ENGLISH } from '../../../src/words/english.ts';

const SOURCE = { publisher: 'Port of Example', title: 'Log', url: 'https://port.example/log', date: '2024-05-04' };

const ANNOTATION: Annotation = {
  statement: { start: 0, end: 10, text: 'It opened.', speaker: 'Ada Lind' },
  claimId: 'bridge',
  pack: 'Test',
  family: 'supported',
  verdict: 'true',
  answer: 'True, by the record',
  detail: 'As of May 2024',
  superseded: { text: 'Superseded: what holds now is another', source: { ...SOURCE, rating: null, quote: null } },
  label: 'True',
  claim: 'The bridge opened.',
  said: { value: 'confirmed', text: 'confirmed by Port of Example' },
  supported: { word: 'Yes.', text: 'The log shows it.' },
  shared: [],
  near: [],
  confidence: 1,
  sources: [{ ...SOURCE, rating: null, quote: 'first cars over the bridge' }],
};
const COVERAGE = { statements: 1, checkable: 1, known: 1 };
const URL = 'https://news.example/';

const reportOf = (annotation: Annotation, headline: string | null = 'Bridge') =>
  htmlReport({ url: URL, headline, annotations: [annotation], coverage: COVERAGE }, ENGLISH);

test('a report tells quote, speaker, answer, claim, both axes and sources', () => {
  const { document } = parseHTML(reportOf(ANNOTATION));
  const text = (selector: string) => document.querySelector(selector)?.textContent?.trim();
  expect(text('h1')).toBe('Claimlight’s report on “Bridge”');
  expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
  expect(text('blockquote')).toBe('It opened.');
  expect(text('h2')).toBe('True, by the record As of May 2024');
  expect(text('.superseded')).toBe('Superseded: what holds now is another Port of Example, 4 May 2024');
  const body = document.body.textContent ?? '';
  for (const said of ['Speaker: Ada Lind', 'The bridge opened.', 'confirmed by Port', 'Yes. The log shows it.'])
    expect(body).toContain(said);
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Port of Example, 4 May 2024 first cars over the bridge',
  ]);
  const links = [...document.querySelectorAll('a')].map(link => link.getAttribute('href'));
  expect(links).toEqual([URL, SOURCE.url, SOURCE.url]);
});

test('it stands by itself: nothing in it is fetched or run', () => {
  const { document } = parseHTML(reportOf(ANNOTATION));
  expect(document.querySelectorAll('script, link, img, iframe, [src], [style]')).toHaveLength(0);
  expect(reportOf(ANNOTATION)).not.toMatch(/@import|url\(/);
});

test('no word of a page, a pack or a source can act as markup in it', () => {
  const bad = `<script>x</script><img src=x onerror='y'>"&amp;`;
  const source = {
    publisher: bad,
    title: bad,
    url: 'https://a.example/?"><script>',
    date: null,
    rating: bad,
    quote: bad,
  };
  const annotation: Annotation = {
    ...ANNOTATION,
    statement: { start: 0, end: 1, text: bad, speaker: bad },
    answer: bad,
    detail: bad,
    superseded: { text: bad, source },
    claim: bad,
    said: { value: 'confirmed', text: bad },
    supported: { word: bad, text: bad },
    sources: [source],
  };
  const { document } = parseHTML(reportOf(annotation, bad));
  expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
  expect(document.querySelector('blockquote')?.textContent).toBe(bad);
  expect(document.querySelector('li a')?.getAttribute('href')).toBe(source.url);
  expect(document.title).toContain(bad);
});

test('what is not known leaves no empty line', () => {
  const bare = { ...ANNOTATION, superseded: null, said: null, statement: { ...ANNOTATION.statement, speaker: null } };
  const { document } = parseHTML(reportOf(bare));
  expect(document.querySelector('.superseded, article .place')).toBeNull();
  expect(document.querySelectorAll('dt')).toHaveLength(3);
});
