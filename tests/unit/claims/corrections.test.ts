import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../src/annotations/wording.ts';
import { checkClaims, problemInWords } from '../../../src/claims/check.ts';
import { withCorrections } from '../../../src/claims/corrections.ts';
import { checkPapers } from '../../../src/cli/claims-check.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { BRIDGE } from './claims.ts';

const correction = (date: string, what: string) => ({ date, what, why: 'The log shows it.' });
const CORRECTED = {
  ...BRIDGE,
  history: [correction('2024-05-10', 'The year was 2023.'), correction('2024-06-01', 'The verdict was “false”.')],
};
const DOCUMENT = withCorrections(
  'Policy.\n\n<!-- The list below is written by `npm run --silent claimlight -- claims corrections`. -->\n<!-- End of the list. -->\n',
  [CORRECTED],
);
const problemsOf = (entry: unknown) =>
  checkClaims([{ file: 'x.json', text: `${JSON.stringify([entry], null, 2)}\n` }]).problems.map(problemInWords);

describe('the history of a claim', () => {
  test('may be there, in order, up to the day of the check', () => {
    expect(problemsOf(CORRECTED)).toEqual([]);
  });

  test.each([
    ['empty', [], /: history: is empty$/],
    ['with a day that does not exist', [correction('2024-02-30', 'x')], /: history\.0\.date: is not a day of the cal/],
    ['after the check', [correction('2024-06-02', 'x')], /: history\.0\.date: 2024-06-02 is after checked 2024-06-01$/],
    [
      'out of order',
      [correction('2024-05-12', 'x'), correction('2024-05-11', 'y')],
      /: history\.0\.date: 2024-05-12 is after the next, 2024-05-11$/,
    ],
    ['without a reason', [{ date: '2024-05-12', what: 'x' }], /: history\.0\.why: is missing$/],
  ])('is refused %s', (_, history, line) => {
    const problems = problemsOf({ ...BRIDGE, history });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(line);
  });

  test('is told to a reader by its last entry', () => {
    expect(wordingOf(CORRECTED, ENGLISH).supported.text).toBe(
      'The port’s log shows the first cars on 4 May. Corrected 1 Jun 2024: The verdict was “false”.',
    );
    expect(wordingOf(BRIDGE, ENGLISH).supported.text).toBe(BRIDGE.explanation);
  });
});

describe('CORRECTIONS.md', () => {
  test('has every correction, the newest day first, and what is around the list as it was', () => {
    expect(DOCUMENT).toMatch(/^Policy\.\n\n<!--/);
    expect(DOCUMENT.match(/^(?:###|-) .*$/gm)).toEqual([
      '### 2024-06-01',
      '- `bridge-opened-in-may`: The verdict was “false”. The log shows it.',
      '### 2024-05-10',
      '- `bridge-opened-in-may`: The year was 2023. The log shows it.',
    ]);
    expect(withCorrections(DOCUMENT, [CORRECTED])).toBe(DOCUMENT);
  });

  test('fails the check where it differs from the history, or a claim was checked tomorrow', () => {
    expect(() => checkPapers([CORRECTED], DOCUMENT, '2024-06-01')).not.toThrow();
    expect(() => checkPapers([BRIDGE], DOCUMENT, '2024-06-01')).toThrow(/^CORRECTIONS\.md: differs/);
    expect(() => checkPapers([CORRECTED], DOCUMENT, '2024-05-31')).toThrow(/checked: 2024-06-01 is after today/);
    expect(() => checkPapers([BRIDGE], 'Policy.', '2024-06-01')).toThrow(/lacks the line/);
  });
});
