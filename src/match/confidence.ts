import model from './confidence.weights.json' with { type: 'json' };
import type { Contender } from './contenders.ts';
import { FEATURES, WORD_FEATURES } from './features.ts';

/** What confidence rests on, in the order of `evidenceOf`. */
export const EVIDENCE = [...FEATURES, 'lead', 'doubt'] as const;
type Evidence = (typeof EVIDENCE)[number];

/** The part of `EVIDENCE` that needs word vectors. */
export const VECTOR_EVIDENCE: ReadonlySet<Evidence> = new Set(FEATURES.slice(WORD_FEATURES));

interface Model {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<Evidence, number>>>;
  /** From this confidence on a reader is shown the claim. */
  readonly shownFrom: number;
}

function modelFor(vectors: boolean): Model {
  return vectors ? model.withVectors : model.wordsOnly;
}

/** Evidence for a contender being what the statement says; `doubt` as `relate` gives it. */
export function evidenceOf({ closest, lead }: Contender, doubt: number): Float64Array {
  return Float64Array.from([...(closest?.features ?? FEATURES.map(() => 0)), lead, doubt]);
}

/** The chance, 0 to 1, that a reader would call it this claim, where the relation found is `same`. */
export function confidenceOf(evidence: Float64Array, vectors: boolean): number {
  const { bias, weights } = modelFor(vectors);
  const sum = EVIDENCE.reduce((total, name, i) => total + (weights[name] ?? 0) * (evidence[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a reader is to be shown a claim of the relation `same` with this confidence. */
export function isSure(confidence: number, vectors: boolean): boolean {
  return confidence >= modelFor(vectors).shownFrom;
}
