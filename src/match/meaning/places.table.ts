import { ALIASES_OF_NAMES, COUNTRIES } from './gazetteer.ts';
import type { Known, NameKind } from './places.ts';

const known = new Map<string, Known>();
/** Longest phrase of several words that begins with a word, in words. */
const longest = new Map<string, number>();

function put(phrase: string, value: Known): void {
  if (known.has(phrase)) return;
  known.set(phrase, value);
  const words = phrase.split('_');
  const first = words[0] ?? '';
  if (words.length > 1) longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}

/** As tokens spell them: words parted at a hyphen, no apostrophes. */
const spelled = (list: string): string => list.replaceAll('-', '_').replaceAll("'", '');

for (const line of spelled(COUNTRIES).trim().split('\n')) {
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
for (const line of spelled(ALIASES_OF_NAMES).trim().split('\n')) {
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

/** A known name as places.ts reads it: its kind, its key, the country that it lies in, and a mark where it acts for that. */
const written = ({ kind, key, of, acts }: Known, phrase: string): string =>
  [kind, key === phrase ? '' : key, of ?? '', acts ? '!' : ''].join(',').replace(/,+$/, '');

/** Known names by phrase. A build keeps what this comes to. */
export default {
  /** Parted by spaces, as is what is told of each. */
  phrases: [...known.keys()].join(' '),
  told: [...known].map(([phrase, name]) => written(name, phrase)).join(' '),
  /** The first words of phrases of several, and a digit for the longest of each. */
  begins: [...longest.keys()].join(' '),
  lengths: [...longest.values()].join(''),
};
