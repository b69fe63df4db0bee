import type { Steps } from './checkable-lexicon.ts';
import { measuresOf } from './checkable-measures.ts';
import { lengthOf, type Model, nothing, STEP } from './checkable-model.ts';
import type { Reading } from './checkable-reading.ts';
import { traitsOf } from './checkable-traits.ts';
import { treesSum } from './checkable-trees.ts';

/** What a word counts: long sentences have more of them, and are not more checkable for that alone. */
export const scaleOf = (words: number): number => 3.5 / Math.sqrt(words + 2);

/** The log odds that the linear models give to a sentence: each word and pair counts once, signs in full. */
export function linearOf({ signs, lengths, bias }: Model, reading: Reading): Steps {
  const words = nothing();
  for (const { own } of reading.once) if (own) add(words, own);
  const first = reading.entries[0]?.first;
  if (first) add(words, first);
  for (const pair of new Set(reading.pairs)) add(words, pair);
  const marks = nothing();
  signs.forEach((steps, i) => {
    if ((reading.signs & (1 << i)) !== 0) add(marks, steps);
  });
  const n = reading.words.length;
  add(marks, lengths[lengthOf(n)] ?? nothing());
  const sum = (head: keyof Steps) => STEP * (words[head] * scaleOf(n) + marks[head]) + bias[head];
  return { talk: sum('talk'), news: sum('news'), style: sum('style') };
}

function add(sums: Steps, steps: Steps): void {
  sums.talk += steps.talk;
  sums.news += steps.news;
  sums.style += steps.style;
}

/** What the trees ask about: what can be counted, then what is known of the words and of pairs of neighbours. */
export function rowOf({ traits }: Pick<Model, 'traits'>, reading: Reading): number[] {
  let [sum, most] = [0, 0];
  for (const { likeness } of reading.pairs) {
    sum += likeness;
    if (likeness > most) most = likeness;
  }
  const places = reading.entries.map(entry => entry.trait);
  return measuresOf(reading).concat([sum / Math.sqrt(places.length + 2), most], traitsOf(traits, places));
}

/** The log odds that the trees give to a sentence. */
export function treesOf(model: Model, reading: Reading): number {
  return model.treesBias + treesSum(model.trees, rowOf(model, reading));
}
