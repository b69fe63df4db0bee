/**
 * What a matcher is asked: one statement, as text and data. A `Statement` of an article fits; so does a line of a file.
 * Offsets play no part here.
 */
export interface Query {
  readonly text: string;
  /** The whole sentence, where `text` is a fragment of it. */
  readonly sentence?: string;
  /** The statements around it in its article: what it is about, where its own words leave that open. */
  readonly around?: readonly string[];
  /** The words of its sentence outside it, `…` in its place, where somebody is quoted or reported: who says it, and how. */
  readonly frame?: string;
  /** Whose words they are, where somebody is quoted. */
  readonly speaker?: string | null;
  /** The article's day, YYYY-MM-DD: verdicts hold for a time. */
  readonly date?: string | null;
  readonly modality?: 'asserted' | 'predicted' | 'conditional' | 'opinion' | 'question' | 'promise';
  readonly stance?: 'neutral' | 'denied';
  readonly secondHand?: boolean;
  /** True for the speaker's own words between quote marks, which a claim about what was said may quote. */
  readonly quoted?: boolean;
}

/** Of a statement to a claim. Only `same` ever shows a verdict. */
export type Relation = 'same' | 'opposite' | 'different' | 'related';

/** What two propositions are compared by. */
export type Slot =
  | 'figure'
  | 'unit'
  | 'date'
  | 'place'
  | 'person'
  | 'role'
  | 'polarity'
  | 'modality'
  | 'quantifier'
  | 'direction'
  | 'measure'
  | 'scope'
  | 'stance';

/** Why a near match is not a match: what the statement has in this slot, and what the claim has. */
export interface Conflict {
  readonly slot: Slot;
  readonly statement: string;
  readonly claim: string;
}

/** A statement and a claim of a pack: their relation, how sure the matcher is, and its evidence. */
export interface Match {
  /** Index into the packs that were searched. */
  readonly pack: number;
  /** Index of the claim in its pack. */
  readonly claim: number;
  readonly relation: Relation;
  /** 0 to 1, calibrated: the chance that a reader would call it this claim; where a `conflict` parts them, but for that. */
  readonly confidence: number;
  /** True where a reader is to see it as this claim: `same`, and sure enough. At most one match of a statement is. */
  readonly shown: boolean;
  /** True where a reader may be told that it is not this claim, though near, and why: there is a `conflict`, surely enough. */
  readonly near: boolean;
  /** Words (as the statement writes them) that it shares with the claim, the weightiest first. */
  readonly shared: readonly string[];
  readonly conflict: Conflict | null;
}

/** What the index needs of a claim; a claim of the database fits, and so does a line of a claims file. */
export interface Indexable {
  readonly id: string;
  readonly claim: string;
  readonly title?: string | undefined;
  readonly claimant?: string | undefined;
  /** Day it was said, YYYY-MM-DD. */
  readonly said?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly variants?: readonly string[] | undefined;
  readonly nearMisses?: readonly { readonly text: string; readonly relation: string }[] | undefined;
}
