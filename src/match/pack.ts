import type { PackAbout } from './compile.ts';
import { checksumOf, HEADER_BYTES, MAGIC, SECTIONS, type Section, TEXT_KINDS, TITLE_MARK, VERSION } from './layout.ts';
import type { Indexable } from './match.ts';

/** A pack that is open: typed arrays on the bytes of its file (layout.ts says what each holds). */
export interface PackIndex {
  readonly claimTexts: Uint32Array;
  readonly textClaim: Uint32Array;
  readonly textKind: Uint8Array;
  readonly textTerms: Uint32Array;
  readonly titleTerms: Uint8Array;
  readonly forward: Uint8Array;
  readonly hashes: Uint32Array;
  readonly hashTerms: Uint32Array;
  readonly termHash: Uint32Array;
  readonly termPostings: Uint32Array;
  readonly termTexts: Uint32Array;
  readonly termIsNumber: Uint8Array;
  readonly termBest: Uint8Array;
  readonly postings: Uint8Array;
}

export interface Pack {
  readonly about: PackAbout;
  /** How many claims it holds. */
  readonly size: number;
  readonly index: PackIndex;
  /** The claim's identifier. Claims are numbered from 0 to `size - 1`; another number throws a RangeError. */
  id(claim: number): string;
  /** What `compilePack` was given as the claim's `data`. */
  data(claim: number): unknown;
  /** The claim as it was indexed, without its `data`. */
  indexed(claim: number): Indexable;
  /** The claim's texts in the order they are ranked: claim (with its title on a second line), variants, near misses. */
  texts(claim: number): string[];
  /** One text, by its number among the texts of all claims. */
  text(text: number): string;
}

function damaged(name: string, what: string): Error {
  return new Error(`pack ${name} is damaged: ${what}; install it again`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where each section lies, once magic, version, length, checksum and bounds are right. */
function sectionsOf(bytes: Uint8Array): Map<Section, Uint8Array> {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw damaged('file', 'it does not begin as a pack does');
  if (bytes.length < HEADER_BYTES) throw damaged('file', 'it ends within its header');
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const version = header.getUint32(8, true);
  if (version !== VERSION) {
    throw new Error(`pack file has format ${version}, and this version reads format ${VERSION}; install it again`);
  }
  const length = header.getUint32(12, true);
  if (length !== bytes.length) throw damaged('file', `it has ${bytes.length} bytes, not ${length}`);
  if (header.getUint32(16, true) !== checksumOf(bytes, 20)) throw damaged('file', 'its checksum is wrong');
  return new Map(
    SECTIONS.map((name, i) => {
      const start = header.getUint32(20 + 8 * i, true);
      const size = header.getUint32(24 + 8 * i, true);
      if (start % 4 !== 0 || start + size > bytes.length) throw damaged('file', `its section ${name} lies outside it`);
      return [name, bytes.subarray(start, start + size)];
    }),
  );
}

/**
 * Opens a pack that `compilePack` wrote, without parsing or copying it (a view that does not begin at a multiple of four
 * bytes is copied once). Throws an Error in plain words where the bytes are not a whole pack of this format.
 */
export function openPack(file: ArrayBuffer | Uint8Array): Pack {
  const given = file instanceof Uint8Array ? file : new Uint8Array(file);
  const sections = sectionsOf(given.byteOffset % 4 === 0 ? given : given.slice());
  const bytes = (name: Section): Uint8Array => sections.get(name) ?? new Uint8Array();
  const wordsAt = (name: Section): Uint32Array => {
    const part = bytes(name);
    return new Uint32Array(part.buffer, part.byteOffset, part.length >>> 2);
  };
  const decoder = new TextDecoder();
  const about = JSON.parse(decoder.decode(bytes('about'))) as PackAbout;
  const index: PackIndex = {
    claimTexts: wordsAt('claimTexts'),
    textClaim: wordsAt('textClaim'),
    textKind: bytes('textKind'),
    textTerms: wordsAt('textTerms'),
    titleTerms: bytes('titleTerms'),
    forward: bytes('forward'),
    hashes: wordsAt('hashes'),
    hashTerms: wordsAt('hashTerms'),
    termHash: wordsAt('termHash'),
    termPostings: wordsAt('termPostings'),
    termTexts: wordsAt('termTexts'),
    termIsNumber: bytes('termIsNumber'),
    termBest: bytes('termBest'),
    postings: bytes('postings'),
  };
  const size = index.claimTexts.length - 1;
  const records = bytes('records');
  const starts = wordsAt('recordStarts');

  const record = (claim: number): readonly [data: unknown, rest: Record<string, unknown>] => {
    const start = starts[claim];
    const end = starts[claim + 1];
    if (start === undefined || end === undefined) throw new RangeError(`pack ${about.name} has no claim ${claim}`);
    const parsed: unknown = JSON.parse(decoder.decode(records.subarray(start, end)));
    if (!Array.isArray(parsed) || !isObject(parsed[1])) throw damaged(about.name, `claim ${claim} cannot be read`);
    return [parsed[0], parsed[1]];
  };
  const words = bytes('words');
  const wordStarts = wordsAt('wordStarts');
  const raw = (text: number): string => decoder.decode(words.subarray(wordStarts[text], wordStarts[text + 1]));
  const textsOf = (claim: number): number[] => {
    const first = index.claimTexts[claim] ?? 0;
    return Array.from({ length: (index.claimTexts[claim + 1] ?? first) - first }, (_, i) => first + i);
  };
  const indexed = (claim: number): Indexable => {
    const [data, rest] = record(claim);
    const [first = 0, ...others] = textsOf(claim);
    const [text = '', title] = raw(first).split(TITLE_MARK);
    const kind = (other: number): string => TEXT_KINDS[index.textKind[other] ?? 0] ?? 'related';
    const variants = others.filter(other => kind(other) === 'variant').map(raw);
    const misses = others.filter(other => kind(other) !== 'variant');
    // The compiler of the pack took the other fields from an Indexable; the checksum vouches for them since.
    const facts = { ...(isObject(data) ? data : {}), ...rest } as unknown as Omit<Indexable, 'claim'>;
    const nearMisses = misses.map(miss => ({ text: raw(miss), relation: kind(miss) }));
    return { ...facts, claim: text, title, variants, nearMisses };
  };
  const shownText = (text: number): string => raw(text).replace(TITLE_MARK, '\n');
  return {
    about,
    size,
    index,
    indexed,
    id: claim => indexed(claim).id,
    data: claim => record(claim)[0],
    texts: claim => textsOf(claim).map(shownText),
    text: shownText,
  };
}
