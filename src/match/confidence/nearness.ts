import { readTrees, treesSum } from '../../learned/trees.ts';
import type { Conflict, Relation, Slot } from '../match.ts';
import { LEFT_OUT } from '../slots/matter/omission.ts';
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
  const [mine, theirs] = [termsIn(conflict.statement), termsIn(conflict.claim)];
  const shared = mine.words.filter(word => theirs.words.includes(word)).length;
  return Float64Array.from([
    ...measures,
    Math.log(sure / (1 - sure)),
    ...SLOTS.map(slot => (slot === conflict.slot ? 1 : 0)),
    relation === 'opposite' ? 1 : 0,
    beside,
    shared / Math.max(1, Math.min(mine.words.length, theirs.words.length)),
    mine.isNumber && theirs.isNumber ? 1 : 0,
  ]);
}

/** A slot's value by its terms: its words, and whether it has a number. */
function termsIn(text: string): { readonly words: readonly string[]; readonly isNumber: boolean } {
  const keys = new Set(termsOf(text).map(({ key }) => key));
  const words = [...keys].filter(key => !key.startsWith('#'));
  return { words, isNumber: words.length < keys.size };
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
