import { ByteReader } from '../index/bytes.ts';
import { itemAt } from '../index/items.ts';
import { MANY } from '../index/layout.ts';
import type { PackIndex } from '../index/pack.ts';
import { termNumber } from '../index/term-number.ts';
import { termsOf } from '../text/terms.ts';

const decoder = new TextDecoder();

/**
 * The terms of a text, by their numbers in the pack, in the order of the text. Asked of some 3,000 texts an article: the
 * varints are read here, since a reader of them takes an engine that is cold as long as all the rest.
 */
export function numbersOf(index: PackIndex, text: number): number[] {
  const { texts, pieceTerms } = index;
  const { at: start, end } = itemAt(index.textStarts, texts, text);
  const numbers: number[] = [];
  let at = start;
  // How many are written, and one more; 0 where they are those of its pieces.
  let own = -1;
  while (at < end && own !== 1) {
    let byte = texts[at++] ?? 0;
    let code = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = texts[at++] ?? 0;
      code |= (byte & 127) << shift;
    }
    if (own < 0) own = code;
    else if (own > 1) {
      numbers.push(code);
      own--;
    } else if (code === 0) at = addLiteral(index, at, end, numbers);
    else {
      const term = pieceTerms[code - 1] ?? 0;
      if (term >= MANY) addMany(index, term, numbers);
      else if (term > 0) numbers.push(term - 1);
    }
  }
  return numbers;
}

/** Adds the terms of a piece that is written in its text; gives where it ends. */
function addLiteral(index: PackIndex, at: number, end: number, numbers: number[]): number {
  const item = new ByteReader(index.texts, at, end);
  const literal = decoder.decode(item.take(item.varint()));
  for (const { hash } of termsOf(literal)) numbers.push(Math.max(0, termNumber(index, hash)));
  return item.at;
}

/** Adds those of a piece that has several. */
function addMany({ manyTerms }: PackIndex, term: number, numbers: number[]): void {
  const first = term - MANY + 1;
  const last = first + (manyTerms[first - 1] ?? 0);
  for (let at = first; at < last; at++) numbers.push(manyTerms[at] ?? 0);
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
