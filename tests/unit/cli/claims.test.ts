import { expect, test } from 'vitest';
import { readClaims } from '../../../src/cli/claim-files.ts';
import { checkReport } from '../../../src/cli/claims-check.ts';
import { notReworded } from '../../../src/cli/claims-reworded.ts';
import { countsOf } from '../../../src/cli/claims-stats.ts';
import { BRIDGE } from '../claims/claims.ts';

// Matches all 4,000 texts of the database against it: 15 s of processor, more on a machine that others use too.
test('the bundled database meets its targets, and CORRECTIONS.md agrees with it', { timeout: 300_000 }, () => {
  const report = checkReport(new Date().toISOString().slice(0, 10));
  const share = (of: RegExp) => Number(of.exec(report)?.[1]);
  expect(share(/^variants: .*, ([\d.]+) \(/m)).toBeGreaterThanOrEqual(0.97);
  expect(share(/^near misses: .*, ([\d.]+) \(/m)).toBeGreaterThanOrEqual(0.995);
  expect(report).toMatch(/^claims and variants shown as another claim: 0$/m);
  const told = [/^variants that the matcher can't do yet: (\d+)$/m, /^claims not shown in their own words: (\d+)$/m];
  const listed = told.reduce((sum, of) => sum + share(of), share(/^near misses shown as the claim: (\d+)$/m));
  expect(report.match(/^ {2}\S.*“.*$/gm) ?? []).toHaveLength(listed);
});

test('600 claims and more, a quarter true or mostly true, of 15 publishers and more, at most half of one', () => {
  const claims = readClaims();
  const counts = countsOf(claims).join('\n');
  expect(claims.length).toBeGreaterThanOrEqual(600);
  const [, most] = /^by publisher, of the leading source\n\s*(\d+)/m.exec(counts) ?? [];
  expect(Number(most)).toBeLessThanOrEqual(claims.length / 2);
  expect(Number(/true or mostly true \d+, ([\d.]+) %/.exec(counts)?.[1])).toBeGreaterThanOrEqual(25);
  expect(Number(/publishers (\d+)/.exec(counts)?.[1])).toBeGreaterThanOrEqual(15);
});

test('four claims of five and more have a variant without half of their content words', () => {
  const claims = readClaims();
  expect(notReworded(claims).length).toBeLessThanOrEqual(claims.length / 5);
});

test('stats count by topic, verdict, publisher and year', () => {
  const counts = countsOf([BRIDGE, { ...BRIDGE, id: 'other', verdict: 'false', topics: ['transport', 'ports'] }]);
  expect(counts.slice(0, 4)).toEqual([
    'claims 2, variants 4, near misses 4',
    'records 2, reviews 0, publishers 1',
    'true or mostly true 1, 50.0 %; corrected 0',
    'with a variant without half of their content words 2, 100.0 %',
  ]);
  expect(counts).toEqual(
    expect.arrayContaining([
      '    1  false',
      '    2  transport',
      '    1  ports',
      '    2  Port of Example',
      '    2  2024',
    ]),
  );
});
