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

const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*|%/gu;
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

/** Lower case, compatibility forms resolved, diacritics dropped: `Łódź` is `lodz`, `ﬁ` is `fi`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/g, letter => LETTERS_NOT_DECOMPOSED.get(letter) ?? letter);
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

/** The tokens of `text` in order. Scripts written without spaces give one token for each two neighbouring characters. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const isAscii = raw.charCodeAt(0) < 128;
    if (!isAscii && UNSPACED.test(raw)) {
      for (let i = 0; i < Math.max(1, raw.length - 1); i++) {
        const word = raw.slice(i, i + 2);
        tokens.push({ word, start: start + i, end: start + i + word.length, acronym: false, hyphened: false });
      }
    } else {
      const word = wordOf(raw);
      const hyphened = previousEnd === start - 1 && /[-‐‑]/.test(text.charAt(previousEnd));
      const acronym = raw.length > 1 && (raw.includes('.') ? /^\p{L}/u.test(raw) : isCapitals(raw));
      if (word !== '') tokens.push({ word, start, end, acronym, hyphened });
    }
    previousEnd = end;
  }
  return tokens;
}
