import { GROUP_NAMES, groupsOf, isIn } from './checkable-groups.ts';

/** A place for what does not come up: later than any word that matters. */
const NOWHERE = 40;

/** Groups whose share of the words counts beside their number. */
const SHARED = ['small', 'I', 'we', 'you', 'it', 'modal', 'thinking'].map(group => GROUP_NAMES.indexOf(group));

const [isI, isWe, isYou, isHe, isThey, isIt] = [
  isIn('I'),
  isIn('we'),
  isIn('you'),
  isIn('he'),
  isIn('they'),
  isIn('it'),
];
const [isMillion, isNumber, isUnit] = [isIn('million'), isIn('number'), isIn('unit')];
const [isIrregularPast, isPerfect, isPolitician] = [isIn('past'), isIn('perfect'), isIn('politician')];
const isOther = (word: string): boolean => isHe(word) || isYou(word) || isThey(word) || isPolitician(word);

/** Who does it, the first of them within the first eight words. */
const DOERS = [isI, isWe, isYou, isHe, isThey, isIt];

/** What the first word may be. */
const OPENERS = [...DOERS, isIn('small'), isIn('asking'), isIn('talk'), isIn('cause')];

/**
 * What can be counted in a sentence, in a fixed order: of each group of words how many and where the first stands;
 * figures, their units and places; who does what; tense; names; marks; lengths. `words` are its `wordsOf`.
 */
export function measuresOf(sentence: string, words: readonly string[]): number[] {
  const counts = GROUP_NAMES.map(() => 0);
  const firsts = GROUP_NAMES.map(() => NOWHERE);
  words.forEach((word, i) => {
    for (const group of groupsOf(word)) {
      counts[group] = (counts[group] ?? 0) + 1;
      firsts[group] = Math.min(firsts[group] ?? NOWHERE, i);
    }
  });
  return [
    ...counts,
    ...firsts,
    ...SHARED.map(group => (counts[group] ?? 0) / (words.length + 2)),
    ...figures(words),
    ...doing(words),
    ...OPENERS.map(opener => Number(opener(words[0] ?? ''))),
    ...shape(sentence, words),
  ];
}

const isFigure = (word: string): boolean => word.startsWith('#');
const isAmount = (word: string): boolean => isFigure(word) || isMillion(word) || isNumber(word);
const isRegularPast = (word: string): boolean => word.length > 4 && word.endsWith('ed');
const isPast = (word: string): boolean => isRegularPast(word) || isIrregularPast(word);

type Test = (word: string) => boolean;

const countOf = (words: readonly string[], is: Test): number => {
  let count = 0;
  for (const word of words) if (is(word)) count++;
  return count;
};

/** How many words pass the first test with one that passes the second up to three words on. */
function pairs(words: readonly string[], is: Test, then: Test): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    if (is(words[i] ?? '') && words.slice(i + 1, i + 4).some(then)) count++;
  }
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
    pairs(words, isAmount, isUnit),
    pairs(words, isAmount, isMillion),
  ];
}

/** Who does it, and what they did: an opponent's record is what debates are checked for. */
function doing(words: readonly string[]): number[] {
  const doer = words.slice(0, 8).findIndex(word => DOERS.some(is => is(word)));
  const past = words.findIndex(isRegularPast);
  return [
    doer < 0 ? 0 : 1 + DOERS.findIndex(is => is(words[doer] ?? '')),
    doer < 0 ? 8 : doer,
    past < 0 ? NOWHERE : Math.min(past, NOWHERE),
    countOf(words, isRegularPast),
    countOf(words, word => word.length > 4 && word.endsWith('ing')),
    pairs(words, isOther, isPast),
    pairs(words, isI, isPast),
    pairs(words, isWe, isPast),
    pairs(words, isPerfect, isRegularPast),
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
