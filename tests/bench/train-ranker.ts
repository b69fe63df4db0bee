/*
 * Fits src/match/ranker.weights.json: one linear scorer of candidates for both open sets, with and without word vectors.
 * Prints figures cross-validated in five parts; a claim's queries are all in one part. Same input, same bytes.
 * Run: npx tsx tests/bench/train-ranker.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compared } from '../../src/match/candidates.ts';
import { compilePack } from '../../src/match/compile.ts';
import { FEATURES, WORD_FEATURES } from '../../src/match/features.ts';
import { openPack } from '../../src/match/pack.ts';
import { profileOf } from '../../src/match/profile.ts';
import { hashOf } from '../../src/match/terms.ts';
import { openVectors, type Vectors } from '../../src/match/vectors.ts';
import { fitLists, type List } from './listwise.ts';
import {
  averagePrecision,
  claimsOf,
  haveMatchingData,
  MATCHING_SETS,
  type MatchingSet,
  queriesOf,
} from './matching-data.ts';

const PARTS = 5;

interface Asked extends List {
  readonly set: MatchingSet;
  readonly ids: readonly string[];
  readonly wanted: ReadonlySet<string>;
  readonly part: number;
}

function asked(set: MatchingSet, vectors: Vectors | null): Asked[] {
  const claims = claimsOf(set);
  const about = { name: set, publisher: '', date: '', language: 'en' };
  const pack = openPack(
    compilePack(
      claims.map(({ id, claim, title }) => ({ id, claim, title, data: null })),
      about,
    ),
  );
  return queriesOf(set).map(({ text, right: wanted }) => {
    const found = compared(profileOf({ text }, vectors), pack);
    const ids = found.map(({ found: { claim } }) => claims[claim]?.id ?? '');
    const part = hashOf([...wanted].sort()[0] ?? '') % PARTS;
    return {
      set,
      ids,
      wanted,
      part,
      features: found.map(({ features }) => features),
      right: ids.map(id => wanted.has(id)),
    };
  });
}

function figures(
  lists: readonly Asked[],
  weightsFor: (part: number) => Float64Array,
): Record<string, { map5: number; p1: number }> {
  const weights = Array.from({ length: PARTS }, (_, part) => weightsFor(part));
  return Object.fromEntries(
    MATCHING_SETS.map(set => {
      const own = lists.filter(list => list.set === set);
      let [map5, p1] = [0, 0];
      for (const { features, ids, wanted, part } of own) {
        const w = weights[part] ?? new Float64Array();
        const score = features.map(row => row.reduce((sum, value, k) => sum + value * (w[k] ?? 0), 0));
        const ranked = ids
          .map((id, i) => ({ id, score: score[i] ?? 0 }))
          .sort((a, b) => b.score - a.score)
          .map(({ id }) => id);
        map5 += averagePrecision(ranked, wanted);
        if (wanted.has(ranked[0] ?? '')) p1++;
      }
      const rounded = (value: number): number => Math.round((1e4 * value) / own.length) / 1e4;
      return [set, { map5: rounded(map5), p1: rounded(p1) }];
    }),
  );
}

function model(lists: readonly Asked[], used: readonly number[]) {
  const crossValidated = figures(lists, part =>
    fitLists(
      lists.filter(list => list.part !== part),
      used,
    ),
  );
  const weights = fitLists(lists, used);
  const named = Object.fromEntries(used.map(k => [FEATURES[k] ?? '', Number((weights[k] ?? 0).toPrecision(4))]));
  return { crossValidated, weights: named };
}

if (!haveMatchingData()) {
  console.error('../shared/data is absent: nothing to train on');
  process.exit(1);
}
const vectors = openVectors(readFileSync(new URL('../../src/match/vectors.bin', import.meta.url)));
const all = FEATURES.map((_, k) => k);
const fitted = {
  trainedOn: `${MATCHING_SETS.join(', ')} (open half), by tests/bench/train-ranker.ts`,
  withVectors: model(
    MATCHING_SETS.flatMap(set => asked(set, vectors)),
    all,
  ),
  wordsOnly: model(
    MATCHING_SETS.flatMap(set => asked(set, null)),
    all.slice(0, WORD_FEATURES),
  ),
};
writeFileSync(new URL('../../src/match/ranker.weights.json', import.meta.url), `${JSON.stringify(fitted, null, 1)}\n`);
console.log(
  JSON.stringify({ withVectors: fitted.withVectors.crossValidated, wordsOnly: fitted.wordsOnly.crossValidated }),
);
