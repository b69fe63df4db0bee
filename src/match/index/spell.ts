import { termsOf } from '../text/terms.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { MANY } from './layout.ts';

/** Items as the numbers of their pieces, in the order in which pieces were first seen, until all are counted. */
interface Items {
  readonly numbers: ByteWriter;
  readonly starts: number[];
}

/** Pieces in their order of frequency, as a pack stores them (layout.ts). */
export interface Dictionary {
  readonly pieceStarts: Uint32Array;
  readonly pieces: Uint8Array;
  readonly pieceTerms: Uint32Array;
  readonly manyTerms: Uint32Array;
}

/** Counts pieces, and spells items in them once all are counted. */
export class Speller {
  readonly #numbers = new Map<string, number>();
  readonly #pieces: string[] = [];
  readonly #counts: number[] = [];
  /** The hashes of a piece's terms, for pieces of texts. */
  readonly #hashes: (readonly number[] | undefined)[] = [];
  /** What is written for a piece: its place and one more, 0 for one that occurs once. */
  #codes = new Uint32Array(0);

  draft(): Items {
    return { numbers: new ByteWriter(1 << 16), starts: [] };
  }

  add(draft: Items, pieces: readonly string[]): void {
    draft.starts.push(draft.numbers.length);
    for (const piece of pieces) this.#count(draft, piece);
  }

  /** Adds a text; gives whether `hashes`, of its terms, are those of its pieces, each looked at for itself. */
  addText(draft: Items, pieces: readonly string[], hashes: readonly number[]): boolean {
    draft.starts.push(draft.numbers.length);
    let tells = true;
    let at = 0;
    for (const piece of pieces) {
      const number = this.#count(draft, piece);
      const own = this.#hashes[number] ?? termsOf(piece).map(({ hash }) => hash);
      this.#hashes[number] = own;
      for (const hash of own) tells = hashes[at++] === hash && tells;
    }
    return tells && at === hashes.length;
  }

  /** The dictionary of all that was added; `termOf` gives a term's number. */
  dictionary(termOf: (hash: number) => number): Dictionary {
    const order: number[] = [];
    this.#counts.forEach((count, number) => {
      if (count > 1) order.push(number);
    });
    order.sort((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0) || a - b);
    this.#codes = new Uint32Array(this.#pieces.length);
    const starts = new Uint32Array(order.length + 1);
    const pieces = new ByteWriter(1 << 16);
    const pieceTerms = new Uint32Array(order.length);
    const many: number[] = [];
    order.forEach((number, place) => {
      this.#codes[number] = place + 1;
      pieces.text(this.#pieces[number] ?? '');
      starts[place + 1] = pieces.length;
      const terms = (this.#hashes[number] ?? []).map(termOf);
      if (terms.length > 1) pieceTerms[place] = MANY + many.length;
      else pieceTerms[place] = terms.length === 0 ? 0 : (terms[0] ?? 0) + 1;
      if (terms.length > 1) many.push(terms.length, ...terms);
    });
    return { pieceStarts: starts, pieces: pieces.bytes(), pieceTerms, manyTerms: Uint32Array.from(many) };
  }

  /** Writes an item of a draft, spelled. The dictionary has to be made before. */
  spell({ numbers, starts }: Items, item: number, out: ByteWriter): void {
    const reader = new ByteReader(numbers.bytes(), starts[item] ?? 0, starts[item + 1] ?? numbers.length);
    while (reader.more) {
      const number = reader.varint();
      const code = this.#codes[number] ?? 0;
      out.varint(code);
      if (code > 0) continue;
      out.text(this.#pieces[number] ?? '', true);
    }
  }

  #count({ numbers }: Items, piece: string): number {
    const known = this.#numbers.get(piece);
    const number = known ?? this.#pieces.push(piece) - 1;
    if (known === undefined) this.#numbers.set(piece, number);
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    numbers.varint(number);
    return number;
  }
}
