import type { Facets } from '../../reading/facets.ts';
import { predicative } from '../../reading/predicative.ts';
import { type Alignment, likeness, type Pair } from '../align.ts';

/** The verb right before a lemma, articles between them or not; -1 without one. */
function verbBefore(facets: Facets, at: number): number {
  const { lemmas, clauses, text } = facets;
  let i = at - 1;
  while (/^(?:the|a|an|its|their|his|her|all|any)$/.test(lemmas[i]?.word ?? '')) i -= 1;
  const lemma = lemmas[i];
  if (!lemma || lemma.grammar || lemma.name || clauses.clause[i] !== clauses.clause[at]) return -1;
  if (/[\d,;:]/.test(text.slice(lemma.end, lemmas[at]?.start))) return -1;
  return lemma.senses.some(s => s.sort === 'v') && predicative(facets, i) !== 'noun' ? i : -1;
}

/**
 * "Withdrew the bill" against "refused to drop his bill", though something else was withdrawn: what is done to one and the same thing,
 * where the claim's main verb has another partner.
 */
export function keptObject(statement: Facets, claim: Facets, { pairs, ofClaim }: Alignment): Pair | null {
  const theirs = claim.predicate;
  if (theirs < 0 || (statement.polarity.words === '' && claim.polarity.words === '')) return null;
  if (pairs.some(q => q.claim === theirs && q.near === 1)) return null;
  for (const p of pairs) {
    if (p.near < 0.8 || p.opposite || verbBefore(claim, p.claim) !== theirs) continue;
    const mine = verbBefore(statement, p.statement);
    if (mine < 0 || ofClaim[theirs] === mine) continue;
    const [a, b] = [statement.lemmas[mine], claim.lemmas[theirs]];
    const alike = a && b ? likeness(a, b) : null;
    if (!alike || alike.near < 0.8 || alike.converse || alike.opposite) continue;
    if (statement.polarity.signs[mine] !== claim.polarity.signs[theirs])
      return { statement: mine, claim: theirs, ...alike };
  }
  return null;
}
