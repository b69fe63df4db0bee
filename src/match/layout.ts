/*
 * The file of a pack, version 1. Little-endian; every section starts at a multiple of four bytes, so that it can be used
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
 */

export const MAGIC = 'CLMLIGHT';
export const VERSION = 1;

export const SECTIONS = [
  /** UTF-8 JSON, `PackAbout`. */
  'about',
  /** u32 x (claims + 1): where a claim's texts begin. */
  'claimTexts',
  /** u32 x texts: the claim a text belongs to. */
  'textClaim',
  /** u8 x texts: `TEXT_KINDS`. */
  'textKind',
  /** u32 x (texts + 1): where a text's terms begin in `forward`, in bytes. */
  'textTerms',
  /** u8 x claims: how many terms, at the end of the claim's first text, are its title's. */
  'titleTerms',
  /** varint term numbers of each text, in the order of the text. */
  'forward',
  /** u32 x terms, ascending: hashes. */
  'hashes',
  /** u32 x terms: number of the term with the hash at the same place. */
  'hashTerms',
  /** u32 x terms: its hash, by term number. */
  'termHash',
  /** u32 x (terms + 1): where a term's postings begin, in bytes, by term number. */
  'termPostings',
  /** u32 x terms: how many texts have it, by term number. */
  'termTexts',
  /** u8 x terms: 1 where it is a number, by term number. */
  'termIsNumber',
  /** u8 x terms: its greatest impact, by term number. */
  'termBest',
  /** For each term its texts: varint step from the text before (first: number + 1), u8 impact. */
  'postings',
  /** u32 x (texts + 1): where a text begins, in bytes. */
  'wordStarts',
  /** UTF-8: the texts. A first text is the claim, and, after TITLE_MARK, its title if it has one. */
  'words',
  /** u32 x (claims + 1): where a claim's record begins, in bytes. */
  'recordStarts',
  /** UTF-8 JSON `[data, rest]` a claim, decoded when it is asked for: `rest` holds what neither texts nor `data` do. */
  'records',
] as const;
export type Section = (typeof SECTIONS)[number];

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
/** What one step of a stored impact is worth. */
export const IMPACT_STEP = IMPACT_LIMIT / 255;

/** How much a term that occurs `count` times in a text of `length` terms counts there, as the stored 1 to 255. */
export function impactOf(count: number, length: number): number {
  const norm = K1 * (1 - B + (B * length) / MEAN_TERMS);
  return Math.max(1, Math.round((((K1 + 1) * count) / (norm + count) + DELTA) / IMPACT_STEP));
}

/** 32-bit checksum of the bytes from `start` on, four at a time; each step is reversible, so one changed word shows. */
export function checksumOf(bytes: Uint8Array, start: number): number {
  let h = bytes.length | 0;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >>> 2);
  for (let i = 0; i < words.length; i++) {
    h = Math.imul(h ^ (words[i] ?? 0), 0x85ebca6b);
    h ^= h >>> 15;
  }
  return h >>> 0;
}
