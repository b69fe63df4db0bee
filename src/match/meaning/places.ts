import { once } from '../text/once.ts';
import table from './places.table.ts';

export type NameKind = 'place' | 'org' | 'person' | 'event' | 'name';

/** What a known name stands for. */
export interface Known {
  /** The one key for all its spellings: "united_states". */
  readonly key: string;
  readonly kind: NameKind;
  /** The country that a capital or a region belongs to; null for countries and for what is no place. */
  readonly of: string | null;
  /** True for capitals and houses of government, which stand for their country where they act. */
  readonly acts: boolean;
}

/** Made at the first question: a worker is woken for much that asks none. */
const lists = once(() => {
  const places = new Map<string, number>();
  for (const phrase of table.phrases.split(' ')) places.set(phrase, places.size);
  const longest = new Map<string, number>();
  for (const word of table.begins.split(' ')) longest.set(word, Number(table.lengths.charAt(longest.size)));
  return { places, longest, told: table.told.split(' ') };
});

const KINDS: Readonly<Record<string, NameKind>> = { place: 'place', org: 'org', person: 'person', event: 'event' };
const known = new Map<string, Known>();

function knownOf(phrase: string): Known | null {
  const before = known.get(phrase);
  if (before !== undefined) return before;
  const { places, told } = lists();
  const [kind = '', key = '', of = '', acts = ''] = told[places.get(phrase) ?? -1]?.split(',') ?? [];
  if (kind === '') return null;
  const made = { key: key || phrase, kind: KINDS[kind] ?? 'name', of: of || null, acts: acts !== '' };
  known.set(phrase, made);
  return made;
}

/** The known name that begins at `words[at]` (folded words), longest first, and how many words it has. */
export function knownName(words: readonly string[], at: number): { name: Known; length: number } | null {
  for (let length = lists().longest.get(words[at] ?? '') ?? 1; length > 0; length--) {
    const name = knownOf(words.slice(at, at + length).join('_'));
    if (name && at + length <= words.length) return { name, length };
  }
  return null;
}

/** True for capitals and houses of government. */
export const isCapital = (key: string): boolean => knownOf(key)?.acts === true;
