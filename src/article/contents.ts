import { CONJUNCTIONS, DETERMINERS, isAuxiliaryWord, PREPOSITIONS, SUBJECTS, TIMES } from './lexicon.ts';
import type { Run } from './phrases.ts';
import { SAYING, type SayingVerb } from './saying-verbs.ts';
import { hasVerb, isAdverb, isAuxiliary, isComma, isStop, isVerb } from './token-classes.ts';
import { isName, isQuote, lowerAt, type Token } from './tokens.ts';

/** How what is reported hangs on what reports it. */
export type Frame =
  | 'that'
  | 'bare'
  | 'wh'
  | 'quote'
  | 'colon'
  | 'post'
  | 'infinitive'
  | 'object'
  | 'about'
  | 'mention'
  | 'according'
  | 'as'
  | 'noun';

export function isTimeOrAdverb(token: Token | undefined): boolean {
  return token !== undefined && (isAdverb(token) || TIMES.has(token.lower));
}

/** Whether nothing but adverbials stands from `from` to the next stop: "said on Tuesday in a statement." */
export function adverbialOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return true;
  const first = tokens[from];
  if (first === undefined) return true;
  if (
    !isTimeOrAdverb(first) &&
    !PREPOSITIONS.has(first.lower) &&
    !/^(?:when|while|after|before|as|during)$/.test(first.lower)
  )
    return false;
  return (
    first.lower === 'when' ||
    first.lower === 'while' ||
    !hasVerb(tokens, from, to) ||
    /^(?:in|during|after|before|as|at)$/.test(first.lower)
  );
}

function nextBreak(tokens: readonly Token[], from: number, end: number): number {
  let k = from;
  while (k < end && !isStop(tokens[k]) && !(isQuote(tokens[k]) && tokens[k]?.lower === ',')) k++;
  return isQuote(tokens[k]) ? k + 1 : k;
}

/** Where a subordinate clause ("When Smith said that …, Jones left") ends: at the first comma after its verb. */
export function subordinateEnd(tokens: readonly Token[], before: number, from: number, end: number): number {
  if (
    !/^(?:when|after|while|if|as|although|because|since|before|once|though)$/.test(lowerAt(tokens, before)) ||
    before > 1
  )
    return end;
  for (let k = nextBreak(tokens, from + 1, end); k < end; k = nextBreak(tokens, k + 1, end)) {
    const comma = isComma(tokens[k]) || isQuote(tokens[k - 1]);
    if (comma && hasVerb(tokens, from, k) && hasVerb(tokens, k + 1, end)) return k;
  }
  return end;
}

export function nextStop(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < tokens.length && !isStop(tokens[k]) && !isQuote(tokens[k])) k++;
  return k;
}

/** End of the sentence's last token before its final full stop. */
export function sentenceEnd(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'punct' && /^[.!?…]$/.test(lowerAt(tokens, end - 1))) end--;
  return end;
}

/** After "told": where the hearer ends. */
export function hearerEnd(tokens: readonly Token[], from: number): number {
  let k = from;
  const first = tokens[k];
  if (first === undefined || isQuote(first) || isStop(first) || first.lower === 'that') return k;
  if (/^(?:me|you|him|her|us|them|it|himself|herself|themselves)$/.test(first.lower)) return k + 1;
  if (first.kind === 'word' && PREPOSITIONS.has(first.lower)) return k;
  if (first.kind === 'word' && DETERMINERS.has(first.lower)) k++;
  for (; k < tokens.length && k - from < 9; k++) {
    const token = tokens[k];
    if (token === undefined || isStop(token) || isQuote(token)) break;
    if (token.kind === 'possessive' || token.kind === 'name') continue;
    if (
      /^(?:that|not)$/.test(token.lower) ||
      CONJUNCTIONS.has(token.lower) ||
      isAuxiliary(token) ||
      TIMES.has(token.lower)
    )
      break;
    if (k > from && (DETERMINERS.has(token.lower) || SUBJECTS.has(token.lower) || PREPOSITIONS.has(token.lower))) break;
    if (isName(tokens[k - 1]) && k > from && token.kind === 'word' && isVerb(tokens, k)) break;
  }
  return k;
}

/** "made clear", "makes it perfectly clear": the token after the verb at `i` and its adjective, or `i` where it has none. */
export function clearAfter(tokens: readonly Token[], i: number): number {
  let k = i + 1;
  if (lowerAt(tokens, k) === 'it') k++;
  while (isAdverb(tokens[k]) || /^(?:abundantly|crystal|quite)$/.test(lowerAt(tokens, k))) k++;
  return /^(?:clear|plain)$/.test(lowerAt(tokens, k)) ? k + 1 : i;
}

