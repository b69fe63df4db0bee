import type { Slot } from '../match.ts';
import { keyOf } from '../text/keys.ts';
import { CONTRASTS } from './contrasts.ts';
import { OPPOSITES } from './opposites.ts';
import { SENSES_OF_ACTS } from './synonyms.ts';
import { SENSES_AT_LARGE } from './synonyms-at-large.ts';
import { SENSES_IN_PHRASES } from './synonyms-in-phrases.ts';
import { SENSES_IN_USE } from './synonyms-in-use.ts';
import { SENSES_OF_LIFE } from './synonyms-of-life.ts';
import { SENSES_OF_MONEY } from './synonyms-of-money.ts';
import { SENSES_OF_STATE } from './synonyms-of-state.ts';
import { SENSES_OF_THINGS } from './synonyms-of-things.ts';
import { SENSES_OF_THINGS_IN_USE } from './synonyms-of-things-in-use.ts';

const SLOTS: Readonly<Record<string, Slot>> = {
  measure: 'measure',
  person: 'person',
  place: 'place',
  date: 'date',
  modality: 'modality',
  quantifier: 'quantifier',
};

/** As tokens part them: "built-up" is two words. */
const SENSES = (
  SENSES_OF_ACTS +
  SENSES_OF_THINGS +
  SENSES_IN_USE +
  SENSES_OF_THINGS_IN_USE +
  SENSES_IN_PHRASES +
  OPPOSITES +
  SENSES_OF_STATE +
  SENSES_OF_MONEY +
  SENSES_OF_LIFE +
  SENSES_AT_LARGE
).replace(/(?<=[a-z])-(?=[a-z])/g, '_');

/** What is told of a key: its senses, and its places in families of words that exclude one another. */
interface Told {
  readonly senses: string[];
  readonly contrasts: string[];
}

const told = new Map<string, Told>();
/** Longest phrase, in words, that begins with a key. */
const phraseLength = new Map<string, number>();

function toldOf(phrase: string): Told {
  const parts = phrase.includes('_') ? phrase.split('_').map(keyOf) : null;
  const key = parts === null ? keyOf(phrase) : parts.join('_');
  const [first = ''] = parts ?? [];
  if (parts !== null) phraseLength.set(first, Math.max(phraseLength.get(first) ?? 0, parts.length));
  const before = told.get(key) ?? { senses: [], contrasts: [] };
  told.set(key, before);
  return before;
}

const lines = SENSES.trim().split(/\n+/);
for (const [id, line] of lines.entries()) {
  const [left = '', right = ''] = line.slice(2).split(/[|~]/);
  for (const word of left.trim().split(' ')) toldOf(word).senses.push(`${id}`);
  for (const word of right.trim().split(' ')) if (word !== '') toldOf(word).senses.push(`-${id}`);
}
const families = CONTRASTS.replace(/(?<=[a-z])-(?=[a-z])/g, '_')
  .trim()
  .split('\n');
for (const [family, line] of families.entries()) {
  for (const [sister, words] of line.split(' ').slice(1).entries()) {
    for (const word of words.split('=')) toldOf(word).contrasts.push(`${family}.${sister}`);
  }
}

/** The lists by key, as they are asked: thousands of stems are most of what making them takes. A build keeps what this comes to. */
export default {
  /** Parted by spaces, as is what is told of each: senses, those of the other pole with a minus; then families and sisters. */
  keys: [...told.keys()].join(' '),
  told: [...told.values()].map(({ senses, contrasts }) => `${senses.join(',')};${contrasts.join(',')}`).join(' '),
  /** Of each sense a letter for its sort, and what parts its poles: `|`, `~` where they are converse, a space where it has one. */
  sorts: lines.map(line => line.charAt(0)).join(''),
  ties: lines.map(line => (line.includes('~') ? '~' : line.includes('|') ? '|' : ' ')).join(''),
  /** Of each family the slot that differs. */
  slots: families.map((line): Slot => SLOTS[line.split(' ')[0] ?? ''] ?? 'measure'),
  /** The first keys of phrases, and a digit for the longest of each. */
  begins: [...phraseLength.keys()].join(' '),
  lengths: [...phraseLength.values()].join(''),
};
