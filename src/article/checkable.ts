import weights from './checkable.weights.json' with { type: 'json' };
import { type Sign, signsOf, wordsOf } from './checkable-signs.ts';

/** How much a sentence asserts something that evidence could settle, and why, in words for a reader. */
export interface Checkable {
  /** 0 to 1; from .5 on it counts as checkable. */
  readonly score: number;
  /** Such as "has a figure and a comparison", after "This sentence …". */
  readonly why: string;
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

const talk = readHead(weights.talk);
const news = readHead(weights.news);
const style = readHead(weights.style);

/**
 * How much a sentence asserts something about the world that evidence could settle: neither opinion, prediction,
 * question nor pleasantry.
 *
 * Two linear models, mixed by a third. `talk` learned from presidential debates what is worth checking; `news` learned
 * from newspapers what is told as fact and what as opinion; `style` says how much a sentence is written news (1) or
 * spoken politics (0), since the same words weigh differently there. Knows English only. Figures and training:
 * tests/bench/train-checkable.ts.
 */
export function checkable(sentence: string): Checkable {
  const words = wordsOf(sentence);
  if (!words.some(word => /[a-z]/.test(word))) return { score: 0, why: 'has no words to judge' };
  const signs = signsOf(sentence, words);
  const features = featuresFrom(words, signs);
  const written = logistic(sumOf(style, features));
  const score = logistic(written * sumOf(news, features) + (1 - written) * sumOf(talk, features));
  return { score, why: whyOf(signs, score >= 0.5) };
}

/** The features of a sentence as the model is trained on them. */
export function featuresOf(sentence: string): Features {
  const words = wordsOf(sentence);
  return featuresFrom(words, signsOf(sentence, words));
}

function featuresFrom(words: readonly string[], signs: ReadonlySet<Sign>): Features {
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

function readHead({ bias, steps }: Head): Map<string, number> {
  const head = new Map([['', bias]]);
  for (const [step, features] of Object.entries(steps)) {
    for (const feature of features.split(' ')) head.set(feature, Number(step) * STEP);
  }
  return head;
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

/** Signs worth naming, the most telling first. */
const FOR: readonly (readonly [Sign, string])[] = [
  ['percentage', 'a percentage'],
  ['money', 'a sum of money'],
  ['figure', 'a figure'],
  ['amount', 'an amount'],
  ['comparison', 'a comparison'],
  ['extreme', 'a superlative'],
  ['year', 'a year'],
  ['quantifier', 'a quantity'],
  ['name', 'a name'],
  ['time', 'a time'],
];

const AGAINST: readonly (readonly [Sign, string])[] = [
  ['question', 'asks a question'],
  ['pleasantry', 'is a pleasantry'],
  ['future', 'is about the future'],
  ['condition', 'is about what might be'],
  ['opinion', 'has a word of opinion'],
  ['thinking', 'says what somebody thinks or wants'],
  ['modal', 'says what could or should be'],
  ['exclamation', 'is an exclamation'],
];

function whyOf(signs: ReadonlySet<Sign>, isCheckable: boolean): string {
  const [first, second] = (isCheckable ? FOR : AGAINST).filter(([sign]) => signs.has(sign)).map(([, words]) => words);
  if (!isCheckable) return first ?? 'has nothing that evidence could settle';
  const happened = signs.has('past') || signs.has('perfect');
  if (!first) return happened ? 'tells what happened' : 'states something as a fact';
  if (second) return `has ${first} and ${second}`;
  return happened ? `has ${first} and tells what happened` : `has ${first}`;
}
