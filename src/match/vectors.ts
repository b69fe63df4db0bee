import { checksumOf } from './layout.ts';

/*
 * The file of word vectors, version 1, little-endian: the eight letters CLMVECTR, u32 version, u32 rows, u32 dimensions,
 * u32 checksum of all that follows byte 24; u32 x rows the terms' hashes, ascending; f32 x rows what a step of that row is
 * worth; i8 x rows x dimensions. A text's vector is the sum of its terms' rows: a row's length is its term's weight.
 * Written by tests/bench/train-vectors.ts.
 */
export const VECTORS_MAGIC = 'CLMVECTR';
export const VECTORS_VERSION = 1;
export const VECTORS_HEADER = 24;

/** Word vectors that are open: views on the bytes of their file. */
export interface Vectors {
  readonly dimensions: number;
  /** The row of the term with this hash, or -1. */
  row(hash: number): number;
  /** Adds `factor` times a row to `sum`, which has `dimensions` places. */
  add(sum: Float32Array, row: number, factor: number): void;
}

/** Opens a file of word vectors without parsing it; throws an Error in plain words where it is not whole. */
export function openVectors(file: ArrayBuffer | Uint8Array): Vectors {
  const given = file instanceof Uint8Array ? file : new Uint8Array(file);
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const magic = String.fromCharCode(...bytes.subarray(0, VECTORS_MAGIC.length));
  if (magic !== VECTORS_MAGIC || bytes.length < VECTORS_HEADER) throw new Error('the word vectors are no such file');
  const header = new DataView(bytes.buffer, bytes.byteOffset, VECTORS_HEADER);
  const [version, rows, dimensions, checksum] = [8, 12, 16, 20].map(at => header.getUint32(at, true));
  if (version !== VECTORS_VERSION || rows === undefined || dimensions === undefined) {
    throw new Error(`the word vectors have format ${version}, not ${VECTORS_VERSION}`);
  }
  if (bytes.length !== VECTORS_HEADER + rows * (8 + dimensions) || checksum !== checksumOf(bytes, VECTORS_HEADER)) {
    throw new Error('the word vectors are damaged; install the extension again');
  }
  const start = bytes.byteOffset + VECTORS_HEADER;
  const hashes = new Uint32Array(bytes.buffer, start, rows);
  const steps = new Float32Array(bytes.buffer, start + 4 * rows, rows);
  const values = new Int8Array(bytes.buffer, start + 8 * rows, rows * dimensions);
  return {
    dimensions,
    row: hash => {
      let low = 0;
      let high = rows - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const there = hashes[middle] ?? 0;
        if (there === hash) return middle;
        if (there < hash) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    add: (sum, row, factor) => {
      const step = (steps[row] ?? 0) * factor;
      const from = row * dimensions;
      for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) + step * (values[from + i] ?? 0);
    },
  };
}
