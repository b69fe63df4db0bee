import { isFirstName, isGrammatical, VERBS } from './lexicon.ts';
import type { Marked } from './marks.ts';
import { SAYING } from './saying-verbs.ts';
import type { Span } from './sentences.ts';

/**
 * A word, figure or mark of a sentence. A whole stretch between quote marks is one token of kind `quote`: what is said
 * inside takes no part in the grammar around it.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'name' | 'number' | 'punct' | 'quote' | 'possessive';
  /** Lower case, straight apostrophes; the mark itself for punctuation; for a quote its last character. */
  readonly lower: string;
  /** Index into the article's marked stretches for a quote, else -1. */
  readonly marked: number;
}

const SOFT_HYPHEN = 0xad;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /^(?:al-|el-|bin-|d'|o')?\p{Lu}/u;
const CLITIC = /(?:'s|'ll|'d|'re|'ve|'m)$/;

/** The word at `i` in lower case; empty before the first token and after the last. */
export function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** Whether the token is a whole stretch between quote marks. */
export function isQuote(token: Token | undefined): boolean {
  return token?.kind === 'quote';
}

/** Whether the token is a word with a capital that the head of a sentence does not explain. */
export function isName(token: Token | undefined): boolean {
  return token?.kind === 'name';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** €, $, £, ¥ */
function isCurrency(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0xa5 || code === 0x20ac;
}

/** Letters, figures and marks upon letters; most of a text is ASCII and needs no Unicode table. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SOFT_HYPHEN) return true;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER.test(text.charAt(at));
}

/** Where the word, figure or mark that begins at `at` ends. */
function tokenEnd(text: string, at: number, until: number): number {
  let end = at;
  if (isCurrency(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) end++;
  else if (!isLetter(text, at)) return at + 1;
  const figure = isDigit(text.charCodeAt(end));
  while (end < until) {
    if (isLetter(text, end)) end++;
    else if (end + 1 < until && (figure ? '.,:%-' : ".&@-'’").includes(text.charAt(end)) && isLetter(text, end + 1))
      end++;
    else break;
  }
  if (figure && text.charAt(end) === '%' && end < until) return end + 1;
  // "U.S." keeps its last full stop where more of the sentence follows.
  if (text.charAt(end) === '.' && end + 1 < until && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(at, end))) return end + 1;
  return end;
}

/**
 * The tokens of one sentence, in order. `'s` at the end of a name or noun is a token of its own.
 * @param marked the article's marked stretches; `first` is the index of the first that may lie in the sentence
 */
export function tokensOf(text: string, sentence: Span, marked: readonly Marked[], first: number): Token[] {
  const tokens: Token[] = [];
  let m = first;
  let at = sentence.start;
  while (m < marked.length && (marked[m]?.close ?? 0) <= at) m++;
  while (at < sentence.end) {
    const quote = marked[m];
    const until = quote ? Math.min(quote.open, sentence.end) : sentence.end;
    while (at < until) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 0xa0 || ((code < 32 || code > 0x7f) && code !== 0xfeff && /\s/.test(text.charAt(at))))
        at++;
      else at = word(text, at, tokenEnd(text, at, until), until, tokens);
    }
    if (!quote || quote.open >= sentence.end) break;
    tokens.push({
      kind: 'quote',
      lower: text.charAt(quote.end - 1),
      start: Math.max(quote.open, at),
      end: quote.close,
      marked: m,
    });
    at = Math.max(quote.close, at + 1);
    m++;
  }
  return plainCase(tokens);
}

/** A capital at the head of a sentence or in a headline in Title Case makes no name of a word of grammar or of saying. */
function plainCase(tokens: Token[]): Token[] {
  let lowered = 0;
  let names = 0;
  for (const { kind } of tokens) {
    if (kind === 'word') lowered++;
    else if (kind === 'name') names++;
  }
  const headline = lowered + names > 4 && names > lowered * 2.3;
  for (const [i, token] of tokens.entries()) {
    const first = i === 0 || tokens[i - 1]?.lower === '—' || (i === 1 && tokens[0]?.kind === 'punct');
    if (token.kind !== 'name' || !(first || headline) || isFirstName(token.lower)) continue;
    // "No. 10 said"
    if (token.lower === 'no' && tokens[i + 1]?.kind === 'number') continue;
    const verb = headline && !first && (SAYING.has(token.lower) || VERBS.has(token.lower));
    const formal = isGrammatical(token.lower) || (first && leads(token.lower, tokens[i + 1]));
    if (verb || formal) tokens[i] = { ...token, kind: 'word' };
  }
  return tokens;
}

/** Whether a capitalised first word leads into a sentence ("Speaking to reporters", "Asked why", "Similarly,"). */
function leads(word: string, next: Token | undefined): boolean {
  if (/^(?:asked|based|given|pressed|reached|faced|told|armed|called|questioned|joined|dressed)$/.test(word))
    return true;
  if (/....ly$/.test(word)) return true;
  return /...ing$/.test(word) && (next?.kind === 'name' || (next?.kind === 'word' && isGrammatical(next.lower)));
}

/** Adds the token from `start` to `end`, two where a clitic ends it, and gives the offset after it. */
function word(text: string, start: number, end: number, until: number, tokens: Token[]): number {
  const raw = text.slice(start, end);
  if (end === start + 1 && !isLetter(text, start)) {
    tokens.push({ kind: 'punct', lower: /[–―-]/.test(raw) ? '—' : raw, start, end, marked: -1 });
    return end;
  }
  if (isDigit(text.charCodeAt(start)) || isDigit(text.charCodeAt(start + 1))) {
    tokens.push({ kind: 'number', lower: raw.toLowerCase(), start, end, marked: -1 });
    return end;
  }
  const straight = /[’\u00ad]/.test(raw) ? raw.replaceAll('’', "'").replaceAll('\u00ad', '') : raw;
  // Soft hyphens alone are no word.
  if (straight === '') return end;
  const lower = straight.toLowerCase();
  const first = straight.charCodeAt(0);
  const kind = lower !== straight && ((first >= 65 && first <= 90) || CAPITAL.test(straight)) ? 'name' : 'word';
  const cut = lower.includes("'") ? lower.search(CLITIC) : -1;
  if (cut > 0) {
    tokens.push({ kind, lower: lower.slice(0, cut), start, end: start + cut, marked: -1 });
    tokens.push({ kind: 'possessive', lower: lower.slice(cut), start: start + cut, end, marked: -1 });
    return end;
  }
  // The sentence goes on after it: the full stop is an abbreviation's.
  const dotted = text.charAt(end) === '.' && end + 1 < until && text.charAt(end + 1) !== '.';
  tokens.push({ kind, lower, start, end: dotted ? end + 1 : end, marked: -1 });
  return dotted ? end + 1 : end;
}
