import { ALIASES_OF_NAMES, COUNTRIES } from './gazetteer.ts';

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

const known = new Map<string, Known>();
const longest = new Map<string, number>();

function put(phrase: string, value: Known): void {
  if (known.has(phrase)) return;
  known.set(phrase, value);
  const words = phrase.split('_');
  const first = words[0] ?? '';
  longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
}

for (const line of COUNTRIES.trim().split('\n')) {
  const [own = '', parts = ''] = line.split('>');
  const [names = '', seats = ''] = own.split(':');
  const spellings = names.trim().split(' ');
  const country = spellings[0] ?? '';
  // "Kenyans" beside "Kenyan".
  const people = spellings.filter(name => /(?:an|i)$/.test(name)).map(name => `${name}s`);
  for (const name of [...spellings, ...people]) put(name, { key: country, kind: 'place', of: null, acts: false });
  for (const seat of seats.trim().split(' ').filter(Boolean))
    put(seat, { key: seat, kind: 'place', of: country, acts: true });
  for (const part of parts.trim().split(' ').filter(Boolean))
    put(part, { key: canonicalPart(part), kind: 'place', of: country, acts: false });
}
const KINDS: Readonly<Record<string, NameKind>> = { org: 'org', person: 'person', event: 'event' };
for (const line of ALIASES_OF_NAMES.trim().split('\n')) {
  const [kind = '', ...spellings] = line.split(' ');
  for (const name of spellings)
    put(name, { key: spellings[0] ?? name, kind: KINDS[kind] ?? 'name', of: null, acts: false });
}

/** One key for a region and its people: "texan" is "texas". */
function canonicalPart(part: string): string {
  const people: Readonly<Record<string, string>> = {
    english: 'england',
    scottish: 'scotland',
    scots: 'scotland',
    welsh: 'wales',
    texan: 'texas',
    texans: 'texas',
    californian: 'california',
    floridian: 'florida',
    bavarian: 'bavaria',
    catalan: 'catalonia',
    odessa: 'odesa',
    gaza_strip: 'gaza',
    new_york_city: 'new_york',
  };
  return people[part] ?? part;
}

/** The known name that begins at `words[at]` (folded words), longest first, and how many words it has. */
export function knownName(words: readonly string[], at: number): { name: Known; length: number } | null {
  for (let length = longest.get(words[at] ?? '') ?? 0; length > 0; length--) {
    const name = known.get(words.slice(at, at + length).join('_'));
    if (name && at + length <= words.length) return { name, length };
  }
  return null;
}

/** True for capitals and houses of government. */
export const isCapital = (key: string): boolean => known.get(key)?.acts === true;
