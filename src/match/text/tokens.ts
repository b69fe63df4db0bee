import { Kinds } from '../../forms/plain.ts';

/** A stretch of a text that is a word, a number, or a percent sign. Offsets are UTF-16 code units into that text. */
export interface Token {
  /** Lower case, no diacritics, no apostrophes, no full stops: `Obama's` is `obama`, `don't` is `dont`, `U.S.` is `us`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** As an acronym is written: all capitals, or with full stops. */
  readonly acronym: boolean;
  /** Joined to the token before it by a hyphen. */
  readonly hyphened: boolean;
}

/** What is a token, at its place. */
export const TOKEN = new Kinds(
  /(?:\p{L}\.){2,}|\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*|%/uy,
);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LETTERS_NOT_DECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

/** Latin letters' marks, and where there may be others: not among dashes, quote marks and dots. */
const DIACRITICS = /[\u0300-\u036f]+/g;
const MAY_HAVE_MARKS = /[\u0370-\u200f\u2028-\uffff]/;

/** Lower case, compatibility forms resolved, diacritics dropped: `Łódź` is `lodz`, `ﬁ` is `fi`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  const parts = lower.normalize('NFKD').replace(DIACRITICS, '');
  return (MAY_HAVE_MARKS.test(parts) ? parts.replace(/\p{M}+/gu, '') : parts).replace(
    /[ßæœøđðþłı]/g,
    letter => LETTERS_NOT_DECOMPOSED.get(letter) ?? letter,
  );
}

/** Most words by far: nothing to fold, nothing to take out. */
const PLAIN = /^[a-z]+$/;

function wordOf(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const word = fold(raw);
  if (/^\d/.test(word)) return word.replaceAll(',', '');
  return word.replace(/['’ʼ]s$/, '').replace(/['’ʼ.]/g, '');
}

/** Tells by the first letter of nearly every word. */
function isCapitals(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return !(first >= 97 && first <= 122) && /^\p{Lu}+$/u.test(raw);
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;
const APOSTROPHE = 39;
const FULL_STOP = 46;
const PERCENT = 37;

/** A unit of a text, 0 beyond its ends: asked for what is not there, an engine throws away what it compiled. */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** Where the word of ASCII ends that begins here; -1 where it may go on in a way that only the form tells. */
function plainEnd(text: string, start: number): number {
  let end = start + 1;
  let unit = unitAt(text, end);
  while (isSmall(unit) || isCapital(unit) || isDigit(unit)) unit = unitAt(text, ++end);
  const goesOn = unit === APOSTROPHE || unit > 127 || (unit === FULL_STOP && end === start + 1);
  return goesOn ? -1 : end;
}

/** Whether all of it is capitals of ASCII. */
function areCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCapital(text.charCodeAt(at))) return false;
  return true;
}

/**
 * The tokens of `text` in order. Scripts written without spaces give one token for each two neighbouring characters. Nearly
 * every word is of ASCII and read without a form: what a form finds takes an engine several times as long, and as much room.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const form = TOKEN.for(text);
  let previousEnd = -1;
  for (let start = 0; start < text.length; ) {
    const unit = text.charCodeAt(start);
    const isWord = isSmall(unit) || isCapital(unit);
    if (unit < 128 && !isWord && !isDigit(unit) && unit !== PERCENT) {
      start++;
      continue;
    }
    let end = isWord ? plainEnd(text, start) : -1;
    const isPlain = end >= 0;
    if (!isPlain) {
      form.lastIndex = start;
      end = start + (form.exec(text)?.[0].length ?? 0);
      if (end === start) {
        start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
    }
    const raw = text.slice(start, end);
    const hyphened = previousEnd === start - 1 && isHyphen(unitAt(text, previousEnd));
    if (isPlain) {
      const acronym = isCapital(unit) && end > start + 1 && areCapitals(text, start, end);
      tokens.push({ word: raw.toLowerCase(), start, end, acronym, hyphened });
    } else if (unit >= 128 && UNSPACED.test(raw)) {
      for (let i = 0; i < Math.max(1, raw.length - 1); i++) {
        const word = raw.slice(i, i + 2);
        tokens.push({ word, start: start + i, end: start + i + word.length, acronym: false, hyphened: false });
      }
    } else {
      const word = wordOf(raw);
      const acronym = raw.length > 1 && (raw.includes('.') ? /^\p{L}/u.test(raw) : isCapitals(raw));
      if (word !== '') tokens.push({ word, start, end, acronym, hyphened });
    }
    previousEnd = end;
    start = end;
  }
  return tokens;
}
