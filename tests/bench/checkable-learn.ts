/** Learns the models of src/article/checkable/checkable.ts from items, and asks them about others. */
import { logistic, talkOf } from '../../src/article/checkable/checkable.ts';
import { readModel, STEP } from '../../src/article/checkable/model.ts';
import { linearOf, treesOf } from '../../src/article/checkable/odds.ts';
import { readingOf } from '../../src/article/checkable/reading.ts';
import { writeTrees } from '../../src/learned/trees.ts';
import { boostedTrees, type Growth } from './boosted-trees.ts';
import type { Item } from './checkable-data.ts';
import { type Learned, writeModel } from './checkable-written.ts';
import { countsOf, type Example, pruned, regression, type Settings, type Weights } from './word-regression.ts';
import type { Likeness } from './word-traits.ts';
import type { Vectors } from './word-vectors.ts';

/** Chosen by cross-validation among a few of each; the figures hardly move around them. */
const TALK: Settings = { pull: 3, rarest: 2, passes: 12, rate: 0.3 };
const NEWS: Settings = { pull: 5, rarest: 2, passes: 12, rate: 0.3 };
const STYLE: Settings = { pull: 12, rarest: 5, passes: 6, rate: 0.3 };
const GROWTH: Growth = {
  trees: 200,
  leaves: 8,
  smallest: 40,
  rate: 0.07,
  ridge: 10,
  measures: 0.3,
  rows: 0.7,
  seed: 1,
};
/** After pruning: from the pruned weights on, in small steps. */
const AGAIN = { passes: 6, rate: 0.05 };
/** A fact of no importance counts less than a sentence without any: of those that pass, these are the wrong ones. */
const UNIMPORTANT = 0.7;
/** How much of its likeness to claims, at most three either way, each word and pair weighs before any label is seen. */
const PRIOR = 0.1;
const MOST_LIKENESS = 3;
/** How many words and pairs each model keeps: what a few tens of KB hold. */
const KEPT = { talk: 2000, news: 400, style: 700 };
/** Sentences of newspapers with labels are few: they count this much when telling styles apart. */
const NEWS_WEIGHT = 4;
/** Log odds that a sentence must have over even to be judged as news: most mistakes of style are costlier in debates. */
const STYLE_SHIFT = -2;
/** Style's log odds are stretched, so that few sentences are judged as half of each. */
const STYLE_STRETCH = 2;

export type Model = Pick<Learned, 'talk' | 'news' | 'style' | 'trees'>;

/** What the models say of a sentence they have not seen: log odds, and how surely it is written news. */
export interface Judged {
  readonly item: Item;
  readonly linear: number;
  readonly trees: number;
  readonly news: number;
  readonly style: number;
  /** The linear model of talk that said it, and the sentence's signs: they tell why. */
  readonly weights: Weights;
  readonly signs: number;
}

const isNews = ({ set }: Item) => set === 'clef2025-subjectivity' || set === 'articles';

/** The models of all items; `rows` are what trees ask about, `likeness` is what the model of talk starts from. */
export function learn(
  items: readonly Item[],
  rows: ReadonlyMap<Item, Float64Array>,
  vectors: Vectors,
  likeness: Likeness,
): Model {
  const weightOf = ({ sentence }: Item): number => (sentence.original === 'UFS' ? UNIMPORTANT : 1);
  const byLabel = (item: Item): Example => ({
    features: item.features,
    label: item.sentence.label,
    weight: weightOf(item),
  });
  const byStyle = (item: Item): Example => ({
    features: item.features,
    label: Number(isNews(item)),
    weight: item.set === 'clef2025-subjectivity' ? NEWS_WEIGHT : 1,
  });
  const head = (
    examples: Example[],
    settings: Settings,
    kept: number,
    through: Vectors | null = vectors,
    prior?: Weights,
  ) => {
    const start = pruned(regression(examples, settings, through, prior), examples, kept);
    return rounded(regression(examples, { ...settings, ...AGAIN }, null, start));
  };
  const of = (set: Item['set']) => items.filter(item => item.set === set);
  const debates = of('claimbuster');
  const talk = debates.map(byLabel);
  const { start, trees } = boostedTrees(
    debates.map(item => rows.get(item) ?? new Float64Array()),
    debates.map(item => item.sentence.label),
    debates.map(weightOf),
    GROWTH,
  );
  return {
    // Without vectors, which the trees have already: the two err less alike.
    talk: head(talk, TALK, KEPT.talk, null, priorOf(talk, TALK.rarest, likeness)),
    news: head(of('clef2025-subjectivity').map(byLabel), NEWS, KEPT.news),
    style: stretched(shifted(head(items.map(byStyle), STYLE, KEPT.style), STYLE_SHIFT), STYLE_STRETCH),
    trees: { bias: Number(start.toFixed(2)), ...writeTrees(trees) },
  };
}

/** Where the fit of the features that enough examples have begins, and what it is pulled towards. */
function priorOf(examples: readonly Example[], rarest: number, { logOdds }: Likeness): Weights {
  const likenessOf = (name: string): number =>
    Math.max(-MOST_LIKENESS, Math.min(MOST_LIKENESS, logOdds.get(name) ?? 0));
  const known = [...countsOf(examples)].filter(([, n]) => n >= rarest);
  return new Map([['', -1], ...known.map(([name]) => [name, PRIOR * likenessOf(name)] as const)]);
}

/** Asks the models about items, as src/article/checkable/checkable.ts does. */
export function judge(learned: Learned, items: readonly Item[]): Judged[] {
  const model = readModel(writeModel(learned));
  return items.map(item => {
    const reading = readingOf(item.sentence.text, model.lexicon);
    const { talk, news, style } = linearOf(model, reading);
    return {
      item,
      linear: talk,
      trees: treesOf(model, reading),
      news,
      style,
      weights: learned.talk,
      signs: reading.signs,
    };
  });
}

/** What is added to the log odds of each kind, so that .5 is the best cut. */
export interface Shifts {
  readonly talk: number;
  readonly news: number;
}

/** The score as src/article/checkable/checkable.ts has it. */
export function scoreOf({ linear, trees, news, style }: Judged, by: Shifts): number {
  const written = logistic(style);
  return logistic(written * (news + by.news) + (1 - written) * (talkOf(linear, trees) + by.talk));
}

function rounded(weights: Weights): Weights {
  const steps = [...weights].map(([name, weight]) => [name, Math.round(weight / STEP) * STEP] as const);
  return new Map(steps.filter(([name, weight]) => name === '' || weight !== 0));
}

function shifted(weights: Weights, by: number): Weights {
  return new Map([...weights, ['', (weights.get('') ?? 0) + by]]);
}

function stretched(weights: Weights, by: number): Weights {
  return new Map([...weights].map(([name, weight]) => [name, weight * by]));
}

/** The models with what makes .5 the best cut. */
export function moved({ talk, news, style, trees }: Model, by: Shifts): Model {
  return {
    talk: shifted(talk, by.talk),
    news: shifted(news, by.news),
    style,
    trees: { ...trees, bias: trees.bias + by.talk },
  };
}