/** Content to the right of a verb: where it begins. */
export interface Right {
  readonly frame: Frame;
  readonly from: number;
}

/** What is reported to the right of the verb at `i`, where there is any. */
export function rightOf(tokens: readonly Token[], i: number, verb: SayingVerb, end: number): Right | null {
  let j = verb.lemma === 'make' ? clearAfter(tokens, i) : i + 1;
  if (tokens[j]?.lower === 'out' || tokens[j]?.lower === 'off' || tokens[j]?.lower === 'back') j++;
  if (verb.takes.includes('o')) j = hearerEnd(tokens, j);
  if (verb.lemma === 'accuse') j = pastApposition(tokens, j, end);
  if (j >= end) return null;
  const clausal = verb.takes.includes('c');
  const calls = verb.lemma === 'call' ? lowerAt(tokens, j) : '';
  if (calls === 'for') return { frame: 'about', from: j + 1 };
  if (calls === 'on' || calls === 'upon') {
    const to = hearerEnd(tokens, j + 1);
    return infinitiveAt(tokens, to) ? { frame: 'infinitive', from: to } : null;
  }
  if (verb.takes.includes('i') && infinitiveAt(tokens, j)) return { frame: 'infinitive', from: j };
  const adverbial = PREPOSITIONS.has(lowerAt(tokens, j)) || TIMES.has(lowerAt(tokens, j));
  const about = verb.takes.includes('a') && isAbout(lowerAt(tokens, j), verb);
  for (let k = j; k < end && k - j < 22; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (isQuote(token)) {
      if (about && k > j) return { frame: 'about', from: j + 1 };
      if (k === j || adverbialOnly(tokens, j, k)) return { frame: 'quote', from: k };
      break;
    }
    if (token.lower === ':') return { frame: isQuote(tokens[k + 1]) ? 'quote' : 'colon', from: k + 1 };
    if (isComma(token)) {
      if (isQuote(tokens[k + 1])) return { frame: 'quote', from: k + 1 };
      if (tokens[k + 1]?.lower === 'that' && clausal) return { frame: 'that', from: k + 2 };
      const that = clausal ? thatAfter(tokens, k + 1, Math.min(end, k + 22)) : -1;
      if (that >= 0) return { frame: 'that', from: that + 1 };
      break;
    }
    if (isStop(token)) break;
    if (token.lower === 'that' && clausal && (k === j || !isAuxiliary(tokens[k + 1])))
      return { frame: 'that', from: isComma(tokens[k + 1]) ? k + 2 : k + 1 };
    if (k > j && isVerb(tokens, k) && !(adverbial && !isAuxiliary(token) && SAYING.get(token.lower)?.form !== 'past'))
      break;
  }
  const first = tokens[j];
  if (first === undefined) return null;
  if (clausal && /^(?:if|whether|how|why|what|when|where|who)$/.test(first.lower)) return { frame: 'wh', from: j };
  const asked = verb.lemma === 'ask' ? whetherAfter(tokens, j, Math.min(end, j + 16)) : -1;
  if (asked >= 0) return { frame: 'wh', from: asked };
  if (first.lower === 'to' && verb.takes.includes('i')) return { frame: 'infinitive', from: j };
  if (verb.takes.includes('a') && /^(?:about|of|to|for|against)$/.test(first.lower))
    return { frame: 'about', from: j + 1 };
  let b = j;
  while (
    b < end &&
    ((TIMES.has(lowerAt(tokens, b)) && !/^(?:this|last|next)$/.test(lowerAt(tokens, b))) ||
      (tokens[b]?.lower === 'on' && TIMES.has(lowerAt(tokens, b + 1))))
  )
    b++;
  const stop = nextStop(tokens, b);
  if (clausal && b < stop && clauseAt(tokens, b, end)) return { frame: 'bare', from: b };
  if (adverbialOnly(tokens, j, stop)) return null;
  // "citing Smith": a source, and none of its words.
  if (verb.lemma === 'cite' && tokens.slice(j, stop).every(isName)) return null;
  if (verb.takes.includes('n') && !isStop(first)) return { frame: 'object', from: j };
  return null;
}

/** "accused Smith, the senator from Texas, of": the `of` after what explains the accused. */
function pastApposition(tokens: readonly Token[], from: number, end: number): number {
  if (!isComma(tokens[from])) return from;
  for (let k = from + 1; k < Math.min(end, from + 22); k++)
    if (isComma(tokens[k]) && lowerAt(tokens, k + 1) === 'of') return k + 1;
  return from;
}

