import type { Pack } from '../index/pack.ts';
import { weightOf } from '../text/background.ts';
import type { Vectors } from './vectors.ts';

/** What is worked out once a term of a pack, when first asked for, and room for marks on its terms. */
export interface Lexicon {
  weight(term: number): number;
  /** The term's row of the word vectors, or -1. */
  row(term: number, vectors: Vectors): number;
  /** Marks the term with `stamp`; false where it has this mark already. */
  mark(term: number, stamp: number): boolean;
  /** A stamp that no term is marked with. */
  freshStamp(): number;
}

const lexicons = new WeakMap<Pack, Lexicon>();

function lexiconFor({ index }: Pack): Lexicon {
  const terms = index.termHash.length;
  const weights = new Float32Array(terms);
  const marks = new Uint32Array(terms);
  let rows = new Int32Array(0);
  let rowsOf: Vectors | null = null;
  let stamps = 0;
  return {
    weight: term => {
      const known = weights[term] ?? 0;
      if (known !== 0) return known;
      weights[term] = weightOf(index.termHash[term] ?? 0);
      return weights[term] ?? 0;
    },
    row: (term, vectors) => {
      if (rowsOf !== vectors) {
        rows = new Int32Array(terms).fill(-2);
        rowsOf = vectors;
      }
      const known = rows[term] ?? -2;
      if (known !== -2) return known;
      const row = vectors.row(index.termHash[term] ?? 0);
      rows[term] = row;
      return row;
    },
    mark: (term, stamp) => {
      if (marks[term] === stamp) return false;
      marks[term] = stamp;
      return true;
    },
    freshStamp: () => ++stamps,
  };
}

/** The lexicon of a pack, one while the pack is open. */
export function lexiconOf(pack: Pack): Lexicon {
  const lexicon = lexicons.get(pack) ?? lexiconFor(pack);
  lexicons.set(pack, lexicon);
  return lexicon;
}
