import { TOLD_FROM } from '../../src/annotations/ask.ts';
import { compilePack } from '../../src/match/index/compile.ts';
import { HEADER_BYTES, SECTIONS, type Section } from '../../src/match/index/layout.ts';
import { openPack } from '../../src/match/index/pack.ts';
import { matchStatements } from '../../src/match/matching.ts';
import { retrieve } from '../../src/match/search/retrieve.ts';
import { openVectors } from '../../src/match/search/vectors.ts';
import { weightOf } from '../../src/match/text/background.ts';
import { termsOf } from '../../src/match/text/terms.ts';
import type { DataClaim } from './matching-data.ts';

/** What a system says to a statement. */
export interface Answer {
  /** At most five claims, best first. */
  readonly ids: readonly string[];
  /** The id that a reader would be shown, if any. */
  readonly shown: string | null;
}

/** Something that finds claims for statements, as the bench drives it. */
export interface MatchSystem {
  readonly name: string;
  /** The index as it would be stored. */
  build(claims: readonly DataClaim[]): Uint8Array | Promise<Uint8Array>;
  /** Opens what was stored, and answers statements. */
  open(file: Uint8Array): (text: string) => Answer | Promise<Answer>;
  /** The stored file holds the claims' texts too: how many of its bytes they take. */
  texts?(file: Uint8Array): number;
}

const ABOUT = { name: 'bench', publisher: '', date: '', language: 'en' };

export const packOf = (claims: readonly DataClaim[]): Uint8Array =>
  compilePack(
    claims.map(({ id, claim, title }) => ({ id, claim, title, data: null })),
    ABOUT,
  );

/** Sections of a pack (layout.ts) that hold what is shown of a claim, and by which its texts know their terms. */
const TEXTS: readonly Section[] = ['pieces', 'pieceStarts', 'texts', 'textStarts', 'records', 'recordStarts'];

function bytesOfTexts(file: Uint8Array): number {
  const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  return TEXTS.reduce((sum, name) => sum + header.getUint32(24 + 8 * SECTIONS.indexOf(name), true), 0);
}

/** The whole matcher, as the worker asks it: search, ranking, relation and confidence; `vectorFile` is vectors.bin or null for words alone. */
export function ours(name: string, vectorFile: Uint8Array | null): MatchSystem {
  return {
    name,
    build: packOf,
    texts: bytesOfTexts,
    open: file => {
      const pack = openPack(file);
      const vectors = vectorFile && openVectors(vectorFile);
      return text => {
        const [matches = []] = matchStatements([{ text }], [pack], { vectors, compareFrom: TOLD_FROM });
        const seen = matches.find(({ shown }) => shown);
        return { ids: matches.map(({ claim }) => pack.id(claim)), shown: seen ? pack.id(seen.claim) : null };
      };
    },
  };
}

/** Our terms and weights, ranked by BM25+ and nothing else. */
export const BM25: MatchSystem = {
  name: 'BM25+ alone',
  build: packOf,
  texts: bytesOfTexts,
  open: file => {
    const pack = openPack(file);
    return text => {
      const hashes = new Set(termsOf(text).map(({ hash }) => hash));
      const terms = [...hashes].map(hash => ({ hash, weight: weightOf(hash) }));
      return { ids: retrieve(pack, terms, 5).map(({ claim }) => pack.id(claim)), shown: null };
    };
  },
};
