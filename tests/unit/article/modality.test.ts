import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import type { Modality } from '../../../src/article/statement.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function first(text: string) {
  return findStatements(articleOfText(text)).statements[0];
}

describe('modality', () => {
  test.each<[Modality, string]>([
    ['asserted', 'The dam leaked for three days in May.'],
    ['predicted', 'The dam will leak again next spring.'],
    ['conditional', 'If it rains, the dam leaks.'],
    ['opinion', '"I think the dam is old," Carl Dorn said.'],
    ['question', '"Does the dam leak?" Carl Dorn asked.'],
    ['question', 'Carl Dorn asked whether the dam leaked.'],
    ['promise', '"We will rebuild the dam," Carl Dorn said.'],
    ['promise', 'Carl Dorn vowed to rebuild the dam.'],
    // Whoever asks for a nod asks nothing.
    ['asserted', '"The dam leaked for three days, OK?" Carl Dorn said.'],
    ['asserted', '"The dam leaked for three days, right?" Carl Dorn said.'],
    ['question', '"Is that right?" Carl Dorn asked.'],
    // Nor whoever asks for the reason of what is so.
    ['asserted', '"Why does the dam leak every day?" Carl Dorn asked.'],
    ['question', '"Why don’t we mend the dam?" Carl Dorn asked.'],
    // A comparison, and where something goes.
    ['asserted', 'Old dams are three times more likely to leak.'],
    ['predicted', 'Old dams are likely to leak.'],
    ['asserted', 'The water is going to the lower town.'],
    ['predicted', 'The water is going to rise.'],
  ])('%s: %s', (modality, text) => {
    expect(first(text)?.modality).toBe(modality);
  });
});

describe('the article denies what it mentions', () => {
  test.each([
    'Carl Dorn falsely claimed that the dam leaked.',
    'There is no evidence that the dam leaked in May.',
    'The claim that the dam leaked has been debunked.',
    'It is not true that the dam leaked in May.',
    'Carl Dorn repeated the debunked claim that the dam leaked.',
  ])('%s', text => {
    expect(first(text)?.stance).toBe('denied');
  });
  test('by the sentence after it', () => {
    const found = findStatements(articleOfText('Carl Dorn said that the dam leaked. That is false. The dam is dry.'));
    expect(found.statements.map(s => s.stance)).toEqual(['denied', 'denied', 'neutral']);
  });
  test('and not by one that confirms it', () => {
    const found = findStatements(articleOfText('Carl Dorn said that the dam leaked. That is true. The dam is wet.'));
    expect(found.statements.map(s => s.stance)).toEqual(['neutral', 'neutral', 'neutral']);
  });
  test('on the line where a fact-check sets out the claim', () => {
    expect(first('Claim: The dam leaked for three days in May.')?.stance).toBe('denied');
  });
  test.each(['Carl Dorn said that the dam leaked.', '"There is no evidence that the dam leaked," Carl Dorn said.'])(
    'not here: %s',
    text => {
      expect(first(text)?.stance).toBe('neutral');
    },
  );
});

test('negation', () => {
  expect(first('The dam did not leak in May.')?.negated).toBe(true);
  expect(first('The dam leaked in May.')?.negated).toBe(false);
});
