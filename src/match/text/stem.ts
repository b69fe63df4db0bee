/*
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), for lower-case a to z.
 * Suffixes of a step are tried longest first; only the first that fits the word's end is looked at, as in the paper.
 */

type Rule = readonly [suffix: string, replacement: string];

/** The rules of a step by the last letter of their suffixes: most words have none. */
type Step = ReadonlyMap<string, readonly Rule[]>;

function step(rules: readonly Rule[]): Step {
  const byLast = new Map<string, Rule[]>();
  for (const rule of rules) {
    const last = rule[0].at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), rule]);
  }
  return byLast;
}

const STEP_2: Step = step([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]);

const STEP_3: Step = step([
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]);

const STEP_4: Step = step(
  [
    'ement',
    'ance',
    'ence',
    'able',
    'ible',
    'ment',
    'ant',
    'ent',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
    'ion',
    'al',
    'er',
    'ic',
    'ou',
  ].map(suffix => [suffix, '']),
);

function isConsonant(word: string, i: number): boolean {
  const c = word.charCodeAt(i);
  // a, e, i, o, u
  if (c === 97 || c === 101 || c === 105 || c === 111 || c === 117) return false;
  if (c !== 121) return true;
  return i === 0 || !isConsonant(word, i - 1);
}

/** How many vowel-consonant sequences the first `length` letters have: Porter's m. */
function measure(word: string, length: number): number {
  let sequences = 0;
  let afterVowel = false;
  for (let i = 0; i < length; i++) {
    const consonant = isConsonant(word, i);
    if (consonant && afterVowel) sequences++;
    afterVowel = !consonant;
  }
  return sequences;
}

function hasVowel(word: string, length: number): boolean {
  for (let i = 0; i < length; i++) if (!isConsonant(word, i)) return true;
  return false;
}

function endsDouble(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
}

/** Ends consonant, vowel, consonant, the last not w, x or y: Porter's *o. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last >= 2 &&
    isConsonant(word, last) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last - 2) &&
    !/[wxy]$/.test(word)
  );
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

function pastOrProgressive(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (cut === 0 || !hasVowel(word, word.length - cut)) return word;
  const stem = word.slice(0, -cut);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem, stem.length) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function replaceSuffix(word: string, rules: Step, above: number): string {
  for (const [suffix, replacement] of rules.get(word.charAt(word.length - 1)) ?? []) {
    if (!word.endsWith(suffix)) continue;
    const left = word.length - suffix.length;
    if (measure(word, left) <= above) return word;
    if (suffix === 'ion' && !/[st]$/.test(word.slice(0, left))) return word;
    return word.slice(0, left) + replacement;
  }
  return word;
}

function finalLetters(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const cut = stem.slice(0, -1);
    const m = measure(stem, cut.length);
    if (m > 1 || (m === 1 && !endsShort(cut))) stem = cut;
  }
  return stem.endsWith('ll') && measure(stem, stem.length) > 1 ? stem.slice(0, -1) : stem;
}

/** The stem of a lower-case English word; a word of under three letters, or with other letters than a to z, is its own. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let w = pastOrProgressive(plural(word));
  if (w.endsWith('y') && hasVowel(w, w.length - 1)) w = `${w.slice(0, -1)}i`;
  w = replaceSuffix(w, STEP_2, 0);
  w = replaceSuffix(w, STEP_3, 0);
  w = replaceSuffix(w, STEP_4, 1);
  return finalLetters(w);
}
