import type { Pack, PackIndex } from '../index/pack.ts';
import { termNumber } from '../index/term-number.ts';
import { gramLikenessIn } from './grams.ts';
import type { Lexicon } from './lexicon.ts';
import { type Profile, pairOf, pairWeight } from './profile.ts';
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
  /** Its number among the texts of all claims. */
  readonly text: number;
  readonly score: number;
  /** Score of the best candidate. */
  readonly best: number;
}

/** Of distinct terms: their weight, the weight that the statement shares, and what it lacks. */
interface Shares {
  total: number;
  shared: number;
  rarest: number;
  numbersAdded: number;
}

/** What of a text's meaning is in a statement, by word vectors. */
interface Meant {
  readonly like: number;
  readonly titleLike: number;
  readonly bothLike: number;
  /** Share of the text's own weight that like words of the statement cover. */
  readonly claimEchoed: number;
}

const NOTHING_MEANT: Meant = { like: 0, titleLike: 0, bothLike: 0, claimEchoed: 0 };

/**
 * Compares one statement with texts of one pack: thirty for each statement, so that this is among what a woken worker runs
 * most. Hence plain loops, and nothing made that a text does not need.
 */
export class Comparer {
  readonly #profile: Profile;
  readonly #lexicon: Lexicon;
  readonly #pack: Pack;
  readonly #index: PackIndex;
  /** Number of a term in the pack to its place in the profile. */
  readonly #places = new Map<number, number>();
  /** How much of each term of the statement the text at hand has; 1 where it has the term. */
  readonly #covered: Float32Array;
  readonly #echoes = new Map<number, Float32Array>();
  readonly #unit: Int8Array;

