import { itemAt } from './items.ts';
import { MANY } from './layout.ts';
import type { PackIndex } from './pack.ts';
import { termNumber } from './term-number.ts';
import { termsOf } from './terms.ts';

const decoder = new TextDecoder();

/** The terms of a text, by their numbers in the pack, in the order of the text. */
export function numbersOf(index: PackIndex, text: number): number[] {
  const { pieceTerms, manyTerms } = index;
  const item = itemAt(index.textStarts, index.texts, text);
  const numbers: number[] = [];
  const own = item.varint();
  for (let i = 1; i < own; i++) numbers.push(item.varint());
  while (own === 0 && item.more) {
    const code = item.varint();
    if (code === 0) {
      const literal = decoder.decode(item.take(item.varint()));
      for (const { hash } of termsOf(literal)) numbers.push(Math.max(0, termNumber(index, hash)));
      continue;
    }
    const term = pieceTerms[code - 1] ?? 0;
    if (term === 0) continue;
    if (term < MANY) {
      numbers.push(term - 1);
      continue;
    }
    const first = term - MANY + 1;
    const count = manyTerms[first - 1] ?? 0;
    for (const number of manyTerms.subarray(first, first + count)) numbers.push(number);
  }
  return numbers;
}

/** The terms of a text, and after them those of its claim's title. */
export interface View {
  readonly terms: readonly number[];
  /** How many are the text's own. */
  readonly own: number;
}

/** A text of a claim with the title of the claim, which only the claim's first text has in its terms. */
export function viewOf(index: PackIndex, claim: number, text: number): View {
  const first = index.claimTexts[claim] ?? 0;
  const whole = numbersOf(index, first);
  const cut = whole.length - (index.titleTerms[claim] ?? 0);
  if (text === first) return { terms: whole, own: cut };
  const own = numbersOf(index, text);
  return { terms: [...own, ...whole.slice(cut)], own: own.length };
}
