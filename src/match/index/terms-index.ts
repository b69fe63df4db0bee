import { ByteReader, ByteWriter } from './bytes.ts';
import { impactOf, LONGEST_TEXT } from './layout.ts';

/** Numbers the terms of texts as they come, counts the texts that each is in, and keeps what each text has. */
export class TermCounter {
  readonly numbers = new Map<number, number>();
  readonly hashes: number[] = [];
  readonly isNumber: boolean[] = [];
  readonly counts: number[] = [];
  /** One text after the other: how many terms, and their numbers. */
  readonly #sequences = new ByteWriter(1 << 16);

  /** Adds a text. */
  add(terms: readonly { readonly hash: number; readonly key: string }[]): void {
    const sequence = terms.map(({ hash, key }) => {
      const number = this.numbers.get(hash) ?? this.hashes.push(hash) - 1;
      this.numbers.set(hash, number);
      this.isNumber[number] = key.startsWith('#');
      return number;
    });
    for (const number of new Set(sequence)) this.counts[number] = (this.counts[number] ?? 0) + 1;
    this.#sequences.varint(sequence.length);
    for (const number of sequence) this.#sequences.varint(number);
  }

  /** Each text's terms, by their numbers in the order in which terms were first seen. */
  *sequences(): Generator<readonly number[]> {
    const bytes = this.#sequences.bytes();
    const reader = new ByteReader(bytes, 0, bytes.length);
    while (reader.more) yield Array.from({ length: reader.varint() }, () => reader.varint());
  }
}

/** The index of all texts; terms are numbered from the most frequent. */
export function indexOf(counter: TermCounter) {
  const { hashes, isNumber, counts, numbers } = counter;
  const order = hashes.map((_, old) => old);
  order.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const renumbered = new Uint32Array(order.length);
  order.forEach((old, number) => {
    renumbered[old] = number;
  });
  const termHash = Uint32Array.from(order, old => hashes[old] ?? 0);
  const postings: ByteWriter[] = order.map(() => new ByteWriter(8));
  const last = new Uint32Array(order.length);
  const termBest = new Uint8Array(order.length);
  const textLength: number[] = [];
  for (const sequence of counter.sequences()) {
    const text = textLength.push(Math.min(LONGEST_TEXT, sequence.length));
    const inText = new Map<number, number>();
    for (const old of sequence) inText.set(renumbered[old] ?? 0, (inText.get(renumbered[old] ?? 0) ?? 0) + 1);
    for (const [number, count] of inText) {
      postings[number]?.varint(2 * (text - (last[number] ?? 0)) + (count > 1 ? 1 : 0));
      if (count > 1) postings[number]?.varint(count);
      last[number] = text;
      termBest[number] = Math.max(termBest[number] ?? 0, impactOf(count, sequence.length));
    }
  }
  const byHash = order.map((_, number) => number).sort((a, b) => (termHash[a] ?? 0) - (termHash[b] ?? 0));
  return {
    /** A term's number by its hash, and by the number it had when it was first seen. */
    termOf: (hash: number): number => renumbered[numbers.get(hash) ?? 0] ?? 0,
    renumbered,
    sections: {
      textLength: Uint8Array.from(textLength),
      hashes: Uint32Array.from(byHash, number => termHash[number] ?? 0),
      hashTerms: Uint32Array.from(byHash),
      termHash,
      ...joined(postings.map(writer => writer.bytes())),
      termIsNumber: Uint8Array.from(order, old => (isNumber[old] ? 1 : 0)),
      termBest,
    },
  };
}

/** Postings put one after the other, and where each term's begin (one more at the end). */
function joined(parts: readonly Uint8Array[]): { termPostings: Uint32Array; postings: Uint8Array } {
  const termPostings = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => {
    termPostings[i + 1] = (termPostings[i] ?? 0) + part.length;
  });
  const postings = new Uint8Array(termPostings[parts.length] ?? 0);
  parts.forEach((part, i) => {
    postings.set(part, termPostings[i]);
  });
  return { termPostings, postings };
}
