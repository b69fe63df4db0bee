import {
  CONJUNCTIONS,
  DETERMINERS,
  isAuxiliaryWord,
  MONTHS,
  NOUNS_TOO,
  PREPOSITIONS,
  RELATIVES,
  SUBJECTS,
  TIMES,
  VERBS,
} from './lexicon.ts';
import { SAYING } from './saying-verbs.ts';
import { hasVerb, isAdverb, isAuxiliary, isComma, isStop, isVerb } from './token-classes.ts';
import { isName, isQuote, lowerAt, type Token } from './tokens.ts';

/** A run of tokens: `from` inclusive, `to` exclusive, indexes into a sentence's tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

function isWordOf(set: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'name') && set.has(token.lower);
}

/** Index of the bracket that opens the one closed at `i`, or `i` where there is none. */
function bracketStart(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0 && i - k < 14; k--) if (tokens[k]?.lower === '(') return k;
  return i;
}

/** Where the clause that holds token `i` begins, going left to the nearest stop or conjunction. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > 0) {
    const token = tokens[k - 1];
    if (token === undefined || isQuote(token) || isStop(token)) break;
    if (token.kind === 'word' && CONJUNCTIONS.has(token.lower) && token.lower !== 'and' && token.lower !== 'or') break;
    k--;
  }
  return k;
}

/**
 * The noun phrase that ends right before token `end`: "Jared Kushner, Trump's son-in-law," gives "Jared Kushner".
 * Empty (from === to) where there is none.
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number): Run {
  let j = end - 1;
  let last = tokens[j];
  if (last?.lower === ')') {
    j = bracketStart(tokens, j) - 1;
    last = tokens[j];
  }
  if (last === undefined || isQuote(last)) return { from: end, to: end };
  if (isComma(last)) return apposed(tokens, j);
  if (isStop(last)) return { from: end, to: end };
  if (isWordOf(SUBJECTS, last) && !isWordOf(DETERMINERS, tokens[j - 1]) && tokens[j - 1]?.kind !== 'possessive') {
    if (last.lower !== 'one' && last.lower !== 'other') return { from: j, to: j + 1 };
  }
  let from = j + 1;
  for (let k = j; k >= 0; k--) {
    const token = tokens[k];
    if (token === undefined || isQuote(token)) break;
    if (token.lower === ')') {
      const open = bracketStart(tokens, k);
      if (open === k) break;
      k = open;
      continue;
    }
    if (isStop(token)) break;
    if (token.kind === 'word') {
      const word = token.lower;
      if (word === 'and' || word === 'or') {
        if (joins(tokens, k)) continue;
        break;
      }
      if (CONJUNCTIONS.has(word) || RELATIVES.has(word) || isAuxiliaryWord(word)) break;
      if (/^(?:after|before|since|until|as)$/.test(word)) break;
      if (SUBJECTS.has(word) && !isWordOf(DETERMINERS, token)) break;
      if (word === 'by' && /(?:ed|en)$/.test(lowerAt(tokens, k - 1)) && isAuxiliary(tokens[k - 2])) break;
      const next = tokens[k + 1];
      if (/..ed$/.test(word) && (next?.lower === 'to' || isAuxiliary(tokens[k - 1]) || isWordOf(DETERMINERS, next)))
        break;
      // "he echoed Smith": a verb between its subject and a name.
      if (/..ed$/.test(word) && isName(next) && (isWordOf(SUBJECTS, tokens[k - 1]) || isName(tokens[k - 1]))) break;
      if (isAdverb(token) && k !== j && !isWordOf(DETERMINERS, tokens[k - 1]) && word !== 'most') break;
      if (
        VERBS.has(word) &&
        !isWordOf(DETERMINERS, tokens[k - 1]) &&
        tokens[k - 1]?.kind !== 'possessive' &&
        !nounHead(tokens, k)
      )
        break;
      const saying = SAYING.get(word);
      if (
        saying &&
        saying.form !== 'ing' &&
        /[cq]/.test(saying.takes) &&
        !/[w]/.test(saying.takes) &&
        !isWordOf(DETERMINERS, tokens[k - 1]) &&
        tokens[k - 1]?.kind !== 'possessive' &&
        tokens[k - 1]?.kind !== 'word'
      )
        break;
    }
    from = k;
  }
  // "The tall, 71-year-old miller" at the head of its clause.
  const adjective = tokens[from - 2];
  if (
    lowerAt(tokens, from - 1) === ',' &&
    adjective?.kind === 'word' &&
    isWordOf(DETERMINERS, tokens[from - 3]) &&
    (from === 3 || isStop(tokens[from - 4]) || isQuote(tokens[from - 4])) &&
    !isName(tokens[from]) &&
    !isWordOf(DETERMINERS, tokens[from]) &&
    !isNoun(adjective.lower)
  )
    from -= 3;
  return trimmed(tokens, from, j + 1);
}

/** Whether a word before a comma ends a phrase of its own rather than describing what follows. */
function isNoun(word: string): boolean {
  return PEOPLE.test(word) || SUBJECTS.has(word) || VERBS.has(word) || SAYING.has(word) || /s$/.test(word);
}

