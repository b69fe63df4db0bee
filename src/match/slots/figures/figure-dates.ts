import type { Conflict } from '../../match.ts';
import type { When } from '../../reading/dates.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Quantity } from '../../reading/quantities.ts';
import { amountsAgree } from './amounts-agree.ts';

const gap = (a: Quantity, b: When): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);

/** The year that a figure stands nearest to, no other figure and no end of a clause between them; null where two are as near. */
function yearOf({ text, figures, dates }: Facets, figure: Quantity): number | null {
  const near = dates
    .filter(({ year, start, end }) => {
      if (year === null) return false;
      const [from, to] = figure.end <= start ? [figure.end, start] : [end, figure.start];
      return !/[,;]/.test(text.slice(from, to)) && !figures.some(q => q !== figure && q.start >= from && q.end <= to);
    })
    .sort((a, b) => gap(figure, a) - gap(figure, b));
  const [first, second] = near;
  if (!first || (second && second.year !== first.year && gap(figure, second) === gap(figure, first))) return null;
  return first.year;
}

/** A figure of both texts, and the year that each gives it. */
interface Dated {
  readonly own: Quantity;
  readonly other: Quantity;
  readonly mine: number;
  readonly theirs: number;
}

/**
 * Figures that both texts give, and that change years ("16 in 1950, three in 2012"), or a rank of another year; null where
 * all stay in theirs.
 */
export function figureDateConflict(statement: Facets, claim: Facets): Conflict | null {
  const years = ({ dates }: Facets): Set<number | null> => new Set(dates.map(({ year }) => year));
  const [all, others] = [years(statement), years(claim)];
  if (all.size < 2 || others.size < 2) return null;
  const moved = statement.figures.flatMap((own): Dated[] => {
    const other = claim.figures.find(q => q.kind === own.kind && amountsAgree(own, q));
    const [mine, theirs] = [yearOf(statement, own), other ? yearOf(claim, other) : null];
    return other && mine !== null && theirs !== null && mine !== theirs && all.has(theirs) && others.has(mine)
      ? [{ own, other, mine, theirs }]
      : [];
  });
  const [first, second] = moved;
  if (!first || !(first.own.kind === 'ordinal' || (second && second.own.value !== first.own.value))) return null;
  const words = ({ text }: Facets, { start, end }: Quantity, year: number): string =>
    `${text.slice(start, end)} (${year})`;
  return {
    slot: 'date',
    statement: words(statement, first.own, first.mine),
    claim: words(claim, first.other, first.theirs),
  };
}
