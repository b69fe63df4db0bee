import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';

/** A word of one family that excludes its sister in the other text ("debt", "deficit"); names and groups among them. */
export function contrastConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  // A phrase ("nuclear power plant") may be matched and still hold a word that the other text has another for.
  const open = ({ lemmas }: Facets, partner: readonly number[]): number[] =>
    lemmas.flatMap((l, i) => (!l.grammar && (partner[i] === -1 || l.parts.length > 1) ? [i] : []));
  const [mine, theirs] = [open(statement, alignment.ofStatement), open(claim, alignment.ofClaim)];
  const sisters = (facets: Facets, family: number): Set<number> =>
    new Set(facets.lemmas.flatMap(l => l.contrasts.filter(c => c.family === family).map(c => c.sister)));
  for (const j of theirs) {
    for (const c of claim.lemmas[j]?.contrasts ?? []) {
      for (const i of mine) {
        const s = statement.lemmas[i]?.contrasts.find(x => x.family === c.family);
        if (!s || s.sister === c.sister) continue;
        if (sisters(statement, c.family).has(c.sister) || sisters(claim, c.family).has(s.sister)) continue;
        return { slot: c.slot, statement: written(statement, i), claim: written(claim, j) };
      }
    }
  }
  return null;
}
