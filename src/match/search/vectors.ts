import { checksumOf } from '../index/layout.ts';

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
  /** Adds a row to `sum`, which has `dimensions` places. */
  add(sum: Float32Array, row: number): void;
  /** Writes a row, stretched to length 127 and rounded, to `out` from `at` on; whole numbers multiply fastest. */
  unit(row: number, out: Int8Array, at: number): void;
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
    add: (sum, row) => {
      const step = steps[row] ?? 0;
      const own = values.subarray(row * dimensions, (row + 1) * dimensions);
      for (let i = 0; i < own.length; i++) sum[i] = (sum[i] as number) + step * (own[i] as number);
    },
    unit: (row, out, at) => stretch(values.subarray(row * dimensions, (row + 1) * dimensions), out, at),
  };
}

/** Writes `values`, stretched to length 127 and rounded, to `out` from `at` on; a null vector stays. */
export function stretch(values: Float32Array | Int8Array, out: Int8Array, at: number): void {
  let square = 0;
  for (const value of values) square += value * value;
  const factor = square === 0 ? 0 : 127 / Math.sqrt(square);
  for (let i = 0; i < values.length; i++) out[at + i] = Math.round((values[i] ?? 0) * factor);
}

/** Cosine of two vectors of length 127: `size` places of `a` and `b` from `atA` and `atB` on, which must be there. */
export function cosine(a: Int8Array, atA: number, b: Int8Array, atB: number, size: number): number {
  let sum = 0;
  // Both ends are the caller's: no place is absent, and asking for each one doubles the time.
  for (let i = 0; i < size; i++) sum = (sum + (a[atA + i] as number) * (b[atB + i] as number)) | 0;
  return sum / (127 * 127);
}
