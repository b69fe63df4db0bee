import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function reported(text: string): [string, string | null][] {
  return findStatements(articleOfText(text))
    .statements.filter(s => s.kind === 'reported')
    .map(s => [s.text, s.speaker?.name ?? null]);
}

describe('what is reported, and where it ends', () => {
  test.each<[string, string, [string, string | null][]]>([
    ['a that-clause', 'Vera Lund said that the dam was safe.', [['the dam was safe', 'Vera Lund']]],
    ['a bare clause', 'Vera Lund said the dam was safe.', [['the dam was safe', 'Vera Lund']]],
    ['a hearer before it', 'Vera Lund told reporters the dam was safe.', [['the dam was safe', 'Vera Lund']]],
    [
      'the attribution after it',
      'The dam was safe, Vera Lund told reporters on Monday.',
      [['The dam was safe', 'Vera Lund']],
    ],
    ['the attribution inverted', 'The dam was safe, said Vera Lund.', [['The dam was safe', 'Vera Lund']]],
    ['according to', 'According to the water board, the dam was safe.', [['the dam was safe', 'the water board']]],
    [
      'according to, after it',
      'The dam was safe, according to a senior engineer.',
      [['The dam was safe', 'a senior engineer']],
    ],
    ['as somebody said', 'As Vera Lund said on Monday, the dam was safe.', [['the dam was safe', 'Vera Lund']]],
    [
      'a participle',
      'Vera Lund said the dam was safe, adding that the water fell.',
      [
        ['the dam was safe', 'Vera Lund'],
        ['the water fell', 'Vera Lund'],
      ],
    ],
    [
      'another speaker',
      'Vera Lund said the dam was safe, but Carl Dorn argued that it leaked.',
      [
        ['the dam was safe', 'Vera Lund'],
        ['it leaked', 'Carl Dorn'],
      ],
    ],
    ['a relative clause', 'Vera Lund, who runs the dam, said it was safe.', [['it was safe', 'Vera Lund']]],
    ['a question', 'Carl Dorn asked whether the dam would hold.', [['whether the dam would hold', 'Carl Dorn']]],
    ['a promise', 'Vera Lund vowed to rebuild the dam.', [['to rebuild the dam', 'Vera Lund']]],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  test('a clause with a fragment in marks is one statement; the fragment is listed as a quotation', () => {
    const found = findStatements(articleOfText('Vera Lund said the dam was "as safe as a house" after the flood.'));
    expect(found.statements.map(s => [s.kind, s.text])).toEqual([
      ['reported', 'the dam was "as safe as a house" after the flood'],
    ]);
    expect(found.quotations.map(q => [q.text, q.speaker?.name])).toEqual([['as safe as a house', 'Vera Lund']]);
  });

  test('an introduction does not take the main clause with it', () => {
    expect(reported('When Carl Dorn said the dam leaked, Vera Lund told the council that it was safe.')).toEqual([
      ['the dam leaked', 'Carl Dorn'],
      ['it was safe', 'Vera Lund'],
    ]);
  });
});

test('words that look like verbs of saying and are none', () => {
  expect(reported('The claims were paid in May. Her notes were lost. Reports of rain came late.')).toEqual([]);
});

test('who passes on the words of another says so', () => {
  const [statement] = findStatements(
    articleOfText('Vera Lund said that Carl Dorn had said the dam would break.'),
  ).statements;
  expect(statement?.secondHand).toBe(true);
  expect(statement?.speaker?.name).toBe('Vera Lund');
});

test('a denial turns what is reported round', () => {
  const texts = [
    'Vera Lund denied that she had closed the dam on Monday.',
    'Vera Lund said that she had closed the dam on Monday.',
  ];
  const negated = texts.map(t => findStatements(articleOfText(t)).statements.find(s => s.kind === 'reported')?.negated);
  expect(negated).toEqual([true, false]);
});
