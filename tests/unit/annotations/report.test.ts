import { expect, test } from 'vitest';
import { answerOf } from '../../../src/annotations/answer.ts';
import { markdownReport, plainText } from '../../../src/annotations/report.ts';
import type { PackedClaim } from '../../../src/claims/claim.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { BRIDGE, CLOSED } from '../claims/claims.ts';
import { MATCH } from './match.ts';

const answerFor = (text: string, claim: PackedClaim = BRIDGE) =>
  answerOf(
    [
      {
        start: 0,
        end: text.length,
        text,
        speaker: { name: 'Ada Lind' },
        checkable: 1,
        checkableWhy: { has: [], happened: false },
      },
    ],
    [[MATCH]],
    [{ name: 'Test', claim: () => claim }],
    0.5,
    ENGLISH,
  );

test('a report tells quote, speaker, answer and source', () => {
  const report = markdownReport(
    { url: 'https://news.example/', headline: 'Bridge', ...answerFor('It opened.') },
    ENGLISH,
  );
  expect(report).toContain('# Claimlight’s report on “Bridge”');
  expect(report).toContain('> It opened.');
  expect(report).toContain('- Speaker: Ada Lind');
  expect(report).toContain('**True, by the record: Port of Example, 4 May 2024**');
  expect(report).toContain('- [Port of Example](<https://port.example/log>), 4 May 2024');
});

test('a report and a copy name what took the place of a superseded claim', () => {
  const answer = answerFor('It opened.', CLOSED);
  const text = 'Superseded: what holds since 21 May 2024 is “The harbour bridge is closed.”';
  const report = markdownReport({ url: null, headline: 'Bridge', ...answer }, ENGLISH);
  expect(report).toContain(`- **${text}**\n  - [Harbour Watch](<https://watch.example/closed>), 21 May 2024`);
  const [annotation] = answer.annotations;
  expect(annotation && plainText(annotation, ENGLISH).split('\n')[2]).toBe(text);
});

test('a page’s words can’t act as markup in it', () => {
  const report = markdownReport({ url: null, headline: '# <b>', ...answerFor('[x](javascript:1) *y*\n# z') }, ENGLISH);
  expect(report).toContain('> \\[x\\](javascript:1) \\*y\\* \\# z');
  expect(report).toContain('“\\# \\<b\\>”');
});

test('a copied annotation carries its sources', () => {
  const [annotation] = answerFor('It opened.').annotations;
  if (annotation === undefined) throw new Error('no annotation was made');
  expect(plainText(annotation, ENGLISH).split('\n')).toEqual([
    '“It opened.” (Ada Lind)',
    'True, by the record: Port of Example, 4 May 2024',
    'Claim: The harbour bridge opened to traffic in May 2024.',
    'Port of Example, 4 May 2024: https://port.example/log',
  ]);
});
