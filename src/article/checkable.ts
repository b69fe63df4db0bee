import weights from './checkable.weights.json' with { type: 'json' };
import { measuresOf } from './checkable-measures.ts';
import { type Sign, signsOf, wordsOf } from './checkable-signs.ts';
import { readTraits, type Traits, traitsOf } from './checkable-traits.ts';
import { readTrees, treesSum } from './checkable-trees.ts';
import { type CheckableWhy, whyOf } from './checkable-why.ts';

/** How much a sentence asserts something that evidence could settle, and why. */
export interface Checkable {
  /** 0 to 1; from .5 on it counts as checkable. */
  readonly score: number;
  readonly why: CheckableWhy;
}

/**
 * A linear model: what each feature adds, by step. `steps` maps a whole number of `STEP`s to the features that have it,
 * one space between them: most of the file is words, so this is the shortest way to write it down.
 */
interface Head {
  readonly bias: number;
  readonly steps: Readonly<Record<string, string>>;
}

/** Weights are rounded to this; finer steps change no figure in its third place (tests/bench/train-checkable.ts). */
export const STEP = 0.05;

/** What the model looks at in a sentence. */
export interface Features {
  /** Words, pairs of neighbours (`tax_cuts`) and the first word (`^we`), each once. */
  readonly words: readonly string[];
  /** Signs and the length (`@length7`), which count in full whatever the length. */
  readonly signs: readonly string[];
  /** What a word counts: long sentences have more of them, and are not more checkable for that alone. */
  readonly scale: number;
}

/** How much the trees count beside the linear model of talk. */
export const TREES_SHARE = 0.6;

/**
 * Log odds under which the linear models alone decide: trees take most of the time, and would change nothing in what
 * passes (over the folds F1 is the same, average precision .001 lower; 47 % of debate sentences lie under it).
 */
const HOPELESS = -2.5;

const talk = readHead(weights.talk);
const news = readHead(weights.news);
const style = readHead(weights.style);
const trees = readTrees(weights.trees.all);
const traits = readTraits(weights.traits);
const pairs = readSteps(weights.pairs, 1);

/**
 * How much a sentence asserts something about the world that evidence could settle: neither opinion, prediction,
 * question nor pleasantry.
 *
 * `talk` learned from presidential debates what is worth checking: a linear model of words, pairs and signs beside trees
 * that ask about what can be counted, what company words keep and how like fact-checkers' claims they are. `news` learned
 * from newspapers what is told as fact and what as opinion; `style` says how much a sentence is written news (1) or
 * spoken politics (0), since the same words weigh differently there. Knows English only. Figures and training:
 * tests/bench/train-checkable.ts.
 */
export function checkable(sentence: string): Checkable {
  const words = wordsOf(sentence);
  if (!words.some(word => /[a-z]/.test(word))) return { score: 0, why: whyOf(() => false) };
  const signs = signsOf(sentence, words);
  const features = featuresFrom(words, signs);
  const written = logistic(sumOf(style, features));
  const linear = sumOf(talk, features);
  const told = written * sumOf(news, features);
  const first = told + (1 - written) * linear;
  const score = logistic(first < HOPELESS ? first : told + (1 - written) * withTrees(linear, sentence, words));
  return { score, why: whyOf(sign => signs.has(sign)) };
}

function withTrees(linear: number, sentence: string, words: readonly string[]): number {
  const fromTrees = weights.trees.bias + treesSum(trees, rowOf(sentence, words, traits, pairs));
  return (1 - TREES_SHARE) * linear + TREES_SHARE * fromTrees;
}

/** The features of a sentence's words and signs, as the linear models are trained on them. */
export function featuresFrom(words: readonly string[], signs: ReadonlySet<Sign>): Features {
  const all = new Set<string>(words);
  words.forEach((word, i) => {
    all.add(i === 0 ? `^${word}` : `${words[i - 1]}_${word}`);
  });
  const length = Math.min(11, Math.floor(2 * Math.log2(words.length + 1)));
  return {
    words: [...all],
    signs: [...[...signs].map(sign => `@${sign}`), `@length${length}`],
    scale: 3.5 / Math.sqrt(words.length + 2),
  };
}

/** What the trees ask about: what can be counted, then what is known of the words and of pairs of neighbours. */
export function rowOf(
  sentence: string,
  words: readonly string[],
  traits: Traits,
  pairs: ReadonlyMap<string, number>,
): Float64Array {
  let [sum, most] = [0, 0];
  for (let i = 1; i < words.length; i++) {
    const likeness = pairs.get(`${words[i - 1]}_${words[i]}`) ?? 0;
    sum += likeness;
    most = Math.max(most, likeness);
  }
  const likeness = [sum / Math.sqrt(words.length + 2), most];
  return Float64Array.from(measuresOf(sentence, words).concat(likeness, traitsOf(traits, words)));
}

function readHead({ bias, steps }: Head): Map<string, number> {
  return readSteps(steps, STEP).set('', bias);
}

function readSteps(steps: Head['steps'], step: number): Map<string, number> {
  const read = new Map<string, number>();
  for (const [times, features] of Object.entries(steps)) {
    for (const feature of features.split(' ')) read.set(feature, Number(times) * step);
  }
  return read;
}

/** The log odds that a model gives to a sentence; its bias stands under the empty name. */
export function sumOf(head: ReadonlyMap<string, number>, { words, signs, scale }: Features): number {
  let sum = 0;
  for (const word of words) sum += head.get(word) ?? 0;
  sum *= scale;
  for (const sign of signs) sum += head.get(sign) ?? 0;
  return sum + (head.get('') ?? 0);
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
