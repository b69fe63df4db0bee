import type { Facets } from '../../reading/facets.ts';

/** What somebody votes, rules or speaks for or against, by its stem. */
export const ADVICE = /^(?:recommend|advis|vote|rule|decid|argu|campaign|lobbi)/;

/** "recommended against", "voted against", where the other text has no "against" to match. */
export const recommendsAgainst = ({ lemmas }: Facets, partner: readonly number[]): boolean =>
  lemmas.some((l, i) => l.word === 'against' && partner[i] === -1 && ADVICE.test(lemmas[i - 1]?.key ?? ''));

/** Says in a word of its own what "voted against" says. */
export const REJECTS = /\b(?:reject|oppos|defeat|turned? down|threw out|vot(?:e|ed|es|ing) down|block)/i;

/** "Voted against a ban": what a noun names is not wanted. */
export function votedDown({ lemmas }: Facets, at: number): boolean {
  const i = /^(?:a|an|the|any)$/.test(lemmas[at - 1]?.word ?? '') ? at - 1 : at;
  const before = lemmas[i - 1]?.word ?? '';
  return before.endsWith(' against') || (before === 'against' && ADVICE.test(lemmas[i - 2]?.key ?? ''));
}
