import type { Entry, Lexicon, Pair, Steps } from './lexicon.ts';
import { type Shape, shapeOf } from './shape.ts';
import { signsOf } from './signs.ts';
import { wordsOf } from './words.ts';

/** A sentence as the models see it, all that its words tell taken up in one pass. */
export interface Reading extends Readonly<Steps> {
  /** In characters. */
  readonly length: number;
  readonly words: readonly string[];
  /** What is known of each word. */
  readonly entries: readonly Entry[];
  /** How many words it has without repeats. */
  readonly distinct: number;
  /** Likeness of its pairs to claims, together and at most. */
  readonly likeness: number;
  readonly likest: number;
  readonly shape: Shape;
  /** A set of bits. */
  readonly signs: number;
}

let readings = 0;

/** Reads a sentence: looks each of its words up once, and adds up the steps of words, pairs and first word, each once. */
export function readingOf(sentence: string, lexicon: Lexicon): Reading {
  const words = wordsOf(sentence);
  const entries: Entry[] = [];
  const reading = ++readings;
  lexicon.settle();
  let [talk, news, style, distinct, likeness, likest] = [0, 0, 0, 0, 0, 0];
  const add = (steps: Steps): void => {
    talk += steps.talk;
    news += steps.news;
    style += steps.style;
  };
  let before: Entry | null = null;
  for (const word of words) {
    const entry = lexicon.of(word);
    entries.push(entry);
    if (entry.reading !== reading) {
      entry.reading = reading;
      distinct++;
      add(entry);
    }
    const pair: Pair | undefined = entry.ends ? before?.pairs?.get(word) : undefined;
    if (pair) {
      likeness += pair.likeness;
      if (pair.likeness > likest) likest = pair.likeness;
      if (pair.reading !== reading) add(pair);
      pair.reading = reading;
    }
    before = entry;
  }
  const first = entries[0]?.first;
  if (first) add(first);
  const shape = shapeOf(sentence);
  const { length } = sentence;
  const signs = signsOf(entries, shape);
  return { talk, news, style, length, words, entries, distinct, likeness, likest, shape, signs };
}
