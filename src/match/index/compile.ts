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

/** What is written of claims once all were seen: by then only this is left of them. */
class Draft {
  readonly #speller = new Speller();
  readonly #texts = this.#speller.draft();
  readonly #records = this.#speller.draft();
  readonly #cutRecord = recordCutter();
  readonly #counter = new TermCounter();
  /** Of each text: whether its pieces tell its terms, what it is, and whose. */
  readonly #told: boolean[] = [];
  readonly #kinds: number[] = [];
  readonly #claims: number[] = [];
  /** Of each claim: where its texts begin, one more at the end; and how many terms are its title's. */
  readonly #begins: number[] = [0];
  readonly #titleTerms: number[] = [];

  add(claim: PackClaim): void {
    const texts = textsOf(claim);
    for (const { text, kind } of texts) {
      const { pieces, terms } = piecesOf(text);
      this.#told.push(
        this.#speller.addText(
          this.#texts,
          pieces,
          terms.map(({ hash }) => hash),
        ),
      );
      this.#counter.add(terms);
      this.#kinds.push(kind);
      this.#claims.push(this.#titleTerms.length);
    }
    const own = texts.flatMap(({ text }) => text.split(TITLE_MARK));
    this.#speller.add(this.#records, this.#cutRecord(partsOf(recordOf(claim), own)));
    this.#begins.push(this.#kinds.length);
    this.#titleTerms.push(Math.min(255, termsOf(claim.title ?? '').length));
  }

  /** All sections but what the pack is about. */
  sections(): Record<Exclude<Section, 'about'>, Uint8Array | Uint32Array> {
    const { termOf, renumbered, sections } = indexOf(this.#counter);
    const dictionary = this.#speller.dictionary(termOf);
    const item = new ByteWriter();
    const texts = new ItemWriter();
    let text = 0;
    for (const sequence of this.#counter.sequences()) {
      item.clear();
      const told = this.#told[text];
      item.varint(told ? 0 : sequence.length + 1);
      if (!told) for (const old of sequence) item.varint(renumbered[old] ?? 0);
      this.#speller.spell(this.#texts, text++, item);
      texts.add(item.bytes());
    }
    const records = new ItemWriter();
    for (let claim = 0; claim < this.#titleTerms.length; claim++) {
      item.clear();
      this.#speller.spell(this.#records, claim, item);
      records.add(item.bytes());
    }
    const isOneEach = this.#kinds.length === this.#titleTerms.length;
    return {
      ...sections,
      ...dictionary,
      claimTexts: Uint32Array.from(this.#begins),
      textClaim: Uint32Array.from(isOneEach ? [] : this.#claims),
      titleTerms: Uint8Array.from(this.#titleTerms),
      textKind: Uint8Array.from(this.#kinds),
      textStarts: texts.starts,
      texts: texts.bytes(),
      recordStarts: records.starts,
      records: records.bytes(),
    };
  }
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

/**
 * The pack of these claims as the bytes of its file (layout.ts). The same claims give the same bytes. Each is asked for once,
 * and not held.
 */
export function compilePack(claims: Iterable<PackClaim>, about: PackAbout): Uint8Array {
  const draft = new Draft();
  for (const claim of claims) draft.add(claim);
  return write({ about: new TextEncoder().encode(JSON.stringify(about)), ...draft.sections() });
}
