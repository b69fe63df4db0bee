import { bitOf, FREE_BIT, GROUP_NAMES, groupsOf } from './checkable-groups.ts';

/** A place for what does not come up: later than any word that matters. */
const NOWHERE = 40;

/** Groups whose share of the words counts beside their number. */
const SHARED = (['small', 'I', 'we', 'you', 'it', 'modal', 'thinking'] as const).map(g => GROUP_NAMES.indexOf(g));

/** Who does it, the first of them within the first eight words. */
const DOERS = (['I', 'we', 'you', 'he', 'they', 'it'] as const).map(bitOf);
const ANY_DOER = DOERS.reduce((all, bit) => all | bit, 0);

/** What the first word may be. */
const OPENERS = [...DOERS, ...(['small', 'asking', 'talk', 'cause'] as const).map(bitOf)];

const FIGURE = 1 << FREE_BIT;
const REGULAR_PAST = 2 << FREE_BIT;
const MILLION = bitOf('million');
const AMOUNT = FIGURE | MILLION | bitOf('number');
const PAST = REGULAR_PAST | bitOf('past');
const OTHER = bitOf('he') | bitOf('you') | bitOf('they') | bitOf('politician');

/** Marks, and names within the sentence. */
const MARKS = [/,/g, /\?/g, /!/g, /["“”]/g, /[-–—]/g, /['’]/g, /\.\.\.|…/g, /(?<=[\p{Ll}\d,'’] )\p{Lu}\p{L}+/gu];

/**
 * What can be counted in a sentence, in a fixed order: of each group of words how many and where the first stands;
 * figures, their units and places; who does what; tense; names; marks; lengths. `words` are its `wordsOf`.
 */
export function measuresOf(sentence: string, words: readonly string[]): number[] {
  const counts = GROUP_NAMES.map(() => 0);
  const firsts = GROUP_NAMES.map(() => NOWHERE);
  const kinds = words.map((word, i) => {
    const { groups, bits } = groupsOf(word);
    for (const group of groups) {
      counts[group] = (counts[group] ?? 0) + 1;
      firsts[group] = Math.min(firsts[group] ?? NOWHERE, i);
    }
    if (word.startsWith('#')) return bits | FIGURE;
    return word.length > 4 && word.endsWith('ed') ? bits | REGULAR_PAST : bits;
  });
  const n = words.length;
  const shares = SHARED.map(group => (counts[group] ?? 0) / (n + 2));
  const openers = OPENERS.map(bit => Number(((kinds[0] ?? 0) & bit) !== 0));
  return counts.concat(firsts, shares, figures(words, kinds), doing(words, kinds), openers, shape(sentence, words));
}

/** The bits of each word: its groups, and whether it is a figure or a regular past. */
type Kinds = readonly number[];

function countOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  let count = 0;
  for (const one of all) if (is(one)) count++;
  return count;
}

/** How many words of some kinds have one of other kinds up to three words on. */
function pairs(kinds: Kinds, some: number, others: number): number {
  let count = 0;
  for (let i = 0; i < kinds.length; i++) {
    const next = (kinds[i + 1] ?? 0) | (kinds[i + 2] ?? 0) | (kinds[i + 3] ?? 0);
    if (((kinds[i] ?? 0) & some) !== 0 && (next & others) !== 0) count++;
  }
  return count;
}

const placeOf = (kinds: Kinds, some: number): number => kinds.findIndex(kind => (kind & some) !== 0);

function figures(words: readonly string[], kinds: Kinds): number[] {
  const first = placeOf(kinds, FIGURE);
  return [
    countOf(kinds, kind => (kind & FIGURE) !== 0),
    countOf(words, word => word === '#$'),
    countOf(words, word => word === '#%'),
    countOf(words, word => word === '#year'),
    countOf(kinds, kind => (kind & AMOUNT) !== 0),
    first < 0 ? NOWHERE : Math.min(first, NOWHERE),
    first < 0 ? -1 : words.length - first,
    pairs(kinds, AMOUNT, bitOf('unit')),
    pairs(kinds, AMOUNT, MILLION),
  ];
}

/** Who does it, and what they did: an opponent's record is what debates are checked for. */
function doing(words: readonly string[], kinds: Kinds): number[] {
  const doer = placeOf(kinds.slice(0, 8), ANY_DOER);
  const past = placeOf(kinds, REGULAR_PAST);
  return [
    doer < 0 ? 0 : 1 + DOERS.findIndex(bit => ((kinds[doer] ?? 0) & bit) !== 0),
    doer < 0 ? 8 : doer,
    past < 0 ? NOWHERE : Math.min(past, NOWHERE),
    countOf(kinds, kind => (kind & REGULAR_PAST) !== 0),
    countOf(words, word => word.length > 4 && word.endsWith('ing')),
    pairs(kinds, OTHER, PAST),
    pairs(kinds, bitOf('I'), PAST),
    pairs(kinds, bitOf('we'), PAST),
    pairs(kinds, bitOf('perfect'), REGULAR_PAST),
  ];
}

function shape(sentence: string, words: readonly string[]): number[] {
  const n = words.length;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return [
    n,
    letters / (n + 1),
    sentence.length / (n + 1),
    countOf(words, word => word.length > 6),
    countOf(words, word => word.length > 6) / (n + 2),
    countOf(words, word => word.length > 3 && word.endsWith('s')),
    countOf(words, word => word.endsWith('ly')),
    countOf(words, word => /(?:tions?|ment|ity)$/.test(word)),
    new Set(words).size / (n + 1),
    ...MARKS.map(mark => sentence.match(mark)?.length ?? 0),
    (sentence.match(/\p{Lu}/gu)?.length ?? 0) / (sentence.length + 1),
    Number(/^\p{Ll}/u.test(sentence)),
    Number(/[?!]$/.test(words.at(-1) ?? '')),
  ];
}
