/*
 * Fits src/match/confidence/nearness.weights.json: how sure to be that a statement is a claim but for the slot that was found to
 * part them. Examples are pairs of what people really said and a claim, told apart by a slot and read by somebody
 * (open-texts.ts); and, for much less, what was written: suites A, C, E, G, I and K, the written pairs, the bundled claims'
 * wordings and near misses. To be run after train-confidence.ts, whose confidence it asks. Cross-validated in five parts, by
 * writer where texts were written, else by claim. Same input, same bytes.
 * Run: npx tsx tests/bench/train-nearness.ts [--wrong]: prints the surest mistakes among what was read.
 */
import { writeFileSync } from 'node:fs';
import { readTrees, treesSum, writeTrees } from '../../src/learned/trees.ts';
import { NEARNESS } from '../../src/match/confidence/nearness.ts';
import { boostedTrees, type Growth } from './boosted-trees.ts';
import { haveMatchingData } from './matching-data.ts';
import { NEAR_PARTS, NEAR_SOURCES, type NearExample, type NearSource, nearExamples } from './near-examples.ts';

/** What a source weighs in all. Where somebody wrote the pair to be near, it mostly is: what people really said hardly ever is. */
const SOURCE_WEIGHT: Readonly<Record<NearSource, number>> = {
  bundled: 8,
  stranger: 6,
  pair: 0.6,
  suite: 0.6,
  // For a look from outside.
  unread: 0,
  variant: 0.3,
  miss: 0.3,
};
const GROWTH: Growth = {
  trees: 150,
  leaves: 5,
  smallest: 20,
  rate: 0.08,
  ridge: 5,
  measures: 0.3,
  rows: 0.7,
  seed: 1,
};
/** Of what is told of the bundled claims, as somebody read it. */
const LEAST_RIGHT = 0.8;

interface Judged extends NearExample {
  readonly sure: number;
}

function grown(examples: readonly NearExample[]) {
  const counts = new Map<NearSource, number>();
  for (const { source } of examples) counts.set(source, (counts.get(source) ?? 0) + 1);
  const taught = examples.filter(({ source }) => SOURCE_WEIGHT[source] > 0);
  const total = [...counts.keys()].reduce((sum, source) => sum + SOURCE_WEIGHT[source], 0);
  return boostedTrees(
    taught.map(({ measures }) => measures),
    taught.map(({ right }) => Number(right)),
    taught.map(({ source }) => ((SOURCE_WEIGHT[source] / total) * taught.length) / (counts.get(source) ?? 1)),
    GROWTH,
  );
}

/** All examples, each as models judge it that had not seen its claim or its writer. */
function judgedByOthers(examples: readonly NearExample[]): Judged[] {
  return Array.from({ length: NEAR_PARTS }, (_, part) => {
    const { start, trees } = grown(examples.filter(example => example.part !== part));
    const asked = readTrees(writeTrees(trees));
    return examples
      .filter(example => example.part === part)
      .map(example => ({ ...example, sure: 1 / (1 + Math.exp(-start - treesSum(asked, example.measures))) }));
  }).flat();
}

/** The lowest chance, in hundredths, from which as much as is wanted of what is told of bundled claims is right. */
function toldFrom(judged: readonly Judged[]): number {
  const isFit = (from: number): boolean => {
    const told = judged.filter(({ source, sure }) => source === 'bundled' && sure >= from);
    return told.filter(({ right }) => right).length >= LEAST_RIGHT * told.length;
  };
  let from = 0.4;
  while (!isFit(from)) from += 0.01;
  return Number(from.toFixed(2));
}

if (!haveMatchingData()) {
  console.error('../shared/data is absent: nothing to train on');
  process.exit(1);
}
const examples = nearExamples();
const judged = judgedByOthers(examples);
const from = toldFrom(judged);
const crossValidated = Object.fromEntries(
  NEAR_SOURCES.map(source => {
    const all = judged.filter(example => example.source === source);
    const told = all.filter(({ sure }) => sure >= from);
    const right = (of: readonly Judged[]): number => of.filter(one => one.right).length;
    return [source, { asked: all.length, right: right(all), told: told.length, toldRight: right(told) }];
  }),
);
console.log(`told from ${from}`);
console.table(crossValidated);
if (process.argv.includes('--wrong')) {
  const worst = judged.filter(({ source, right }) => !right && (source === 'bundled' || source === 'stranger'));
  for (const { sure, conflict, text, claim } of worst.sort((a, b) => b.sure - a.sure).slice(0, 40))
    console.log(sure.toFixed(2), conflict.slot, `«${conflict.statement}» «${conflict.claim}»`, text, '|', claim);
}
const { start, trees } = grown(examples);
const weights = {
  trainedOn:
    'what was read of what people said, suites A, C, E, G, I and K, the written pairs and the bundled claims, by tests/bench/train-nearness.ts',
  measures: NEARNESS.length,
  toldFrom: from,
  crossValidated,
  bias: Number(start.toPrecision(4)),
  trees: writeTrees(trees),
};
writeFileSync(
  new URL('../../src/match/confidence/nearness.weights.json', import.meta.url),
  `${JSON.stringify(weights, null, 1)}\n`,
);
