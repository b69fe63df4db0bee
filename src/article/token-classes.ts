import { ADVERBS, DETERMINERS, isAuxiliaryWord, VERBS } from './lexicon.ts';
import { SAYING } from './saying-verbs.ts';
import { isQuote, lowerAt, type Token } from './tokens.ts';

/** Marks that part nothing. */
const JOINS: ReadonlySet<string> = new Set("()&'’/$%#@*-");

/** A comma, or a dash that parts as one does. */
export function isComma(token: Token | undefined): boolean {
  if (token?.kind !== 'punct') return false;
  return token.lower === ',' || token.lower === '—' || token.lower === '-';
}

/** Whether a mark parts phrases here; the end of the sentence does. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'punct' && !JOINS.has(token.lower));
}

/** An adverb, by list or by its ending. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return ADVERBS.has(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ly') && token.lower !== 'family');
}

/** An auxiliary, a contracted one too. */
export function isAuxiliary(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'possessive') return token.lower !== "'s";
  return token.kind === 'word' && isAuxiliaryWord(token.lower);
}

/** Whether a token after an apostrophe is a verb ("he's") rather than a possessive. */
export function isClitic(tokens: readonly Token[], i: number): boolean {
  const owner = lowerAt(tokens, i - 1);
  return (
    tokens[i]?.kind === 'possessive' &&
    (tokens[i]?.lower !== "'s" || /^(?:he|she|it|that|there|who|what|here|where)$/.test(owner))
  );
}

/** Whether the word can be the finite verb of a clause, judged by lists and suffix. */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'possessive') {
    return isClitic(tokens, i);
  }
  if (token.kind !== 'word') return false;
  const word = token.lower;
  if (isAuxiliaryWord(word)) return true;
  const before = tokens[i - 1];
  const noun =
    before !== undefined && (DETERMINERS.has(before.lower) || before.lower === 'to' || before.kind === 'possessive');
  if (VERBS.has(word)) return !noun;
  const saying = SAYING.get(word);
  if (saying && saying.form !== 'ing') return !noun;
  return word.length > 4 && word.endsWith('ed') && !noun;
}

/** Any verb but "be" and "have", for a quotation needs no verb of saying: `"We won!" he beamed.` */
export function isAction(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  if (word?.kind !== 'word' || isAuxiliaryWord(word.lower) || word.lower === 'so-called') return false;
  return isVerb(tokens, i) || VERBS.has(word.lower) || (word.lower.length > 4 && /ed$|s$/.test(word.lower));
}

/** Whether a finite verb stands from `from` up to `to`; a quotation may hold one. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens, i) || isQuote(tokens[i])) return true;
  return false;
}
