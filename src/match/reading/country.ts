import { Guarded } from '../../forms/guard.ts';
import type { Facets } from './facets.ts';
import { everyLemmaOf, type Lemma } from './lemmas.ts';
import type { Name } from './names.ts';

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

/** "Our country", "in the country", "nationwide", "we": which one is left to whoever speaks, or to the article. */
const AT_HOME = new Guarded(
  /\b(?:(?:our|this) (?:own |whole |entire |great )?(?:country|nation|homeland|government)|(?:our |the )(?:federal|national) government|(?:in|across|throughout|around|of) the (?:whole |entire )?(?:country|nation)|nationwide|nation-wide)\b/gi,
);

/** The words by which a text tells of a country without its name, the weightiest first. */
export function homeIn({ text, lemmas }: Facets): readonly number[] {
  const spans = [...AT_HOME.all(text)].map(({ index, 0: words }) => [index, index + words.length] as const);
  const told = lemmas.flatMap((l, i) => (spans.some(([start, end]) => l.start < end && l.end > start) ? [i] : []));
  return told.sort((a, b) => (lemmas[b]?.weight ?? 0) - (lemmas[a]?.weight ?? 0));
}

/** A country by its name, and no part of one. */
export const isCountry = ({ kind, of, weak }: Name): boolean => kind === 'place' && of === null && !weak;
