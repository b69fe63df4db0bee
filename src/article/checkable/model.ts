import { HEADS, Lexicon, type Pair, type Steps } from './lexicon.ts';
import { SIGNS } from './signs.ts';
import { readTraits, type Traits, type WordTraits } from './traits.ts';
import { readTrees, type Trees } from './trees.ts';

/**
 * A linear model: what each feature adds, by step. `steps` maps a whole number of `STEP`s to the features that have it,
 * one space between them: most of the file is words, so this is the shortest way to write it down.
 */
export interface Head {
  readonly bias: number;
  readonly steps: Readonly<Record<string, string>>;
}

/** The models as they are written down (tests/bench/train-checkable.ts). */
export interface WrittenModel extends Readonly<Record<(typeof HEADS)[number], Head>> {
  readonly trees: { readonly bias: number; readonly all: string };
  /** Pairs of neighbours by their likeness to claims. */
  readonly pairs: Head['steps'];
  readonly traits: WordTraits;
}

/** Weights are rounded to this; finer steps change no figure in its third place (tests/bench/train-checkable.ts). */
export const STEP = 0.05;

/** The models as they are asked. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly bias: Steps;
  /** What each sign and each length adds, in steps. */
  readonly signs: readonly Steps[];
  readonly lengths: readonly Steps[];
  readonly trees: Trees;
  readonly treesBias: number;
  readonly traits: Traits;
}

/** The greatest length that is told apart. */
const LONGEST = 11;

/** A sentence's length as the linear models tell it apart. */
export const lengthOf = (words: number): number => Math.min(LONGEST, Math.floor(2 * Math.log2(words + 1)));

/** The name of a feature for a sign, and for a length. */
export const signName = (sign: string): string => `@${sign}`;
export const lengthName = (length: number): string => `@length${length}`;

/** Steps of 0, to add to. */
export const nothing = (): Steps => ({ talk: 0, news: 0, style: 0 });

/** Reads written models: whatever they know of a word or pair goes into one place. */
export function readModel(written: WrittenModel): Model {
  const lexicon = new Lexicon();
  const pairOf = (name: string, cut: number): Pair => {
    const entry = lexicon.keep(name.slice(0, cut));
    entry.pairs ??= new Map();
    const second = name.slice(cut + 1);
    lexicon.keep(second).ends = true;
    const known = entry.pairs.get(second);
    if (known) return known;
    const pair = { ...nothing(), likeness: 0, reading: 0 };
    entry.pairs.set(second, pair);
    return pair;
  };
  const marks = new Map<string, Steps>();
  const stepsOf = (feature: string): Steps => {
    const cut = feature.indexOf('_');
    if (cut > 0) return pairOf(feature, cut);
    if (feature.startsWith('@')) {
      const steps = marks.get(feature) ?? nothing();
      marks.set(feature, steps);
      return steps;
    }
    if (!feature.startsWith('^')) return lexicon.keep(feature);
    const entry = lexicon.keep(feature.slice(1));
    entry.first ??= nothing();
    return entry.first;
  };
  for (const head of HEADS) {
    eachOf(written[head].steps, (feature, steps) => {
      stepsOf(feature)[head] = steps;
    });
  }
  eachOf(written.pairs, (name, likeness) => {
    pairOf(name, name.indexOf('_')).likeness = likeness;
  });
  const traits = readTraits(written.traits);
  traits.words.forEach((word, place) => {
    lexicon.keep(word).trait = place;
  });
  return {
    lexicon,
    bias: { talk: written.talk.bias, news: written.news.bias, style: written.style.bias },
    signs: SIGNS.map(sign => marks.get(signName(sign)) ?? nothing()),
    lengths: Array.from({ length: LONGEST + 1 }, (_, length) => marks.get(lengthName(length)) ?? nothing()),
    trees: readTrees(written.trees.all),
    treesBias: written.trees.bias,
    traits,
  };
}

function eachOf(steps: Head['steps'], take: (feature: string, steps: number) => void): void {
  for (const [times, features] of Object.entries(steps)) {
    for (const feature of features.split(' ')) take(feature, Number(times));
  }
}