/** A `that` right after a comma, with no clause on the way: "said in a letter, signed by Smith, that …". */
function thatAfter(tokens: readonly Token[], from: number, until: number): number {
  for (let k = from; k < until; k++) {
    if (isQuote(tokens[k]) || isAuxiliary(tokens[k])) return -1;
    if (tokens[k]?.lower === 'that' && isComma(tokens[k - 1])) return k;
  }
  return -1;
}

/** Whether `to` and a verb stand at `from`, or `not to` and one: what was promised or asked for. */
function infinitiveAt(tokens: readonly Token[], from: number): boolean {
  const at = lowerAt(tokens, from) === 'not' ? from + 1 : from;
  const verb = tokens[at + 1];
  return (
    lowerAt(tokens, at) === 'to' &&
    verb?.kind === 'word' &&
    !DETERMINERS.has(verb.lower) &&
    !PREPOSITIONS.has(verb.lower) &&
    !/^(?:him|her|them|me|us|you|it)$/.test(verb.lower)
  );
}

/** Whether what follows the word is what is spoken of: "joked about", "accused him of", "referred to". */
function isAbout(word: string, verb: SayingVerb): boolean {
  return /^(?:about|of|against)$/.test(word) || (word === 'to' && verb.lemma === 'refer');
}

/** "asked Smith during a hearing if …": the question after a hearer and an adverbial, with no clause on the way. */
function whetherAfter(tokens: readonly Token[], from: number, until: number): number {
  for (let k = from; k < until; k++) {
    if (isStop(tokens[k]) || isQuote(tokens[k]) || isAuxiliary(tokens[k])) return -1;
    if (/^(?:if|whether)$/.test(lowerAt(tokens, k))) return k;
  }
  return -1;
}

/** Whether a clause with a subject and a finite verb begins at `from`. */
export function clauseAt(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from];
  if (first === undefined || isStop(first)) return false;
  if (first.kind === 'word') {
    if (PREPOSITIONS.has(first.lower) && first.lower !== 'for' && first.lower !== 'about')
      return (
        isStop(tokens[nextStop(tokens, from)]) &&
        hasVerb(tokens, from + 2, Math.min(end, from + 20)) &&
        !/^(?:in|on|at|to|during|of|by)$/.test(first.lower)
      );
    if (isAuxiliaryWord(first.lower)) return false;
    if (/^(?:and|or|but|while|when|as|so|too)$/.test(first.lower)) return false;
  }
  return hasVerb(tokens, from + 1, Math.min(end, from + 28));
}

/** Where content that begins at `from` stops before the next attribution, `end` at the latest. */
export function leftContent(tokens: readonly Token[], until: number, from: number): Run | null {
  let end = until;
  while (end > from && isComma(tokens[end - 1])) end--;
  if (end <= from) return null;
  const before = tokens[until - 1];
  if (before === undefined) return null;
  if (!isQuote(before) && !isComma(before) && !/^[?!…]$/.test(before.lower)) return null;
  return { from, to: end };
}

/** A left side that only introduces: "Speaking in Paris, Smith said …", "If he wins, she said". */
export function introduces(tokens: readonly Token[], left: Run, wedged: boolean): boolean {
  const first = tokens[left.from];
  if (first === undefined) return true;
  const word = first.lower;
  if (/ing$/.test(word) && word.length > 4) return !hasVerb(tokens, left.from + 1, left.to);
  const opens = wedged
    ? /^(?:when|while|after|before|as|asked)$/
    : /^(?:when|while|after|before|as|asked|since|although|though|by|during|in|on|at|for|with)$/;
  if (!opens.test(word)) return false;
  for (let k = left.from + 1; k < left.to; k++) if (isComma(tokens[k])) return !hasVerb(tokens, k + 1, left.to);
  return true;
}

/** The second part of a broken content: `X, he said, Y` and `"X," he said, "Y."` */
export function continued(tokens: readonly Token[], from: number, end: number): Run | null {
  let comma = nextStop(tokens, from);
  const token = tokens[comma];
  if (isQuote(token)) return adverbialOnly(tokens, from, comma) ? { from: comma, to: end } : null;
  if (!isComma(token) && token?.lower !== ':' && token?.lower !== ';') return null;
  while (isComma(tokens[comma + 1])) comma++;
  const next = tokens[comma + 1];
  if (isQuote(next)) return { from: comma + 1, to: end };
  if (comma + 3 >= end || next === undefined) return null;
  if (
    next.kind === 'word' &&
    (/^(?:who|which|whose|where|when|while|after|before|as|a|an|the|adding|but|and|according)$/.test(next.lower) ||
      /ing$/.test(next.lower))
  )
    return null;
  return comma === from && hasVerb(tokens, comma + 1, end) ? { from: comma + 1, to: end } : null;
}
