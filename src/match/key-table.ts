import { hashAt } from './terms.ts';

const SPACE = 32;

function keysIn(lines: readonly string[]): number {
  let keys = 0;
  for (const line of lines) {
    keys++;
    for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) === SPACE) keys++;
  }
  return keys;
}

/**
 * Which of many lines hold a key, by its hash (terms.ts). Lines are read in place: cutting them into strings and putting
 * those into a Map takes a woken worker five times as long.
 */
export class KeyTable {
  readonly #hashes: Uint32Array;
  /** The place of a slot's last line, and one more; 0 where the slot is free. */
  readonly #last: Uint32Array;
  /** Each place's line, and the place of the line before that has the key, and one more. */
  readonly #lines: Uint32Array;
  readonly #before: Uint32Array;

  /** @param lines keys parted by spaces */
  constructor(lines: readonly string[]) {
    const keys = keysIn(lines);
    const slots = 2 ** Math.ceil(Math.log2(2 * keys + 1));
    this.#hashes = new Uint32Array(slots);
    this.#last = new Uint32Array(slots);
    this.#lines = new Uint32Array(keys);
    this.#before = new Uint32Array(keys);
    let place = 0;
    lines.forEach((line, number) => {
      for (let start = 0; start < line.length; ) {
        const space = line.indexOf(' ', start);
        const end = space < 0 ? line.length : space;
        if (end > start) {
          const slot = this.#slotOf(hashAt(line, start, end));
          this.#lines[place] = number;
          this.#before[place] = this.#last[slot] ?? 0;
          this.#last[slot] = ++place;
        }
        start = end + 1;
      }
    });
  }

  /** The slot of a hash, taken for it where it is free. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    while (this.#last[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    return slot;
  }

  #lastOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    while (this.#last[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return this.#last[slot] ?? 0;
  }

  /** The last line that holds the key of this hash, -1 where none does. */
  lineOf(hash: number): number {
    return this.#lines[this.#lastOf(hash) - 1] ?? -1;
  }

  /** Every line that holds it, in their order. */
  linesOf(hash: number): number[] {
    const lines: number[] = [];
    for (let place = this.#lastOf(hash); place > 0; place = this.#before[place - 1] ?? 0)
      lines.push(this.#lines[place - 1] ?? 0);
    return lines.reverse();
  }
}
