import { gramLikeness } from './grams.ts';
import type { Lexicon } from './lexicon.ts';
import type { PackIndex } from './pack.ts';
import { type Profile, pairOf, pairWeight } from './profile.ts';
import { termNumber } from './term-number.ts';
import { cosine, stretch } from './vectors.ts';
import type { View } from './view.ts';

/** What a statement and a text are compared by, in the order of `Comparer.features`. All but the last few are 0 to 1. */
export const FEATURES = [
  /** BM25+ as a share of what the statement could reach, and of the best text's. */
  'score',
  'scoreToBest',
  /** Share of the statement's weight that the text or title has; of the text's and of the title's that it has. */
  'statementCovered',
  'claimCovered',
  'titleCovered',
  'bothCovered',
  'rarestShared',
  'weightShared',
  /** Pairs of terms running, as shares of the statement's and of the text's. */
  'pairs',
  'claimPairs',
  /** Share of the statement's numbers and names found; numbers of either that the other lacks, in thirds, at most 1. */
  'numbers',
  'numbersMissing',
  'numbersAdded',
  'names',
  /** The rarest term that the other lacks. */
  'rarestMissing',
  'rarestAdded',
  /** Runs of four characters. */
  'grams',
  /** Word vectors: the statement with the text, its title, and both; shares covered by like words. */
  'like',
  'titleLike',
  'bothLike',
  'likeToBest',
  'statementEchoed',
  'weightEchoed',
  'claimEchoed',
  'coveredAndLike',
  'bothCoveredAndLike',
  'scoreAndLike',
] as const;
export type Feature = (typeof FEATURES)[number];

/** The first feature that needs word vectors. */
export const WORD_FEATURES = FEATURES.indexOf('like');

/** A weight that no common term reaches: scales weights to 0 to 1. */
const RARE = 9;
/** Words less like each other than this have nothing to do with each other. */
const ECHO_FROM = 0.35;

/** A text of a pack to be compared. */
export interface Candidate extends View {
  readonly text: string;
  readonly score: number;
  /** Score of the best candidate. */
  readonly best: number;
}

/** Compares one statement with texts of one pack. */
export class Comparer {
  readonly #profile: Profile;
  readonly #lexicon: Lexicon;
  readonly #index: PackIndex;
  /** Number of a term in the pack to its place in the profile. */
  readonly #places = new Map<number, number>();
  readonly #echoes = new Map<number, Float32Array>();
  readonly #unit: Int8Array;

  constructor(profile: Profile, index: PackIndex, lexicon: Lexicon) {
    this.#profile = profile;
    this.#lexicon = lexicon;
    this.#index = index;
    this.#unit = new Int8Array(profile.meaning?.vectors.dimensions ?? 0);
    profile.hashes.forEach((hash, place) => {
      const number = termNumber(index, hash);
      if (number >= 0) this.#places.set(number, place);
    });
  }

