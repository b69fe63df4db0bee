import { Greatest } from './greatest.ts';
import { IMPACT_STEP, impactOf, LONGEST_TEXT } from './layout.ts';
import type { Pack, PackIndex } from './pack.ts';

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

/** The number of the term with this hash in the pack, or -1. */
export function termNumber({ hashes, hashTerms }: PackIndex, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = hashes[middle] ?? 0;
    if (there === hash) return hashTerms[middle] ?? -1;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Postings shorter than this are added without asking whether they still can matter: asking costs more. */
const WORTH_ASKING = 4000;

/** The least of the best is hardly ever more than this share of what the terms added so far could reach. */
const LIKELY = 0.7;

/** How much a term counts that occurs once in a text, by the text's length in terms. */
const ONCE = Uint8Array.from({ length: LONGEST_TEXT + 1 }, (_, length) => impactOf(1, length));

/** Room to add up the scores of a pack's texts; all zero between two calls. */
interface Board {
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
}

const boards = new WeakMap<Pack, Board>();

function boardOf(pack: Pack): Board {
  const texts = pack.index.textClaim.length;
  const board = boards.get(pack) ?? { scores: new Float32Array(texts), touched: new Uint32Array(texts) };
  boards.set(pack, board);
  return board;
}

function leastOf(board: Board, touched: number, count: number): number {
  const greatest = new Greatest(count);
  let { least } = greatest;
  for (let i = 0; i < touched; i++) {
    const score = board.scores[board.touched[i] ?? 0] ?? 0;
    if (score <= least) continue;
    greatest.add(score);
    least = greatest.least;
  }
  return least;
}

/**
 * The `count` best texts of a pack, best first, equal scores in the pack's order. Terms are added from the one that can
 * count most; once the terms left cannot lift a new text among the best, only texts already seen are added to.
 */
export function retrieve(pack: Pack, terms: readonly WeightedTerm[], count: number): Found[] {
  const { index } = pack;
  const known = terms
    .map(({ hash, weight }) => {
      const number = termNumber(index, hash);
      return {
        number,
        unit: weight * IMPACT_STEP,
        most: number < 0 ? 0 : weight * IMPACT_STEP * (index.termBest[number] ?? 0),
      };
    })
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most);
  const total = known.reduce((sum, { most }) => sum + most, 0);
  let left = total;
  const board = boardOf(pack);
  const { scores, touched } = board;
  const { postings, termPostings, textLength } = index;
  let seen = 0;
  let closed = false;
  for (const { number, unit, most } of known) {
    const start = termPostings[number] ?? 0;
    const end = termPostings[number + 1] ?? 0;
    const asks = !closed && end - start > WORTH_ASKING && seen >= count && left < LIKELY * (total - left);
    if (asks) closed = leastOf(board, seen, count) > left;
    left -= most;
    let text = -1;
    for (let at = start; at < end; ) {
      let byte = postings[at++] ?? 0;
      let code = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        code |= (byte & 127) << shift;
      }
      text += code >>> 1;
      const length = textLength[text] ?? 0;
      let impact = ONCE[length] ?? 0;
      if ((code & 1) === 1) {
        let count = 0;
        let shift = 0;
        do {
          byte = postings[at++] ?? 0;
          count |= (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
        impact = impactOf(count, length);
      }
      const score = scores[text] ?? 0;
      const gain = unit * impact;
      if (score !== 0) {
        scores[text] = score + gain;
      } else if (!closed) {
        scores[text] = gain;
        touched[seen++] = text;
      }
    }
  }
  const least = leastOf(board, seen, count);
  const found: Found[] = [];
  for (let i = 0; i < seen; i++) {
    const text = touched[i] ?? 0;
    const score = scores[text] ?? 0;
    if (score >= least) found.push({ claim: index.textClaim[text] ?? 0, text, score });
    scores[text] = 0;
  }
  return found.sort((a, b) => b.score - a.score || a.text - b.text).slice(0, count);
}
