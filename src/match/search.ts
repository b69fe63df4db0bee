import type { Pack } from './index/pack.ts';
import type { Query } from './match.ts';
import { type Contender, contendersOf } from './search/contenders.ts';
import { type Profile, profileOf } from './search/profile.ts';
import type { Vectors } from './search/vectors.ts';

export interface SearchOptions {
  /** How many claims a statement gets at most; 5 if left out. */
  readonly top?: number;
  /** How many texts of a pack are looked at closely for their words; 30 if left out. */
  readonly looked?: number;
  /** Word vectors (vectors.bin); without them what says the same in other words is found less often. */
  readonly vectors?: Vectors | null;
}

/** A statement and the claims that it may make, best first: one list of all packs, or one of each. */
export interface Asked {
  readonly profile: Profile;
  readonly lists: readonly (readonly Contender[])[];
}

/** How many claims a statement gets at most. */
const TOP = 5;

/** What a statement may make of all packs, as if they were one. */
export function askTogether(query: Query, packs: readonly Pack[], options: SearchOptions): Asked {
  const { top = TOP, looked, vectors = null } = options;
  const profile = profileOf(query, vectors);
  return { profile, lists: [contendersOf(profile, packs, looked).slice(0, top)] };
}

/** What it may make of each pack for itself. */
export function askInEach(query: Query, packs: readonly Pack[], options: SearchOptions): Asked {
  const { top = TOP, looked, vectors = null } = options;
  const profile = profileOf(query, vectors);
  const lists = packs.map((pack, number) =>
    contendersOf(profile, [pack], looked)
      .slice(0, top)
      .map(contender => ({ ...contender, pack: number })),
  );
  return { profile, lists };
}
