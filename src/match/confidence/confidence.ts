import { readTrees, treesSum } from '../../learned/trees.ts';
import { once } from '../text/once.ts';
import model from './confidence.weights.json' with { type: 'json' };
import { PAIRING } from './pairing.ts';
import { EVIDENCE, prospectOdds } from './prospect.ts';

/** What the trees are asked of, in this order; `accompanied` as `isSure` has it. */
export const MEASURES = [...EVIDENCE, ...PAIRING, 'accompanied'] as const;

const { bias, shownFrom } = model;
const trees = once(() => readTrees(model.trees));

/** All that is known of a statement and a claim whose relation is `same`, in the order of `MEASURES`. */
export function measuresOf(evidence: Float64Array, pairing: Float64Array, accompanied: boolean): Float64Array {
  const measures = new Float64Array(MEASURES.length);
  measures.set(evidence);
  measures.set(pairing, EVIDENCE.length);
  measures[MEASURES.length - 1] = accompanied ? 1 : 0;
  return measures;
}

/**
 * The chance, 0 to 1, that a reader would call it this claim, where the relation found is `same`: by trees and by its
 * prospects, half each (of the log odds), which err differently.
 */
export function confidenceOf(measures: Float64Array): number {
  const grown = bias + treesSum(trees(), measures);
  return 1 / (1 + Math.exp(-(grown + prospectOdds(measures)) / 2));
}

/**
 * Whether a reader is to be shown a claim of the relation `same` with this confidence. A claim that is `accompanied` in its
 * pack by wordings and near misses of its own has a threshold of its own: what is near to one of these is known for it.
 */
export function isSure(confidence: number, accompanied: boolean): boolean {
  return confidence >= (accompanied ? shownFrom.accompanied : shownFrom.alone);
}

/** How sure the words of a claim make, where what is left is what they say at another time. */
export const COPIED = 0.95;
