/** Learns the models of src/article/checkable/checkable.ts from items, and asks them about others. */
import { logistic, talkOf } from '../../src/article/checkable/checkable.ts';
import { readModel, STEP, type WrittenModel } from '../../src/article/checkable/model.ts';
import { linearOf, treesOf } from '../../src/article/checkable/odds.ts';
import { readingOf } from '../../src/article/checkable/reading.ts';
import { writeTrees } from '../../src/article/checkable/trees.ts';
import { boostedTrees, type Growth } from './boosted-trees.ts';
import type { Item } from './checkable-data.ts';
import { type Example, pruned, regression, type Settings, type Weights } from './word-regression.ts';
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
/** How many words and pairs each model keeps: what a few tens of KB hold. */
const KEPT = { talk: 2800, news: 400, style: 700 };
/** Sentences of newspapers with labels are few: they count this much when telling styles apart. */
const NEWS_WEIGHT = 4;
/** Log odds that a sentence must have over even to be judged as news: most mistakes of style are costlier in debates. */
const STYLE_SHIFT = -2;
/** Style's log odds are stretched, so that few sentences are judged as half of each. */
const STYLE_STRETCH = 2;

export interface Model {
  readonly talk: Weights;
  readonly news: Weights;
  readonly style: Weights;
  readonly trees: { readonly bias: number; readonly all: string };
}

/** What the models say of a sentence they have not seen: log odds, and how surely it is written news. */
export interface Judged {
  readonly item: Item;
  readonly linear: number;
  readonly trees: number;
  readonly news: number;
  readonly style: number;
}

const isNews = ({ set }: Item) => set === 'clef2025-subjectivity' || set === 'articles';

/** The models of all items; `rows` are what trees ask about. */
export function learn(items: readonly Item[], rows: ReadonlyMap<Item, Float64Array>, vectors: Vectors): Model {
  const byLabel = (item: Item): Example => ({ features: item.features, label: item.sentence.label, weight: 1 });
  const byStyle = (item: Item): Example => ({
    features: item.features,
    label: Number(isNews(item)),
    weight: item.set === 'clef2025-subjectivity' ? NEWS_WEIGHT : 1,
  });
  const head = (examples: Example[], settings: Settings, kept: number, through: Vectors | null = vectors) => {
    const start = pruned(regression(examples, settings, through), examples, kept);
    return rounded(regression(examples, { ...settings, ...AGAIN }, null, start));
  };
  const of = (set: Item['set']) => items.filter(item => item.set === set);
  const debates = of('claimbuster');
  const { start, trees } = boostedTrees(
    debates.map(item => rows.get(item) ?? new Float64Array()),
    debates.map(item => item.sentence.label),
    GROWTH,
  );
  return {
    // Without vectors, which the trees have already: the two err less alike.
    talk: head(debates.map(byLabel), TALK, KEPT.talk, null),
    news: head(of('clef2025-subjectivity').map(byLabel), NEWS, KEPT.news),
    style: stretched(shifted(head(items.map(byStyle), STYLE, KEPT.style), STYLE_SHIFT), STYLE_STRETCH),
    trees: { bias: Number(start.toFixed(2)), all: writeTrees(trees) },
  };
}

/** Asks the models about items, as src/article/checkable/checkable.ts does. */
export function judge(written: WrittenModel, items: readonly Item[]): Judged[] {
  const model = readModel(written);
  return items.map(item => {
    const reading = readingOf(item.sentence.text, model.lexicon);
    const { talk, news, style } = linearOf(model, reading);
    return { item, linear: talk, trees: treesOf(model, reading), news, style };
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

/** The models as src/article/checkable/checkable.ts reads them. */
export function written({ talk, news, style, trees }: Model, by: Shifts) {
  const { bias, all } = trees;
  return {
    talk: head(shifted(talk, by.talk)),
    news: head(shifted(news, by.news)),
    style: head(style),
    trees: { bias: bias + by.talk, all },
  };
}

function head(weights: Weights): { bias: number; steps: Record<string, string> } {
  const named = [...weights].filter(([name]) => name !== '');
  const steps = bySteps(new Map(named.map(([name, weight]) => [name, Math.round(weight / STEP)])));
  return { bias: Number((weights.get('') ?? 0).toFixed(2)), steps };
}

/** Names by their whole number, the greatest first. */
export function bySteps(numbers: ReadonlyMap<string, number>): Record<string, string> {
  const steps = new Map<number, string[]>();
  for (const [name, step] of numbers) steps.set(step, [...(steps.get(step) ?? []), name]);
  const sorted = [...steps].sort((a, b) => b[0] - a[0]).map(([step, names]) => [step, names.sort().join(' ')] as const);
  return Object.fromEntries(sorted);
}
