import type { Indexable } from '../match.ts';
import { termsOf } from '../text/terms.ts';
import { ByteWriter } from './bytes.ts';
import { ItemWriter } from './items.ts';
import { checksumOf, HEADER_BYTES, MAGIC, SECTIONS, type Section, TEXT_KINDS, TITLE_MARK, VERSION } from './layout.ts';
import { cut, piecesOf } from './pieces.ts';
import { partsOf } from './records.ts';
import { Speller } from './spell.ts';
import { indexOf, TermCounter } from './terms-index.ts';

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
function recordOf(claim: PackClaim): unknown {
  const { data, claim: _text, title: _title, variants: _variants, nearMisses: _misses, ...fields } = claim;
  const held = new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  const rest = Object.entries(fields).filter(([name, value]) => {
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(held.get(name));
  });
  return [data ?? null, Object.fromEntries(rest)];
}

/** Strings of records that are remembered, to be one piece when they come again: publishers, ratings, days. */
const REMEMBERED = 1 << 16;
const LONGEST_WHOLE = 64;

/** Cuts the parts of a record into pieces: the shape is one, and each string that was there before. */
function recordCutter(): (parts: readonly string[]) => string[] {
  const seen = new Set<string>();
  return ([shape = '', ...leaves]) => {
    const pieces = [shape];
    for (const leaf of leaves) {
      if (seen.has(leaf)) pieces.push(leaf);
      else {
        cut(leaf, pieces);
        if (seen.size < REMEMBERED && leaf.length <= LONGEST_WHOLE) seen.add(leaf);
      }
    }
    return pieces;
  };
}

/** Texts and records, spelled in one dictionary, and the index of the texts. */
function spelled(claims: readonly PackClaim[], texts: readonly (readonly Text[])[]) {
  const speller = new Speller();
  const counter = new TermCounter();
  const drafts = speller.draft();
  const told: boolean[] = [];
  const sequences = texts.flat().map(({ text }) => {
    const { pieces, terms } = piecesOf(text);
    const hashes = terms.map(({ hash }) => hash);
    told.push(speller.addText(drafts, pieces, hashes));
    return counter.add(terms);
  });
  const records = speller.draft();
  const pieces = recordCutter();
  claims.forEach((claim, number) => {
    const own = (texts[number] ?? []).flatMap(({ text }) => text.split(TITLE_MARK));
    speller.add(records, pieces(partsOf(recordOf(claim), own)));
  });
  const { termOf, renumbered, sections } = indexOf(counter, sequences);
  const dictionary = speller.dictionary(termOf);
  const item = new ByteWriter();
  const textItems = new ItemWriter();
  sequences.forEach((sequence, text) => {
    item.clear();
    item.varint(told[text] ? 0 : sequence.length + 1);
    if (!told[text]) for (const old of sequence) item.varint(renumbered[old] ?? 0);
    speller.spell(drafts, text, item);
    textItems.add(item.bytes());
  });
  const recordItems = new ItemWriter();
  claims.forEach((_, claim) => {
    item.clear();
    speller.spell(records, claim, item);
    recordItems.add(item.bytes());
  });
  return {
    ...sections,
    ...dictionary,
    textStarts: textItems.starts,
    texts: textItems.bytes(),
    recordStarts: recordItems.starts,
    records: recordItems.bytes(),
  };
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
  const claimTexts = new Uint32Array(claims.length + 1);
  texts.forEach((own, claim) => {
    claimTexts[claim + 1] = (claimTexts[claim] ?? 0) + own.length;
  });
  const isOneEach = claimTexts[claims.length] === claims.length;
  return write({
    about: new TextEncoder().encode(JSON.stringify(about)),
    claimTexts,
    textClaim: Uint32Array.from(isOneEach ? [] : texts.flatMap((own, claim) => own.map(() => claim))),
    titleTerms: Uint8Array.from(claims, ({ title }) => Math.min(255, termsOf(title ?? '').length)),
    textKind: Uint8Array.from(texts.flatMap(own => own.map(({ kind }) => kind))),
    ...spelled(claims, texts),
  });
}