/** Whether `and` joins two nouns of a subject rather than two clauses: no verb stands before it in its clause. */
function joins(tokens: readonly Token[], k: number): boolean {
  const left = tokens[k - 1];
  if (left === undefined || (left.kind !== 'name' && left.kind !== 'word')) return false;
  const start = clauseStart(tokens, k);
  return start < k && !hasVerb(tokens, Math.max(start, k - 12), k) && !isComma(tokens[start - 1]);
}

const PEOPLE =
  /(?:man|woman|person|er|or|ist|ant|official|aide|source|judge|president|attorney|critic|spokes\w+|police|people|study|report|poll|survey|data|law|memo|letter|statement)$/;

/** Whether a run of words can name somebody or something: it has a name, figure or determiner, or its noun does. */
export function isNominal(tokens: readonly Token[], run: Run): boolean {
  const first = tokens[run.from];
  if (first === undefined || first.lower === 'whose') return false;
  if (/...ing$|..ed$/.test(first.lower) && first.kind === 'word' && isFunction(tokens[run.from + 1])) return false;
  if (
    first.kind === 'word' &&
    run.to - run.from > 1 &&
    (/...ing$|..ed$/.test(first.lower) || VERBS.has(first.lower)) &&
    !DETERMINERS.has(lowerAt(tokens, run.from + 1)) &&
    tokens[run.from + 1]?.kind !== 'word'
  )
    return false;
  for (let k = run.from; k < run.to; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind !== 'word' || DETERMINERS.has(token.lower) || SUBJECTS.has(token.lower)) return true;
    if (/[^su]s$/.test(token.lower) || PEOPLE.test(token.lower)) return !VERBS.has(token.lower);
  }
  return false;
}

/** A preposition, a pronoun or an owner: what follows a verb rather than an adjective. */
function isFunction(token: Token | undefined): boolean {
  return (
    isWordOf(PREPOSITIONS, token) ||
    (token !== undefined && /^(?:him|her|his|them|their|it|its|me|us|you)$/.test(token.lower))
  );
}

/** A word of the verb list that stands as a noun: after an adjective, name or preposition. */
function nounHead(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  if (tokens[k]?.lower === 'like') return before?.kind === 'word';
  return isWordOf(PREPOSITIONS, before) && before?.lower !== 'to';
}

/** Drops an introduction ("On Tuesday", "In an interview") and adverbs from the left of a noun phrase. */
function trimmed(tokens: readonly Token[], start: number, to: number): Run {
  let from = start;
  for (;;) {
    const token = tokens[from];
    if (from >= to || token === undefined) return { from: to, to };
    if (isAdverb({ ...token, kind: 'word' }) && from + 1 < to) {
      from++;
      continue;
    }
    const timely = (TIMES.has(token.lower) || MONTHS.has(token.lower)) && token.lower !== 'this' && from + 1 < to;
    if (
      timely ||
      (token.kind === 'number' && (isWordOf(TIMES, tokens[from - 1]) || isWordOf(MONTHS, tokens[from - 1])))
    ) {
      from++;
      continue;
    }
    if (token.kind !== 'possessive' && PREPOSITIONS.has(token.lower)) {
      // "In Paris Starmer": the phrase of the preposition ends where a new noun phrase begins.
      let k = from + 1;
      if (isWordOf(MONTHS, tokens[k]) && tokens[k + 1]?.kind === 'number') k++;
      if (isWordOf(DETERMINERS, tokens[k])) k++;
      k++;
      while (k < to && !isWordOf(DETERMINERS, tokens[k]) && !isWordOf(SUBJECTS, tokens[k]) && !isName(tokens[k])) k++;
      if (k >= to) return { from: to, to };
      from = k;
      continue;
    }
    return { from, to };
  }
}

