import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Quantity } from '../../reading/quantities.ts';
import type { Alignment } from '../align.ts';
import { amountsAgree } from './amounts-agree.ts';

/** Between a share and what it is a share of. */
const OF_WHICH = /^\s*(?:of|among)\s+(?:(?:the|all|its|their|our|his|her|every|those|these)\s+)*$/i;
/** The lemmas of matter of which a figure is a share, up to the next word of grammar; empty where the text does not say. */
function wholeOf({ text, lemmas }: Facets, { end }: Quantity): number[] {
  const first = lemmas.findIndex(l => l.start >= end && !l.grammar);
  if (first < 0 || !OF_WHICH.test(text.slice(end, lemmas[first]?.start))) return [];
  const stop = lemmas.findIndex((l, i) => i > first && l.grammar);
  return Array.from({ length: (stop < 0 ? lemmas.length : stop) - first }, (_, i) => first + i);
}

/** "14 percent of voters are foreigners" against "14 percent of foreigners are voters". */
function exchangedWhole(statement: Facets, claim: Facets, a: Quantity, b: Quantity, alignment: Alignment) {
  const [mine, theirs] = [wholeOf(statement, a), wholeOf(claim, b)];
  const keys = new Set(theirs.map(j => claim.lemmas[j]?.key));
  const within = mine.some(
    i => theirs.includes(alignment.ofStatement[i] ?? -1) || keys.has(statement.lemmas[i]?.key ?? ''),
  );
  const elsewhere = (own: readonly number[], partner: readonly number[]): boolean => own.some(i => partner[i] !== -1);
  return !within && elsewhere(mine, alignment.ofStatement) && elsewhere(theirs, alignment.ofClaim);
}

/** What a claim counts is counted in the statement too, by another number: "6 people waited for 7 trains", "7 people waited". */
function countedOtherwise(statement: Facets, a: Quantity, b: Quantity): boolean {
  if (b.of === '' || a.of === '' || a.of === b.of) return false;
  return statement.figures.some(other => other !== a && other.of === b.of && !amountsAgree(other, b));
}

/** How long what is told of goes on: "an hour of play". */
const SPAN_OF = /\b(second|minute|hour|day|night|week|month|year|decade|centur)(?:s|y|ies)? of\s+$/i;

/** The span before a lemma, as written; '' without one. */
const spanOf = ({ text, lemmas }: Facets, at: number): string =>
  SPAN_OF.exec(text.slice(0, lemmas[at]?.start))?.[1]?.toLowerCase() ?? '';

/** "A year of play" against "an hour of play"; null where both go on as long, or one does not say. */
function spanConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  for (const pair of alignment.pairs) {
    const [mine, theirs] = [spanOf(statement, pair.statement), spanOf(claim, pair.claim)];
    if (mine === '' || theirs === '' || mine === theirs) continue;
    const words = (span: string, facets: Facets, at: number): string => `${span} of ${written(facets, at)}`;
    return {
      slot: 'unit',
      statement: words(mine, statement, pair.statement),
      claim: words(theirs, claim, pair.claim),
    };
  }
  return null;
}

/** The verb right before a figure, with nothing but its bounds between; -1 without one. */
function verbOf({ text, lemmas }: Facets, { start }: Quantity): number {
  let at = -1;
  for (const [i, { end }] of lemmas.entries()) if (end <= start) at = i;
  const lemma = lemmas[at];
  if (!lemma || lemma.grammar || lemma.name || !/^ (?:\p{L}+ ){0,3}$/u.test(text.slice(lemma.end, start))) return -1;
  return lemma.senses.some(s => s.sort === 'v') || lemma.contrasts.length > 0 || /ed$/.test(lemma.word) ? at : -1;
}

/**
 * "Wounded 1,330" against "killed 1,330", though the dead are told of as well; "killed 58 of the 1,200" against "killed 1,200". Null
 * where what is told of a figure agrees.
 */
function countedByVerb(statement: Facets, claim: Facets, { ofClaim }: Alignment): Conflict | null {
  const isCount = ({ kind }: Quantity): boolean => kind === 'count';
  const words = (f: Facets, at: number, { end }: Quantity): string => f.text.slice(f.lemmas[at]?.start, end);
  for (const b of claim.figures.filter(isCount)) {
    const theirs = verbOf(claim, b);
    if (theirs < 0) continue;
    for (const a of statement.figures.filter(isCount)) {
      const mine = verbOf(statement, a);
      if (mine < 0) continue;
      const [v, w] = [statement.lemmas[mine], claim.lemmas[theirs]];
      const agree = amountsAgree(a, b);
      if (
        agree &&
        v &&
        w &&
        v.contrasts.some(x => w.contrasts.some(y => x.family === y.family && x.sister !== y.sister))
      )
        return { slot: 'measure', statement: words(statement, mine, a), claim: words(claim, theirs, b) };
      if (!agree && ofClaim[theirs] === mine && !claim.figures.some(other => amountsAgree(a, other)))
        return { slot: 'figure', statement: words(statement, mine, a), claim: words(claim, theirs, b) };
    }
  }
  return null;
}

/**
 * A figure that both texts give, and that belongs to something else in each: another whole, or another thing that is counted; a
 * thing that goes on for another span; null where all belong to the same.
 */
export function bindingConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  for (const b of claim.figures) {
    const a = statement.figures.find(q => q.kind === b.kind && amountsAgree(q, b));
    if (a === undefined) continue;
    // The figure and the few whole words after it.
    const words = ({ text }: Facets, { start, end }: Quantity): string =>
      (text.slice(start, end) + (/^.{0,24}(?!\S)/s.exec(text.slice(end))?.[0] ?? '')).trim();
    const told = { statement: words(statement, a), claim: words(claim, b) };
    if (b.kind === 'percent' && exchangedWhole(statement, claim, a, b, alignment)) return { slot: 'scope', ...told };
    if (countedOtherwise(statement, a, b)) return { slot: 'figure', ...told };
  }
  return countedByVerb(statement, claim, alignment) ?? spanConflict(statement, claim, alignment);
}
