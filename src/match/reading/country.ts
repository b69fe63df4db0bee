import { Guarded } from '../../forms/guard.ts';
import { everyLemmaOf, type Lemma } from './lemmas.ts';

const COUNTRY = /^(?:country|nation|homeland)$/;
const OWN = new Guarded(/\b(?:his|her|their|its|our) (?:country|nation|homeland)\b/i);

/**
 * The lemmas of a text that somebody says, in which "his country" has the name of the place that stands before it, though
 * whoever speaks is not compared: "Hungarian Prime Minister Viktor Orbán said that his country …".
 */
export function withCountryNamed(text: string, lemmas: readonly Lemma[]): readonly Lemma[] {
  const hit = OWN.exec(text);
  const at = hit ? lemmas.findIndex(l => l.start > hit.index && COUNTRY.test(l.word)) : -1;
  const own = lemmas[at];
  if (!own) return lemmas;
  const place = everyLemmaOf(text).find(({ name, start }) => name?.kind === 'place' && !name.weak && start < own.start);
  if (!place) return lemmas;
  const { start, end, firstEnd } = own;
  return lemmas.map((l, i) => (i === at ? { ...place, start, end, firstEnd } : l));
}
