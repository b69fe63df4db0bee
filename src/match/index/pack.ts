import type { Indexable } from '../match.ts';
import type { PackAbout } from './compile.ts';
import { blockOf, itemAt } from './items.ts';
import {
  addedTo,
  checksumOf,
  HEADER_BYTES,
  MAGIC,
  SECTIONS,
  type Section,
  TEXT_KINDS,
  TITLE_MARK,
  VERSION,
} from './layout.ts';
import type { FileRead, Stretch } from './read-file.ts';
import { pieceReader } from './read-pieces.ts';
import { recordOf } from './records.ts';

/** A pack that is open: typed arrays on the bytes of its file (layout.ts says what each holds). */
export interface PackIndex {
  readonly claimTexts: Uint32Array;
  readonly textClaim: Uint32Array;
  readonly textKind: Uint8Array;
  readonly textLength: Uint8Array;
  readonly titleTerms: Uint8Array;
  readonly hashes: Uint32Array;
  readonly hashTerms: Uint32Array;
  readonly termHash: Uint32Array;
  readonly termPostings: Uint32Array;
  readonly termIsNumber: Uint8Array;
  readonly termBest: Uint8Array;
  readonly postings: Uint8Array;
  readonly pieceTerms: Uint32Array;
  readonly manyTerms: Uint32Array;
  readonly textStarts: Uint32Array;
  readonly texts: Uint8Array;
  readonly pieceStarts: Uint32Array;
  readonly pieces: Uint8Array;
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
  /** Where among the bytes of records the claim's lies, and others beside it. */
  recordAt(claim: number): readonly [from: number, to: number];
  /**
   * Reads the claims' records. Of a pack that was opened from a file, `id`, `data` and `indexed` may be asked only of claims
   * whose records were read; any other is in memory.
   */
  readRecords(claims: readonly number[]): Promise<void>;
}

/** A claim as it was decoded. */
interface Entry {
  readonly data: unknown;
  readonly indexed: Indexable;
}

/** As many decoded claims are remembered: an article meets the same ones again and again. */
const KEPT_ENTRIES = 1024;

