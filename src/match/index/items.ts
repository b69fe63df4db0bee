import { ByteReader, ByteWriter } from './bytes.ts';
import { STRIDE } from './layout.ts';

/** Items of differing length, one after the other, of which every eighth's place is written down (layout.ts). */
export class ItemWriter {
  readonly #all = new ByteWriter(1 << 16);
  readonly #starts: number[] = [];
  #items = 0;

  add(item: Uint8Array): void {
    if (this.#items++ % STRIDE === 0) this.#starts.push(this.#all.length);
    this.#all.varint(item.length);
    this.#all.append(item);
  }

  get starts(): Uint32Array {
    return Uint32Array.from(this.#starts);
  }

  bytes(): Uint8Array {
    return this.#all.bytes();
  }
}

/** A reader of one item; an empty one where there is no such item. */
export function itemAt(starts: Uint32Array, bytes: Uint8Array, item: number): ByteReader {
  const block = Math.floor(item / STRIDE);
  const reader = new ByteReader(bytes, starts[block] ?? bytes.length, bytes.length);
  for (let skip = item - block * STRIDE; skip > 0; skip--) {
    const length = reader.varint();
    reader.at += length;
  }
  const length = reader.varint();
  reader.end = Math.min(reader.at + length, bytes.length);
  return reader;
}

/** Where the block of an item begins and ends: all that `itemAt` looks at. */
export function blockOf(starts: Uint32Array, bytes: Uint8Array, item: number): readonly [from: number, to: number] {
  const block = Math.floor(item / STRIDE);
  return [starts[block] ?? bytes.length, starts[block + 1] ?? bytes.length];
}
