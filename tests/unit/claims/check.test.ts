import { describe, expect, test } from 'vitest';
import { checkClaims, problemInWords } from '../../../src/claims/check.ts';
import { BRIDGE } from './claims.ts';

const file = (...entries: unknown[]) => ({ file: 'bridges.json', text: `${JSON.stringify(entries, null, 2)}\n` });
const problemsOf = (...entries: unknown[]) => checkClaims([file(...entries)]).problems.map(problemInWords);

describe('checkClaims', () => {
  test('finds nothing wrong with a claim that is right', () => {
    expect(checkClaims([file(BRIDGE)])).toEqual({ claims: [BRIDGE], problems: [] });
  });

  test.each([
    ['a wrong verdict', { verdict: 'half-true' }, /^bridges\.json: bridge-opened-in-may: verdict: must be /],
    ['a field that does not exist', { rating: 'True' }, /: rating: is not a field of a claim$/],
    ['a missing explanation', { explanation: undefined }, /: explanation: is missing$/],
    [
      'a link that is not https',
      { records: [{ ...BRIDGE.records[0], url: 'http://port.example' }] },
      /: records\.0\.url: is not an https link$/,
    ],
    [
      'a script for a link',
      { records: [{ ...BRIDGE.records[0], url: 'javascript:alert(1)' }] },
      /: records\.0\.url: is not an https link$/,
    ],
    ...[
      'https://port.example/news?utm_source=x',
      'https://port.example/news#top',
      'https://amp.port.example/news',
      'https://port.example/news/amp',
      'https://port.example/amp/story/news',
      'https://port.example/news/amp-11689.html',
      'https://port.example/news.amp.html',
    ].map((url): [string, object, RegExp] => [
      `the link ${url}`,
      { records: [{ ...BRIDGE.records[0], url }] },
      /: records\.0\.url: is not canonical/,
    ]),
    ['a day that does not exist', { checked: '2024-02-30' }, /: checked: is not a day of the calendar$/],
    ['one variant', { variants: ['Only one.'] }, /: variants: has fewer than two entries$/],
    [
      'near misses that deny nothing',
      { nearMisses: BRIDGE.nearMisses.map(miss => ({ ...miss, relation: 'different' })) },
      /: nearMisses: lack one that denies the claim/,
    ],
    [
      'near misses of nothing else',
      { nearMisses: BRIDGE.nearMisses.map(miss => ({ ...miss, relation: 'opposite' })) },
      /: nearMisses: lack one with another number/,
    ],
    ['no source', { records: [] }, /: records: are empty/],
    [
      'a record after the check',
      { checked: '2024-05-01' },
      /: records\.0\.date: 2024-05-04 is after checked 2024-05-01$/,
    ],
    [
      'a verdict that the rating does not stand for',
      {
        reviews: [
          { publisher: 'Example', url: 'https://e.example/', date: '2024-05-04', rating: 'Half True', verdict: 'true' },
        ],
      },
      /: reviews\.0\.verdict: is true, but “Half True” of Example means mixed in src\/claims\/rating-words\.ts$/,
    ],
    [
      'a saying that nobody is told to have heard',
      { claimant: 'Jane Roe', claim: 'Jane Roe said that the harbour bridge was closed to lorries.' },
      /: records: say nothing of whether it was said/,
    ],
    [
      'an end before the beginning',
      { validFrom: '2024-05-04', validUntil: '2024-05-01' },
      /: validUntil: 2024-05-01 is before/,
    ],
    ['a successor that does not exist', { supersededBy: 'no-such-claim' }, /: supersededBy: names no-such-claim/],
    [
      'a variant that repeats the claim',
      { variants: [BRIDGE.claim.toUpperCase(), 'Another.'] },
      /: variants: says .* twice$/,
    ],
  ])('names file, claim, field and mend for %s', (_, change, line) => {
    const problems = problemsOf({ ...BRIDGE, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(line);
  });

  test('wants claims sorted and ids unique, over all files', () => {
    const other = { ...BRIDGE, id: 'a-bridge' };
    expect(problemsOf(BRIDGE, other)).toEqual(['bridges.json: a-bridge: id: must stand before bridge-opened-in-may']);
    const twice = checkClaims([file(BRIDGE), { ...file(BRIDGE), file: 'more.json' }]).problems.map(problemInWords);
    expect(twice).toEqual(['more.json: bridge-opened-in-may: id: is taken already, in bridges.json']);
  });

  test('says so where a file is not JSON, or not formatted', () => {
    expect(checkClaims([{ file: 'x.json', text: '[' }]).problems.map(problemInWords)).toEqual([
      'x.json: is not a JSON list of claims',
    ]);
    const [problem] = checkClaims([{ file: 'x.json', text: JSON.stringify([BRIDGE]) }]).problems;
    expect(problem?.what).toMatch(/^is not formatted/);
  });
});
