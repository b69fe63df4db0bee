import type { CheckableWhy } from '../article/checkable/why.ts';
import type { Said, Verdict } from '../claims/verdict.ts';
import type { Conflict } from '../match/match.ts';

/**
 * The answer's family, told on the page by the style of the underline and everywhere else by icon and word:
 * `supported`, `disputed`, `refuted`; `open` where it is too early or nobody can say; `quoted` where it is confirmed that
 * the words were said, and whether they are right was not judged: it must not look like `supported`.
 */
export type Family = 'supported' | 'disputed' | 'refuted' | 'open' | 'quoted';

/** Where to read it: a review or a record, as its publisher has it. */
export interface Source {
  readonly publisher: string;
  readonly title: string | null;
  /** Always http(s). */
  readonly url: string;
  /** YYYY-MM-DD; null where an imported review has none. */
  readonly date: string | null;
  /** The publisher's own rating words, where it is a review. */
  readonly rating: string | null;
  /** The passage, word for word, where it is a record that has one. */
  readonly quote: string | null;
}

/** The statement that an annotation is about, as far as page and popup need it. */
export interface AnnotatedStatement {
  /** UTF-16 code units into `Article.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name of whom it is attributed to. */
  readonly speaker: string | null;
}

/** What a reader gets for a statement that is a claim of the database. All text is plain text. */
export interface Annotation {
  readonly statement: AnnotatedStatement;
  readonly claimId: string;
  readonly pack: string;
  readonly family: Family;
  readonly verdict: Verdict;
  /** The first line: the verdict in words, by whom, when. */
  readonly answer: string;
  /** Under it, smaller: the condition, and the time for which this holds. */
  readonly detail: string;
  /** What took the claim's place, and where to read it: "Superseded: what holds since 3 May 2025 is …". */
  readonly superseded: { readonly text: string; readonly source: Source | null } | null;
  /** A word or two for a list: "Rated False", "Announced". */
  readonly label: string;
  /** The claim as it was checked. */
  readonly claim: string;
  readonly said: { readonly value: Said; readonly text: string } | null;
  readonly supported: { readonly word: string; readonly text: string };
  /** Words of the statement that it was matched on, the weightiest first. */
  readonly shared: readonly string[];
  /** Claims that come near the statement and are not it, and why. */
  readonly near: readonly Pick<Rejection, 'claimId' | 'claim' | 'conflict' | 'parted'>[];
  /** 0 to 1, the matcher's. */
  readonly confidence: number;
  readonly sources: readonly Source[];
}

/** A near match that is not one, and why: "700,000 is not 800,000". */
export interface Rejection {
  readonly statement: AnnotatedStatement;
  readonly claimId: string;
  readonly claim: string;
  /** "From the pack …", where it is not of the bundled database. */
  readonly from: string | null;
  readonly conflict: Conflict;
  /** The same as a sentence: "700,000 is not 800,000". */
  readonly parted: string;
}

/** A checkable statement that no claim of the database is about. */
export interface Unchecked {
  readonly statement: AnnotatedStatement;
  readonly why: CheckableWhy;
}

/** How much of the page was looked at. `checkable` counts known ones too. */
export interface Coverage {
  readonly statements: number;
  readonly checkable: number;
  readonly known: number;
  /** How many of the known ones are known by a look-up on the net, and not by a pack. */
  readonly lookedUp?: number;
}

/** Everything the page is told, in one answer. The lists are in reading order. */
export interface Answer {
  readonly annotations: readonly Annotation[];
  readonly rejected: readonly Rejection[];
  readonly unchecked: readonly Unchecked[];
  readonly coverage: Coverage;
}
