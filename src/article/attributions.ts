import {
  adverbialOnly,
  clauseAt,
  continued,
  type Frame,
  hearerEnd,
  introduces,
  isTimeOrAdverb,
  leftContent,
  nextStop,
  type Right,
  rightOf,
  sentenceEnd,
  subordinateEnd,
} from './contents.ts';
import { type Doer, doerOf, isNoun } from './doers.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECTS } from './lexicon.ts';
import {
  clauseStart,
  hasVerb,
  isAction,
  isAuxiliary,
  isComma,
  isStop,
  isVerb,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
} from './phrases.ts';
import { SAYING, SAYING_NOUNS, type SayingVerb } from './saying-verbs.ts';
import type { Token } from './tokens.ts';

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
  readonly passive: boolean;
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
    if (token === undefined || token.kind === 'quote' || token.kind === 'punct') continue;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const made = according(tokens, i, end, leftLimit);
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
    if (verb && fits(verb, tokens[i + 1]) && !isNoun(tokens, i, verb)) {
      const plain = byVerb(tokens, i, verb, end, leftLimit);
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
    if (tokens[i]?.kind !== 'quote' || found.some(a => a.contents.some(run => run.from <= i && i < run.to))) continue;
    const mention = mentionOf(tokens, i, end);
    if (mention) found.push(mention);
  }
  return found;
}

/** Words of somebody's inside what another verb is about: `Smith assailed the judge for his "heritage"`. */
function mentionOf(tokens: readonly Token[], quote: number, end: number): Attribution | null {
  for (let i = quote - 1; i > 0 && quote - i < 14; i--) {
    if (isStop(tokens[i]) || tokens[i]?.kind === 'quote') return null;
    if (!isAction(tokens, i)) continue;
    const verb = SAYING.get(tokens[i]?.lower ?? '') ?? null;
    const doer = doerOf(tokens, i, verb ?? { lemma: '', form: 'past', takes: '' });
    if (!doer.subject || doer.passive) continue;
    let to = quote + 1;
    while (to < end && !isStop(tokens[to])) to++;
    const contents = [{ from: i + 1, to }];
    return {
      cue: i,
      verb,
      frame: 'mention',
      subject: doer.subject,
      contents,
      participle: doer.participle,
      passive: false,
    };
  }
  return null;
}

/** Whether a word that may be a noun of saying stands as a verb: "critics claim that", "they promise to". */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const verb = SAYING.get(tokens[i]?.lower ?? '');
  if (!verb || isNoun(tokens, i, verb)) return false;
  const before = tokens[i - 1];
  return !(before?.kind === 'word' && isDisputing(before.lower));
}

function isDisputing(word: string): boolean {
  return /^(?:false|bogus|baseless|debunked|discredited|unfounded|misleading|untrue|original|recent|latest|earlier|own|new|old)$/.test(
    word,
  );
}

/** "his claim that …", "Smith's promise to …" */
function heldBy(tokens: readonly Token[], i: number, end: number): Attribution | null {
  const next = tokens[i + 1]?.lower;
  if ((next !== 'that' && next !== 'to') || isVerbal(tokens, i)) return null;
  const owner = tokens[i - 1];
  const theirs = owner !== undefined && /^(?:his|her|their|its|my|our)$/.test(owner.lower);
  const subject =
    owner?.kind === 'possessive' ? nounPhraseBefore(tokens, i - 1) : theirs ? { from: i - 1, to: i } : null;
  let to = i + 2;
  while (to < end && !isStop(tokens[to])) to++;
  if (next === 'that' ? !hasVerb(tokens, i + 2, to) : subject === null || to - i < 4) return null;
  if (next === 'that') to = clauseEnd(tokens, i, to);
  const contents = [{ from: next === 'to' ? i + 1 : i + 2, to }];
  return { cue: i, verb: null, frame: 'noun', subject, contents, participle: false, passive: false };
}

const DISPUTED = /^(?:been|not|false|wrong|untrue|baseless|debunked|disputed|unfounded|widely|misleading|incorrect)$/;

