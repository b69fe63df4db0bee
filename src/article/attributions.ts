import { clearAfter, type Frame, sentenceEnd } from './contents.ts';
import { isNoun } from './doers.ts';
import { SUBJECTS } from './lexicon.ts';
import { mentionOf } from './mentions.ts';
import { clauseStart, nounPhraseAfter, type Run } from './phrases.ts';
import { heldBy } from './said-by-noun.ts';
import { saidByVerb } from './said-by-verb.ts';
import { SAYING, SAYING_NOUNS, type SayingVerb } from './saying-verbs.ts';
import { hasVerb, isAuxiliary, isComma, isStop } from './token-classes.ts';
import { isQuote, lowerAt, type Token } from './tokens.ts';

/** Tokens of a sentence that are looked at: what is longer is a list or a table, and time stays linear. */
const LONGEST = 250;

/** A place in a sentence where somebody's words are reported. Runs are over the sentence's tokens. */
export interface Attribution {
  /** Token of the verb, of "according", or of the noun. */
  readonly cue: number;
  readonly verb: SayingVerb | null;
  readonly frame: Frame;
  readonly subject: Run | null;
  /** What is reported: one run, or two where the attribution breaks it. */
  readonly contents: readonly Run[];
  readonly participle: boolean;
}

/**
 * Every attribution of a sentence, in order: whose words, and which stretch reports them.
 * Shallow by design: a subject to the left or right of the verb, content to its right (a clause, a quotation, an
 * infinitive, a noun phrase) or to its left.
 */
export function attributionsIn(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  const end = Math.min(sentenceEnd(tokens), LONGEST);
  let leftLimit = 0;
  for (let i = 0; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || isQuote(token) || token.kind === 'punct') continue;
    const source = sourceAt(tokens, i);
    if (source > i) {
      const made = according(tokens, i, source, end, leftLimit);
      if (made) {
        found.push(made);
        leftLimit = Math.max(leftLimit, i);
      }
      continue;
    }
    const held = SAYING_NOUNS.has(token.lower) ? heldBy(tokens, i, end) : null;
    if (held) {
      found.push(held);
      continue;
    }
    const verb = token.kind === 'word' ? SAYING.get(token.lower) : undefined;
    if (verb && fits(verb, tokens, i) && !isNoun(tokens, i, verb)) {
      const plain = saidByVerb(tokens, i, verb, end, leftLimit);
      // "Smith said A, adding B": who said A adds B.
      const before = found.at(-1)?.subject;
      const made = plain?.participle && before ? { ...plain, subject: before } : plain;
      if (made) {
        found.push(made);
        if (made.frame === 'post') leftLimit = Math.max(leftLimit, i + 1);
      }
    }
  }
  for (let i = 0; i < end; i++) {
    if (!isQuote(tokens[i]) || found.some(a => a.contents.some(run => run.from <= i && i < run.to))) continue;
    const mention = mentionOf(tokens, i, end);
    if (mention) found.push(mention);
  }
  return found;
}

/** Where the name begins after "according to", "in the words of", "as reported by"; `i` where none of them stands there. */
function sourceAt(tokens: readonly Token[], i: number): number {
  const word = lowerAt(tokens, i);
  if (word === 'according') return lowerAt(tokens, i + 1) === 'to' ? i + 2 : i;
  if (word === 'in') {
    const held = /^(?:words|view|opinion|telling)$/.test(lowerAt(tokens, i + 2));
    return held && lowerAt(tokens, i + 1) === 'the' && lowerAt(tokens, i + 3) === 'of' ? i + 4 : i;
  }
  if (word !== 'as') return i;
  const verb = /^(?:first|originally|previously)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  return lowerAt(tokens, verb + 1) === 'by' && SAYING.get(lowerAt(tokens, verb))?.form === 'past' ? verb + 2 : i;
}

/** "According to Smith, …" and "…, according to Smith"; the name begins at `source`. */
function according(
  tokens: readonly Token[],
  i: number,
  source: number,
  end: number,
  limit: number,
): Attribution | null {
  const phrase = nounPhraseAfter(tokens, source);
  if (phrase.from >= phrase.to) return null;
  const base = { cue: i, verb: null, frame: 'according' as const, subject: phrase, participle: false };
  const start = clauseStart(tokens, i);
  // A quotation that ends with its own comma is what stands before: `in the book "The Dam," according to Smith`.
  const initial =
    i === 0 || (start === i && !isComma(tokens[i - 1]) && !isQuote(tokens[i - 1])) || (i - start <= 1 && start === 0);
  let comma = tokens.findIndex((t, n) => n >= phrase.to && isComma(t));
  if (initial && comma >= 0 && /^(?:a|an|who|which|whose)$/.test(lowerAt(tokens, comma + 1))) {
    // "According to Smith, a miller who knew them, …": the apposition is not what Smith says.
    const next = tokens.findIndex((t, n) => n > comma && isComma(t));
    if (next >= 0 && hasVerb(tokens, next + 1, end)) comma = next;
  }
  if (initial) {
    if (comma < 0 || comma + 1 >= end) return null;
    return { ...base, contents: [{ from: comma + 1, to: end }] };
  }
  if (isComma(tokens[i - 1]) && isComma(tokens[phrase.to]) && isQuote(tokens[phrase.to + 1]))
    // "She is, in the words of Smith, "a fighter"".
    return { ...base, contents: [{ from: phrase.to + 1, to: end }] };
  let to = i;
  while (to > limit && isComma(tokens[to - 1])) to--;
  if (to <= limit) return null;
  const contents: Run[] = [{ from: limit, to }];
  if (
    comma >= 0 &&
    comma + 2 < end &&
    comma - phrase.to < 3 &&
    isComma(tokens[i - 1]) &&
    !/^(?:who|which|a|an|whose)$/.test(lowerAt(tokens, comma + 1)) &&
    hasVerb(tokens, comma + 1, end)
  )
    contents.push({ from: comma + 1, to: end });
  return { ...base, contents };
}

/** "a plan called "The Dam"": a thing and its title, which nobody says. */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const thing = tokens[i - 1];
  if (thing?.kind !== 'word' || isAuxiliary(thing) || SUBJECTS.has(thing.lower)) return false;
  for (let k = i - 1; k >= 0 && i - k < 7; k--) {
    if (/^(?:an?|the|this|its|his|her|their)$/.test(lowerAt(tokens, k))) return k > 0 || lowerAt(tokens, k) === 'a';
    if (isStop(tokens[k]) || isQuote(tokens[k])) return false;
  }
  return false;
}

/**
 * Whether the verb is one of saying where it stands: "point" reports with "out", "put" with "it"; "asked not to be named"
 * asks for nothing that is told, and who neither confirms nor denies says nothing.
 */
function fits(verb: SayingVerb, tokens: readonly Token[], i: number): boolean {
  const next = lowerAt(tokens, i + 1);
  if (/^(?:neither|nor)$/.test(lowerAt(tokens, i - 1))) return false;
  if (verb.lemma === 'ask') return next !== 'not';
  if (verb.lemma === 'point') return next === 'out';
  if (lowerAt(tokens, i - 1) === 'so' && next !== '' && verb.lemma === 'call') return false;
  if (/^(?:call|label|dub|brand)$/.test(verb.lemma) && verb.form === 'past' && isQuote(tokens[i + 1]))
    return !isNamed(tokens, i);
  if (verb.lemma === 'make') return clearAfter(tokens, i) > i;
  return verb.lemma !== 'put' || next === 'it';
}
