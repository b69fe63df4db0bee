import type { Alignment } from './align.ts';
import type { Facets } from './facets.ts';
import type { Lemma } from './lemmas.ts';
import type { Conflict, Slot } from './match.ts';

/** Lemmas of matter that have no partner in the other text. */
export function unmatched(facets: Facets, partner: readonly number[]): number[] {
  return facets.lemmas.flatMap((lemma, i) => (!lemma.grammar && partner[i] === -1 ? [i] : []));
}

/** Groups of people, animals and places that make of a whole a part when they are named. */
const PART =
  /^(?:woman|women|femal|man|men|male|boy|girl|mice|mous|rat|pig|monkei|elderli|pension|teenag|hispan|latino|rural|urban|student|veteran)$/;

/** A word of one family that excludes its sister in the other text ("debt", "deficit"); names and groups among them. */
export function contrastConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const mine = unmatched(statement, alignment.ofStatement);
  const theirs = unmatched(claim, alignment.ofClaim);
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

/** A group that only one of the two texts speaks of: a part told for the whole. */
export function scopeConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const narrows = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner).find(i => PART.test(facets.lemmas[i]?.key ?? ''));
  const people = (facets: Facets, partner: readonly number[]): boolean =>
    unmatched(facets, partner).some(
      i => facets.lemmas[i]?.contrasts.some(c => c.slot === 'person') || facets.lemmas[i]?.name,
    );
  const mine = narrows(statement, alignment.ofStatement);
  const theirs = narrows(claim, alignment.ofClaim);
  if (mine !== undefined && !people(claim, alignment.ofClaim)) {
    return { slot: 'scope', statement: written(statement, mine), claim: 'all' };
  }
  if (theirs !== undefined && !people(statement, alignment.ofStatement)) {
    return { slot: 'scope', statement: 'all', claim: written(claim, theirs) };
  }
  const age = statement.figures.find(q => q.kind === 'age');
  if (age && !claim.figures.some(q => q.kind === 'age' || q.value === age.value)) {
    return { slot: 'scope', statement: statement.text.slice(age.start, age.end), claim: 'all' };
  }
  return null;
}

/** A word that stands in the statement exactly where another stands in the claim: one was put for the other. */
export function substitution(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const mine = unmatched(statement, alignment.ofStatement);
  const theirs = unmatched(claim, alignment.ofClaim);
  for (const i of mine) {
    for (const j of theirs) {
      const [left, right] = [neighbour(statement, i, -1), neighbour(statement, i, 1)];
      const [ownLeft, ownRight] = [neighbour(claim, j, -1), neighbour(claim, j, 1)];
      const meets = (a: number, b: number): boolean => (a === -1 ? b === -1 : alignment.ofStatement[a] === b);
      if (!meets(left, ownLeft) || !meets(right, ownRight)) continue;
      if (left === -1 && right === -1) continue;
      const [a, b] = [statement.lemmas[i], claim.lemmas[j]];
      if (!a || !b || Math.min(a.weight, b.weight) < LIGHT) continue;
      return { slot: slotOf(a, b), statement: written(statement, i), claim: written(claim, j) };
    }
  }
  return null;
}

/** Background weight under which a word is too common to change what is told ("people", "new"). */
const LIGHT = 3;

/** The next lemma of matter in a direction, -1 at the end of the text. */
function neighbour({ lemmas }: Facets, at: number, step: 1 | -1): number {
  for (let i = at + step; i >= 0 && i < lemmas.length; i += step) if (!lemmas[i]?.grammar) return i;
  return -1;
}

const slotOf = (a: Lemma, b: Lemma): Slot =>
  a.name && b.name ? (a.name.kind === 'place' ? 'place' : 'person') : 'measure';

export const written = ({ text, lemmas }: Facets, at: number): string =>
  text.slice(lemmas[at]?.start ?? 0, lemmas[at]?.end ?? 0);
