import type { Pack } from '../index/pack.ts';
import { likest } from './dense.ts';
import { Comparer, FEATURES } from './features.ts';
import { lexiconOf } from './lexicon.ts';
import type { Profile } from './profile.ts';
import { type Found, retrieve } from './retrieve.ts';
import { type View, viewOf } from './view.ts';

/** How many more texts of a pack are looked at closely for their word vectors than for their words. */
const BY_VECTORS = 20;

const LIKE = FEATURES.indexOf('bothLike');
const LIKE_TO_BEST = FEATURES.indexOf('likeToBest');

/** A text of a pack that may be what a statement says, and what speaks for it. */
export interface Compared {
  readonly found: Found;
  /** In the order of `FEATURES`. */
  readonly features: Float64Array;
  /** Share of its weight, title and all, that the statement lacks and the statements around it have; 0 to 1. */
  readonly around: number;
}

function aroundShare({ around }: Profile, pack: Pack, { terms }: View): number {
  if (around.size === 0) return 0;
  const lexicon = lexiconOf(pack);
  let [total, shared] = [0, 0];
  for (const term of new Set(terms)) {
    const weight = lexicon.weight(term);
    total += weight;
    if (around.has(pack.index.termHash[term] ?? 0)) shared += weight;
  }
  return shared / Math.max(1, total);
}

/**
 * The texts of a pack worth a close look, compared with the statement; best BM25+ score first.
 *
 * @param looked so many are looked at for their words
 */
export function compared(profile: Profile, pack: Pack, looked: number): Compared[] {
  const weighted = profile.hashes.map((hash, i) => ({ hash, weight: profile.weights[i] ?? 0 }));
  const byWords = retrieve(pack, weighted, looked);
  const texts = new Set(byWords.map(({ text }) => text));
  const byVectors = profile.meaning ? likest(pack, profile.meaning, BY_VECTORS) : [];
  const added = byVectors
    .filter(text => !texts.has(text))
    .map(text => ({ text, claim: pack.index.textClaim[text] ?? 0, score: 0 }));
  const comparer = new Comparer(profile, pack, lexiconOf(pack));
  const best = byWords[0]?.score ?? 0;
  const all = [...byWords, ...added].map(found => {
    const { claim, text, score } = found;
    const view = viewOf(pack.index, claim, text);
    const features = comparer.features({ terms: view.terms, own: view.own, text, score, best });
    return { found, features, around: aroundShare(profile, pack, view) };
  });
  const likestOf = Math.max(0.01, ...all.map(({ features }) => features[LIKE] ?? 0));
  for (const { features } of all) features[LIKE_TO_BEST] = (features[LIKE] ?? 0) / likestOf;
  return all;
}
