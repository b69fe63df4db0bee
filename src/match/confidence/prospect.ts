import type { Contender } from '../search/contenders.ts';
import { FEATURES, WORD_FEATURES } from '../search/features.ts';
import type { Against } from './doubt.ts';
import model from './prospect.weights.json' with { type: 'json' };

/**
 * What a claim's prospects rest on, in the order of `evidenceOf`; `doubt` and `untold` as `relate` gives them, `speaker` is 1
 * where who made the claim says the statement. Word vectors help to find and rank a claim, but are kept out of this: what is
 * like a claim in meaning only is not to be shown as it.
 */
export const EVIDENCE = [...FEATURES.slice(0, WORD_FEATURES), 'lead', 'doubt', 'untold', 'speaker'] as const;
type Evidence = (typeof EVIDENCE)[number];

const named: Readonly<Partial<Record<Evidence, number>>> = model.weights;
const weights = EVIDENCE.map(name => named[name] ?? 0);

/** Evidence that a contender is what the statement says; `own` where its speaker made the claim. */
export function evidenceOf({ closest, lead }: Contender, { doubt, untold }: Against, own: boolean): Float64Array {
  const evidence = new Float64Array(EVIDENCE.length);
  if (closest) evidence.set(closest.features.subarray(0, WORD_FEATURES));
  evidence.set([lead, doubt, untold, own ? 1 : 0], WORD_FEATURES);
  return evidence;
}

/**
 * The chance, 0 to 1, that a contender is the claim, by what can be told before its slots are looked at: it grows with all
 * that speaks for it, so that the least that may speak against it tells the most that it may come to.
 */
export function prospectOf(evidence: Float64Array): number {
  return 1 / (1 + Math.exp(-prospectOdds(evidence)));
}

/** The same as log odds; of longer rows, what comes first is the evidence. */
export function prospectOdds(evidence: Float64Array): number {
  return weights.reduce((total, weight, i) => total + weight * (evidence[i] ?? 0), model.bias);
}

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