  constructor(profile: Profile, pack: Pack, lexicon: Lexicon) {
    this.#profile = profile;
    this.#lexicon = lexicon;
    this.#pack = pack;
    this.#index = pack.index;
    this.#covered = new Float32Array(profile.hashes.length);
    this.#unit = new Int8Array(profile.meaning?.vectors.dimensions ?? 0);
    profile.hashes.forEach((hash, place) => {
      const number = termNumber(pack.index, hash);
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

  /** Of the distinct terms from one place to another; marks those that the statement shares as covered. */
  #shares(terms: readonly number[], from: number, to: number): Shares {
    const lexicon = this.#lexicon;
    const stamp = lexicon.freshStamp();
    const shares: Shares = { total: 0, shared: 0, rarest: 0, numbersAdded: 0 };
    for (let i = from; i < to; i++) {
      const number = terms[i] ?? 0;
      if (!lexicon.mark(number, stamp)) continue;
      const weight = lexicon.weight(number);
      const place = this.#places.get(number);
      shares.total += weight;
      if (place !== undefined) {
        shares.shared += weight;
        this.#covered[place] = 1;
      } else {
        if (weight > shares.rarest) shares.rarest = weight;
        if (this.#index.termIsNumber[number] === 1) shares.numbersAdded++;
      }
    }
    shares.total = Math.max(1, shares.total);
    return shares;
  }

  /** Weight of the statement's pairs that run in the text or its title, as shares of the statement's and of the text's own. */
  #pairs({ terms, own }: View): readonly [statement: number, claim: number] {
    const lexicon = this.#lexicon;
    const { termHash } = this.#index;
    const { pairs, pairTotal } = this.#profile;
    const seen: number[] = [];
    let shared = 0;
    let claimShared = 0;
    let claimTotal = 0;
    for (let i = 1; i < terms.length; i++) {
      // From the text to its title nothing runs.
      if (i === own) continue;
      const first = terms[i - 1] ?? 0;
      const second = terms[i] ?? 0;
      if (i < own) claimTotal += pairWeight(lexicon.weight(first), lexicon.weight(second));
      if (!this.#places.has(first) || !this.#places.has(second)) continue;
      const pair = pairOf(termHash[first] ?? 0, termHash[second] ?? 0);
      const weight = pairs.get(pair) ?? 0;
      if (weight === 0) continue;
      if (i < own) claimShared += weight;
      if (seen.includes(pair)) continue;
      shared += weight;
      seen.push(pair);
    }
    return [shared / pairTotal, claimShared / Math.max(1, claimTotal)];
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

  /** By word vectors, which tell of how much of the statement is covered, too. */
  #meant({ terms, own }: View): Meant {
    const lexicon = this.#lexicon;
    const stamp = lexicon.freshStamp();
    const ofText = terms.slice(0, own).filter(number => lexicon.mark(number, stamp));
    const added = terms.slice(own).filter(number => lexicon.mark(number, stamp));
    const another = lexicon.freshStamp();
    const ofTitle = terms.slice(own).filter(number => lexicon.mark(number, another));
    const all = [...ofText, ...added];
    const covered = this.#covered;
    for (const number of all) {
      const echo = this.#echoOf(number);
      for (let i = 0; i < covered.length; i++) covered[i] = Math.max(covered[i] ?? 0, echo[i] ?? 0);
    }
    let [total, echoed] = [0, 0];
    for (const number of ofText) {
      const weight = lexicon.weight(number);
      let best = 0;
      for (const like of this.#echoOf(number)) if (like > best) best = like;
      total += weight;
      echoed += weight * best;
    }
    return {
      like: this.#likeness(ofText),
      titleLike: this.#likeness(ofTitle),
      bothLike: this.#likeness(all),
      claimEchoed: echoed / Math.max(1, total),
    };
  }

  /** The features of the pair, in the order of `FEATURES`; `likeToBest` is left 0, since it needs all candidates. */
  features(candidate: Candidate): Float64Array {
    const { terms, own, text, score, best } = candidate;
    const { weights, total, numbers, names, grams, meaning } = this.#profile;
    const covered = this.#covered.fill(0);
    const claim = this.#shares(terms, 0, own);
    const title = this.#shares(terms, own, terms.length);
    const meant = meaning ? this.#meant(candidate) : NOTHING_MEANT;
    let shared = 0;
    let echoed = 0;
    let rarestShared = 0;
    let rarestMissing = 0;
    let [numbersAll, numbersFound, namesAll, namesFound] = [0, 0, 0, 0];
    for (let i = 0; i < covered.length; i++) {
      const weight = weights[i] ?? 0;
      const found = covered[i] === 1;
      echoed += weight * (covered[i] ?? 0);
      if (found) {
        shared += weight;
        if (weight > rarestShared) rarestShared = weight;
      } else if (weight > rarestMissing) rarestMissing = weight;
      if (numbers[i] === 1) {
        numbersAll++;
        if (found) numbersFound++;
      }
      if (names[i] === 1) {
        namesAll += weight;
        if (found) namesFound += weight;
      }
    }
    const statementCovered = shared / total;
    const claimCovered = claim.shared / claim.total;
    const bothCovered = (2 * statementCovered * claimCovered) / Math.max(1e-9, statementCovered + claimCovered);
    const [pairs, claimPairs] = this.#pairs(candidate);
    const scoreToBest = score / Math.max(1, best);
    const { like, titleLike, bothLike, claimEchoed } = meant;
    return Float64Array.of(
      score / (total * 2.1),
      scoreToBest,
      statementCovered,
      claimCovered,
      title.shared / title.total,
      bothCovered,
      rarestShared / RARE,
      shared / 50,
      pairs,
      claimPairs,
      numbersAll === 0 ? 0 : numbersFound / numbersAll,
      Math.min(3, numbersAll - numbersFound) / 3,
      Math.min(3, claim.numbersAdded) / 3,
      namesAll === 0 ? 0 : namesFound / namesAll,
      rarestMissing / RARE,
      claim.rarest / RARE,
      gramLikenessIn(grams, this.#pack, text),
      like,
      titleLike,
      bothLike,
      0,
      echoed / total,
      echoed / 50,
      claimEchoed,
      statementCovered * bothLike,
      bothCovered * bothLike,
      scoreToBest * bothLike,
    );
  }
}
