import { ByteWriter } from './bytes.ts';
import {
  checksumOf,
  HEADER_BYTES,
  impactOf,
  MAGIC,
  SECTIONS,
  type Section,
  TEXT_KINDS,
  TITLE_MARK,
  VERSION,
} from './layout.ts';
import type { Indexable } from './match.ts';
import { termsOf } from './terms.ts';

/** A claim as a pack takes it: what is indexed, and what an annotation shows of it (anything that JSON can hold). */
export type PackClaim = Indexable & { readonly data: unknown };

/** Whose claims these are. `date` is the day they were gathered, YYYY-MM-DD; `language` a BCP 47 tag. */
export interface PackAbout {
  readonly name: string;
  readonly publisher: string;
  readonly date: string;
  readonly language: string;
  readonly version?: string;
}

interface Text {
  readonly text: string;
  readonly kind: number;
}

function kindOf(name: string): number {
  const kinds: readonly string[] = TEXT_KINDS;
  return kinds.includes(name) ? kinds.indexOf(name) : TEXT_KINDS.indexOf('related');
}

function textsOf(claim: PackClaim): Text[] {
  return [
    {
      text: claim.title === undefined ? claim.claim : `${claim.claim}${TITLE_MARK}${claim.title}`,
      kind: kindOf('claim'),
    },
    ...(claim.variants ?? []).map(text => ({ text, kind: kindOf('variant') })),
    ...(claim.nearMisses ?? []).map(({ text, relation }) => ({ text, kind: kindOf(relation) })),
  ];
}

/** `[data, rest]`: the fields of `claim` that neither its texts nor `data` hold already. */
function recordOf(claim: PackClaim): string {
  const { data, claim: _text, title: _title, variants: _variants, nearMisses: _misses, ...fields } = claim;
  const held = new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  const rest = Object.entries(fields).filter(([name, value]) => {
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(held.get(name));
  });
  return JSON.stringify([data ?? null, Object.fromEntries(rest)]);
}

/** The terms of all texts, numbered from the most frequent, with their postings. */
function indexOf(texts: readonly Text[]) {
  const numbers = new Map<number, number>();
  const hashes: number[] = [];
  const isNumber: boolean[] = [];
  const counts: number[] = [];
  const sequences = texts.map(({ text }) => {
    const sequence = termsOf(text).map(({ hash, key }) => {
      const number = numbers.get(hash) ?? hashes.push(hash) - 1;
      numbers.set(hash, number);
      isNumber[number] = key.startsWith('#');
      return number;
    });
    for (const number of new Set(sequence)) counts[number] = (counts[number] ?? 0) + 1;
    return sequence;
  });
  const order = hashes.map((_, old) => old);
  order.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const renumbered = new Uint32Array(order.length);
  order.forEach((old, number) => {
    renumbered[old] = number;
  });
  const termHash = Uint32Array.from(order, old => hashes[old] ?? 0);

  const forward = new ByteWriter();
  const textTerms = new Uint32Array(texts.length + 1);
  const postings: ByteWriter[] = order.map(() => new ByteWriter(8));
  const last = new Uint32Array(order.length);
  const termTexts = new Uint32Array(order.length);
  const termBest = new Uint8Array(order.length);
  sequences.forEach((sequence, text) => {
    const inText = new Map<number, number>();
    for (const old of sequence) {
      const number = renumbered[old] ?? 0;
      forward.varint(number);
      inText.set(number, (inText.get(number) ?? 0) + 1);
    }
    textTerms[text + 1] = forward.length;
    for (const [number, count] of inText) {
      const impact = impactOf(count, sequence.length);
      postings[number]?.varint(text + 1 - (last[number] ?? 0));
      postings[number]?.byte(impact);
      last[number] = text + 1;
      termTexts[number] = (termTexts[number] ?? 0) + 1;
      termBest[number] = Math.max(termBest[number] ?? 0, impact);
    }
  });
  const byHash = order.map((_, number) => number).sort((a, b) => (termHash[a] ?? 0) - (termHash[b] ?? 0));
  return {
    textTerms,
    forward: forward.bytes(),
    hashes: Uint32Array.from(byHash, number => termHash[number] ?? 0),
    hashTerms: Uint32Array.from(byHash),
    termHash,
    ...joined(
      'termPostings',
      'postings',
      postings.map(writer => writer.bytes()),
    ),
    termTexts,
    termIsNumber: Uint8Array.from(order, old => (isNumber[old] ? 1 : 0)),
    termBest,
  };
}

/** Parts put one after the other, and where each begins (one more at the end). */
function joined<S extends string, P extends string>(starts: S, name: P, parts: readonly Uint8Array[]) {
  const offsets = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + part.length;
  });
  const whole = new Uint8Array(offsets[parts.length] ?? 0);
  parts.forEach((part, i) => {
    whole.set(part, offsets[i]);
  });
  return { [starts]: offsets, [name]: whole } as Record<S, Uint32Array> & Record<P, Uint8Array>;
}

/** The text of each item in UTF-8, one after the other, and where each begins. Large feeds have no room for an array each. */
function encoded<S extends string, P extends string, T>(
  starts: S,
  name: P,
  items: readonly T[],
  textOf: (item: T) => string,
) {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(items.length + 1);
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  items.forEach((item, i) => {
    const text = textOf(item);
    const most = length + 3 * text.length;
    if (most > bytes.length) {
      const larger = new Uint8Array(Math.max(most, bytes.length + (bytes.length >>> 1)));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    offsets[i + 1] = length;
  });
  return { [starts]: offsets, [name]: bytes.subarray(0, length) } as Record<S, Uint32Array> & Record<P, Uint8Array>;
}

function write(sections: Record<Section, Uint8Array | Uint32Array>): Uint8Array {
  const aligned = (bytes: number): number => (bytes + 3) & ~3;
  const size = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].byteLength), HEADER_BYTES);
  const file = new Uint8Array(size);
  const header = new DataView(file.buffer);
  file.set(new TextEncoder().encode(MAGIC));
  header.setUint32(8, VERSION, true);
  header.setUint32(12, size, true);
  let at = HEADER_BYTES;
  SECTIONS.forEach((name, i) => {
    const part = sections[name];
    header.setUint32(20 + 8 * i, at, true);
    header.setUint32(24 + 8 * i, part.byteLength, true);
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  });
  header.setUint32(16, checksumOf(file, 20), true);
  return file;
}

/** The pack of these claims as the bytes of its file (layout.ts). The same claims give the same bytes. */
export function compilePack(claims: readonly PackClaim[], about: PackAbout): Uint8Array {
  const texts = claims.map(textsOf);
  const flat = texts.flat();
  const claimTexts = new Uint32Array(claims.length + 1);
  texts.forEach((own, claim) => {
    claimTexts[claim + 1] = (claimTexts[claim] ?? 0) + own.length;
  });
  return write({
    about: new TextEncoder().encode(JSON.stringify(about)),
    claimTexts,
    textClaim: Uint32Array.from(texts.flatMap((own, claim) => own.map(() => claim))),
    titleTerms: Uint8Array.from(claims, ({ title }) => Math.min(255, termsOf(title ?? '').length)),
    textKind: Uint8Array.from(texts.flatMap(own => own.map(({ kind }) => kind))),
    ...indexOf(flat),
    ...encoded('wordStarts', 'words', flat, ({ text }) => text),
    ...encoded('recordStarts', 'records', claims, recordOf),
  });
}
