import { FEATURES, WORD_FEATURES } from '../search/features.ts';
import { LEAST_DOUBT } from './doubt.ts';
import model from './reach.weights.json' with { type: 'json' };

const CLAIM_COVERED = FEATURES.indexOf('claimCovered');
const GRAMS = FEATURES.indexOf('grams');
const PAIRS = FEATURES.indexOf('pairs');
const CLAIM_PAIRS = FEATURES.indexOf('claimPairs');

/*
 * What two texts have in common by their lemmas, senses and names is at most this much by what they have in common by terms
 * and runs of characters. `npx tsx tests/bench/reach.ts` says how often it was more: no claim that an answer tells of was
 * beyond it.
 */
const BASE = 0.38;
const OF_CLAIM = 0.8;
const OF_GRAMS = 0.3;

/** The least doubt (doubt.ts) that a look at lemmas and slots could come to; costs nothing, where that costs most. */
export function leastDoubt(features: Float64Array): number {
  const least = BASE - OF_CLAIM * (features[CLAIM_COVERED] ?? 0) - OF_GRAMS * (features[GRAMS] ?? 0);
  return Math.max(LEAST_DOUBT, least);
}

/** Whether the statement may have a passage of the text's words: three words running have two terms running among them. */
export function mayQuote(features: Float64Array): boolean {
  return (features[PAIRS] ?? 0) > 0;
}

/** What repeats a text has as much of its runs of characters: of 4,500 statements that do, the least had 0.38. */
const REPEATED_FROM = 0.25;
/** And as much of its pairs of terms: of 1,321 that do, the least had 0.11. */
const PAIRS_FROM = 0.08;

/** Whether the statement may repeat the text, seven words running or more. */
export function mayRepeat(features: Float64Array): boolean {
  return mayQuote(features) && (features[GRAMS] ?? 0) >= REPEATED_FROM && (features[CLAIM_PAIRS] ?? 0) >= PAIRS_FROM;
}

/** What tells whether an answer may tell of a claim, in the order of its weights. */
export const REACH = [...FEATURES.slice(0, WORD_FEATURES), 'lead'] as const;

const named: Readonly<Partial<Record<(typeof REACH)[number], number>>> = model.weights;
const weights = REACH.map(name => named[name] ?? 0);
const LEAD = WORD_FEATURES;

/**
 * Whether an answer may tell of a claim. `leastDoubt` allows for the best that words could leave open; this has learned how
 * often that comes, and leaves out what comes once in two thousand times.
 */
export function mayBeTold(features: Float64Array, lead: number): boolean {
  let reach = model.bias + (weights[LEAD] ?? 0) * lead;
  for (let i = 0; i < WORD_FEATURES; i++) reach += (weights[i] ?? 0) * (features[i] ?? 0);
  return reach >= model.from;
}
