/*
 * Fits src/match/confidence/reach.weights.json: whether an answer may tell of a claim, by what is known of it before its slots
 * are looked at. Examples are the contenders of all that is asked for training (questions.ts), each told of or not by the
 * whole matcher without this; so it is to be run after train-confidence.ts and train-nearness.ts, whose weights decide.
 * Cross-validated in five parts, by writer where texts were written, else by claim. Same input, same bytes.
 * Run: npx tsx tests/bench/train-reach.ts
 */
import { writeFileSync } from 'node:fs';
import { ANSWERED, TOLD_FROM } from '../../src/annotations/ask.ts';
import { withOdds } from '../../src/match/confidence/circumstances.ts';
import { REACH } from '../../src/match/confidence/reach.ts';
import { IN_EACH } from '../../src/match/matching.ts';
import { hashOf } from '../../src/match/text/terms.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import { haveMatchingData } from './matching-data.ts';
import { questions, SOURCES, type Source } from './questions.ts';

/** Of so many that an answer tells of, one may be left out. */
const ONE_OF = 2000;
const PARTS = 5;
const PULL = 1e-4;
/** A line of a debate that nobody repeats is like the next. */
const EVERY_LINE = 4;
/** For a look from outside. */
const NOT_TAUGHT: Source = 'unread';

interface Example {
  readonly source: Source;
  readonly part: number;
  readonly evidence: Float64Array;
  /** Whether an answer tells of it, or would if the article were of the claim's week. */
  readonly told: boolean;
}

function examples(): Example[] {
  const all: Example[] = [];
  let lines = 0;
  for (const { source, pack, query, group } of questions()) {
    if (source === 'unmatched' && lines++ % EVERY_LINE !== 0) continue;
    const asked = IN_EACH.ask(query, [pack], ANSWERED);
    // The lowest confidence that the claim's week lifts to what is told of.
    const compareFrom = TOLD_FROM / (TOLD_FROM + 3 * (1 - TOLD_FROM));
    const matches = IN_EACH.judge(asked, [pack], { ...ANSWERED, compareFrom, sparing: false });
    for (const [i, { closest, lead, claim }] of asked.lists.flat().entries()) {
      const match = matches[i];
      if (closest === null || match === undefined) continue;
      const { relation, confidence, near } = match;
      all.push({
        source,
        part: hashOf(group === '' ? pack.id(claim) : group) % PARTS,
        evidence: Float64Array.of(...closest.features.subarray(0, REACH.length - 1), lead),
        told: near || (relation === 'same' && withOdds(confidence) >= TOLD_FROM),
      });
    }
  }
  return all;
}

/** What is told of weighs as much in all as what is not. */
function fitted(taught: readonly Example[]): Logistic {
  const all = taught.filter(({ told }) => told).length;
  const weighed = taught.map(({ evidence, told }) => ({
    evidence,
    right: told,
    weight: 1 / (told ? all : taught.length - all),
  }));
  const used = REACH.map((_, i) => i);
  return fitLogistic(weighed, used, PULL);
}

const reachOf = ({ bias, weights }: Logistic, evidence: Float64Array): number =>
  evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);

interface Reached extends Example {
  readonly reach: number;
}

/** The least reach of what is told of, but for one of `ONE_OF`; rounded down. */
function fromOf(reached: readonly Reached[]): number {
  const told = reached.filter(one => one.told).map(({ reach }) => reach);
  return Math.floor(100 * (told.sort((a, b) => a - b)[Math.floor(told.length / ONE_OF)] ?? 0)) / 100;
}

const judgedBy = (model: Logistic, some: readonly Example[]): Reached[] =>
  some.map(one => ({ ...one, reach: reachOf(model, one.evidence) }));

if (!haveMatchingData()) {
  console.error('../shared/data is absent: nothing to train on');
  process.exit(1);
}
const all = examples();
const taught = all.filter(({ source }) => source !== NOT_TAUGHT);
const judged = Array.from({ length: PARTS }, (_, part) =>
  judgedBy(
    fitted(taught.filter(one => one.part !== part)),
    all.filter(one => one.part === part),
  ),
).flat();
const model = fitted(taught);
const from = fromOf(judgedBy(model, taught));
const crossValidated = Object.fromEntries(
  SOURCES.map(source => {
    const [told, others] = [true, false].map(is => judged.filter(one => one.source === source && one.told === is));
    const under = (of: readonly Reached[] = []): number => of.filter(({ reach }) => reach < from).length;
    return [source, { told: told?.length, lost: under(told), others: others?.length, spared: under(others) }];
  }),
);
console.log(`from ${from}`);
console.table(crossValidated);
const rounded = Object.fromEntries(REACH.map((name, i) => [name, Number((model.weights[i] ?? 0).toPrecision(4))]));
// A claim beside rivals of other packs leads by less: it must not come to more by that (`readRecords` read what may be judged).
for (const name of ['lead', 'scoreToBest'] as const) {
  if ((model.weights[REACH.indexOf(name)] ?? 0) < 0) throw new Error(`${name} would speak against a claim`);
}
const weights = {
  trainedOn:
    'the open matching sets, suites A, C, E, G, I and K, the written pairs, the bundled claims and what was read, each told of or not by the matcher itself, by tests/bench/train-reach.ts',
  crossValidated,
  from,
  bias: Number(model.bias.toPrecision(4)),
  weights: rounded,
};
writeFileSync(
  new URL('../../src/match/confidence/reach.weights.json', import.meta.url),
  `${JSON.stringify(weights, null, 1)}\n`,
);
