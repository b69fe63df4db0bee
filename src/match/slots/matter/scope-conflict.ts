import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { hearersFrom } from '../../reading/hearers.ts';
import { unmatched, written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';
import { isAmongAll } from './among-all.ts';

/** Groups of people, animals and places that make of a whole a part when they are named. */
const PART =
  /^(?:woman|women|femal|man|men|male|boy|girl|mice|mous|rat|pig|monkei|elderli|pension|teenag|hispan|latino|rural|urban|student|veteran)$/;

/** One of them is somebody, and no part of all. */
const ONE = /^(?:man|boy|girl|student|veteran)$/;
/** … in a statement, which may tell of somebody that the claim calls by his office. */
const TOLD_ONE = /^(?:woman|teenager)$/;
/** "A 71-year-old poet": somebody as well. */
const SOMEBODY = /\b(?:an?|the) $/i;

const ALL = /^(?:peopl|person|human|everyon|everybodi)$/;

const worldwide = (facets: Facets, partner: readonly number[]): number | undefined =>
  unmatched(facets, partner).find(i => /^(?:worldwid|world|global|globe)$/.test(facets.lemmas[i]?.key ?? ''));
const placeOf = (facets: Facets, partner: readonly number[]): number | undefined =>
  unmatched(facets, partner).find(i => facets.lemmas[i]?.name?.kind === 'place');

/** A group that only one of the two texts speaks of: a part told for the whole. */
export function scopeConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const narrows = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner).find(
      i =>
        PART.test(facets.lemmas[i]?.key ?? '') &&
        !ONE.test(facets.lemmas[i]?.word ?? '') &&
        !(facets === statement && TOLD_ONE.test(facets.lemmas[i]?.word ?? '')),
    );
  const people = (facets: Facets, partner: readonly number[]): boolean =>
    unmatched(facets, partner).some(
      i => facets.lemmas[i]?.contrasts.some(c => c.slot === 'person') || facets.lemmas[i]?.name,
    );
  // "Men" for "people": a pair of a group with all.
  const group = alignment.pairs.find(
    p =>
      p.near < 1 &&
      !/^(?:man|human)$/.test(statement.lemmas[p.statement]?.word ?? '') &&
      !/^(?:man|human)$/.test(claim.lemmas[p.claim]?.word ?? '') &&
      PART.test(statement.lemmas[p.statement]?.key ?? '') !== PART.test(claim.lemmas[p.claim]?.key ?? '') &&
      (ALL.test(statement.lemmas[p.statement]?.key ?? '') || ALL.test(claim.lemmas[p.claim]?.key ?? '')),
  );
  if (group)
    return { slot: 'scope', statement: written(statement, group.statement), claim: written(claim, group.claim) };
  const told = narrows(statement, alignment.ofStatement);
  // "…, she told students": whoever heard it.
  const mine =
    told !== undefined && (statement.lemmas[told]?.start ?? 0) < hearersFrom(statement.text, claim.text)
      ? told
      : undefined;
  const theirs = narrows(claim, alignment.ofClaim);
  if (mine !== undefined && !people(claim, alignment.ofClaim)) {
    return { slot: 'scope', statement: written(statement, mine), claim: 'all' };
  }
  if (theirs !== undefined && !people(statement, alignment.ofStatement)) {
    return { slot: 'scope', statement: 'all', claim: written(claim, theirs) };
  }
  const [wide, narrow] = [worldwide(statement, alignment.ofStatement), worldwide(claim, alignment.ofClaim)];
  const [here, there] = [placeOf(statement, alignment.ofStatement), placeOf(claim, alignment.ofClaim)];
  if (wide !== undefined && there !== undefined && !isAmongAll(statement, wide, claim, there))
    return { slot: 'scope', statement: written(statement, wide), claim: written(claim, there) };
  if (narrow !== undefined && here !== undefined)
    return { slot: 'scope', statement: written(statement, here), claim: written(claim, narrow) };
  const age = statement.figures.find(
    q =>
      q.kind === 'age' &&
      !(SOMEBODY.test(statement.text.slice(0, q.start)) && /old$/i.test(statement.text.slice(q.start, q.end))),
  );
  if (age && !claim.figures.some(q => q.kind === 'age' || q.value === age.value)) {
    return { slot: 'scope', statement: statement.text.slice(age.start, age.end), claim: 'all' };
  }
  return null;
}
