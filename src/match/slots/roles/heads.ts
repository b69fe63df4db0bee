import type { Conflict, Slot } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { HEAVY_FROM, unmatched, written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';

/** Who acts for somebody or for a country, and is told of by his or its name. */
export const STANDS_FOR =
  /^(?:administration|government|governments|army|military|forces|troops|soldiers|police|authorities|parliament|president|people|citizens|voters|cabinet|leaders?|leadership|ministry|republic|state|kingdom|city|capital|town|country|nation|region|island|members?|judges|justices|ministers?|regime|behest|behalf|request|hands?|name|orders?|watch|side|tenure|presidency|term)$/;
/** Nouns that tell of the same things as what describes them: "bee populations" are bees. */
const SAME_THINGS =
  /^(?:populations|numbers|levels|rates|cases|people|types|kinds|species|products|services|buildings|sites|facilities|units|items|systems|measures|figures|groups|families|communities|attacks|events|incidents|makers|firms|companies|workers|users)$/;
/** Between a noun and whom or what it belongs to. */
const BELONGS = /^(?:of|to)$/;
const GOVERNS = /^(?:of|to|by|for|from|in|on|with|at|under|against|over)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her)$/;

/** The name or noun at `at` is written as an owner ("Einstein's"). */
const owns = ({ text, lemmas }: Facets, at: number): boolean =>
  /['’]s?$/.test(text.slice(lemmas[at]?.start, lemmas[at]?.end)) ||
  /^['’]s?\s/.test(text.slice(lemmas[at]?.end, (lemmas[at]?.end ?? 0) + 3));

/** The lemma before, an article or describing words of both texts between them or not. */
function governorOf({ lemmas }: Facets, at: number): number {
  let i = at - 1;
  while (ARTICLE.test(lemmas[i]?.word ?? '')) i -= 1;
  return i;
}

/** "Wards" after "hospital": a noun right behind another that is not in the plural, and so describes it. */
const isCompound = ({ text, lemmas, predicate }: Facets, at: number): boolean => {
  const [own, head] = [lemmas[at], lemmas[at + 1]];
  return (
    own !== undefined &&
    head !== undefined &&
    !head.grammar &&
    head.name === null &&
    predicate !== at + 1 &&
    !/s$/.test(own.word) &&
    /[^s]s$/.test(head.word) &&
    text.slice(own.end, head.start) === ' '
  );
};

/** Of a person somebody else is told, of a thing a part; a title before the name or not. */
const slotOf = ({ lemmas }: Facets, at: number): Slot =>
  [lemmas[at], lemmas[at + 1]].some(l => l?.name?.kind === 'person') ? 'person' : 'scope';

/**
 * Somebody's or something's other (his son, pictures of it, a clause of it) told of in a copy where the claim tells of him or
 * it; null where whom the statement tells of is whom the claim tells of.
 */
export function possessedConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const { ofStatement } = alignment;
  for (const [i, lemma] of statement.lemmas.entries()) {
    const partner = ofStatement[i] ?? -1;
    if (lemma.grammar || partner < 0 || owns(claim, partner)) continue;
    if (GOVERNS.test(claim.lemmas[governorOf(claim, partner)]?.word ?? '')) continue;
    const head = statement.lemmas[i + 1];
    if (
      owns(statement, i) &&
      head &&
      !head.grammar &&
      head.name?.weak !== false &&
      ofStatement[i + 1] === -1 &&
      statement.predicate !== i + 1 &&
      !STANDS_FOR.test(head.word)
    )
      return {
        slot: slotOf(statement, i),
        statement: `${written(statement, i)} ${written(statement, i + 1)}`,
        claim: written(claim, partner),
      };
    if (
      head &&
      isCompound(statement, i) &&
      /[^s]s$/.test(claim.lemmas[partner]?.word ?? '') &&
      lemma.name === null &&
      ofStatement[i + 1] === -1 &&
      !STANDS_FOR.test(head.word) &&
      !SAME_THINGS.test(head.word)
    )
      return {
        slot: 'measure',
        statement: `${written(statement, i)} ${written(statement, i + 1)}`,
        claim: written(claim, partner),
      };
    const link = governorOf(statement, i);
    const noun = statement.lemmas[link - 1];
    if (
      link > 0 &&
      BELONGS.test(statement.lemmas[link]?.word ?? '') &&
      noun &&
      !noun.grammar &&
      noun.name?.weak !== false &&
      ofStatement[link - 1] === -1 &&
      statement.predicate !== link - 1 &&
      !STANDS_FOR.test(noun.word) &&
      !(statement.lemmas[link]?.word === 'to' && /ing$/.test(lemma.word))
    )
      return {
        slot: slotOf(statement, i),
        statement: `${written(statement, link - 1)} ${statement.lemmas[link]?.word} ${written(statement, i)}`,
        claim: written(claim, partner),
      };
  }
  return null;
}

/** "The widow of a veteran" against "a veteran": the noun that the rest belongs to was left out. */
export function headConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const headless = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner).find(i => {
      const [lemma, link] = [facets.lemmas[i], facets.lemmas[i + 1]];
      if (
        !lemma ||
        lemma.name ||
        lemma.contrasts.some(c => c.slot === 'date') ||
        lemma.weight < HEAVY_FROM ||
        isAgain(facets, i) ||
        isVerb(facets, i) ||
        !/^(?:of|in)$/.test(link?.word ?? '')
      )
        return false;
      const belongs = facets.lemmas.findIndex((l, j) => j > i + 1 && !l.grammar);
      return belongs > 0 && partner[belongs] !== -1 && !facets.lemmas[belongs]?.name;
    });
  const mine = headless(statement, alignment.ofStatement);
  const theirs = headless(claim, alignment.ofClaim);
  if ((mine === undefined) === (theirs === undefined)) return null;
  return {
    slot: 'measure',
    statement: mine === undefined ? 'not so qualified' : written(statement, mine),
    claim: theirs === undefined ? 'not so qualified' : written(claim, theirs),
  };
}

/** True for a word that the text has twice ("teachers here earn less than teachers in …"): "those" may stand for it. */
const isAgain = ({ lemmas }: Facets, at: number): boolean =>
  lemmas.some((l, i) => i !== at && l.key === lemmas[at]?.key);

/** True for a form of a verb ("living in", "that … passed in", "was supplied in"): no noun that the rest belongs to. */
const isVerb = ({ lemmas }: Facets, at: number): boolean =>
  /(?:ing|ed)$/.test(lemmas[at]?.word ?? '') && !/^(?:the|a|an|of|its|their|his|her)$/.test(lemmas[at - 1]?.word ?? '');