/** Names of regions that follow a place after a comma. */
const REGION =
  /^(?:\p{L}\.\p{L}\.?|calif|fla|va|md|tex|mass|conn|ill|mich|pa|ga|ariz|colo|wis|minn|tenn|wash|ore|nev|texas|california|florida|virginia|ohio|connecticut|iowa)$/u;

/**
 * The noun phrase that what stands before the comma at `comma` explains: "Smith, a lawyer from Leeds, " gives "Smith".
 * Goes back over the stretches between commas as long as they can be appositions, and takes the leftmost that is a
 * noun phrase by itself and ends in a name; else the nearest noun phrase.
 */
function apposed(tokens: readonly Token[], comma: number): Run {
  const none: Run = { from: comma + 1, to: comma + 1 };
  let best = none;
  let near = none;
  let inner = none;
  let to = comma;
  for (let steps = 0; steps < 5; steps++) {
    let from = to;
    while (from > 0 && !isStop(tokens[from - 1]) && !isQuote(tokens[from - 1])) from--;
    if (from === to) break;
    const phrase = nounPhraseBefore(tokens, to);
    if (phrase.from < phrase.to) {
      const last = tokens[phrase.to - 1];
      const whole = !tokens.slice(from, phrase.from).some(t => isWordOf(PREPOSITIONS, t) || t.lower === 'and');
      if (REGION.test(last?.lower ?? '') && phrase.to - phrase.from === 1) {
        // "a house in Reno, Nev., said": part of the place before it.
      } else if (steps === 0) {
        // "The company's head, Tim Oak, said": the name stands in the apposition.
        if (phrase.from === from && tokens.slice(from, to).every(t => t.kind === 'name')) inner = phrase;
      } else if (whole && (last?.kind === 'name' || last?.lower === ')') && tokens[from]?.lower !== 'and')
        best = phrase;
      else if (steps === 1 && whole && phrase.from === from) near = phrase;
    }
    const first = lowerAt(tokens, from);
    const clause =
      hasVerb(tokens, from, to) && !/^(?:who|which|whose|where|when|that|as|while|after)$|ing$|ed$/.test(first);
    if ((clause && steps > 0) || !isComma(tokens[from - 1])) break;
    to = from - 1;
    while (isComma(tokens[to - 1])) to--;
  }
  if (best !== none) return best;
  return inner !== none && near !== none ? inner : near;
}

/** The noun phrase that begins at token `start`: up to a stop, a verb, a relative, or a preposition of place or time. */
export function nounPhraseAfter(tokens: readonly Token[], start: number): Run {
  let k = start;
  if (isWordOf(SUBJECTS, tokens[k]) && !isWordOf(DETERMINERS, tokens[k])) return { from: k, to: k + 1 };
  for (; k < tokens.length && k - start < 25; k++) {
    const token = tokens[k];
    if (token === undefined || isQuote(token)) break;
    if (token.lower === '(') {
      const close = tokens.findIndex((t, n) => n > k && n < k + 8 && t.lower === ')');
      if (close < 0) break;
      k = close;
      continue;
    }
    if (isStop(token)) break;
    if (token.kind !== 'word') continue;
    const word = token.lower;
    if (RELATIVES.has(word) || isAuxiliaryWord(word)) break;
    if (word === 'and' && isName(tokens[k + 1]) && isName(tokens[k - 1])) continue;
    if (CONJUNCTIONS.has(word)) break;
    if (TIMES.has(word) && k > start) break;
    if (PREPOSITIONS.has(word) && !/^(?:of|for|from|with|at|by|to)$/.test(word)) break;
    if (word === 'to' && isVerb(tokens, k + 1)) break;
    if (k > start && VERBS.has(word) && !NOUNS_TOO.has(word) && !isWordOf(DETERMINERS, tokens[k - 1])) break;
  }
  return { from: start, to: k };
}