/** `The claim that it spreads has been debunked`: where the clause of a subject ends before the sentence's own verb. */
function clauseEnd(tokens: readonly Token[], noun: number, end: number): number {
  if (
    !/^(?:the|a|any|this)$/.test(tokens[noun - 1]?.lower ?? '') &&
    tokens[noun - 1]?.kind !== 'possessive' &&
    noun > 3
  )
    return end;
  for (let k = end - 1; k > noun + 4; k--) {
    const before = tokens[k - 1];
    if (
      !/^(?:is|are|was|were|has|have|had)$/.test(tokens[k]?.lower ?? '') ||
      CONJUNCTIONS.has(before?.lower ?? '') ||
      SUBJECTS.has(before?.lower ?? '')
    )
      continue;
    let start = k;
    while (isAuxiliary(tokens[start - 1])) start--;
    if (hasVerb(tokens, noun + 2, start) || DISPUTED.test(tokens[k + 1]?.lower ?? '')) return start;
  }
  return end;
}

function according(tokens: readonly Token[], i: number, end: number, limit: number): Attribution | null {
  const phrase = nounPhraseAfter(tokens, i + 2);
  if (phrase.from >= phrase.to) return null;
  const base = { cue: i, verb: null, frame: 'according' as const, subject: phrase, participle: false, passive: false };
  const start = clauseStart(tokens, i);
  const initial = i === 0 || (start === i && !isComma(tokens[i - 1])) || (i - start <= 1 && start === 0);
  const comma = tokens.findIndex((t, n) => n >= phrase.to && isComma(t));
  if (initial) {
    if (comma < 0 || comma + 1 >= end) return null;
    return { ...base, contents: [{ from: comma + 1, to: end }] };
  }
  let to = i;
  while (to > limit && isComma(tokens[to - 1])) to--;
  if (to <= limit) return null;
  const contents: Run[] = [{ from: limit, to }];
  if (
    comma >= 0 &&
    comma + 2 < end &&
    comma - phrase.to < 3 &&
    isComma(tokens[i - 1]) &&
    !/^(?:who|which|a|an|whose)$/.test(tokens[comma + 1]?.lower ?? '') &&
    hasVerb(tokens, comma + 1, end)
  )
    contents.push({ from: comma + 1, to: end });
  return { ...base, contents };
}

/** "point" reports with "out", "put" with "it". */
function fits(verb: SayingVerb, next: Token | undefined): boolean {
  if (verb.lemma === 'point') return next?.lower === 'out';
  return verb.lemma !== 'put' || next?.lower === 'it';
}

/** The content where it is only the right of the verb, or its left and right. */
type Where = Pick<Attribution, 'frame' | 'subject' | 'contents'>;

function byVerb(tokens: readonly Token[], i: number, verb: SayingVerb, end: number, limit: number): Attribution | null {
  const active = { cue: i, verb, participle: false, passive: false };
  const turned = inverted(tokens, i, verb, end, limit);
  if (turned) return { ...active, ...turned };
  const doer = doerOf(tokens, i, verb);
  if (doer.passive) {
    const where = byAgent(tokens, i, verb, end);
    return where && { ...active, passive: true, ...where };
  }
  // "the memo disclosed by hackers" discloses nothing.
  if (verb.form === 'past' && tokens[i + 1]?.lower === 'by') return null;
  const right = rightOf(tokens, i, verb, end);
  const where = asClause(tokens, i, doer, right, end, limit) ?? postposed(tokens, i, verb, doer, right, end, limit);
  if (where) return { ...active, ...where };
  const base = { ...active, participle: doer.participle, subject: doer.subject };
  if (right) {
    if (right.from >= end) return null;
    const to = subordinateEnd(tokens, doer.from - 1, right.from, end);
    return { ...base, frame: right.frame, contents: [{ from: right.from, to }] };
  }
  const stop = nextStop(tokens, i + 1);
  const comma = doer.subject && !doer.participle && isComma(tokens[stop]) && stop - i < 9 && verb.takes.includes('c');
  if (!comma || !clauseAt(tokens, stop + 1, end)) return null;
  return { ...base, frame: 'bare', contents: [{ from: stop + 1, to: end }] };
}

