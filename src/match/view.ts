import type { PackIndex } from './pack.ts';

/** The terms of a text, by their numbers in the pack, in the order of the text. */
export function numbersOf({ textTerms, forward }: PackIndex, text: number): number[] {
  const numbers: number[] = [];
  const end = textTerms[text + 1] ?? 0;
  for (let at = textTerms[text] ?? 0; at < end; ) {
    let byte = forward[at++] ?? 0;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = forward[at++] ?? 0;
      number |= (byte & 127) << shift;
    }
    numbers.push(number);
  }
  return numbers;
}

/** A text's terms beside its claim's title's. */
export interface View {
  readonly own: readonly number[];
  readonly title: readonly number[];
}

/** A text of a claim with the title of the claim, which only the claim's first text has in its terms. */
export function viewOf(index: PackIndex, claim: number, text: number): View {
  const first = index.claimTexts[claim] ?? 0;
  const whole = numbersOf(index, first);
  const cut = whole.length - (index.titleTerms[claim] ?? 0);
  const title = whole.slice(cut);
  return { own: text === first ? whole.slice(0, cut) : numbersOf(index, text), title };
}
