import model from './confidence.weights.json' with { type: 'json' };
import type { Contender } from './contenders.ts';
import { FEATURES, WORD_FEATURES } from './features.ts';

/** What confidence rests on, in the order of `evidenceOf`. */
export const EVIDENCE = [...FEATURES, 'lead', 'doubt'] as const;
type Evidence = (typeof EVIDENCE)[number];
type Model = { readonly bias: number; readonly weights: Readonly<Partial<Record<Evidence, number>>> };

/** Evidence for a contender being what the statement says; `doubt` as `relate` gives it. */
export function evidenceOf({ closest, lead }: Contender, doubt: number): Float64Array {
  return Float64Array.from([...(closest?.features ?? FEATURES.map(() => 0)), lead, doubt]);
}

function probability({ bias, weights }: Model, evidence: Float64Array): number {
  let sum = bias;
  EVIDENCE.forEach((name, i) => {
    sum += (weights[name] ?? 0) * (evidence[i] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** The chance, 0 to 1, that a reader would call it this claim, where the relation found is `same`. */
export function confidenceOf(evidence: Float64Array, vectors: boolean): number {
  return probability(vectors ? model.withVectors : model.wordsOnly, evidence);
}

/** From this confidence on a reader is shown the claim. */
export const SHOWN_FROM = model.shownFrom;

/** Evidence that needs word vectors. */
export const VECTOR_EVIDENCE: ReadonlySet<string> = new Set(FEATURES.slice(WORD_FEATURES));
