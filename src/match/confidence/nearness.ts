import { readTrees, treesSum } from '../../learned/trees.ts';
import type { Conflict, Relation, Slot } from '../match.ts';
import { once } from '../text/once.ts';
import { termsOf } from '../text/terms.ts';
import { confidenceOf, MEASURES } from './confidence.ts';
import model from './nearness.weights.json' with { type: 'json' };

const SLOTS = [
  'figure',
  'unit',
  'date',
  'place',
  'person',
  'role',
  'polarity',
  'modality',
  'quantifier',
  'direction',
  'measure',
  'scope',
  'stance',
] as const satisfies readonly Slot[];

/**
 * What the trees are asked of, in this order: all that the confidence is, how sure that would be were it not for the slot (as
 * log odds), which slot it is, whether the claim is denied, how much else parts them (`Related`); and of the slot's two
 * values the share of the shorter one's words that both have, and whether both are numbers.
 */
export const NEARNESS = [...MEASURES, 'sure', ...SLOTS, 'opposite', 'beside', 'wordsShared', 'bothNumbers'] as const;

const trees = once(() => readTrees(model.trees));

/** All that is known of a statement and a claim that a slot parts, in the order of `NEARNESS`; `measures` as the confidence has them. */
export function nearnessMeasures(
  measures: Float64Array,
  relation: Relation,
  conflict: Conflict,
  beside: number,
): Float64Array {
  const sure = confidenceOf(measures);
  const [mine, theirs] = [termsOf(conflict.statement), termsOf(conflict.claim)].map(
    terms => new Set(terms.map(({ key }) => key)),
  );
  const isNumber = (key: string): boolean => key.startsWith('#');
  const words = (keys = new Set<string>()): string[] => [...keys].filter(key => !isNumber(key));
  const shared = words(mine).filter(key => theirs?.has(key)).length;
  const numbers = [mine, theirs].every(keys => [...(keys ?? [])].some(isNumber));
  return Float64Array.from([
    ...measures,
    Math.log(sure / (1 - sure)),
    ...SLOTS.map(slot => (slot === conflict.slot ? 1 : 0)),
    relation === 'opposite' ? 1 : 0,
    beside,
    shared / Math.max(1, Math.min(words(mine).length, words(theirs).length)),
    numbers ? 1 : 0,
  ]);
}

/** The chance, 0 to 1, that a reader would say: this claim, but for that slot, whose two values are named rightly. */
export function nearnessOf(measures: Float64Array): number {
  return 1 / (1 + Math.exp(-(model.bias + treesSum(trees(), measures))));
}

/** Whether a reader is to be told that a statement comes near a claim, and what parts them. */
export function isNear(nearness: number, { statement }: Conflict): boolean {
  // What one sentence leaves out may stand elsewhere on the page, in its other half or the next.
  return nearness >= model.toldFrom && statement !== LEFT_OUT;
}

/** What a statement has in a slot that it says nothing of. */
const LEFT_OUT = 'left out';
