import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';

/** What a city and the land around it, named alike, are told apart by. */
const DIVISIONS: Readonly<Record<string, string>> = {
  city: 'city',
  town: 'city',
  village: 'city',
  state: 'state',
  province: 'state',
  region: 'state',
  county: 'county',
  district: 'district',
  prefecture: 'state',
};
/** "Guayaquil, Ecuador's main port": up to the place that it lies in. */
const LIES_IN =
  /^, (?:(?:the|a|an|its|one of the) )?(?:[\p{L}-]+ ){0,3}?(?:(?:city|port|town|state|province|region|district|village|island|county|suburb|metropolis|capital) )?(?:in|of|near) (?:the )?$/u;
/** … where the place owns it. */
const OWNS_IT =
  /^(?:['’]s?)? (?:[\p{L}-]+ ){0,3}?(?:city|port|town|state|province|region|district|village|island|county|suburb|metropolis)\b/u;
/** "The most in Germany": of what the one told of is the first. */
const FIRST_OF = new Guarded(
  /[,;—–] (?:by far )?(?:the|its) (?:most|least|fewest|worst|best|second|third|[a-z]{2,}est)\b[^,;.]{0,40}\b(?:in|of|across) (?:the |all (?:of )?)?$/i,
);

/** A name right before a noun: "German ships". */
const describes = ({ text, lemmas }: Facets, at: number): boolean =>
  lemmas[at + 1]?.grammar === false &&
  text.slice(lemmas[at]?.end, lemmas[at + 1]?.start) === ' ' &&
  !/['’]s?$/.test(text.slice(lemmas[at]?.start, lemmas[at]?.end));

/** "The city of Rio", "Rio state": what sort of place a name is told to be, as compared and as written; null where it is not told. */
function divisionOf({ lemmas }: Facets, at: number): { readonly sort: string; readonly words: string } | null {
  const after = lemmas[at + 1]?.word ?? '';
  const before = lemmas[at - 1]?.word === 'of' ? (lemmas[at - 2]?.word ?? '') : '';
  for (const words of [before, after]) {
    const sort = Object.hasOwn(DIVISIONS, words) ? DIVISIONS[words] : undefined;
    if (sort !== undefined) return { sort, words };
  }
  return null;
}

/**
 * A part of the claim's place told of by its own name or by its sort: "the city of Rio" for "Rio state", "Guayaquil, Ecuador's main
 * port," for "Ecuador", "in Bremen …, the most in Germany" for "in Germany". Null where both tell of the same.
 */
export function partOfPlaceConflict(
  statement: Facets,
  claim: Facets,
  { pairs, ofStatement }: Alignment,
): Conflict | null {
  for (const p of pairs) {
    const [a, b] = [statement.lemmas[p.statement], claim.lemmas[p.claim]];
    if (!a?.name || !b?.name) continue;
    const [mine, theirs] = [divisionOf(statement, p.statement), divisionOf(claim, p.claim)];
    if (mine && theirs && mine.sort !== theirs.sort)
      return {
        slot: 'scope',
        statement: `${mine.words} … ${written(statement, p.statement)}`,
        claim: `${written(claim, p.claim)} … ${theirs.words}`,
      };
    // "German ships" tells whose they are.
    if (a.name.kind !== 'place' || describes(statement, p.statement)) continue;
    const before = statement.text.slice(0, a.start);
    const isFirst = FIRST_OF.test(before) && !FIRST_OF.test(claim.text.slice(0, b.start));
    const own = statement.lemmas.findIndex(
      (l, i) =>
        i < p.statement &&
        l.name !== null &&
        l.name.kind !== 'person' &&
        l.name.kind !== 'event' &&
        ofStatement[i] === -1 &&
        (isFirst
          ? /^(?:in|at|across)$/.test(statement.lemmas[i - 1]?.word ?? '')
          : (statement.text.slice(l.end, a.start) === ', ' && OWNS_IT.test(statement.text.slice(a.end))) ||
            LIES_IN.test(statement.text.slice(l.end, a.start))),
    );
    if (own >= 0) return { slot: 'scope', statement: written(statement, own), claim: written(claim, p.claim) };
  }
  return null;
}
