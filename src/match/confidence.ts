import model from './confidence.weights.json' with { type: 'json' };
import type { Contender } from './contenders.ts';
import type { Against } from './doubt.ts';
import { FEATURES, WORD_FEATURES } from './features.ts';

/**
 * What confidence rests on, in the order of `evidenceOf`; `doubt` and `untold` as `relate` gives them, `speaker` is 1 where who made the claim says the statement. Word
 * vectors help to find and rank a claim, but are kept out of this: what is like a claim in meaning only is not to be shown
 * as it.
 */
export const EVIDENCE = [...FEATURES.slice(0, WORD_FEATURES), 'lead', 'doubt', 'untold', 'speaker'] as const;
type Evidence = (typeof EVIDENCE)[number];

const { bias, shownFrom } = model;
const named: Readonly<Partial<Record<Evidence, number>>> = model.weights;
const weights = EVIDENCE.map(name => named[name] ?? 0);

/** Evidence that a contender is what the statement says; `own` where its speaker made the claim. */
export function evidenceOf({ closest, lead }: Contender, { doubt, untold }: Against, own: boolean): Float64Array {
  const evidence = new Float64Array(EVIDENCE.length);
  if (closest) evidence.set(closest.features.subarray(0, WORD_FEATURES));
  evidence.set([lead, doubt, untold, own ? 1 : 0], WORD_FEATURES);
  return evidence;
}

/** The chance, 0 to 1, that a reader would call it this claim, where the relation found is `same`. */
export function confidenceOf(evidence: Float64Array): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (evidence[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Whether a reader is to be shown a claim of the relation `same` with this confidence. Less will do for a claim that is
 * `accompanied` in its pack by wordings and near misses of its own: what is near to one of these is known for it.
 */
export function isSure(confidence: number, accompanied: boolean): boolean {
  return confidence >= (accompanied ? shownFrom.accompanied : shownFrom.alone);
}

/** How sure the words of a claim make, where what is left is what they say at another time. */
export const COPIED = 0.95;

/** A statement that shares so much with a text, in its order too, says it in its words. */
const COPY: Readonly<Partial<Record<Evidence, number>>> = {
  statementCovered: 0.95,
  claimCovered: 0.95,
  pairs: 0.9,
  claimPairs: 0.9,
};

/** Whether the evidence is that of a copy of one of the claim's texts: then the relation alone decides. */
export function isCopy(evidence: Float64Array): boolean {
  return EVIDENCE.every((name, i) => (evidence[i] ?? 0) >= (COPY[name] ?? Number.NEGATIVE_INFINITY));
}
