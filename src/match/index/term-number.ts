import type { PackIndex } from './pack.ts';

/** The number of the term with this hash in the pack, or -1. */
export function termNumber({ hashes, hashTerms }: PackIndex, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = hashes[middle] ?? 0;
    if (there === hash) return hashTerms[middle] ?? -1;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
