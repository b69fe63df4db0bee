/*
 * Fits src/match/search/ranker.weights.json: one linear scorer of candidates for both open sets, with and without word vectors.
 * And with the debate lines around as one feature more, on top. Prints figures cross-validated in five parts; a claim's
 * queries are all in one part. Same input, same bytes.
 * Run: npx tsx tests/bench/train-ranker.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compilePack } from '../../src/match/index/compile.ts';
import { openPack } from '../../src/match/index/pack.ts';
import { compared } from '../../src/match/search/candidates.ts';
import { LOOKED_AT } from '../../src/match/search/contenders.ts';
import { FEATURES, WORD_FEATURES } from '../../src/match/search/features.ts';
import { profileOf } from '../../src/match/search/profile.ts';
import { openVectors, type Vectors } from '../../src/match/search/vectors.ts';
import { hashOf } from '../../src/match/text/terms.ts';
import { linesAround } from './debates.ts';
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
  /** What share of each candidate the lines around have. */
  readonly around: readonly number[];
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
  const lines = linesAround();
  return queriesOf(set).map(({ id, text, right: wanted }) => {
    const around = set === 'politifact-debates' ? lines(id) : [];
    const found = compared(profileOf({ text, around }, vectors), pack, LOOKED_AT);
    const ids = found.map(({ found: { claim } }) => claims[claim]?.id ?? '');
    const part = hashOf([...wanted].sort()[0] ?? '') % PARTS;
    return {
      set,
      ids,
      wanted,
      part,
      features: found.map(({ features }) => features),
      around: found.map(({ around: share }) => share),
      right: ids.map(id => wanted.has(id)),
    };
  });
}

const scoreOf = (row: Float64Array, weights: Float64Array): number =>
  row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);

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
        const score = features.map(row => scoreOf(row, w));
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

/** With the ranking as it is, how much the share that the lines around have adds to a score; 0 for another set's lists. */
function aroundWeight(lists: readonly Asked[], weights: Float64Array): number {
  const scored = lists
    .filter(({ set }) => set === 'politifact-debates')
    .map(({ features, around, right }) => ({
      right,
      features: features.map((row, i) => Float64Array.from([scoreOf(row, weights), around[i] ?? 0])),
    }));
  const [own, beside] = fitLists(scored, [0, 1]);
  return (beside ?? 0) / (own || 1);
}

/** The lists with the lines around as one feature more. */
function withAround(lists: readonly Asked[]): Asked[] {
  return lists.map(list => ({
    ...list,
    features: list.features.map((row, i) => Float64Array.from([...row, list.around[i] ?? 0])),
  }));
}

function model(lists: readonly Asked[], used: readonly number[]) {
  const crossValidated = figures(lists, part =>
    fitLists(
      lists.filter(list => list.part !== part),
      used,
    ),
  );
  const weights = fitLists(lists, used);
  const inContext = figures(withAround(lists), part => {
    const taught = lists.filter(list => list.part !== part);
    const own = fitLists(taught, used);
    return Float64Array.from([...own, aroundWeight(taught, own)]);
  })['politifact-debates'];
  const around = Number(aroundWeight(lists, weights).toPrecision(4));
  const named = Object.fromEntries(used.map(k => [FEATURES[k] ?? '', Number((weights[k] ?? 0).toPrecision(4))]));
  return { crossValidated, crossValidatedInContext: inContext, around, weights: named };
}

if (!haveMatchingData()) {
  console.error('../shared/data is absent: nothing to train on');
  process.exit(1);
}
const vectors = openVectors(readFileSync(new URL('../../src/match/search/vectors.bin', import.meta.url)));
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
writeFileSync(
  new URL('../../src/match/search/ranker.weights.json', import.meta.url),
  `${JSON.stringify(fitted, null, 1)}\n`,
);
console.log(JSON.stringify([fitted.withVectors, fitted.wordsOnly].map(({ weights: _, ...figure }) => figure)));
