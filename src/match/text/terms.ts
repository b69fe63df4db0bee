import { ALIASES, NAME_PAIRS } from './aliases.ts';
import { numberAt } from './numbers.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stopwords.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a text is indexed and searched by. Offsets are UTF-16 code units into the text. */
export interface Term {
  /** A stem, a number (`#700000`, `#20%`) or a joined compound. */
  readonly key: string;
  /** `hashOf(key)`, by which packs and tables know it. */
  readonly hash: number;
  readonly start: number;
  readonly end: number;
  /** True for the joined form of a hyphen compound, which repeats the terms beside it. */
  readonly compound: boolean;
}

/** 32 bits of a key (FNV-1a over UTF-16 units, then murmur3's final mix). 100,000 keys collide about once. */
export function hashOf(key: string): number {
  return hashAt(key, 0, key.length);
}

/** The same of a key that stands in a text. */
export function hashAt(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const KEPT_KEYS = 50_000;
const keys = new Map<string, string>();

/** The key of a folded word: its alias's stem, `''` for a stop word. Remembered, since news repeats its words. */
function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = STOP_WORDS.has(word) ? '' : stem(ALIASES.get(word) ?? word);
  if (keys.size >= KEPT_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}

function keyOfToken(token: Token): string {
  if (token.acronym && token.word === 'us') return 'america';
  if (token.acronym && token.word === 'uk') return stem('britain');
  return token.word === '%' ? '' : keyOf(token.word);
}

/** The key of a hyphen compound written as one word; `''` for two numbers, which are a range or a score. */
function joined(first: Token, second: Token): string {
  return /^\d/.test(first.word) && /^\d/.test(second.word) ? '' : keyOf(first.word + second.word);
}

/** The terms of a text in order: the only analysis there is, for claims when a pack is built and for statements. */
export function termsOf(text: string): Term[] {
  const tokens = tokensOf(text);
  const terms: Term[] = [];
  const add = (key: string, start: number, end: number, compound = false): void => {
    if (key !== '') terms.push({ key, hash: hashOf(key), start, end, compound });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const number = numberAt(tokens, i);
    const next = tokens[i + 1];
    if (number) {
      if (number.tokens === 1 && next?.hyphened) add(joined(token, next), token.start, next.end, true);
      i += number.tokens - 1;
      add(number.key, token.start, tokens[i]?.end ?? token.end);
      continue;
    }
    const pair = next && NAME_PAIRS.get(`${token.word} ${next.word}`);
    if (next && pair !== undefined) {
      add(stem(pair), token.start, next.end);
      i++;
      continue;
    }
    add(keyOfToken(token), token.start, token.end);
    if (next?.hyphened) add(joined(token, next), token.start, next.end, true);
  }
  return terms;
}
