import { treesSum } from '../../learned/trees.ts';
import type { Steps } from './lexicon.ts';
import { MEASURES, measure } from './measures.ts';
import { lengthOf, type Model, nothing, STEP } from './model.ts';
import type { Reading } from './reading.ts';
import { addTraits, TRAIT_MEASURES } from './traits.ts';

/** What a word counts: long sentences have more of them, and are not more checkable for that alone. */
export const scaleOf = (words: number): number => 3.5 / Math.sqrt(words + 2);

/** The log odds that the linear models give to a sentence: each word and pair counts once, signs in full. */
export function linearOf({ signs, lengths, bias }: Model, reading: Reading): Steps {
  const marks = nothing();
  for (let rest = reading.signs; rest !== 0; rest &= rest - 1) {
    const steps = signs[31 - Math.clz32(rest & -rest)];
    if (steps) add(marks, steps);
  }
  const n = reading.words.length;
  const length = lengths[lengthOf(n)];
  if (length) add(marks, length);
  const scale = scaleOf(n);
  return {
    talk: STEP * (reading.talk * scale + marks.talk) + bias.talk,
    news: STEP * (reading.news * scale + marks.news) + bias.news,
    style: STEP * (reading.style * scale + marks.style) + bias.style,
  };
}

function add(sums: Steps, steps: Steps): void {
  sums.talk += steps.talk;
  sums.news += steps.news;
  sums.style += steps.style;
}

const OF_PAIRS = 2;
/** One row for all: a new one for each sentence would take longer than filling it. */
const ROW = new Float64Array(MEASURES + OF_PAIRS + TRAIT_MEASURES);

/**
 * What the trees ask about: what can be counted, then what is known of pairs of neighbours and of the words. The next
 * call writes over it.
 */
export function rowOf({ traits }: Pick<Model, 'traits'>, reading: Reading): Float64Array {
  measure(reading, ROW);
  ROW[MEASURES] = reading.likeness / Math.sqrt(reading.words.length + 2);
  ROW[MEASURES + 1] = reading.likest;
  addTraits(traits, reading.entries, ROW, MEASURES + OF_PAIRS);
  return ROW;
}

/** The log odds that the trees give to a sentence. */
export function treesOf(model: Model, reading: Reading): number {
  return model.treesBias + treesSum(model.trees(), rowOf(model, reading));
}
