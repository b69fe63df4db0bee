import { IMPACT_STEP, impactOf, LONGEST_TEXT } from '../index/layout.ts';
import type { Pack } from '../index/pack.ts';
import { termNumber } from '../index/term-number.ts';
import { Greatest } from './greatest.ts';
import { numbersOf } from './view.ts';

/** A term of a statement with its weight; each hash occurs once. */
export interface WeightedTerm {
  readonly hash: number;
  readonly weight: number;
}

/** A text of a pack that shares terms with a statement. */
export interface Found {
  readonly claim: number;
  readonly text: number;
  /** BM25+ with the terms' own weights. */
  readonly score: number;
}

/** Postings shorter than this, in bytes, are added without asking whether they still can matter: asking costs more. */
const WORTH_ASKING = 4000;

/** The least of the best is hardly ever more than this share of what the terms added so far could reach. */
const LIKELY = 0.7;

/** Reading one text's terms takes as long as adding so many bytes of postings. */
const TEXT_IN_BYTES = 200;

/** Under this share of what the term added last can count, too few texts have a score to look for them. */
const WORTH_KEEPING = 0.5;

/** Of so many texts, those with the rarest terms, the least of the best is told: it is hardly ever more among all. */
const ASKED = 4096;

/** What single precision may lose of a score. */
const LOST = 1e-3;

/** How much a term counts that occurs once in a text, by the text's length in terms. */
const ONCE = Uint8Array.from({ length: LONGEST_TEXT + 1 }, (_, length) => impactOf(1, length));

/** Room to add up the scores of a pack's texts, all zero between two calls, and to list those that have one, and one more. */
interface Board {
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
}

const boards = new WeakMap<Pack, Board>();

function boardOf(pack: Pack): Board {
  const texts = pack.index.textClaim.length;
  const board = boards.get(pack) ?? {
    scores: new Float32Array(texts),
    touched: new Uint32Array(texts + 1),
  };
  boards.set(pack, board);
  return board;
}

function leastOf({ scores, touched }: Board, seen: number, count: number): number {
  const greatest = new Greatest(count);
  let { least } = greatest;
  for (let i = 0; i < seen; i++) {
    const score = scores[touched[i] ?? 0] ?? 0;
    if (score <= least) continue;
    greatest.add(score);
    least = greatest.least;
  }
  return least;
}

/** Forgets the texts whose score is under `least`; gives how many are left. */
function keepFrom({ scores, touched }: Board, seen: number, least: number): number {
  let left = 0;
  for (let i = 0; i < seen; i++) {
    const text = touched[i] ?? 0;
    if ((scores[text] ?? 0) < least) scores[text] = 0;
    else touched[left++] = text;
  }
  return left;
}

/** A term of a statement that a pack knows: its number there, what a step of its impact counts, and the most it can count. */
interface KnownTerm {
  readonly number: number;
  readonly unit: number;
  readonly most: number;
  /** Length of its postings. */
  readonly bytes: number;
}

function knownIn({ index }: Pack, terms: readonly WeightedTerm[]): KnownTerm[] {
  const known: KnownTerm[] = [];
  for (const { hash, weight } of terms) {
    const number = termNumber(index, hash);
    if (number < 0) continue;
    const unit = weight * IMPACT_STEP;
    const bytes = (index.termPostings[number + 1] ?? 0) - (index.termPostings[number] ?? 0);
    if (weight > 0) known.push({ number, unit, most: unit * (index.termBest[number] ?? 0), bytes });
  }
  return known.sort((a, b) => b.most - a.most);
}

/**
 * Adds a term's postings; unless `open`, only to texts that have a score. Gives how many texts are touched then. An article
 * has it read two million of them: places that are sure to be small integers, and nothing asked of a text that does not
 * count, make it half again as fast in V8.
 */