function damaged(name: string, what: string): Error {
  return new Error(`pack ${name} is damaged: ${what}; install it again`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a file's checksum stands, and where what it is of begins. */
const CHECKSUM_AT = 16;
const CHECKED_FROM = 20;

/** Bytes that are added up between two turns of other work: about a millisecond. */
const TURN_BYTES = 1 << 21;

/**
 * Whether a file that was opened unchecked is as it was written; other work may run meanwhile. Reading 100 MB for this takes
 * as long as an answer, so what was whole when it was stored is opened first and added up later.
 */
export async function isWhole(file: Blob): Promise<boolean> {
  const header = new DataView(await file.slice(0, CHECKED_FROM).arrayBuffer());
  let checksum = file.size | 0;
  for (let at = CHECKED_FROM; at < file.size; at += TURN_BYTES) {
    checksum = addedTo(checksum, new Uint8Array(await file.slice(at, at + TURN_BYTES).arrayBuffer()));
  }
  return header.byteLength === CHECKED_FROM && header.getUint32(CHECKSUM_AT, true) === checksum >>> 0;
}

/**
 * Where each section lies, once magic, version, length and bounds are right, and the checksum if it is asked for; in one of
 * the stretches that follow each other and make the file.
 */
function sectionsOf(stretches: readonly Stretch[], checked: boolean): Map<Section, Uint8Array> {
  const [{ bytes } = { bytes: new Uint8Array() }] = stretches;
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw damaged('file', 'it does not begin as a pack does');
  if (bytes.length < HEADER_BYTES) throw damaged('file', 'it ends within its header');
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const version = header.getUint32(8, true);
  if (version !== VERSION) {
    throw new Error(`pack file has format ${version}, and this version reads format ${VERSION}; install it again`);
  }
  const length = header.getUint32(12, true);
  const size = stretches.reduce((sum, stretch) => sum + stretch.bytes.length, 0);
  if (length !== size) throw damaged('file', `it has ${size} bytes, not ${length}`);
  if (checked && header.getUint32(CHECKSUM_AT, true) !== checksumOf(bytes, CHECKED_FROM)) {
    throw damaged('file', 'its checksum is wrong');
  }
  return new Map(
    SECTIONS.map((name, i) => {
      const start = header.getUint32(20 + 8 * i, true);
      const end = start + header.getUint32(24 + 8 * i, true);
      const there = stretches.findLast(({ from }) => from <= start);
      if (start % 4 !== 0 || there === undefined || end > there.from + there.bytes.length) {
        throw damaged('file', `its section ${name} lies outside it`);
      }
      return [name, there.bytes.subarray(start - there.from, end - there.from)];
    }),
  );
}

/**
 * Opens a pack that `compilePack` wrote, without parsing or copying it (a view that does not begin at a multiple of four
 * bytes is copied once). Throws an Error in plain words where the bytes are not a whole pack of this format.
 *
 * @param checked false for a file that was whole when it was stored, and that `isWhole` looks at later
 */
export function openPack(file: ArrayBuffer | Uint8Array, checked = true): Pack {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  return packOf([{ from: 0, bytes: bytes.byteOffset % 4 === 0 ? bytes : bytes.slice() }], checked);
}

/** Of a file that is read in part, so many bytes at once: what is asked for lies apart, and each reading takes its time. */
const LATE_BYTES = 1 << 15;
/** From so many readings on one of all the rest is faster. */
const MOST_READINGS = 32;

/**
 * Opens a pack from its file unchecked, as `openPack` does; of the claims' records those are read that are asked for.
 *
 * @throws Error in plain words where it is no pack of this format
 */
export function openFile({ file, stretches, recordsAt }: FileRead): Pack {
  const late = new Uint8Array(Math.max(0, file.size - recordsAt));
  const pack = packOf([...stretches, { from: recordsAt, bytes: late }], false);
  const readings = new Map<number, Promise<void>>();
  const read = async (from: number, to: number): Promise<void> => {
    late.set(new Uint8Array(await file.slice(recordsAt + from, recordsAt + to).arrayBuffer()), from);
  };
  let all: Promise<void> | null = null;
  const readRecords = async (claims: readonly number[]): Promise<void> => {
    const wanted = new Set<number>();
    for (const claim of claims) {
      const [from, to] = pack.recordAt(claim);
      for (let at = Math.floor(from / LATE_BYTES); at * LATE_BYTES < to; at++) wanted.add(at);
    }
    if (readings.size + wanted.size > MOST_READINGS) all ??= read(0, late.length);
    if (all !== null) return all;
    for (const at of wanted) {
      if (!readings.has(at)) readings.set(at, read(at * LATE_BYTES, Math.min(late.length, (at + 1) * LATE_BYTES)));
    }
    await Promise.all([...wanted].map(at => readings.get(at)));
  };
  return { ...pack, readRecords };
}

function packOf(stretches: readonly Stretch[], checked: boolean): Pack {
  const sections = sectionsOf(stretches, checked);
  const bytes = (name: Section): Uint8Array => sections.get(name) ?? new Uint8Array();
  const wordsAt = (name: Section): Uint32Array => {
    const part = bytes(name);
    return new Uint32Array(part.buffer, part.byteOffset, part.length >>> 2);
  };
  const about = JSON.parse(new TextDecoder().decode(bytes('about'))) as PackAbout;
  const claimTexts = wordsAt('claimTexts');
  const size = claimTexts.length - 1;
  const textClaim = wordsAt('textClaim');
  const index: PackIndex = {
    claimTexts,
    // Where every claim has one text, its number is its claim's.
    textClaim: textClaim.length === 0 ? claimTexts.subarray(0, size) : textClaim,
    textKind: bytes('textKind'),
    textLength: bytes('textLength'),
    titleTerms: bytes('titleTerms'),
    hashes: wordsAt('hashes'),
    hashTerms: wordsAt('hashTerms'),
    termHash: wordsAt('termHash'),
    termPostings: wordsAt('termPostings'),
    termIsNumber: bytes('termIsNumber'),
    termBest: bytes('termBest'),
    postings: bytes('postings'),
    pieceTerms: wordsAt('pieceTerms'),
    manyTerms: wordsAt('manyTerms'),
    textStarts: wordsAt('textStarts'),
    texts: bytes('texts'),
    pieceStarts: wordsAt('pieceStarts'),
    pieces: bytes('pieces'),
  };
  const records = bytes('records');
  const recordStarts = wordsAt('recordStarts');
  const pieces = pieceReader(index.pieceStarts, index.pieces);

  const raw = (text: number): string => {
    const item = itemAt(index.textStarts, index.texts, text);
    for (let own = item.varint(); own > 1; own--) item.varint();
    return pieces.text(item);
  };
  const textsOf = (claim: number): number[] => {
    const first = index.claimTexts[claim] ?? 0;
    return Array.from({ length: (index.claimTexts[claim + 1] ?? first) - first }, (_, i) => first + i);
  };
  const record = (claim: number): readonly [data: unknown, rest: Record<string, unknown>] => {
    if (!(claim >= 0 && claim < size)) throw new RangeError(`pack ${about.name} has no claim ${claim}`);
    const parts = pieces.text(itemAt(recordStarts, records, claim));
    if (parts === '') throw damaged(about.name, `claim ${claim} cannot be read`);
    const parsed = recordOf(parts, () => textsOf(claim).flatMap(text => raw(text).split(TITLE_MARK)));
    if (!Array.isArray(parsed) || !isObject(parsed[1])) throw damaged(about.name, `claim ${claim} cannot be read`);
    return [parsed[0], parsed[1]];
  };
  const read = (claim: number): Entry => {
    const [data, rest] = record(claim);
    const [first = 0, ...others] = textsOf(claim);
    const [text = '', title] = raw(first).split(TITLE_MARK);
    const kind = (other: number): string => TEXT_KINDS[index.textKind[other] ?? 0] ?? 'related';
    const variants = others.filter(other => kind(other) === 'variant').map(raw);
    const misses = others.filter(other => kind(other) !== 'variant');
    // The compiler of the pack took the other fields from an Indexable; the checksum vouches for them since.
    const facts = { ...(isObject(data) ? data : {}), ...rest } as unknown as Omit<Indexable, 'claim'>;
    const nearMisses = misses.map(miss => ({ text: raw(miss), relation: kind(miss) }));
    return { data, indexed: { ...facts, claim: text, title, variants, nearMisses } };
  };
  const entries = new Map<number, Entry>();
  const entry = (claim: number): Entry => {
    const known = entries.get(claim) ?? read(claim);
    if (entries.size >= KEPT_ENTRIES) entries.clear();
    entries.set(claim, known);
    return known;
  };
  const shownText = (text: number): string => raw(text).replace(TITLE_MARK, '\n');
  return {
    about,
    size,
    index,
    indexed: claim => entry(claim).indexed,
    id: claim => entry(claim).indexed.id,
    data: claim => entry(claim).data,
    texts: claim => textsOf(claim).map(shownText),
    text: shownText,
    recordAt: claim => blockOf(recordStarts, records, claim),
    readRecords: async () => undefined,
  };
}
