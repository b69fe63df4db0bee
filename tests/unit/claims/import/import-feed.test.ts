import { describe, expect, test } from 'vitest';
import { importFeed } from '../../../../src/claims/import/import-feed.ts';
import { FeedError } from '../../../../src/claims/import/stream.ts';
import { BRIDGE } from '../claims.ts';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The harbour bridge is closed.',
  datePublished: '2024-05-06 10:00',
  url: 'https://checks.example/bridge',
  author: { '@type': 'Organization', name: 'Example Checks' },
  itemReviewed: { '@type': 'Claim', datePublished: '2024-05-05', author: { '@type': 'Person', name: 'Ada Lind' } },
  reviewRating: { '@type': 'Rating', ratingValue: '5', bestRating: 1, worstRating: 5, alternateName: 'False' },
};

const CLAIM = {
  claim: 'The harbour bridge is closed.',
  claimant: 'Ada Lind',
  said: '2024-05-05',
  language: 'en',
  reviews: [
    {
      publisher: 'Example Checks',
      url: 'https://checks.example/bridge',
      date: '2024-05-06',
      rating: 'False',
      verdict: 'false',
    },
  ],
};

/** Feeds a text in pieces of `size` bytes. */
function fed(text: string, size = 1000) {
  const feed = importFeed();
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) feed.write(bytes.subarray(at, at + size));
  const { claims, ...others } = feed.end();
  return { claims: [...claims], ...others };
}
const imported = (...records: unknown[]) => fed(JSON.stringify(records));
const page = (...scripts: string[]) =>
  `<!doctype html><html><head>${scripts.map(s => `<script type="application/ld+json">${s}</script>`).join('')}</head></html>`;

const FORMS: readonly (readonly [form: string, text: string])[] = [
  ['a list', JSON.stringify([REVIEW])],
  ['one document', JSON.stringify(REVIEW, null, 2)],
  ['lines', `${JSON.stringify(REVIEW)}\n\n`],
  [
    'a Data Commons feed',
    JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }),
  ],
  ['a feed whose item is one', JSON.stringify({ dataFeedElement: [{ item: REVIEW }] }, null, 2)],
  ['a list in an object', JSON.stringify({ total: 1, data: [REVIEW] })],
  ['a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW] })],
  ['a list of graphs', JSON.stringify([{ '@graph': [REVIEW] }])],
  [
    'a graph that points to its author',
    JSON.stringify({
      '@graph': [
        { ...REVIEW, author: { '@id': '#us' } },
        { '@id': '#us', '@type': 'Organization', name: 'Example Checks' },
      ],
    }),
  ],
  ['a page', page('{"@type":"Organization"}', JSON.stringify(REVIEW))],
  [
    'a page whose script has line feeds in strings and a wrapping',
    page(`<!-- ${JSON.stringify(REVIEW).replace('bridge is', 'bridge\nis')} -->`),
  ],
  ['a page whose review hangs under its article', page(JSON.stringify({ '@type': 'NewsArticle', review: [REVIEW] }))],
  [
    'Google’s answer',
    JSON.stringify({
      claims: [
        {
          text: CLAIM.claim,
          claimant: 'Ada Lind',
          claimDate: '2024-05-05T00:00:00Z',
          claimReview: [
            {
              publisher: { name: 'Example Checks', site: 'checks.example' },
              url: REVIEW.url,
              reviewDate: '2024-05-06T00:00:00Z',
              textualRating: 'False',
              languageCode: 'en',
            },
          ],
        },
      ],
      nextPageToken: 'x',
    }),
  ],
  [
    'a flat row',
    JSON.stringify([
      {
        claim: CLAIM.claim,
        claimant: 'Ada Lind',
        date: '2024-05-05',
        publisher: 'Example Checks',
        rating: 'False',
        url: REVIEW.url,
        reviewDate: '2024-05-06',
      },
    ]),
  ],
];

