import weights from './checkable.weights.json' with { type: 'json' };
import { type Model, readModel } from './model.ts';
import { linearOf, treesOf } from './odds.ts';
import { readingOf } from './reading.ts';
import { type CheckableWhy, whyOf } from './why.ts';

/** How much a sentence asserts something that evidence could settle, and why. */
export interface Checkable {
  /** 0 to 1; from .5 on it counts as checkable. */
  readonly score: number;
  readonly why: CheckableWhy;
}

/** How much the trees count beside the linear model of talk. */
const TREES_SHARE = 0.6;

/**
 * Log odds under which the linear models alone decide: trees take most of the time, and would change nothing in what
 * passes (over the folds F1 is the same, average precision .001 lower; 47 % of debate sentences lie under it).
 */
const HOPELESS = -2.5;

/** Read at the first question: a worker is woken for much that asks none. */
let read: Model | null = null;

function modelOf(): Model {
  read ??= readModel(weights);
  return read;
}

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
  const model = modelOf();
  const reading = readingOf(sentence, model.lexicon);
  if (!reading.words.some(hasLetters)) return { score: 0, why: whyOf(0) };
  const linear = linearOf(model, reading);
  const written = logistic(linear.style);
  const told = written * linear.news;
  const first = told + (1 - written) * linear.talk;
  const score = logistic(
    first < HOPELESS ? first : told + (1 - written) * talkOf(linear.talk, treesOf(model, reading)),
  );
  return { score, why: whyOf(reading.signs) };
}

function hasLetters(word: string): boolean {
  return /[a-z]/.test(word);
}

/** The log odds of the linear model of talk and of the trees together. */
export function talkOf(linear: number, trees: number): number {
  return (1 - TREES_SHARE) * linear + TREES_SHARE * trees;
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
