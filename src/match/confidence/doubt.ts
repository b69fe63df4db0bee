import type { Reach } from '../reading/kin.ts';
import type { Alignment } from '../slots/align.ts';

/** What speaks against two texts being the same, where no slot does. */
export interface Against {
  /** As below, at most 1. */
  readonly doubt: number;
  /**
   * Of the claim's words of matter the share that the statement does not tell, counted by word, where coverage weighs them: a
   * rare name outweighs all that is said of it.
   */
  readonly untold: number;
}

/*
 * How much speaks against two texts being the same, where no slot does. What they have in common speaks for it, the claim's
 * matter three times as much as the statement's; each word of matter that only the statement has speaks against it. Among
 * texts with as much in common those that have it word for word are more often another claim: a near miss changes a word,
 * a paraphrase all of them. (What is a copy throughout is told apart before: copied.ts.)
 *
 * Shares of one logistic model, parted by the weight that doubt has in confidence.weights.json: fitted with the other
 * weights held on what is called `same` of the bundled variants and near misses, each asked of packs that do not hold it,
 * of suites A and C and of what was read; the constant then set so that as many near misses are shown as before.
 */
const NOTHING_SHARED = 0.83;
const OF_CLAIM = 0.85;
const OF_STATEMENT = 0.27;
const WORD_FOR_WORD = 0.33;
const OWN = 0.25;
/** More words of its own count no more. */
const MOST_OWN = 8;

/** No two texts are in less doubt: all is in common, in other words. */
export const LEAST_DOUBT = NOTHING_SHARED - OF_CLAIM - OF_STATEMENT;

export const NOTHING_AGAINST: Against = { doubt: LEAST_DOUBT, untold: 0 };

/** Nothing speaks more against it. */
export const ALL_AGAINST: Against = { doubt: 1, untold: 1 };

/** The doubt that two texts of this alignment are the same, `LEAST_DOUBT` to 1; `own` words of matter are the statement's alone. */
export function doubtOf({ claimCovered, statementCovered, verbatim }: Alignment, own: number): number {
  return doubt(claimCovered, statementCovered, verbatim, own);
}

/** The least that can speak against two texts of this reach, however their lemmas are paired. */
export function leastAgainst({ ofClaim, ofStatement, own, untold }: Reach): Against {
  return { doubt: doubt(ofClaim, ofStatement, 0, own), untold };
}

/** The least that can speak against them where the statement leaves out what it alone has. */
export function leastWithoutOwn({ ofClaim, untold }: Pick<Reach, 'ofClaim' | 'untold'>): Against {
  return { doubt: doubt(ofClaim, 1, 0, 0), untold };
}

function doubt(ofClaim: number, ofStatement: number, verbatim: number, own: number): number {
  const added = Math.min(own, MOST_OWN) / MOST_OWN;
  const shared = OF_CLAIM * ofClaim + OF_STATEMENT * ofStatement;
  return Math.min(1, NOTHING_SHARED - shared + WORD_FOR_WORD * Math.min(1, verbatim) + OWN * added);
}