/** `"…," said Smith` */
function inverted(tokens: readonly Token[], i: number, verb: SayingVerb, end: number, limit: number): Where | null {
  const before = tokens[i - 1];
  const person = tokens[i + 1];
  if (!before || !person || !/[cq]/.test(verb.takes) || verb.form === 'ing') return null;
  const quote = before.kind === 'quote' || (isComma(before) && tokens[i - 2]?.kind === 'quote');
  if (!quote && !isComma(before)) return null;
  if (verb.lemma === 'tell' || (!quote && doerOf(tokens, i, verb).subject !== null)) return null;
  const begins =
    person.kind === 'name' ||
    (person.kind === 'word' && (quote || DETERMINERS.has(person.lower) || SUBJECTS.has(person.lower)));
  if (!begins || isTimeOrAdverb(person) || PREPOSITIONS.has(person.lower)) return null;
  const subject = nounPhraseAfter(tokens, i + 1);
  if (subject.to <= subject.from || isVerb(tokens, subject.to)) return null;
  if (!quote && tokens[subject.to]?.lower === 'that') return null;
  const left = leftContent(tokens, i, limit);
  if (!left || !(quote || hasVerb(tokens, left.from, left.to))) return null;
  const rest = continued(tokens, subject.to, end);
  return { frame: 'post', subject, contents: rest ? [left, rest] : [left] };
}

/** "It was reported by Smith that …" */
function byAgent(tokens: readonly Token[], i: number, verb: SayingVerb, end: number): Where | null {
  for (let k = i + 1; k < i + 6; k++) {
    if (tokens[k]?.lower !== 'by') continue;
    const subject = nounPhraseAfter(tokens, k + 1);
    const right = rightOf(tokens, subject.to - 1, { ...verb, takes: verb.takes.replace('o', '') }, end);
    return right && right.from < end
      ? { frame: right.frame, subject, contents: [{ from: right.from, to: end }] }
      : null;
  }
  return null;
}

/** "As Smith said, …" and "…, as Smith said" */
function asClause(
  tokens: readonly Token[],
  i: number,
  doer: Doer,
  right: Right | null,
  end: number,
  limit: number,
): Where | null {
  const { subject, from } = doer;
  if (tokens[from - 1]?.lower !== 'as' || subject === null || doer.participle) return null;
  const stop = nextStop(tokens, i + 1);
  if (from <= 2 && isComma(tokens[stop]) && stop + 1 < end)
    return { frame: 'as', subject, contents: [{ from: stop + 1, to: end }] };
  if (right || !isComma(tokens[from - 2]) || from - 2 <= limit) return null;
  return { frame: 'as', subject, contents: [{ from: limit, to: from - 2 }] };
}

/** "…, Smith said", "…," Smith told reporters, and either going on after a comma */
function postposed(
  tokens: readonly Token[],
  i: number,
  verb: SayingVerb,
  doer: Doer,
  right: Right | null,
  end: number,
  limit: number,
): Where | null {
  const { subject } = doer;
  if (subject === null || doer.participle || !/[cq]/.test(verb.takes)) return null;
  const left = leftContent(tokens, doer.from, limit);
  if (!left) return null;
  const after = verb.takes.includes('o') ? hearerEnd(tokens, i + 1) : i + 1;
  const stop = nextStop(tokens, after);
  const adverbial = adverbialOnly(tokens, after, stop);
  const quote = tokens[left.to - 1]?.kind === 'quote';
  const onlyQuote = quote && left.to - left.from <= 2;
  const next = tokens[stop + 1]?.lower ?? '';
  const wedged =
    adverbial &&
    isComma(tokens[doer.from - 1]) &&
    isComma(tokens[stop]) &&
    !/^(?:who|which|whose|and)$|ing$/.test(next) &&
    hasVerb(tokens, stop + 1, end);
  if (!onlyQuote && introduces(tokens, left, wedged)) return null;
  const full = hasVerb(tokens, left.from, left.to);
  if (right && right.frame !== 'object') {
    if (right.frame === 'quote' && isComma(tokens[right.from - 1])) {
      if (!adverbial || !(quote || (full && left.to - left.from > 3))) return null;
      return { frame: 'post', subject, contents: [left, { from: right.from, to: end }] };
    }
    if (!onlyQuote) return null;
    return {
      frame: 'post',
      subject,
      contents: right.frame === 'quote' ? [left, { from: right.from, to: end }] : [left],
    };
  }
  if (!quote && !wedged && !(full && adverbial)) return null;
  const rest = wedged ? { from: stop + 1, to: end } : continued(tokens, after, end);
  return { frame: 'post', subject, contents: rest ? [left, rest] : [left] };
}
