import type { Conflict, Slot } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Lemma } from '../../reading/lemmas.ts';
import { COMMON_UNDER } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';

/** Words that stand in the statement exactly where others stand in the claim: they were put for them. */
export function substitution(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const theirs = runs(claim, alignment.ofClaim);
  for (const mine of runs(statement, alignment.ofStatement)) {
    for (const run of theirs) {
      const meets = (a: number, b: number): boolean => (a === -1 ? b === -1 : alignment.ofStatement[a] === b);
      if (!meets(mine.left, run.left) || !meets(mine.right, run.right) || (mine.left === -1 && mine.right === -1))
        continue;
      const [a, b] = [statement.lemmas[mine.from], claim.lemmas[run.from]];
      if (!a || !b) continue;
      // "in the United States" is where it happened, not what was put for something else.
      const loose = adjunct(statement, mine.from) !== '' || adjunct(claim, run.from) !== '';
      const named = a.name !== null && b.name !== null;
      if (!named && loose && preposition(statement, mine.from) !== preposition(claim, run.from)) continue;
      if (!named && Math.min(mine.weight, run.weight) < COMMON_UNDER) continue;
      return { slot: slotOf(a, b), statement: between(statement, mine), claim: between(claim, run) };
    }
  }
  return null;
}

/** The preposition right before a lemma, an article between them or not; '' without one. */
function preposition({ lemmas }: Facets, at: number): string {
  const before = /^(?:the|a|an)$/.test(lemmas[at - 1]?.word ?? '') ? lemmas[at - 2] : lemmas[at - 1];
  return /^(?:in|at|on|near|from|across|throughout|of|for|to|with|by)$/.test(before?.word ?? '')
    ? (before?.word ?? '')
    : '';
}

/** The preposition before a name; '' for what is no name or stands free. */
const adjunct = (facets: Facets, at: number): string => (facets.lemmas[at]?.name ? preposition(facets, at) : '');

export interface Run {
  readonly from: number;
  readonly to: number;
  /** The partnered lemmas of matter around it, -1 at an end of the text. */
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Stretches of matter without a partner. */
export function runs({ lemmas }: Facets, partner: readonly number[]): Run[] {
  const found: Run[] = [];
  let left = -1;
  const open = { from: -1, to: -1, weight: 0 };
  const close = (right: number): void => {
    if (open.from >= 0) found.push({ ...open, left, right });
    Object.assign(open, { from: -1, to: -1, weight: 0 });
  };
  for (const [i, lemma] of lemmas.entries()) {
    if (lemma.grammar) continue;
    if (partner[i] === -1) {
      if (open.from < 0) open.from = i;
      open.to = i;
      open.weight = Math.max(open.weight, lemma.weight);
      continue;
    }
    close(i);
    left = i;
  }
  close(-1);
  return found;
}

const between = ({ text, lemmas }: Facets, run: Run): string =>
  text.slice(lemmas[run.from]?.start ?? 0, lemmas[run.to]?.end ?? 0);

const slotOf = (a: Lemma, b: Lemma): Slot =>
  a.name && b.name ? (a.name.kind === 'place' ? 'place' : 'person') : 'measure';
