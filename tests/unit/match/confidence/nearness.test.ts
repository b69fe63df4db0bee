import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../../../src/match/confidence/confidence.ts';
import { isNear, NEARNESS, nearnessMeasures, nearnessOf } from '../../../../src/match/confidence/nearness.ts';
import model from '../../../../src/match/confidence/nearness.weights.json' with { type: 'json' };
import { compilePack } from '../../../../src/match/index/compile.ts';
import { openPack } from '../../../../src/match/index/pack.ts';
import type { Conflict } from '../../../../src/match/match.ts';
import { matchStatements } from '../../../../src/match/matching.ts';

test('the trees were learned from the very measures that they are asked of', () => {
  expect(model.measures).toBe(NEARNESS.length);
  const asked = model.trees.questions.split(' ').map(question => Number(question.split('<')[0]));
  expect(Math.max(...asked)).toBeLessThan(NEARNESS.length);
});

describe('what is known of a pair that a slot parts', () => {
  const known = (conflict: Conflict, relation: 'different' | 'opposite' = 'different') => {
    const measures = nearnessMeasures(new Float64Array(MEASURES.length), relation, conflict, 0);
    return (name: (typeof NEARNESS)[number]) => measures[NEARNESS.indexOf(name)];
  };

  test('is which slot it is, and whether the claim is denied', () => {
    const figure = known({ slot: 'figure', statement: '60,000 factories', claim: '70,000 factories' });
    expect([figure('figure'), figure('person'), figure('opposite')]).toEqual([1, 0, 0]);
    const denied = known({ slot: 'polarity', statement: 'closed', claim: 'did not close' }, 'opposite');
    expect([denied('polarity'), denied('figure'), denied('opposite')]).toEqual([1, 0, 1]);
  });

  test.each([
    ['60,000 factories', '70,000 closed factories', 1, 1],
    ['60,000 factories', '70,000 schools', 0, 1],
    ['three nuclear plants', 'eight coal plants', 0.5, 1],
    ['Ada Lind', 'Jonas Berg', 0, 0],
    ['no such figure', '70,000', 0, 0],
  ])('of «%s» and «%s» is what words they share, and whether both are numbers', (statement, claim, words, numbers) => {
    const told = known({ slot: 'figure', statement, claim });
    expect([told('wordsShared'), told('bothNumbers')]).toEqual([words, numbers]);
  });

  test('gives a chance', () => {
    const conflict: Conflict = { slot: 'figure', statement: '60,000', claim: '70,000' };
    const nearness = nearnessOf(nearnessMeasures(new Float64Array(MEASURES.length), 'different', conflict, 0));
    expect(nearness).toBeGreaterThan(0);
    expect(nearness).toBeLessThan(1);
  });
});

test('a statement that leaves something out is told to come near no claim: the next sentence may say it', () => {
  expect(isNear(1, { slot: 'scope', statement: 'left out', claim: 'in winter' })).toBe(false);
  expect(isNear(1, { slot: 'scope', statement: 'in summer', claim: 'in winter' })).toBe(true);
});

describe('told to come near a claim', () => {
  const CLAIM = 'The Danish state railways cancelled 4,200 trains in January 2025.';
  const pack = openPack(
    compilePack([{ id: 'a', claim: CLAIM, data: null }], { name: 'trains', publisher: '', date: '', language: 'en' }),
  );
  const told = (text: string) => matchStatements([{ text }], [pack])[0]?.find(({ near }) => near)?.conflict ?? null;

  test('is its own words with another number', () => {
    expect(told('The Danish state railways cancelled 6,100 trains in January 2025.')).toMatchObject({ slot: 'figure' });
  });

  test.each([
    'The Danish state railways cancelled 4,200 trains in January 2025.',
    'In January 2025 the minister who runs the railways cancelled a trip to Berlin, where 300 guests had waited.',
    'Danish trains were late in January; 90 percent of passengers were angry with the state.',
    'Of 30 Danish trains that ran in January, 25 are new, says the state, which paid for none of them.',
  ])('is not: %s', text => {
    expect(told(text)).toBeNull();
  });
});
