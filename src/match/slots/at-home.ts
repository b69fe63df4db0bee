import { homeIn, isCountry } from '../reading/country.ts';
import type { Facets } from '../reading/facets.ts';
import { unmatched } from '../reading/matter.ts';
import type { Alignment } from './align.ts';

/**
 * The alignment in which the country that the claim names, and the statement has no name of, is the statement's "our country", "in
 * the country", "nationwide", "we": it is left open there, and nothing was put for it. How much is told stays what it was.
 */
export function joinedAtHome(statement: Facets, claim: Facets, alignment: Alignment): Alignment {
  const theirs = unmatched(claim, alignment.ofClaim).filter(j => isNamed(claim, j));
  const [country] = theirs;
  if (country === undefined || theirs.length > 1) return alignment;
  if (unmatched(statement, alignment.ofStatement).some(i => isNamed(statement, i))) return alignment;
  const home = homeIn(statement).filter(i => alignment.ofStatement[i] === -1);
  const [own] = home;
  if (own === undefined) return alignment;
  const [ofStatement, ofClaim] = [[...alignment.ofStatement], [...alignment.ofClaim]];
  for (const i of home) ofStatement[i] = country;
  ofClaim[country] = own;
  return { ...alignment, ofStatement, ofClaim };
}

const isNamed = ({ lemmas }: Facets, at: number): boolean => {
  const name = lemmas[at]?.name;
  return name != null && isCountry(name);
};
