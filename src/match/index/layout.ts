/*
 * The file of a pack, version 2. Little-endian; every section starts at a multiple of four bytes, so that it can be used
 * in place as a typed array. Nothing is parsed when a pack is opened.
 *
 *   byte 0   magic, the eight ASCII letters CLMLIGHT
 *   byte 8   u32 version
 *   byte 12  u32 length of the whole file in bytes
 *   byte 16  u32 checksum of all that follows byte 20
 *   byte 20  u32 x 2 a section: its offset and its length in bytes, in the order of SECTIONS
 *   then     the sections
 *
 * A claim has texts: its claim and title as one, each variant, each near miss. Texts are what is ranked; a claim is as
 * good as its best text. Terms are known by their hashes (`hashOf`) and numbered from the most frequent, so that most
 * numbers fit one byte where they are written as varints (seven bits a byte, low first, high bit set on all but the last).
 *
 * Texts and records are spelled in pieces (pieces.ts): words with the space before them, runs of marks, whole strings that
 * come again. A piece that occurs more than once is written as a varint, its number from the most frequent on and one more;
 * one that does not as 0, the varint of its length in bytes, and its UTF-8. A piece knows its terms, and so does a text.
 *
 * `…Starts` of items that are read one by one hold every eighth item's place, in bytes; each item begins with the varint of
 * its length.
 */

export const MAGIC = 'CLMLIGHT';
export const VERSION = 2;

export const SECTIONS = [
  /** UTF-8 JSON, `PackAbout`. */
  'about',
  /** u32 x (claims + 1): where a claim's texts begin. */
  'claimTexts',
  /** u32 x texts: the claim a text belongs to; empty where every claim has one text. */
  'textClaim',
  /** u8 x texts: `TEXT_KINDS`. */
  'textKind',
  /** u8 x texts: how many terms it has, 255 if more. */
  'textLength',
  /** u8 x claims: how many terms, at the end of the claim's first text, are its title's. */
  'titleTerms',
  /** u32 x terms, ascending: hashes. */
  'hashes',
  /** u32 x terms: number of the term with the hash at the same place. */
  'hashTerms',
  /** u32 x terms: its hash, by term number. */
  'termHash',
  /** u32 x (terms + 1): where a term's postings begin, in bytes, by term number. */
  'termPostings',
  /** u8 x terms: 1 where it is a number, by term number. */
  'termIsNumber',
  /** u8 x terms: its greatest impact, by term number. */
  'termBest',
  /** For each term its texts: varint of twice the step from the text before (first: number + 1), plus 1 where the term
   * occurs more than once there; then the varint of how often. */
  'postings',
  /** u32 x (pieces + 1): where a piece begins in `pieces`, in bytes. */
  'pieceStarts',
  /** UTF-8: the pieces that occur more than once. */
  'pieces',
  /** u32 x pieces: its term's number and one more; 0 where it has none, from MANY on its place in `manyTerms`. */
  'pieceTerms',
  /** u32: how many terms a piece has, and their numbers. */
  'manyTerms',
  'textStarts',
  /**
   * A text: varint of how many term numbers follow and one more, and these as varints; 0 where they are those of its pieces,
   * as mostly they are. Then its pieces. A first text is the claim, and, after TITLE_MARK, its title if it has one.
   */
  'texts',
  'recordStarts',
  /** A claim's record, decoded when it is asked for (records.ts). */
  'records',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Where `pieceTerms` begins to count places in `manyTerms`. */
export const MANY = 2 ** 31;

/** Every how many-eth item has its place written down. */
export const STRIDE = 8;

export const HEADER_BYTES = 20 + 8 * SECTIONS.length;

/** U+001F, the unit separator. */
export const TITLE_MARK = '\u001f';

/** What a text of a claim is; the last three are near misses by their relation. */
export const TEXT_KINDS = ['claim', 'variant', 'opposite', 'different', 'related'] as const;

/*
 * BM25+ (Lv and Zhai, CIKM 2011). Query term frequency is ignored. The mean length is fixed, not the pack's own, so that
 * a score means the same in every pack; values fitted on the development half of both matching sets.
 */
const K1 = 0.9;
const B = 0.5;
const DELTA = 0.2;
const MEAN_TERMS = 16;
/** The greatest that `impactOf` can come near. */
const IMPACT_LIMIT = K1 + 1 + DELTA;
/** What one step of an impact is worth. */
export const IMPACT_STEP = IMPACT_LIMIT / 255;

/** Longest text, in terms, that is told apart from longer ones. */
export const LONGEST_TEXT = 255;

/** How much a term that occurs `count` times in a text of `length` terms counts there, 1 to 255 steps. */
export function impactOf(count: number, length: number): number {
  const norm = K1 * (1 - B + (B * Math.min(length, LONGEST_TEXT)) / MEAN_TERMS);
  return Math.max(1, Math.round((((K1 + 1) * count) / (norm + count) + DELTA) / IMPACT_STEP));
}

/** 32-bit checksum of the bytes from `start` on, four at a time; each step is reversible, so one changed word shows. */
export function checksumOf(bytes: Uint8Array, start: number): number {
  return addedTo(bytes.length | 0, bytes.subarray(start)) >>> 0;
}

/** What a checksum, which begins as the file's length, becomes by the next bytes; they begin and end with whole words. */
export function addedTo(checksum: number, bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let h = checksum;
  for (let i = 0; i < words.length; i++) {
    h = Math.imul(h ^ (words[i] ?? 0), 0x85ebca6b);
    h ^= h >>> 15;
  }
  return h;
}
