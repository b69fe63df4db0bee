/** Writes down the models of src/article/checkable/checkable.ts, as src/article/checkable/model.ts reads them. */
import { writePairs, writeSingles } from '../../src/article/checkable/digits.ts';
import { MARKS, STEP, type WrittenModel } from '../../src/article/checkable/model.ts';
import { type WordTraits, writeTraits } from '../../src/article/checkable/traits.ts';
import type { Weights } from './word-regression.ts';

/** What was learned: linear models by the names of their features (the bias under the empty one), and the rest. */
export interface Learned {
  readonly talk: Weights;
  readonly news: Weights;
  readonly style: Weights;
  readonly trees: WrittenModel['trees'];
  /** Likeness of pairs (`tax_cuts`) to claims, in fifths of log odds. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly traits: readonly WordTraits[];
}

const isPair = (name: string): boolean => name.includes('_');
const isFirst = (name: string): boolean => name.startsWith('^');
const isMark = (name: string): boolean => name.startsWith('@');

/** The words that a name of a feature is made of. */
const wordsIn = (name: string): string[] =>
  name === '' || isMark(name) ? [] : isFirst(name) ? [name.slice(1)] : name.split('_');

/** The models as they are shipped; the same ones give the same characters. */
export function writeModel({ talk, news, style, trees, pairs, traits }: Learned): WrittenModel {
  const names = [talk, news, style, pairs].flatMap(by => [...by.keys()]);
  const traited = traits.map(([word]) => word);
  const others = new Set(names.flatMap(wordsIn));
  for (const word of traited) others.delete(word);
  const words = [...traited, ...[...others].sort()];
  const places = new Map(words.map((word, place) => [word, place]));
  const placeOf = (word: string): number => places.get(word) ?? 0;
  const pairsOf = (numbers: ReadonlyMap<string, number>): string =>
    writePairs(
      [...numbers].map(([name, number]) => {
        const [first = '', second = ''] = name.split('_');
        return [placeOf(first), placeOf(second), number] as const;
      }),
    );
  const head = (weights: Weights) => {
    const steps = new Map([...weights].map(([name, weight]) => [name, Math.round(weight / STEP)] as const));
    const named = [...steps].filter(([name]) => name !== '' && !isMark(name));
    const singles = named.filter(([name]) => !isPair(name));
    return {
      bias: Number((weights.get('') ?? 0).toFixed(2)),
      marks: MARKS.map(mark => steps.get(mark) ?? 0),
      words: writeSingles(singles.filter(([name]) => !isFirst(name)).map(([name, n]) => [placeOf(name), n])),
      firsts: writeSingles(singles.filter(([name]) => isFirst(name)).map(([name, n]) => [placeOf(name.slice(1)), n])),
      pairs: pairsOf(new Map(named.filter(([name]) => isPair(name)))),
    };
  };
  return {
    words: words.join(' '),
    traits: writeTraits(traits),
    pairs: pairsOf(pairs),
    talk: head(talk),
    news: head(news),
    style: head(style),
    trees,
  };
}
