import { GROUP_NAMES, type Group, groupsOf, isOf } from './checkable-groups.ts';

/** A place for what does not come up: later than any word that matters. */
const NOWHERE = 40;

/** Groups whose share of the words counts beside their number. */
const SHARED: readonly Group[] = ['small', 'I', 'we', 'you', 'it', 'modal', 'thinking'];

/** Who does it, the first of them within the first eight words. */
const DOERS: readonly Group[] = ['I', 'we', 'you', 'he', 'they', 'it'];

/** What the first word may be. */
const OPENERS: readonly Group[] = ['I', 'we', 'you', 'he', 'they', 'it', 'small', 'asking', 'talk', 'cause'];

/**
 * What can be counted in a sentence, in a fixed order: of each group of words how many and where the first stands;
 * figures, their units and places; who does what; tense; names; marks; lengths. `words` are its `wordsOf`.
 */
export function measuresOf(sentence: string, words: readonly string[]): number[] {
  const n = words.length;
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  words.forEach((word, i) => {
    for (const group of groupsOf(word) ?? []) {
      counts.set(group, (counts.get(group) ?? 0) + 1);
      if (!firsts.has(group)) firsts.set(group, Math.min(i, NOWHERE));
    }
  });
  return [
    ...GROUP_NAMES.map(group => counts.get(group) ?? 0),
    ...GROUP_NAMES.map(group => firsts.get(group) ?? NOWHERE),
    ...SHARED.map(group => (counts.get(group) ?? 0) / (n + 2)),
    ...figures(words),
    ...doing(words),
    ...OPENERS.map(group => Number(isOf(words[0] ?? '', group))),
    ...shape(sentence, words),
  ];
}

const isFigure = (word: string | undefined): boolean => word?.startsWith('#') ?? false;
const isAmount = (word: string): boolean => isFigure(word) || isOf(word, 'million') || isOf(word, 'number');
const countOf = (words: readonly string[], is: (word: string) => boolean): number => words.filter(is).length;

/** How many pairs of such a word with such another one to three words on. */
function pairs(words: readonly string[], is: (word: string) => boolean, then: (word: string) => boolean): number {
  let count = 0;
  words.forEach((word, i) => {
    if (is(word) && words.slice(i + 1, i + 4).some(then)) count++;
  });
  return count;
}

function figures(words: readonly string[]): number[] {
  const first = words.findIndex(isFigure);
  return [
    countOf(words, isFigure),
    countOf(words, word => word === '#$'),
    countOf(words, word => word === '#%'),
    countOf(words, word => word === '#year'),
    countOf(words, isAmount),
    first < 0 ? NOWHERE : Math.min(first, NOWHERE),
    first < 0 ? -1 : words.length - first,
    pairs(words, isAmount, word => isOf(word, 'unit')),
    pairs(words, isAmount, word => isOf(word, 'million')),
  ];
}

const isRegularPast = (word: string): boolean => word.length > 4 && word.endsWith('ed');
const isPast = (word: string): boolean => isRegularPast(word) || isOf(word, 'past');
const isOther = (word: string): boolean =>
  isOf(word, 'he') || isOf(word, 'you') || isOf(word, 'they') || isOf(word, 'politician');

/** Who does it, and what they did: an opponent's record is what debates are checked for. */
function doing(words: readonly string[]): number[] {
  const doer = words.slice(0, 8).findIndex(word => DOERS.some(group => isOf(word, group)));
  const past = words.findIndex(isRegularPast);
  return [
    doer < 0 ? 0 : 1 + DOERS.findIndex(group => isOf(words[doer] ?? '', group)),
    doer < 0 ? 8 : doer,
    past < 0 ? NOWHERE : Math.min(past, NOWHERE),
    countOf(words, isRegularPast),
    countOf(words, word => word.length > 4 && word.endsWith('ing')),
    pairs(words, isOther, isPast),
    pairs(words, word => isOf(word, 'I'), isPast),
    pairs(words, word => isOf(word, 'we'), isPast),
    pairs(words, word => isOf(word, 'perfect'), isRegularPast),
  ];
}

function shape(sentence: string, words: readonly string[]): number[] {
  const n = words.length;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const marks = [/,/g, /\?/g, /!/g, /["“”]/g, /[-–—]/g, /['’]/g, /\.\.\.|…/g, /(?<=[\p{Ll}\d,'’] )\p{Lu}\p{L}+/gu];
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
    ...marks.map(mark => sentence.match(mark)?.length ?? 0),
    (sentence.match(/\p{Lu}/gu)?.length ?? 0) / (sentence.length + 1),
    Number(/^\p{Ll}/u.test(sentence)),
    Number(/[?!]$/.test(words.at(-1) ?? '')),
  ];
}
