/** What src/article/checkable/checkable.weights.json is learned from: sentences with labels, and plain text beside them. */
import { readFileSync } from 'node:fs';
import { lengthName, lengthOf, readModel, signName } from '../../src/article/checkable/model.ts';
import { rowOf, scaleOf } from '../../src/article/checkable/odds.ts';
import { readingOf } from '../../src/article/checkable/reading.ts';
import { shapeOf } from '../../src/article/checkable/shape.ts';
import { SIGNS, signsOf, signsOfWord } from '../../src/article/checkable/signs.ts';
import type { WordTraits } from '../../src/article/checkable/traits.ts';
import { wordsOf } from '../../src/article/checkable/words.ts';
import { writeModel } from './checkable-written.ts';
import { type Likeness, likenessOf, wordTraits } from './word-traits.ts';
import { type Vectors, wordVectors } from './word-vectors.ts';

export const SHARED = '../shared/data';
export const FOLDS = 5;
const DIMENSIONS = 64;
/** How many words have traits. */
const WITH_TRAITS = 2000;
/** How many pairs of words have a likeness. */
const WITH_LIKENESS = 500;
/** Claims that were spoken, by PolitiFact's note of where. */
const SPOKEN = /debate|speech|interview|rally|remarks/;

/** The features of a sentence by name, as the linear models are trained on them; `linearOf` counts the same. */
export interface Features {
  /** Words, pairs of neighbours (`tax_cuts`) and the first word (`^we`), each once. */
  readonly words: readonly string[];
  /** Signs and the length (`@length7`), which count in full whatever the length. */
  readonly signs: readonly string[];
  /** What a word counts. */
  readonly scale: number;
}

export interface Sentence {
  readonly id: string;
  readonly doc: string;
  readonly text: string;
  readonly label: number;
  readonly original?: string;
  readonly set?: string;
}

export interface Item {
  readonly set: 'claimbuster' | 'policlaim' | 'clef2025-subjectivity' | 'lines' | 'articles';
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly features: Features;
  /** -1: in every training set, in no test. */
  readonly fold: number;
}

export const lines = (path: string): string[] => readFileSync(`${SHARED}/${path}`, 'utf8').split('\n').filter(Boolean);
const debateLines = () => lines('politifact-debates/unmatched.tsv').map(line => line.split('\t')[1] ?? '');
const articles = () => lines('quotes/polnear/documents.jsonl').map(line => String(JSON.parse(line).text));
const claimsIn = (path: string) => lines(path).map(line => String(JSON.parse(line).claim));
const POLITIFACT = 'politifact-debates/claims.jsonl';

function itemOf(set: Item['set'], sentence: Sentence, fold: number): Item {
  return { set, sentence, words: wordsOf(sentence.text), features: featuresOf(sentence.text), fold };
}

/** The features of a sentence. */
export function featuresOf(sentence: string): Features {
  const words = wordsOf(sentence);
  const all = new Set<string>(words);
  words.forEach((word, i) => {
    all.add(i === 0 ? `^${word}` : `${words[i - 1]}_${word}`);
  });
  const signs = signsOf(
    words.map(word => ({ signs: signsOfWord(word) })),
    shapeOf(sentence),
  );
  const named = SIGNS.filter((_, i) => (signs & (1 << i)) !== 0).map(signName);
  return {
    words: [...all],
    signs: [...named, lengthName(lengthOf(words.length))],
    scale: scaleOf(words.length),
  };
}

/** The sentences with labels, folded by document. */
export function labelled(set: Item['set']): Item[] {
  const sentences: Sentence[] = lines(`checkworthy/${set}/sentences.jsonl`).map(line => JSON.parse(line));
  const documents = [...new Set(sentences.map(s => s.doc))];
  return sentences.map(sentence => itemOf(set, sentence, documents.indexOf(sentence.doc) % FOLDS));
}

/** Sentences of articles, those with quote marks left out (they are talk), and every third debate line. */
export function unlabelled(): Item[] {
  const written = articles()
    .flatMap(text => text.split(/\n+/))
    .flatMap(paragraph => paragraph.split(/(?<=[a-z]{3}[.!?])\s+(?=[A-Z])/))
    .filter(sentence => sentence.length > 20 && !/["“”]/.test(sentence));
  const spoken = debateLines().filter((_, i) => i % 3 === 0);
  const items = (set: Item['set'], texts: readonly string[]) =>
    texts.map((text, i) => itemOf(set, { id: `${set}-${i}`, doc: `${set}-${i}`, text, label: 0 }, -1));
  return [...items('articles', written), ...items('lines', spoken)];
}

/** Vectors of the words of all that there is. */
export function vectorsOf(items: readonly Item[]): Vectors {
  const claims = [POLITIFACT, 'snopes-tweets/claims.jsonl', 'factchecks/averitec-sources.jsonl'];
  const texts = [...claims.flatMap(claimsIn), ...debateLines(), ...articles().flatMap(text => text.split(/\n+/))];
  return wordVectors(
    [...texts.map(wordsOf), ...items.map(item => item.words)].map(words => ['<s>', ...words, '</s>']),
    DIMENSIONS,
  );
}

/**
 * Likeness to PolitiFact's spoken claims, rather than to lines of debates. Lines that have labels are left out, so that
 * nothing of a fold's own sentences is told.
 */
export function spokenLikeness(items: readonly Item[]): Likeness {
  const known = new Set(items.map(item => item.words.join(' ')));
  const others = debateLines()
    .map(wordsOf)
    .filter(words => words.length > 4 && !known.has(words.join(' ')));
  const claims = lines(POLITIFACT)
    .map(line => JSON.parse(line))
    .filter(({ said }) => SPOKEN.test(said))
    .map(({ claim }) => wordsOf(claim));
  return likenessOf(claims.map(withPairs), others.map(withPairs));
}

const pairsOf = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]}_${word}`);
const withPairs = (words: readonly string[]) => [...words, ...pairsOf(words)];

/** The likeness of the pairs that tell most, in whole fifths. */
export function pairLikeness({ logOdds, others }: Likeness): Map<string, number> {
  const weight = (name: string) => Math.abs(logOdds.get(name) ?? 0) * Math.sqrt((others.get(name) ?? 0) + 10);
  const pairs = [...logOdds.keys()].filter(name => name.includes('_'));
  pairs.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return new Map(pairs.slice(0, WITH_LIKENESS).map(name => [name, Math.round(5 * (logOdds.get(name) ?? 0))]));
}

/** Traits of the most frequent words. */
export const traitsFor = (vectors: Vectors, likeness: Likeness): WordTraits[] =>
  wordTraits(vectors, likeness, WITH_TRAITS);

const NO_HEAD: ReadonlyMap<string, number> = new Map();

/** What the trees ask about, for each item. */
export function rowsOf(
  items: readonly Item[],
  traits: readonly WordTraits[],
  pairs: ReadonlyMap<string, number>,
): Map<Item, Float64Array> {
  const heads = { talk: NO_HEAD, news: NO_HEAD, style: NO_HEAD };
  const model = readModel(writeModel({ ...heads, trees: { bias: 0, questions: '', all: '' }, pairs, traits }));
  return new Map(
    items.map(item => [item, Float64Array.from(rowOf(model, readingOf(item.sentence.text, model.lexicon)))]),
  );
}
