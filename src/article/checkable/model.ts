import { readTrees, type Trees, type WrittenTrees } from '../../learned/trees.ts';
import { eachPair, eachSingle } from './digits.ts';
import { HEADS, Lexicon, type Pair, type Steps } from './lexicon.ts';
import { SIGNS } from './signs.ts';
import { wordsIn } from './traits.ts';

/** A linear model: what each feature adds, in `STEP`s. Words, first words and pairs stand by their place (digits.ts). */
interface Head {
  readonly bias: number;
  /** What each sign adds, then each length. */
  readonly marks: readonly number[];
  readonly words: string;
  readonly firsts: string;
  readonly pairs: string;
}

/**
 * The models as they are written down (tests/bench/checkable-written.ts): every word once, whatever is known of it by
 * its place among them, for words are what such a file is full of.
 */
export interface WrittenModel extends Readonly<Record<(typeof HEADS)[number], Head>> {
  /** First those that have traits. */
  readonly words: string;
  readonly traits: string;
  /** Pairs of neighbours by their likeness to claims. */
  readonly pairs: string;
  readonly trees: WrittenTrees & { readonly bias: number };
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
  /** Read when they are first asked: of many sentences the linear models alone decide. */
  readonly trees: () => Trees;
  readonly treesBias: number;
  /** As they are written: read in place. */
  readonly traits: string;
}

/** How many lengths are told apart. */
const LENGTHS = 12;

/** A sentence's length as the linear models tell it apart. */
export const lengthOf = (words: number): number => Math.min(LENGTHS - 1, Math.floor(2 * Math.log2(words + 1)));

/** The names of the features for signs and lengths, as `marks` has them. */
export const signName = (sign: string): string => `@${sign}`;
export const lengthName = (length: number): string => `@length${length}`;
export const MARKS: readonly string[] = [
  ...SIGNS.map(signName),
  ...Array.from({ length: LENGTHS }, (_, length) => lengthName(length)),
];

/** Steps of 0, to add to. */
export const nothing = (): Steps => ({ talk: 0, news: 0, style: 0 });

/** Reads written models: whatever they know of a word or pair goes into one place. */
export function readModel(written: WrittenModel): Model {
  const lexicon = new Lexicon();
  const words = written.words.split(' ');
  const entries = words.map(word => lexicon.keep(word));
  const pairOf = (first: number, second: number): Pair => {
    const begins = entries[first] ?? lexicon.keep('');
    const ends = entries[second] ?? lexicon.keep('');
    const word = words[second] ?? '';
    ends.ends = true;
    begins.pairs ??= new Map();
    const pair = begins.pairs.get(word) ?? { ...nothing(), likeness: 0, reading: 0 };
    begins.pairs.set(word, pair);
    return pair;
  };
  for (const head of HEADS) {
    const { words: singles, firsts, pairs } = written[head];
    eachSingle(singles, (place, steps) => {
      const entry = entries[place];
      if (entry) entry[head] = steps;
    });
    eachSingle(firsts, (place, steps) => {
      const entry = entries[place];
      if (entry) entry.first = { ...(entry.first ?? nothing()), [head]: steps };
    });
    eachPair(pairs, (first, second, steps) => {
      pairOf(first, second)[head] = steps;
    });
  }
  eachPair(written.pairs, (first, second, likeness) => {
    pairOf(first, second).likeness = likeness;
  });
  entries.slice(0, wordsIn(written.traits)).forEach((entry, place) => {
    entry.trait = place;
  });
  let trees: Trees | null = null;
  const markOf = (mark: number): Steps => ({
    talk: written.talk.marks[mark] ?? 0,
    news: written.news.marks[mark] ?? 0,
    style: written.style.marks[mark] ?? 0,
  });
  return {
    lexicon,
    bias: { talk: written.talk.bias, news: written.news.bias, style: written.style.bias },
    signs: SIGNS.map((_, sign) => markOf(sign)),
    lengths: Array.from({ length: LENGTHS }, (_, length) => markOf(SIGNS.length + length)),
    trees: () => {
      trees ??= readTrees(written.trees);
      return trees;
    },
    treesBias: written.trees.bias,
    traits: written.traits,
  };
}
