import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsOf } from '../../../src/providers/google-answer.ts';
import { LookUpError } from '../../../src/providers/trouble.ts';

const REAL = new URL('../../../../shared/data/claimreview/google-factcheck-api-arabic.json', import.meta.url);

const review = (change: object = {}) => ({
  publisher: { name: 'PolitiFact', site: 'politifact.com' },
  url: 'https://www.politifact.com/factchecks/1/',
  title: 'No, the moon is not closer',
  reviewDate: '2024-03-03T00:00:00Z',
  textualRating: 'False',
  languageCode: 'en',
  ...change,
});
const claim = (change: object = {}) => ({
  text: 'The moon is closer to the earth than it was in 1990.',
  claimant: 'Ada Lind',
  claimDate: '2024-03-01T00:00:00Z',
  claimReview: [review()],
  ...change,
});
const read = (...claims: unknown[]) => claimsOf(JSON.stringify({ claims }));

test('an answer of the documented shape gives its claims, the verdict by the rating’s words', () => {
  expect(read(claim())).toEqual([
    {
      id: expect.any(String),
      claim: 'The moon is closer to the earth than it was in 1990.',
      claimant: 'Ada Lind',
      said: '2024-03-01',
      language: 'en',
      reviews: [
        {
          publisher: 'PolitiFact',
          title: 'No, the moon is not closer',
          url: 'https://www.politifact.com/factchecks/1/',
          date: '2024-03-03',
          rating: 'False',
          verdict: 'false',
        },
      ],
    },
  ]);
});

test('a rating that is in no map is left to the source', () => {
  expect(read(claim({ claimReview: [review({ textualRating: 'Three bananas' })] }))[0]?.reviews[0]?.verdict).toBe(
    'see-source',
  );
});

test('nothing known is no trouble', () => {
  expect(claimsOf('{}')).toEqual([]);
  expect(claimsOf('{"claims":[]}')).toEqual([]);
});

test.each([
  ['no JSON', '<html>Sign in</html>'],
  ['cut off', '{"claims":[{"text":"The mo'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text for the claims', '{"claims":"none"}'],
  ['claims of another shape', '{"claims":[{"claim":"The moon"}]}'],
  ['an error that says 200', '{"error":{"code":400}}'],
  ['a flood', JSON.stringify({ claims: Array.from({ length: 101 }, () => claim()) })],
])('%s is told as malformed', (_, json) => {
  expect(() => claimsOf(json)).toThrow(LookUpError);
  expect(() => claimsOf(json)).toThrow('malformed');
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//example.org/check',
  'https://user:secret@example.org/',
  'ftp://example.org/check',
])('a review that links to %s is left out, and its claim with it', url => {
  expect(read(claim({ claimReview: [review({ url })] }))).toEqual([]);
});

test('markup in an answer is text', () => {
  const [first] = read(claim({ text: 'The moon <img src=x onerror=alert(1)> is closer &amp; bigger.' }));
  expect(first?.claim).not.toMatch(/[<>]/);
});

test('one bad record leaves the others', () => {
  expect(read(7, null, { text: 5 }, claim({ claimReview: 'none' }), claim())).toHaveLength(1);
});

const absent = !existsSync(REAL);
if (absent) console.log(`skipped: real answers of Google are not at ${REAL}`);

test.skipIf(absent)('real answers of Google are read', () => {
  const records: unknown = JSON.parse(readFileSync(REAL, 'utf8'));
  if (!Array.isArray(records)) throw new Error(`${REAL} is no list`);
  const claims: unknown[] = records.slice(0, 100);
  expect(read(...claims).length).toBeGreaterThan(claims.length / 2);
});
