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

const TOKEN =
  /(?:\p{Lu}\.){2,}|[€$£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:%|st|nd|rd|th|bn|m|k)?|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.&@-](?=[\p{L}\p{N}])|[’'](?=[\p{L}\p{N}]))*|\S/gu;
const DOTTED = /^(?:mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|gen|lt|col|sgt|capt|rev|hon|st|jr|sr|[a-z])$/;

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
    TOKEN.lastIndex = at;
    for (let hit = TOKEN.exec(text); hit !== null && hit.index < until; hit = TOKEN.exec(text)) {
      const start = hit.index;
      const end = Math.min(start + hit[0].length, until);
      word(text, start, end, until, tokens);
      TOKEN.lastIndex = tokens.at(-1)?.end ?? end;
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
  const words = tokens.filter(t => t.kind === 'word' || t.kind === 'name');
  const lowered = words.filter(t => t.kind === 'word').length;
  const headline = words.length > 4 && lowered <= words.length * 0.3;
  return tokens.map((token, i) => {
    if (token.kind !== 'name' || isFirstName(token.lower)) return token;
    const first = i === 0 || tokens[i - 1]?.lower === '—' || (i === 1 && tokens[0]?.kind === 'punct');
    if (!first && !headline) return token;
    const verb = headline && !first && (SAYING.has(token.lower) || VERBS.has(token.lower));
    const formal =
      isGrammatical(token.lower) || (first && tokens[i + 1]?.kind !== 'name' && /(?:ing|ed|ly)$/.test(token.lower));
    return verb || formal ? { ...token, kind: 'word' } : token;
  });
}

function word(text: string, start: number, end: number, until: number, tokens: Token[]): void {
  const raw = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(raw)) {
    tokens.push({
      kind: 'punct',
      lower: raw === '–' || raw === '―' || raw === '-' ? '—' : raw,
      start,
      end,
      marked: -1,
    });
    return;
  }
  const lower = raw.toLowerCase().replaceAll('’', "'");
  if (/^[€$£¥]?\p{N}/u.test(raw)) {
    tokens.push({ kind: 'number', lower, start, end, marked: -1 });
    return;
  }
  const kind = /^(?:al-|el-|bin-|d'|o')?\p{Lu}/u.test(raw) ? 'name' : 'word';
  const clitic = /('s|'ll|'d|'re|'ve|'m)$/.exec(lower)?.[1];
  if (clitic && lower.length > clitic.length) {
    const cut = end - clitic.length;
    tokens.push({ kind, lower: lower.slice(0, -clitic.length), start, end: cut, marked: -1 });
    tokens.push({ kind: 'possessive', lower: clitic, start: cut, end, marked: -1 });
    return;
  }
  const dotted = text.charAt(end) === '.' && end < until && DOTTED.test(lower) && (kind === 'name' || lower.length > 1);
  tokens.push({ kind, lower, start, end: dotted && end + 1 < until ? end + 1 : end, marked: -1 });
}
