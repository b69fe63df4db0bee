import { FREE_BIT, groupsOf } from './groups.ts';
import { signsOfWord } from './signs.ts';

/** What a word, a pair of neighbours or a first word adds to each linear model, in steps. */
export interface Steps {
  talk: number;
  news: number;
  style: number;
}

/** The linear models by name. */
export const HEADS = ['talk', 'news', 'style'] as const;

/** Two neighbours. */
export interface Pair extends Steps {
  /** To fact-checkers' claims, in fifths of log odds. */
  likeness: number;
  /** The last reading that it was in. */
  reading: number;
}

/** What is known of a word, looked up once for all that is asked of it; the steps are what it adds itself. */
export interface Entry extends Steps {
  /** Whether the three that follow were looked up: models know thousands of words that no article has. */
  met: boolean;
  /** Its groups, as places in `GROUP_NAMES`. */
  groups: readonly number[];
  /** Bits of those that are asked about, and of what its letters tell. */
  bits: number;
  /** Its signs, as a set of bits. */
  signs: number;
  /** What it adds as the first word; null: nothing. */
  first: Steps | null;
  /** The pairs that it begins, by their second word, and whether it ends any: few words do either. */
  pairs: Map<string, Pair> | null;
  ends: boolean;
  /** Its place among the words that have traits; -1: none. */
  trait: number;
  /** The last reading that it was in: tells a word that was there before without a set of them. */
  reading: number;
}

/** How many words that no model knows are kept: an article's names come again and again. */
const STRANGERS = 4000;

/** Entries by word. */
export class Lexicon {
  private readonly entries = new Map<string, Entry>();
  private readonly strangers: string[] = [];

  /** The word's entry, one for always, whose models may be told more. */
  keep(word: string): Entry {
    const known = this.entries.get(word);
    if (known !== undefined) return known;
    const entry = newEntry();
    this.entries.set(word, entry);
    return entry;
  }

  /** The word's entry, known or not: within a reading it is the same one. */
  of(word: string): Entry {
    const entry = this.entries.get(word);
    return entry?.met ? entry : this.meet(word, entry);
  }

  private meet(word: string, known: Entry | undefined): Entry {
    if (known === undefined) this.strangers.push(word);
    const entry = known ?? this.keep(word);
    const { groups, bits } = groupsOf(word);
    entry.groups = groups;
    entry.bits = bits | bitsOfLetters(word);
    entry.signs = signsOfWord(word);
    entry.met = true;
    return entry;
  }

  /** Called between readings: forgets strangers where there are too many of them. */
  settle(): void {
    if (this.strangers.length <= STRANGERS) return;
    for (const word of this.strangers) this.entries.delete(word);
    this.strangers.length = 0;
  }
}

export const FIGURE = 1 << FREE_BIT;
export const MONEY = 2 << FREE_BIT;
export const PERCENT = 4 << FREE_BIT;
export const YEAR = 8 << FREE_BIT;
export const REGULAR_PAST = 16 << FREE_BIT;
export const PROGRESSIVE = 32 << FREE_BIT;
export const LONG = 64 << FREE_BIT;
export const PLURAL = 128 << FREE_BIT;
export const ADVERB = 256 << FREE_BIT;
export const ABSTRACT = 512 << FREE_BIT;

function bitsOfLetters(word: string): number {
  const { length } = word;
  let bits = 0;
  if (word.startsWith('#')) bits |= FIGURE;
  if (word === '#$') bits |= MONEY;
  if (word === '#%') bits |= PERCENT;
  if (word === '#year') bits |= YEAR;
  else if (length > 4 && word.endsWith('ed')) bits |= REGULAR_PAST;
  if (length > 4 && word.endsWith('ing')) bits |= PROGRESSIVE;
  if (length > 6) bits |= LONG;
  if (length > 3 && word.endsWith('s')) bits |= PLURAL;
  if (word.endsWith('ly')) bits |= ADVERB;
  return /(?:tions?|ment|ity)$/.test(word) ? bits | ABSTRACT : bits;
}

function newEntry(): Entry {
  return {
    met: false,
    groups: [],
    bits: 0,
    signs: 0,
    talk: 0,
    news: 0,
    style: 0,
    first: null,
    pairs: null,
    ends: false,
    trait: -1,
    reading: 0,
  };
}
