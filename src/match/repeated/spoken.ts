import { Kinds } from '../../forms/plain.ts';
import { cardinal, ordinalWord } from '../text/numerals.ts';
import { type Token, tokensOf, unitAt } from '../text/tokens.ts';

/** A word of speech or of its transcript, as two records of it are compared. */
export interface Spoken extends Token {
  /** Equal to every pronoun: an editor put in its place who or what is meant ("since (the law) was passed"). */
  readonly open?: boolean;
  /** Written with a capital. */
  readonly capital?: boolean;
}

/** Words that speech adds and transcripts leave out, on which no proposition hinges. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an the and but so well now that also actually really ok okay just very like'.split(' '),
);
/** Words that records of one utterance differ in; what turns a sense, counts or tells a direction is none of them. */
const SLIGHT: ReadonlySet<string> = new Set(
  'of in on at as there here who which has have been do did dollar dollars'.split(' '),
);
const PRONOUNS: ReadonlySet<string> = new Set(
  'i we you he she it they this these those me us him her them his its our their'.split(' '),
);

const MONTHS = 'january february march april june july august september october november december'.split(' ');
/** Short forms that tell the same word. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ...MONTHS.map((month): [string, string] => [month.slice(0, 3), month]),
  ['sept', 'september'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['%', 'percent'],
  ['gonna', 'going'],
  ['cause', 'because'],
  ['em', 'them'],
]);
const TENS = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)([a-z]+)$/;
const CONTRACTED = new Kinds(/^(\p{L}+)['’ʼ](ve|re|ll|m)$/iu);
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ve', 'have'],
  ['re', 'are'],
  ['ll', 'will'],
  ['m', 'am'],
]);

/** "January 1st" beside "January 1". */
const DAY = /^(\d{1,2})(?:st|nd|rd|th)$/;

export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}

/** Whether two records of the same words may differ in this one. */
export function isSlight(word: string): boolean {
  return FILLERS.has(word) || SLIGHT.has(word);
}

/** A word as it is compared: numbers in digits, short forms as what they are short for. */
export function plain(word: string): string {
  const [, tens = '', ones = ''] = (word.includes('ty') ? TENS.exec(word) : null) ?? [];
  const value = cardinal(tens === '' ? word : `${tens}-${ones}`);
  if (value !== undefined && value > 1) return String(value);
  return (isLetter(unitAt(word, 0)) ? undefined : ordinalWord(word)) ?? SHORT.get(word) ?? word;
}

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

function writtenOut(token: Spoken, raw: string): Spoken[] {
  // Most words are as long as they are written: nothing was contracted in them.
  const [, head, tail = ''] = (raw.length === token.word.length ? null : CONTRACTED.for(raw).exec(raw)) ?? [];
  if (head !== undefined) {
    return [
      { ...token, word: head.toLowerCase() },
      { ...token, word: WRITTEN_OUT.get(tail.toLowerCase()) ?? tail },
    ];
  }
  if (token.word.endsWith('ve') && /^(?:they|we|you|i)ve$/.test(token.word)) {
    return [
      { ...token, word: token.word.slice(0, -2) },
      { ...token, word: 'have' },
    ];
  }
  return [token];
}

/** The words of a text, compounds in one (transcripts and claims differ in hyphens), numbers in digits, no contractions. */
export function spokenIn(text: string): Spoken[] {
  const joined: Spoken[] = [];
  for (const token of tokensOf(text)) {
    const last = joined.at(-1);
    const capital = !isLetter(text.charCodeAt(token.start)) && /\p{Lu}/u.test(text.charAt(token.start));
    if (token.hyphened && last) joined[joined.length - 1] = { ...last, word: last.word + token.word, end: token.end };
    else joined.push({ ...token, capital });
  }
  return joined.flatMap((token, i) => {
    if (token.word === 'united' && joined[i + 1]?.word === 'states') return [];
    if (token.word === 'states' && joined[i - 1]?.word === 'united') return [{ ...token, word: 'us' }];
    const word = MONTHS.includes(plain(joined[i - 1]?.word ?? ''))
      ? plain(token.word.replace(DAY, '$1'))
      : plain(token.word);
    return word === token.word ? writtenOut(token, text.slice(token.start, token.end)) : [{ ...token, word }];
  });
}

/** A plural's or possessive's s comes and goes in transcripts, as apostrophes do. */
const butForS = (a: string, b: string): boolean => a.length > 3 && b.length === a.length + 1 && b === `${a}s`;

const alike = (a: Spoken, b: Spoken): boolean =>
  a.word === b.word || butForS(a.word, b.word) || butForS(b.word, a.word) || (b.open === true && PRONOUNS.has(a.word));

/** Longest chain of pairs of equal words that keeps the order of both, as places in either; the last one of several. */
export function chain(a: readonly Spoken[], b: readonly Spoken[]): (readonly [number, number])[] {
  const rows: Uint16Array[] = [new Uint16Array(b.length + 1)];
  for (const word of a) {
    const before = rows.at(-1);
    const row = new Uint16Array(b.length + 1);
    b.forEach((other, j) => {
      row[j + 1] = alike(word, other) ? (before?.[j] ?? 0) + 1 : Math.max(before?.[j + 1] ?? 0, row[j] ?? 0);
    });
    rows.push(row);
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    const [word, other] = [a[i - 1], b[j - 1]];
    if (word && other && alike(word, other)) pairs.unshift([--i, --j]);
    else if (rows[i]?.[j] === rows[i - 1]?.[j]) i--;
    else j--;
  }
  return pairs;
}
