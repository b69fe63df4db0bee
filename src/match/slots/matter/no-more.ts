import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';

/** What a text opens with where what it tells is so no longer, or not in fact: "Until last year, …", "On paper, …". */
export const NO_MORE =
  /^\W*(?:(?:(?:up )?until|till)\b(?:(?:\s+[^\s,;.]+){1,6}(?=,)|(?:\s+[^\s,;.]+){1,2})|(?:on paper|once upon a time|formerly|previously)\b)/i;
/** Tells in other words that something was so, or when. */
const WAS_SO =
  /\b(?:until|till|before|prior|ago|once|used to|no longer|former(?:ly)?|previous(?:ly)?|then|past|earlier|since|paper|\d{4})\b/i;

/** One text opens so, and nothing in the other tells of a time; null where they agree. */
export function noMoreConflict({ text: statement }: Facets, { text: claim }: Facets): Conflict | null {
  const [mine, theirs] = [NO_MORE.exec(statement)?.[0], NO_MORE.exec(claim)?.[0]];
  if ((mine === undefined) === (theirs === undefined)) return null;
  if (WAS_SO.test(mine === undefined ? statement : claim)) return null;
  return { slot: 'date', statement: mine ?? 'no such limit', claim: theirs ?? 'no such limit' };
}
