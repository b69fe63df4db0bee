import { describe, expect, test } from 'vitest';
import { markedStretches } from '../../../src/article/marks.ts';
import { sentencesIn } from '../../../src/article/sentences.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function sentences(text: string): string[] {
  const marked = markedStretches(text, articleOfText(text).blocks, new Map());
  return sentencesIn(text, 0, text.length, marked).map(s => text.slice(s.start, s.end));
}

describe('a full stop that ends no sentence', () => {
  test.each([
    'The U.S. Senate met Gen. J. Harper at No. 10 on Monday.',
    'It cost €1.5bn. in May and ended at 9 a.m. on Dec. 3.',
    'Smith & Co. Ltd. sold 3.5 million units to Dr. Vera Lund et al. in Fla.',
    'He paused… and went on.',
  ])('%s', text => {
    expect(sentences(text)).toEqual([text]);
  });
});

test('an abbreviation may end a sentence where a usual first word follows', () => {
  expect(sentences('They live in the U.S. The house is old.')).toEqual(['They live in the U.S.', 'The house is old.']);
});

test('what stands between quote marks does not part the sentence around it', () => {
  expect(sentences('"We stay. We wait," she said. Then it rained.')).toEqual([
    '"We stay. We wait," she said.',
    'Then it rained.',
  ]);
});

test('a question or a careless full stop before its attribution', () => {
  expect(sentences('"Who pays?" Vera Lund asked. Nobody knew.')).toEqual([
    '"Who pays?" Vera Lund asked.',
    'Nobody knew.',
  ]);
  expect(sentences('"We pay." Vera Lund said. Nobody knew.')).toEqual(['"We pay." Vera Lund said.', 'Nobody knew.']);
});

test('full stops without spaces after them: Chinese, and two sentences glued together', () => {
  expect(sentences('大坝守住了。水退了。')).toEqual(['大坝守住了。', '水退了。']);
  expect(sentences('The dam held.Water fell.')).toEqual(['The dam held.', 'Water fell.']);
});