function addPostings(
  { index }: Pack,
  { scores, touched }: Board,
  seen: number,
  term: KnownTerm,
  open: boolean,
): number {
  const { postings, termPostings, textLength } = index;
  const { unit } = term;
  const start = termPostings[term.number] ?? 0;
  const end = start + term.bytes;
  let last = seen | 0;
  let text = -1;
  for (let at = start | 0; at < end; at = (at + 1) | 0) {
    let code = postings[at] ?? 0;
    if (code > 127) {
      code &= 127;
      let byte = 0;
      let shift = 7;
      do {
        at = (at + 1) | 0;
        byte = postings[at] ?? 0;
        code |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    text = (text + (code >>> 1)) | 0;
    let count = 1;
    if ((code & 1) === 1) {
      let byte = 0;
      let shift = 0;
      count = 0;
      do {
        at = (at + 1) | 0;
        byte = postings[at] ?? 0;
        count |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    const score = scores[text] ?? 0;
    if (score === 0 && !open) continue;
    const length = textLength[text] ?? 0;
    // Written for every text and kept for a new one: which it is can't be foreseen.
    touched[last] = text;
    last = (last + (score === 0 ? 1 : 0)) | 0;
    scores[text] = score + unit * (count === 1 ? (ONCE[length] ?? 0) : impactOf(count, length));
  }
  return last;
}

/** Adds what the terms count in the touched texts, asking each text for its terms. */
function addFromTexts({ index }: Pack, { scores, touched }: Board, seen: number, terms: readonly KnownTerm[]): void {
  const places = new Map(terms.map(({ number }, place) => [number, place]));
  const counts = new Uint8Array(terms.length);
  for (let i = 0; i < seen; i++) {
    const text = touched[i] ?? 0;
    counts.fill(0);
    for (const number of numbersOf(index, text)) {
      const place = places.get(number);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
    const length = index.textLength[text] ?? 0;
    for (let place = 0; place < counts.length; place++) {
      const count = counts[place] ?? 0;
      if (count > 0) scores[text] = (scores[text] ?? 0) + (terms[place]?.unit ?? 0) * impactOf(count, length);
    }
  }
}

/**
 * The `count` best texts of a pack, best first, equal scores in the pack's order. Terms are added from the one that can
 * count most. Once the terms left cannot lift a new text among the best, only those already seen that can still be among
 * them are added to; and once these are few, they are asked for the terms left, whose postings are the longest.
 */
export function retrieve(pack: Pack, terms: readonly WeightedTerm[], count: number): Found[] {
  const known = knownIn(pack, terms);
  let left = known.reduce((sum, { most }) => sum + most, 0);
  let bytesLeft = known.reduce((sum, { bytes }) => sum + bytes, 0);
  const total = left;
  const board = boardOf(pack);
  let seen = 0;
  let open = true;
  for (const [at, term] of known.entries()) {
    if (bytesLeft > WORTH_ASKING && seen >= count && left < LIKELY * (total - left)) {
      const least = leastOf(board, Math.min(seen, ASKED), count);
      const bound = least - left - LOST;
      open &&= least <= left;
      if (!open && bound > WORTH_KEEPING * (known[at - 1]?.most ?? 0)) seen = keepFrom(board, seen, bound);
      if (!open && seen * TEXT_IN_BYTES < bytesLeft) {
        addFromTexts(pack, board, seen, known.slice(at));
        break;
      }
    }
    seen = addPostings(pack, board, seen, term, open);
    left -= term.most;
    bytesLeft -= term.bytes;
  }
  const least = leastOf(board, seen, count);
  const found: Found[] = [];
  for (let i = 0; i < seen; i++) {
    const text = board.touched[i] ?? 0;
    const score = board.scores[text] ?? 0;
    if (score >= least) found.push({ claim: pack.index.textClaim[text] ?? 0, text, score });
    board.scores[text] = 0;
  }
  return found.sort((a, b) => b.score - a.score || a.text - b.text).slice(0, count);
}