describe('importFeed', () => {
  test.each(FORMS)('reads %s', (_, text) => {
    for (const size of [1_000_000, 7]) {
      const { claims, report } = fed(text, size);
      expect(claims).toEqual([{ id: expect.stringMatching(/^[a-z0-9]{14}$/), ...CLAIM }]);
      expect(report).toMatchObject({ records: 1, reviews: 1, repeated: 0, refused: 0, media: 0 });
    }
  });

  test('reads claims of our own format whole', () => {
    const { claims, report } = imported(BRIDGE, { ...BRIDGE, checked: 'lately' });
    expect(claims).toEqual([BRIDGE]);
    expect(report.own).toBe(1);
    expect(report.refusals[0]?.why).toMatch(/^is a claim of our own format, but its checked is wrong/);
    expect(fed(`${JSON.stringify(BRIDGE)}\n${JSON.stringify(BRIDGE)}`).claims).toHaveLength(2);
  });

  test.each([
    ['is not an object', 7],
    ['is not a ClaimReview', { '@type': 'WebPage' }],
    ['has no claim', { ...REVIEW, claimReviewed: '<p> </p>' }],
    ['has no link', { ...REVIEW, url: '' }],
    ['has a link that is not a whole http(s) address: javascript:alert(1)', { ...REVIEW, url: 'javascript:alert(1)' }],
    ['has a link that is not a whole http(s) address: checks.example/a', { ...REVIEW, url: 'checks.example/a' }],
    ['has a claim of 1500 characters; at most 1000 are taken', { ...REVIEW, claimReviewed: 'a'.repeat(1500) }],
    ['has no review', { text: 'Rain fell.', claimReview: [] }],
    ['has no item', { '@type': 'DataFeedItem', item: [] }],
    ['has no ClaimReview in it', { '@graph': [{ '@type': 'WebPage' }] }],
  ])('refuses a record that %s, and takes the next', (why, record) => {
    const { claims, report } = imported(record, REVIEW);
    expect(claims).toHaveLength(1);
    expect(report).toMatchObject({ records: 2, refused: 1, refusals: [{ record: 1, why }] });
  });

  test('counts every refusal and lists the first hundred', () => {
    const { report } = imported(...Array.from({ length: 150 }, () => ({})), REVIEW);
    expect(report.refused).toBe(150);
    expect(report.refusals).toHaveLength(100);
    expect(report.refusals.at(-1)?.record).toBe(100);
  });

  test('leaves reviews of pictures out, with a count', () => {
    const { claims, report } = imported({ '@graph': [REVIEW, { '@type': 'MediaReview', url: REVIEW.url }] });
    expect(claims).toHaveLength(1);
    expect(report.media).toBe(1);
  });

  test('skips a line that is not JSON', () => {
    const { claims, report } = fed(`${JSON.stringify(REVIEW)}\n{"@type": "Claim\n${JSON.stringify(REVIEW)}\n`);
    expect(claims).toHaveLength(1);
    expect(report).toMatchObject({ repeated: 1, refusals: [{ record: 2, why: 'is a line that is not JSON' }] });
  });

  test('joins reviews of one claim, the newest first, and drops the same address', () => {
    const other = { ...REVIEW, claimReviewed: '“The Harbour Bridge is closed”', datePublished: '2024-06-01' };
    const { claims, report } = imported(
      REVIEW,
      { ...other, url: 'https://other.example/x', author: 'Other Checks' },
      { ...REVIEW, url: 'http://www.checks.example/bridge/' },
      { ...REVIEW, url: 'https://third.example/x', itemReviewed: { author: { name: 'Jo Berg' } } },
    );
    expect(claims.map(claim => claim.reviews.map(({ publisher }) => publisher))).toEqual([
      ['Other Checks', 'Example Checks'],
      ['Example Checks'],
    ]);
    expect(report).toMatchObject({ reviews: 3, repeated: 1 });
  });

  test('never reads the rating’s numbers', () => {
    const { claims } = imported({ ...REVIEW, reviewRating: { ratingValue: 1, bestRating: 5 } });
    expect(claims[0]?.reviews).toEqual([
      { publisher: 'Example Checks', url: REVIEW.url, date: '2024-05-06', verdict: 'see-source' },
    ]);
  });

  test('takes words that stand in the place of the number', () => {
    const { claims } = imported({ ...REVIEW, reviewRating: { ratingValue: 'Pants on Fire' } });
    expect(claims[0]?.reviews[0]).toMatchObject({ rating: 'Pants on Fire', verdict: 'false' });
  });

  test('names the publisher, not its writer; else the host', () => {
    const author = { '@type': 'Person', name: 'Ada Lind' };
    const publisher = { '@type': 'Organization', name: 'Example News' };
    expect(imported({ ...REVIEW, author, publisher }).claims[0]?.reviews[0]).toMatchObject({
      publisher: 'Example News',
    });
    expect(imported({ ...REVIEW, author: [author] }).claims[0]?.reviews[0]).toMatchObject({
      publisher: 'checks.example',
    });
  });

  test('cuts what is too long, and keeps what is in another language, tagged', () => {
    const { claims, report } = imported({
      ...REVIEW,
      claimReviewed: 'El puente del puerto está cerrado',
      headline: 'word '.repeat(200),
      reviewRating: { alternateName: 'word '.repeat(200) },
    });
    expect(claims[0]).toMatchObject({ language: 'es' });
    const [review] = claims[0]?.reviews ?? [];
    expect(review?.title?.length).toBeLessThanOrEqual(300);
    expect(review?.rating?.length).toBeLessThanOrEqual(600);
    expect(report.languages).toEqual({ es: 1 });
  });

  test('gives a claim the same id every time', () => {
    expect(imported(REVIEW).claims[0]?.id).toBe(imported({ ...REVIEW, url: 'https://other.example/' }).claims[0]?.id);
    expect(imported({ ...REVIEW, claimReviewed: 'Another.' }).claims[0]?.id).not.toBe(imported(REVIEW).claims[0]?.id);
  });

  test('takes no feed without an end', () => {
    expect(() => fed('{}\n'.repeat(1_000_001), 1 << 20)).toThrow('has more than 1000000 records');
    expect(() => fed(`[${'{},'.repeat(1_000_001)}`, 1 << 20)).toThrow('has more than 1000000 records');
  });

  test.each([
    ['is empty', ' \n'],
    ['is neither JSON nor a page; a feed begins with [ or { or <', 'claim;rating'],
    [/^is not whole JSON: /, '[{"@type":"ClaimReview"}, {'],
    [/^is not whole JSON: /, '{"claims": [{}, }'],
    [/^is not whole JSON: /, '{"@type": "ClaimReview",\n'],
  ])('says of a file that %s', (words, text) => {
    for (const size of [1000, 3]) {
      expect(() => fed(text, size)).toThrow(FeedError);
      expect(() => fed(text, size)).toThrow(words);
    }
  });
});
