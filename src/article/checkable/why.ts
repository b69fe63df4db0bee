import { type Sign, signBit } from './signs.ts';

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

const BITS = TELLING.map(sign => ({ sign, bit: signBit(sign) }));
const FIGURE_BITS = FIGURES.reduce((bits, sign) => bits | signBit(sign), 0);
const HAPPENED = signBit('past') | signBit('perfect');

/** Why the sentence that has these signs, a set of bits, is checkable, where it is. */
export function whyOf(signs: number): CheckableWhy {
  const has: TellingSign[] = [];
  const isPlain = (signs & FIGURE_BITS) === 0;
  for (const { sign, bit } of BITS) {
    if ((signs & bit) === 0 || (sign === 'figure' && !isPlain)) continue;
    has.push(sign);
    if (has.length === MOST_TOLD) break;
  }
  return { has, happened: (signs & HAPPENED) !== 0 };
}
