import type { Conflict } from '../../match.ts';
import type { Quantity } from '../../reading/quantities.ts';
import { NO_COMPARISON } from '../../reading/shares.ts';
import { close, ROUGHLY, sameKind } from './amounts-agree.ts';

/** A text and its figures. */
export interface Side {
  readonly text: string;
  readonly figures: readonly Quantity[];
}

/** What follows a factor by which something is more; without it "five times" tells how often. */
const BY_WHICH = /^\s+(?:as|more|less|fewer|the|its|their|his|her|what|that|over|bigger|\w+er)\b/;
/** How often, or by how much. */
const OFTEN = /(?: times|^twice|^thrice)$/i;

/** "as much", "as likely to be sent to prison as"; not "as well as", "as a result". */
const AS_MUCH = String.raw`\s+as\s+(?:much|many|(?!(?:${NO_COMPARISON})\b)[\w'’-]+(?:\s+[\w'’-]+){0,7}?\s+as)\b`;
const COMPARES = new RegExp(AS_MUCH, 'i');
const COMPARED = new RegExp(`^${AS_MUCH}`, 'i');
/** A factor that is not told as a figure. */
const UNTOLD = new RegExp(
  `\\b(?:(?:several|many|countless|a few|(?:dozens|scores|hundreds|thousands) of) times|a (?:\\w+ )?fraction)(?=${AS_MUCH})`,
  'i',
);

/**
 * True for a factor, "a third as much" too, and not for how often something happened ("was nominated five times", "not once,
 * not twice").
 */
function multiplies({ text }: Side, q: Quantity): boolean {
  if (q.kind === 'percent') return COMPARED.test(text.slice(q.end));
  return q.kind === 'factor' && (!OFTEN.test(text.slice(q.start, q.end)) || BY_WHICH.test(text.slice(q.end)));
}

/** "Several times as much" against "as much": what only one of the texts has, where the other tells no factor at all. */
function untoldFactor(statement: Side, claim: Side): Conflict | null {
  const [mine, theirs] = [UNTOLD.exec(statement.text), UNTOLD.exec(claim.text)];
  if ((mine === null) === (theirs === null)) return null;
  const other = mine === null ? statement : claim;
  if (!COMPARES.test(other.text) || other.figures.some(q => multiplies(other, q))) return null;
  return { slot: 'figure', statement: mine?.[0] ?? 'once', claim: theirs?.[0] ?? 'once' };
}

/** "From 10 to 20 trillion" for "doubled": what both figures come to tells the factor. */
function showsFactor({ figures }: Side, { kind, value }: Quantity): boolean {
  const factor = kind === 'percent' ? value / 100 : value;
  return figures.some(a =>
    figures.some(b => a !== b && sameKind(a, b) && a.unit === b.unit && close(b.value, a.value * factor, ROUGHLY)),
  );
}

/**
 * "Twice as many", "a third as many" or "several times as many" against "as many": a factor that only one of the texts has.
 *
 * @param left figures of the statement that the claim does not give
 * @param open those of the claim that the statement does not
 */
export function factorConflict(
  statement: Side,
  claim: Side,
  left: readonly Quantity[],
  open: readonly Quantity[],
): Conflict | null {
  const [mine, theirs] = [
    left.find(q => multiplies(statement, q) && !showsFactor(claim, q) && !UNTOLD.test(claim.text)),
    open.find(q => multiplies(claim, q) && !showsFactor(statement, q) && !UNTOLD.test(statement.text)),
  ];
  const others = [...left, ...open].filter(q => q !== mine && q !== theirs);
  if ((mine !== undefined) !== (theirs !== undefined) && !others.some(q => q.kind === 'percent')) {
    const words = (side: Side, q: Quantity | undefined): string => (q ? side.text.slice(q.start, q.end) : 'once');
    return { slot: 'figure', statement: words(statement, mine), claim: words(claim, theirs) };
  }
  return untoldFactor(statement, claim);
}
