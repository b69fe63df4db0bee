import type { CheckableWhy } from './checkable/why.ts';

/** How a speaker was found: named beside the quotation, by a title, by a pronoun, or carried on from before. */
export type SpeakerFound = 'named' | 'title' | 'pronoun' | 'continued';

/** Whom a quotation or reported statement is attributed to. */
export interface Speaker {
  /** The name as the article gives it in full, titles stripped: "Steve Witkoff". */
  readonly name: string;
  /** Title or office as the article has it, where it has one: "special envoy to the Middle East". */
  readonly title?: string;
  readonly found: SpeakerFound;
}

/**
 * A span between quote marks within one block, marks not included; what follows a speaker label in a transcript, and a
 * block quote without marks, count as well. Scare quotes and titles of works do not.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: Speaker | null;
  /**
   * Further parts of a quotation that its attribution breaks, and its later paragraphs, carry the index of its first
   * part; null for others.
   */
  readonly continues: number | null;
}

export type StatementKind = 'quotation' | 'reported' | 'assertion';
export type Modality = 'asserted' | 'predicted' | 'conditional' | 'opinion' | 'question' | 'promise';

/**
 * Where the article itself stands to what it reports: `neutral`; `denied` where it denies or debunks it ("falsely
 * claimed that …", "there is no evidence that …").
 */
export type Stance = 'neutral' | 'denied';

/** A span of the article that asserts something. Offsets are UTF-16 code units into `Article.text`. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * The whole sentence around a fragment, for the matcher: `it offered "strong security guarantees"` is more than
   * `strong security guarantees`. Equals `text` where the statement is the sentence.
   */
  readonly sentence: string;
  /** The words of its sentence outside it, `…` in its place, where somebody is quoted or reported; else ''. */
  readonly frame: string;
  readonly kind: StatementKind;
  /** Index of the quotation that holds it, into the list found with it; null outside quote marks. */
  readonly quotation: number | null;
  readonly speaker: Speaker | null;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly stance: Stance;
  /** The speaker passes on what somebody else said ("he said that she had said"). */
  readonly secondHand: boolean;
  /** 0 to 1: how much it asserts something about the world that evidence could settle. */
  readonly checkable: number;
  /** Why it is, where it counts as checkable. */
  readonly checkableWhy: CheckableWhy;
}

/** Over this a statement counts as checkable. */
export const CHECKABLE = 0.5;

/** Everything that was found in one article, in reading order. */
export interface Found {
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
}
