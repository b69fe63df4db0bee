import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkable } from '../../../../src/article/checkable/checkable.ts';

const score = (sentence: string) => checkable(sentence).score;

describe('over the threshold: what evidence could settle', () => {
  test.each([
    ['Rents in the city have risen by 40 percent since 2015.'],
    ['The bill was signed into law in 2019 and cut taxes by $1.5 trillion.'],
    ['The council voted on Monday to close the old ferry terminal.'],
    ['Our country spends more on prisons than any other country in Europe.'],
    ['He added that the number of burglaries had doubled.'],
    ['The senator voted against the treaty three times.'],
  ])('%s', sentence => expect(score(sentence)).toBeGreaterThan(0.5));
});

describe('under it: opinions, predictions, questions, wishes, pleasantries', () => {
  test.each([
    ['Thank you very much for having me tonight.'],
    ['I think we should all be a little kinder.'],
    ['Would you raise taxes on the middle class?'],
    ['This is a shameful, ridiculous decision.'],
    ['We will do better, and I hope you will help us.'],
    ['Let me finish, please.'],
  ])('%s', sentence => expect(score(sentence)).toBeLessThan(0.5));
});

describe('order', () => {
  test.each([
    ['a figure tells more', 'Unemployment fell to 4 percent last year.', 'Unemployment is a serious problem.'],
    ['a statement more than its question', 'Taxes have gone up by a third.', 'Have taxes gone up by a third?'],
    ['a fact more than a promise', 'We cut the deficit in half.', 'We will cut the deficit in half.'],
    ['a fact more than a belief', 'Crime has fallen.', 'I believe that crime could fall.'],
  ])('%s', (_, more, less) => expect(score(more)).toBeGreaterThan(score(less)));
});

describe('why', () => {
  test.each([
    ['Rents have risen by 40 percent, more than wages.', ['percentage', 'comparison'], true],
    ['There are 40 ferries and 12 bridges.', ['figure'], false],
    ['The council voted to close the old ferry terminal, and it was closed.', [], true],
    ['The ferry is green.', [], false],
    ['…', [], false],
  ])('%s', (sentence, has, happened) => expect(checkable(sentence).why).toEqual({ has, happened }));
});

test('any string has a score from 0 to 1 and a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sentence => {
      const { score, why } = checkable(sentence);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(why.has.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('200,000 characters are one sentence like any other', () => {
  const { score } = checkable('The council voted 12 to 3, "no" was not said. '.repeat(5_000));
  expect(score).toBeLessThanOrEqual(1);
});

const DEBATES = '../shared/data/checkworthy/claimbuster/sentences.jsonl';
const absent = !existsSync(DEBATES);
if (absent) console.log(`skipped: debate sentences are not at ${DEBATES}`);

test.skipIf(absent)('the weights are those of the code: sentences without a fact seldom pass', () => {
  const sentences = readFileSync(DEBATES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { text: string; original: string });
  const passing = (kind: string) => {
    const of = sentences.filter(sentence => sentence.original === kind);
    return of.filter(sentence => score(sentence.text) >= 0.5).length / of.length;
  };
  expect(passing('NFS')).toBeLessThan(0.06);
  expect(passing('CFS')).toBeGreaterThan(0.6);
});
