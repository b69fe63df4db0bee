import type { Facets } from './facets.ts';

/* What of a text is told of, beside the words of grammar that tell how. */

/** Background weight under which a word is too common to change what is told ("people", "new"). */
export const COMMON_UNDER = 3;
/** Background weight from which a word counts as matter of its own. */
export const HEAVY_FROM = 4;

/** Places of the lemmas of matter. */
export const matterOf = ({ lemmas }: Facets): number[] => lemmas.flatMap((l, i) => (l.grammar ? [] : [i]));

/** Those that have no partner in the other text; `partner` as an alignment gives it. */
export const unmatched = (facets: Facets, partner: readonly number[]): number[] =>
  matterOf(facets).filter(i => partner[i] === -1);

/** A lemma as its text writes it. */
export const written = ({ text, lemmas }: Facets, at: number): string =>
  text.slice(lemmas[at]?.start ?? 0, lemmas[at]?.end ?? 0);
