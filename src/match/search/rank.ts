import { FEATURES, type Feature, WORD_FEATURES } from './features.ts';
import model from './ranker.weights.json' with { type: 'json' };

type Weights = Readonly<Partial<Record<Feature, number>>>;

function arrayOf(weights: Weights): Float64Array {
  return Float64Array.from(FEATURES, name => weights[name] ?? 0);
}

const withVectors = arrayOf(model.withVectors.weights);
const wordsOnly = arrayOf(model.wordsOnly.weights);

/** How likely the text is to be the right one among the candidates of its statement: log odds, but for a constant. */
export function rankScore(features: Float64Array, vectors: boolean): number {
  const weights = vectors ? withVectors : wordsOnly;
  const used = vectors ? FEATURES.length : WORD_FEATURES;
  let sum = 0;
  for (let i = 0; i < used; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

/** What the share of a text that the statements around have adds to its score; in the same unit. */
export function aroundScore(share: number, vectors: boolean): number {
  return share * (vectors ? model.withVectors.around : model.wordsOnly.around);
}
