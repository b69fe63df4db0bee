import type { Sign } from './checkable-signs.ts';

/** What evidence could be held against, the most telling first. */
const TELLING = [
  'percentage',
  'money',
  'figure',
  'amount',
  'comparison',
  'extreme',
  'year',
  'quantifier',
  'name',
  'time',
] as const satisfies readonly Sign[];

export type TellingSign = (typeof TELLING)[number];

/** They are figures too: a reader who was told of one needs not be told that it is. */
const FIGURES = ['percentage', 'money', 'year'] as const satisfies readonly Sign[];

/** At most so many are told. */
const MOST_TOLD = 2;

/** Why a statement is checkable, to be put into words of any language. */
export interface CheckableWhy {
  /** What it has, two things at most, the most telling first. */
  readonly has: readonly TellingSign[];
  /** Whether it tells what happened. */
  readonly happened: boolean;
}

/** Why the sentence that has these signs is checkable, where it is. */
export function whyOf(has: (sign: Sign) => boolean): CheckableWhy {
  const isPlain = !FIGURES.some(has);
  const told = TELLING.filter(sign => has(sign) && (sign !== 'figure' || isPlain));
  return { has: told.slice(0, MOST_TOLD), happened: has('past') || has('perfect') };
}
