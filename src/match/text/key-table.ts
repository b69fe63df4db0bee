/*
 * Which of many lines hold a key, by its hash (terms.ts). A table is a string that is read in place: making a Map of it, or
 * arrays, is a good part of what a woken worker's first statement takes. So it is written when the extension is built
 * (*.table.ts), each pair of a key and a line as a hash of five digits and a line of two, from the lowest hash on.
 */

/** Digits are ASCII from here on, without the one mark that a string would escape: so many. */
const FIRST_DIGIT = 35;
const ESCAPED = 92;
const BASE = 91;

const HASH_DIGITS = 5;
const LINE_DIGITS = 2;
const DIGITS = HASH_DIGITS + LINE_DIGITS;

function written(value: number, digits: number): string {
  let text = '';
  for (let rest = value, i = 0; i < digits; i++, rest = Math.floor(rest / BASE)) {
    const code = FIRST_DIGIT + (rest % BASE);
    text = String.fromCharCode(code < ESCAPED ? code : code + 1) + text;
  }
  return text;
}

/** Writes down which lines hold which hashes. Throws where there are more lines than two digits tell. */
export function writeKeyTable(lines: readonly (readonly number[])[]): string {
  if (lines.length > BASE ** LINE_DIGITS) throw new Error(`${lines.length} lines do not fit into two digits`);
  return lines
    .flatMap((hashes, line) => hashes.map(hash => [hash, line] as const))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([hash, line]) => written(hash, HASH_DIGITS) + written(line, LINE_DIGITS))
    .join('');
}

/** What `writeKeyTable` wrote. */
export class KeyTable {
  readonly #table: string;
  readonly #size: number;

  constructor(table: string) {
    this.#table = table;
    this.#size = table.length / DIGITS;
  }

  #number(start: number, digits: number): number {
    let value = 0;
    for (let at = start; at < start + digits; at++) {
      const code = this.#table.charCodeAt(at);
      value = BASE * value + code - (code > ESCAPED ? FIRST_DIGIT + 1 : FIRST_DIGIT);
    }
    return value;
  }

  #hash(place: number): number {
    return this.#number(place * DIGITS, HASH_DIGITS);
  }

  #line(place: number): number {
    return this.#number(place * DIGITS + HASH_DIGITS, LINE_DIGITS);
  }

  /** The first place whose hash is no less. Hashes lie evenly, so that a few looks find it. */
  #placeOf(hash: number): number {
    let [low, high] = [0, this.#size];
    let [under, over] = [-1, 2 ** 32];
    while (low < high) {
      const share = (hash - under) / (over - under);
      const place = low + Math.min(high - low - 1, Math.floor(share * (high - low)));
      const there = this.#hash(place);
      if (there < hash) {
        low = place + 1;
        under = there;
      } else {
        high = place;
        over = there;
      }
    }
    return low;
  }

  /** The last line that holds the key of this hash, -1 where none does. */
  lineOf(hash: number): number {
    let line = -1;
    for (let place = this.#placeOf(hash); place < this.#size && this.#hash(place) === hash; place++) {
      line = this.#line(place);
    }
    return line;
  }

  /** Every line that holds it, in their order. */
  linesOf(hash: number): number[] {
    const lines: number[] = [];
    for (let place = this.#placeOf(hash); place < this.#size && this.#hash(place) === hash; place++) {
      lines.push(this.#line(place));
    }
    return lines;
  }
}
