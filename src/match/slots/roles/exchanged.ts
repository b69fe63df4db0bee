import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Alignment, Pair } from '../align.ts';

/** Fewer pairs than this may well come in another order in a paraphrase. */
const FEWEST = 4;
/** Both texts must have so much of their matter in common. */
const COVERED = 0.9;

/** From so many pairs on, and of so much in common, a mere exchange is no paraphrase. */
const MANY = 5;
const WHOLE = 0.97;

/** The word of grammar that binds a lemma to what stands before it, articles left out; '' where it stands free. */
function link({ lemmas }: Facets, at: number): string {
  for (let i = at - 1; i >= 0 && lemmas[i]?.grammar; i--)
    if (!/^(?:the|a|an)$/.test(lemmas[i]?.word ?? '')) return lemmas[i]?.word ?? '';
  return '';
}

/** What stands side by side in a list may change places and nothing else: "cats and no dogs", not "contracts awarded". */
const listed = ({ lemmas }: Facets, from: number, to: number): boolean =>
  lemmas.slice(from, to).some(l => /^(?:no|not|but|without)$/.test(l.word));

/**
 * Two things that change places in a copy in which all else stays where it was ("13 cats and no dogs", "an hour of play, a
 * year of talk"); null where nothing or more than that moved.
 */
export function exchangedConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (Math.min(alignment.claimCovered, alignment.statementCovered) < COVERED) return null;
  const swapped = namesSwapped(statement, claim);
  if (swapped) return swapped;
  if (statement.comparison || claim.comparison) return null;
  const pairs = alignment.pairs.filter(p => p.near === 1).sort((p, q) => p.claim - q.claim);
  if (pairs.length < FEWEST) return null;
  const places = [...pairs].sort((p, q) => p.statement - q.statement);
  const moved = pairs.flatMap((p, i) => (places[i] === p ? [] : [i]));
  const [i, j] = moved;
  if (i === undefined || j === undefined || moved.length !== 2) return null;
  const [p, q] = [pairs[i], pairs[j]];
  if (!p || !q || places[i] !== q || places[j] !== p) return null;
  if (j === i + 1 && !(listed(claim, p.claim, q.claim) && listed(statement, q.statement, p.statement))) return null;
  // Of a copy in which nothing else moved the two are told of each other: "after hundreds of students attacked …".
  const isThing = (at: number): boolean => claim.lemmas[at]?.name?.weak !== false;
  const only =
    isThing(p.claim) &&
    isThing(q.claim) &&
    j > i + 1 &&
    pairs.length >= MANY &&
    Math.min(alignment.claimCovered, alignment.statementCovered) >= WHOLE;
  if (only) return exchange(statement, claim, p, q);
  if (link(claim, p.claim) !== link(statement, q.statement) || link(claim, q.claim) !== link(statement, p.statement))
    return null;
  return exchange(statement, claim, p, q);
}

/** The two, as they stand in either text. */
const exchange = (statement: Facets, claim: Facets, p: Pair, q: Pair): Conflict => ({
  slot: 'role',
  statement: `${written(statement, q.statement)} … ${written(statement, p.statement)}`,
  claim: `${written(claim, p.claim)} … ${written(claim, q.claim)}`,
});

/** What stands between the names of a list: "France and the United Kingdom". */
const LISTS = /^(?:and|or|nor)$/;
const ARTICLE = /^(?:the|a|an)$/;

/**
 * Two names that change places where every other word stands as it stood, grammar too ("sold Louisiana to the United States");
 * null where they are neighbours in a list, or anything else differs.
 */
function namesSwapped(statement: Facets, claim: Facets): Conflict | null {
  const [mine, theirs] = [statement, claim].map(({ lemmas }) => lemmas.filter(({ word }) => !ARTICLE.test(word)));
  if (!mine || !theirs || mine.length !== theirs.length) return null;
  const apart = theirs.flatMap((l, i) => (mine[i]?.key === l.key ? [] : [i]));
  const [i, j] = apart;
  if (i === undefined || j === undefined || apart.length !== 2) return null;
  const [a, b, c, d] = [theirs[i], theirs[j], mine[i], mine[j]];
  if (!a?.name || !b?.name || a.name.weak || b.name.weak || a.key !== d?.key || b.key !== c?.key) return null;
  const between = theirs.slice(i + 1, j).every(({ word, name }) => LISTS.test(word) || name?.weak === false);
  if (between) return null;
  return {
    slot: 'role',
    statement: statement.text.slice(c.start, d.end),
    claim: claim.text.slice(a.start, b.end),
  };
}
