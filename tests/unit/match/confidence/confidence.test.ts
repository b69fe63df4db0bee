import { describe, expect, test } from 'vitest';
import { confidenceOf, isSure, MEASURES, measuresOf } from '../../../../src/match/confidence/confidence.ts';
import model from '../../../../src/match/confidence/confidence.weights.json' with { type: 'json' };
import { PAIRING } from '../../../../src/match/confidence/pairing.ts';
import { EVIDENCE } from '../../../../src/match/confidence/prospect.ts';
import { compilePack } from '../../../../src/match/index/compile.ts';
import { openPack } from '../../../../src/match/index/pack.ts';
import { matchStatements } from '../../../../src/match/matching.ts';

test('the trees were learned from the very measures that they are asked of', () => {
  expect(model.measures).toBe(MEASURES.length);
  const asked = model.trees.questions.split(' ').map(question => Number(question.split('<')[0]));
  expect(Math.max(...asked)).toBeLessThan(MEASURES.length);
});

test('measures are the evidence, the pairing and whether the claim is accompanied, in this order', () => {
  const measures = measuresOf(
    Float64Array.from(EVIDENCE, (_, i) => i),
    Float64Array.from(PAIRING, (_, i) => -i),
    true,
  );
  expect(measures[MEASURES.indexOf('untold')]).toBe(EVIDENCE.indexOf('untold'));
  expect(measures[MEASURES.indexOf('replaced')]).toBe(-PAIRING.indexOf('replaced'));
  expect(measures.at(-1)).toBe(1);
  expect(confidenceOf(measures)).toBeGreaterThan(0);
  expect(confidenceOf(measures)).toBeLessThan(1);
});

describe('of statements that say the same', () => {
  const CLAIM = 'The city of Graz banned electric scooters from its old town in March 2024.';
  const pack = openPack(
    compilePack([{ id: 'a', claim: CLAIM, data: null }], { name: 'scooters', publisher: '', date: '', language: 'en' }),
  );
  const sureness = (text: string): number => {
    const [best] = matchStatements([{ text }], [pack])[0] ?? [];
    return best?.relation === 'same' ? best.confidence : 0;
  };
  const near = sureness('Since March 2024 electric scooters have been banned from the old town of Graz.');
  const far = sureness('Graz banned scooters, and hoteliers who had feared for their guests were relieved to hear it.');

  test('one that tells the claim alone is surer than one that tells half of it beside other things', () => {
    expect(near).toBeGreaterThan(far);
  });

  test('only the first is sure enough to be shown', () => {
    expect(isSure(near, false)).toBe(true);
    expect(isSure(far, false)).toBe(false);
  });
});