  /** How like a term of the pack is to each term of the statement, 0 to 1. */
  #echoOf(number: number): Float32Array {
    const before = this.#echoes.get(number);
    if (before) return before;
    const { hashes, meaning } = this.#profile;
    const echo = new Float32Array(hashes.length);
    this.#echoes.set(number, echo);
    const row = meaning ? this.#lexicon.row(number, meaning.vectors) : -1;
    if (meaning && row >= 0) {
      const { dimensions } = meaning.vectors;
      meaning.vectors.unit(row, this.#unit, 0);
      for (let place = 0; place < hashes.length; place++) {
        const like = cosine(this.#unit, 0, meaning.rows, place * dimensions, dimensions);
        if (like > ECHO_FROM) echo[place] = like;
      }
    }
    const place = this.#places.get(number);
    if (place !== undefined) echo[place] = 1;
    return echo;
  }

  /** Of distinct terms: their weight, the weight that the statement shares or echoes, and the rarest that it lacks. */
  #shares(terms: readonly number[]) {
    let total = 0;
    let shared = 0;
    let echoed = 0;
    let rarest = 0;
    for (const number of terms) {
      const weight = this.#lexicon.weight(number);
      total += weight;
      if (this.#places.has(number)) shared += weight;
      else rarest = Math.max(rarest, weight);
      if (this.#profile.meaning) {
        let best = 0;
        for (const like of this.#echoOf(number)) if (like > best) best = like;
        echoed += weight * best;
      }
    }
    return { total: Math.max(1, total), shared, echoed, rarest };
  }

  /** Weight of the statement's pairs that run in one of the sequences, and shares of the first one's own. */
  #pairs({ own, title }: View): readonly [statement: number, claim: number] {
    const seen = new Set<number>();
    let shared = 0;
    let claimShared = 0;
    let claimTotal = 0;
    for (const terms of [own, title]) {
      for (let i = 0; i + 1 < terms.length; i++) {
        const first = terms[i] ?? 0;
        const second = terms[i + 1] ?? 0;
        const pair = pairOf(this.#index.termHash[first] ?? 0, this.#index.termHash[second] ?? 0);
        const weight = this.#profile.pairs.get(pair) ?? 0;
        if (terms === own) {
          claimShared += weight;
          claimTotal += pairWeight(this.#lexicon.weight(first), this.#lexicon.weight(second));
        }
        if (weight > 0 && !seen.has(pair)) shared += weight;
        seen.add(pair);
      }
    }
    return [shared / this.#profile.pairTotal, claimShared / Math.max(1, claimTotal)];
  }

  #likeness(terms: readonly number[]): number {
    const { meaning } = this.#profile;
    if (!meaning) return 0;
    const { dimensions } = meaning.vectors;
    const sum = new Float32Array(dimensions);
    for (const number of terms) {
      const row = this.#lexicon.row(number, meaning.vectors);
      if (row >= 0) meaning.vectors.add(sum, row);
    }
    stretch(sum, this.#unit, 0);
    return cosine(this.#unit, 0, meaning.whole, 0, dimensions);
  }

  /** The features of the pair, in the order of `FEATURES`; `likeToBest` is left 0, since it needs all candidates. */
  features(candidate: Candidate): Float64Array {
    const { profile, own, title, all } = this.#distinct(candidate);
    const covered = new Float32Array(profile.hashes.length);
    for (const number of all) {
      if (profile.meaning) {
        const echo = this.#echoOf(number);
        for (let i = 0; i < covered.length; i++) covered[i] = Math.max(covered[i] ?? 0, echo[i] ?? 0);
      } else {
        const place = this.#places.get(number);
        if (place !== undefined) covered[place] = 1;
      }
    }
    let shared = 0;
    let echoed = 0;
    let rarestShared = 0;
    let rarestMissing = 0;
    let [numbers, numbersFound, names, namesFound] = [0, 0, 0, 0];
    profile.weights.forEach((weight, i) => {
      const found = covered[i] === 1;
      echoed += weight * (covered[i] ?? 0);
      if (found) {
        shared += weight;
        rarestShared = Math.max(rarestShared, weight);
      } else {
        rarestMissing = Math.max(rarestMissing, weight);
      }
      if (profile.numbers[i] === 1) {
        numbers++;
        if (found) numbersFound++;
      }
      if (profile.names[i] === 1) {
        names += weight;
        if (found) namesFound += weight;
      }
    });
    const claim = this.#shares(own);
    const titleShares = this.#shares(title);
    const statementCovered = shared / profile.total;
    const claimCovered = claim.shared / claim.total;
    const bothCovered = (2 * statementCovered * claimCovered) / Math.max(1e-9, statementCovered + claimCovered);
    const [pairs, claimPairs] = this.#pairs(candidate);
    const numbersAdded = own.filter(
      number => this.#index.termIsNumber[number] === 1 && !this.#places.has(number),
    ).length;
    const bothLike = this.#likeness(all);
    const scoreToBest = candidate.score / Math.max(1, candidate.best);
    const values: Record<Feature, number> = {
      score: candidate.score / (profile.total * 2.1),
      scoreToBest,
      statementCovered,
      claimCovered,
      titleCovered: titleShares.shared / titleShares.total,
      bothCovered,
      rarestShared: rarestShared / RARE,
      weightShared: shared / 50,
      pairs,
      claimPairs,
      numbers: numbers === 0 ? 0 : numbersFound / numbers,
      numbersMissing: Math.min(3, numbers - numbersFound) / 3,
      numbersAdded: Math.min(3, numbersAdded) / 3,
      names: names === 0 ? 0 : namesFound / names,
      rarestMissing: rarestMissing / RARE,
      rarestAdded: claim.rarest / RARE,
      grams: gramLikeness(profile.grams, candidate.text),
      like: this.#likeness(own),
      titleLike: this.#likeness(title),
      bothLike,
      likeToBest: 0,
      statementEchoed: echoed / profile.total,
      weightEchoed: echoed / 50,
      claimEchoed: claim.echoed / claim.total,
      coveredAndLike: statementCovered * bothLike,
      bothCoveredAndLike: bothCovered * bothLike,
      scoreAndLike: scoreToBest * bothLike,
    };
    const features = new Float64Array(FEATURES.length);
    for (let i = 0; i < features.length; i++) features[i] = values[FEATURES[i] ?? 'score'];
    return features;
  }

  #distinct({ own, title }: View) {
    const lexicon = this.#lexicon;
    const stamp = lexicon.freshStamp();
    const ofClaim = own.filter(number => lexicon.mark(number, stamp));
    const added = title.filter(number => lexicon.mark(number, stamp));
    const another = lexicon.freshStamp();
    const ofTitle = title.filter(number => lexicon.mark(number, another));
    return { profile: this.#profile, own: ofClaim, title: ofTitle, all: [...ofClaim, ...added] };
  }
}
