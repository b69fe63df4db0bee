import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../../../src/match/index/compile.ts';
import { IMPACT_STEP, impactOf } from '../../../../src/match/index/layout.ts';
import { openPack } from '../../../../src/match/index/pack.ts';
import { retrieve } from '../../../../src/match/search/retrieve.ts';
import { hashOf } from '../../../../src/match/text/terms.ts';

const ABOUT = { name: 'Trial', publisher: 'Nobody', date: '2026-01-01', language: 'en' };
/** Words that are their own stems. */
const WORDS = ['bridg', 'lake', 'tax', 'vote', 'wall', 'oil', 'corn', 'gun'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });

function naive(texts: readonly string[][], query: ReadonlyMap<string, number>): { text: number; score: number }[] {
  return texts
    .map((words, number) => {
      let score = 0;
      for (const [word, weight] of query) {
        const count = words.filter(other => other === word).length;
        if (count > 0) score += weight * IMPACT_STEP * impactOf(count, words.length);
      }
      return { text: number, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.text - b.text);
}

test('finds what reading every text finds', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.double({ min: 0.1, max: 9, noNaN: true })), { maxLength: 6 }),
      fc.integer({ min: 1, max: 20 }),
      (texts, weighted, count) => {
        const pack = openPack(
          compilePack(
            texts.map((words, i) => ({ id: String(i), claim: words.join(' '), data: null })),
            ABOUT,
          ),
        );
        const query = new Map(weighted);
        const terms = [...query].map(([word, weight]) => ({ hash: hashOf(word), weight }));
        // Twice: the board must be clean again after the first call.
        retrieve(pack, terms, 3);
        const found = retrieve(pack, terms, count);
        const expected = naive(texts, query).slice(0, count);
        expect(found).toHaveLength(expected.length);
        // Scores are added up in single precision.
        found.forEach(({ score }, i) => {
          expect(score).toBeCloseTo(expected[i]?.score ?? 0, 4);
        });
      },
    ),
  );
});

test('gives up new texts only where they cannot be among the best', () => {
  // 6,000 texts have the common word; asking begins only with postings of that length.
  const claims = Array.from({ length: 6000 }, (_, i) => ({
    id: String(i),
    claim: i % 500 === 0 ? 'corn oil' : i % 7 === 0 ? 'oil oil tax' : 'oil',
    data: null,
  }));
  const pack = openPack(compilePack(claims, ABOUT));
  const terms = [
    { hash: hashOf('corn'), weight: 9 },
    { hash: hashOf('oil'), weight: 0.5 },
  ];
  const best = retrieve(pack, terms, 12);
  expect(best.map(({ claim }) => claim)).toEqual(Array.from({ length: 12 }, (_, i) => 500 * i));
  expect(
    retrieve(pack, terms, 14)
      .slice(12)
      .map(({ claim }) => claim),
  ).toEqual([7, 14]);
});
