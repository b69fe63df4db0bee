import type { Entry, Lexicon, Pair } from './checkable-lexicon.ts';
import { type Shape, shapeOf } from './checkable-shape.ts';
import { signsOf } from './checkable-signs.ts';
import { wordsOf } from './checkable-words.ts';

/** A sentence as the models see it. */
export interface Reading {
  /** In characters. */
  readonly length: number;
  readonly words: readonly string[];
  /** What is known of each word. */
  readonly entries: readonly Entry[];
  /** The same, each word once. */
  readonly once: readonly Entry[];
  /** Its neighbours that a model knows. */
  readonly pairs: readonly Pair[];
  readonly pairsOnce: readonly Pair[];
  readonly shape: Shape;
  /** A set of bits. */
  readonly signs: number;
}

let readings = 0;

/** Reads a sentence, looking each of its words up once. */
export function readingOf(sentence: string, lexicon: Lexicon): Reading {
  const words = wordsOf(sentence);
  const entries: Entry[] = [];
  const once: Entry[] = [];
  const pairs: Pair[] = [];
  const pairsOnce: Pair[] = [];
  const reading = ++readings;
  lexicon.settle();
  let before: Entry | null = null;
  for (const word of words) {
    const entry = lexicon.of(word);
    entries.push(entry);
    const pair = before?.pairs?.get(word);
    if (pair) {
      pairs.push(pair);
      if (pair.reading !== reading) pairsOnce.push(pair);
      pair.reading = reading;
    }
    if (entry.reading !== reading) once.push(entry);
    entry.reading = reading;
    before = entry;
  }
  const shape = shapeOf(sentence);
  return { length: sentence.length, words, entries, once, pairs, pairsOnce, shape, signs: signsOf(entries, shape) };
}
