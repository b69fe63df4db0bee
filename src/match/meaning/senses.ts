import type { Slot } from '../match.ts';
import { once } from '../text/once.ts';
import table from './senses.table.ts';

/** One meaning of a word or phrase: words of one sense and one pole mean the same, of two poles the opposite. */
export interface Sense {
  readonly id: number;
  readonly pole: 1 | -1;
  /** A converse pair ("buy", "sell") tells one event from its two sides. */
  readonly converse: boolean;
  /** True where the sense has an opposite. */
  readonly poled: boolean;
  /** v something happens or is so, n a thing, a a property. */
  readonly sort: string;
}

/** A word's place in a family of words that exclude one another. */
export interface Contrast {
  readonly family: number;
  readonly sister: number;
  readonly slot: Slot;
}

/** What is known of a key. */
interface Known {
  readonly senses: readonly Sense[];
  readonly contrasts: readonly Contrast[];
}

const NOTHING: Known = { senses: [], contrasts: [] };

/** Where each key stands in the table, made at the first question: a worker is woken for much that asks none. */
const lists = once(() => {
  const places = new Map<string, number>();
  for (const key of table.keys.split(' ')) places.set(key, places.size);
  const phraseLength = new Map<string, number>();
  for (const key of table.begins.split(' ')) phraseLength.set(key, Number(table.lengths.charAt(phraseLength.size)));
  return { places, phraseLength, told: table.told.split(' ') };
});

function senseOf(written: string): Sense {
  const pole = written.startsWith('-') ? -1 : 1;
  const id = Number(pole < 0 ? written.slice(1) : written);
  const tie = table.ties.charAt(id);
  return { id, pole, converse: tie === '~', poled: tie !== ' ', sort: table.sorts.charAt(id) };
}

function contrastOf(written: string): Contrast {
  const [family = 0, sister = 0] = written.split('.').map(Number);
  return { family, sister, slot: table.slots[family] ?? 'measure' };
}

const known = new Map<string, Known>();

function knownOf(key: string): Known {
  const before = known.get(key);
  if (before !== undefined) return before;
  const { places, told } = lists();
  const place = places.get(key);
  if (place === undefined) return NOTHING;
  const [senses = '', contrasts = ''] = told[place]?.split(';') ?? [];
  const made = {
    senses: senses === '' ? [] : senses.split(',').map(senseOf),
    contrasts: contrasts === '' ? [] : contrasts.split(',').map(contrastOf),
  };
  known.set(key, made);
  return made;
}

/** The meanings of a key (a stem, or stems joined by `_`); empty where it is in no sense. */
export const sensesOf = (key: string): readonly Sense[] => knownOf(key).senses;

/** The families of excluding words that a key is in. */
export const contrastsOf = (key: string): readonly Contrast[] => knownOf(key).contrasts;

/** How many words, from `keys[at]` on, are one known phrase; 1 where none begins there. */
export function phraseAt(keys: readonly string[], at: number): number {
  const { places, phraseLength } = lists();
  for (let length = phraseLength.get(keys[at] ?? '') ?? 1; length > 1; length--) {
    if (at + length > keys.length) continue;
    if (places.has(keys.slice(at, at + length).join('_'))) return length;
  }
  return 1;
}
