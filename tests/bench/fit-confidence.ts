import { readTrees, type Tree, treesSum, writeTrees } from '../../src/learned/trees.ts';
import { COPIED } from '../../src/match/confidence/confidence.ts';
import { EVIDENCE } from '../../src/match/confidence/prospect.ts';
import { boostedTrees, type Growth } from './boosted-trees.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import type { Source } from './questions.ts';
import { PARTS, type ShowExample, type Shows } from './show-examples.ts';

/** What a source weighs in all, however many examples it has. */
const SOURCE_WEIGHT: Readonly<Record<Source, number>> = {
  'politifact-debates': 2,
  'snopes-tweets': 1.2,
  unmatched: 1,
  pair: 6,
  suite: 3,
  // What the thresholds are set by.
  unread: 0,
  variant: 4,
  miss: 2,
  read: 8,
  stranger: 4,
};
const PULL = 0.003;
/** An unmatched line that nobody read and that is surer than this, fitted without it, may repeat a claim. */
const TRUE_REPEAT = 0.6;

const GROWTH: Growth = {
  trees: 400,
  leaves: 8,
  smallest: 30,
  rate: 0.04,
  ridge: 5,
  measures: 0.3,
  rows: 0.7,
  seed: 1,
};

export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** An example with the confidence that a model fitted without its claim has in it; a copy is as sure as copies are. */
export interface Judged extends ShowExample {
  readonly sure: number;
  /** As its prospects are told before its slots are looked at. */
  readonly prospect: number;
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const oddsOf = ({ bias, weights }: Logistic, evidence: Float64Array): number =>
  evidence.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias);

/** Weights that come to 1 an example on the average, and to each source's share together. */
function weighted(examples: readonly ShowExample[]): ShowExample[] {
  const counts = new Map<Source, number>();
  for (const { source } of examples) counts.set(source, (counts.get(source) ?? 0) + 1);
  const total = [...counts.keys()].reduce((sum, source) => sum + SOURCE_WEIGHT[source], 0);
  return examples.map(example => {
    const share = SOURCE_WEIGHT[example.source] / total / (counts.get(example.source) ?? 1);
    return { ...example, weight: share * examples.length };
  });
}

const linear = (taught: readonly ShowExample[]): Logistic =>
  fitLogistic(
    taught,
    EVIDENCE.map((_, k) => k),
    PULL,
  );

function forest(taught: readonly ShowExample[]): Forest {
  const { start, trees } = boostedTrees(
    taught.map(({ measures }) => measures),
    taught.map(({ right }) => Number(right)),
    taught.map(({ weight }) => weight),
    GROWTH,
  );
  return { bias: start, trees };
}

/** For each part what was fitted without its examples. */
const withoutEach = <T>(taught: readonly ShowExample[], learn: (taught: readonly ShowExample[]) => T): T[] =>
  Array.from({ length: PARTS }, (_, part) => learn(taught.filter(example => example.part !== part)));

/**
 * The models, and all the examples as judged by models fitted without their claims. Unmatched lines that may be repeats are
 * judged, but taught by only once somebody has read them.
 */
export function fitAll({ examples: all }: Shows): { judged: Judged[]; linear: Logistic; forest: Forest } {
  // The relation alone decides on copies: taught by them, the model would be less sure of honest paraphrases.
  const mayTeach = ({ copy, source }: ShowExample): boolean => !copy && source !== 'unread';
  let taught = weighted(all.filter(mayTeach));
  for (let pass = 0; pass < 2; pass++) {
    const models = withoutEach(taught, linear);
    const isTaught = (example: ShowExample): boolean => {
      const model = models[example.part];
      const isDoubtful = example.source === 'unmatched' && !example.read;
      return (
        mayTeach(example) && (!isDoubtful || (model ? chance(oddsOf(model, example.evidence)) < TRUE_REPEAT : false))
      );
    };
    taught = weighted(all.filter(isTaught));
  }
  const prospects = withoutEach(taught, linear);
  const forests = withoutEach(taught, forest).map(({ bias, trees }) => ({ bias, trees: readTrees(writeTrees(trees)) }));
  const judged = all.flatMap(example => {
    const [model, grown] = [prospects[example.part], forests[example.part]];
    if (!model || !grown) return [];
    const odds = oddsOf(model, example.evidence);
    // As src/match/confidence/confidence.ts has it.
    const sure = chance((odds + grown.bias + treesSum(grown.trees, example.measures)) / 2);
    return { ...example, sure: example.copy ? COPIED : sure, prospect: chance(odds) };
  });
  return { judged, linear: linear(taught), forest: forest(taught) };
}
