import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECTS, TIMES } from './lexicon.ts';
import {
  clauseStart,
  hasVerb,
  isAdverb,
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
  | 'according'
  | 'as'
  | 'noun';

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

/** The same, or one that stands inside another's content. */
const TIME_OR_ADVERB = (token: Token | undefined): boolean =>
  token !== undefined && (isAdverb(token) || TIMES.has(token.lower));

/** Whether a form that may be a noun or an adjective ("claims", "the reported plan") stands as one. */
function isNoun(tokens: readonly Token[], i: number, verb: SayingVerb): boolean {
  let k = i - 1;
  while (k >= 0 && isAdverb(tokens[k])) k--;
  const before = tokens[k];
  if (before === undefined) return verb.form !== 'ing' && verb.form !== 'past';
  if (before.kind === 'possessive' && before.lower === "'s") return verb.form !== 'ing' || verb.lemma !== 'say';
  if (before.kind === 'number') return verb.form !== 'past';
  if (before.kind === 'word' || before.kind === 'name') {
    if (DETERMINERS.has(before.lower) && !SUBJECTS.has(before.lower)) return true;
    if (before.lower === 'of' || (PREPOSITIONS.has(before.lower) && verb.form !== 'ing' && before.lower !== 'to'))
      return true;
  }
  return false;
}

interface Found {
  readonly subject: Run | null;
  readonly participle: boolean;
  readonly passive: boolean;
  /** First token of subject, auxiliaries and verb. */
  readonly from: number;
}

/** Who does the verb at `i`: the noun phrase to its left, over adverbs and auxiliaries. */
function doerOf(tokens: readonly Token[], i: number, verb: SayingVerb): Found {
  let k = i - 1;
  let auxiliary = false;
  let passive = false;
  let to = false;
  while (k >= 0) {
    const token = tokens[k];
    if (isAdverb(token) || token?.lower === 'not' || token?.lower === "n't") k--;
    else if (isAuxiliary(token)) {
      auxiliary = true;
      if (verb.form === 'past' && k >= i - 3 && /^(?:is|are|was|were|be|been|being)$/.test(token?.lower ?? ''))
        passive = true;
      k--;
    } else if (token?.lower === 'to' && verb.form === 'base') {
      to = true;
      k--;
    } else break;
  }
  const before = tokens[k];
  if (before !== undefined && /^(?:who|which|that)$/.test(before.lower) && before.kind === 'word') {
    const end = isComma(tokens[k - 1]) ? k - 1 : k;
    const subject = nounPhraseBefore(tokens, end);
    return { subject: subject.from < subject.to ? subject : null, participle: false, passive, from: k };
  }
  if (
    (verb.form === 'ing' && !auxiliary) ||
    to ||
    (before !== undefined && /^(?:and|but|then)$/.test(before.lower) && verb.form !== 'ing')
  ) {
    const main = mainSubject(tokens, k + 1);
    return { subject: main, participle: true, passive, from: k + 1 };
  }
  const subject = nounPhraseBefore(tokens, k + 1);
  if (subject.from < subject.to) return { subject, participle: false, passive, from: subject.from };
  return { subject: null, participle: false, passive, from: k + 1 };
}

/** The subject of the sentence up to `end`: the noun phrase before its first finite verb. */
export function mainSubject(tokens: readonly Token[], end: number): Run | null {
  for (let i = 0; i < end; i++) {
    if (!isVerb(tokens, i)) continue;
    let k = i;
    while (k > 0 && (isAdverb(tokens[k - 1]) || isAuxiliary(tokens[k - 1]))) k--;
    const subject = nounPhraseBefore(tokens, k);
    if (subject.from < subject.to) return subject;
  }
  return null;
}

/** Whether nothing but adverbials stands from `from` to the next stop: "said on Tuesday in a statement." */
function adverbialOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return true;
  const first = tokens[from];
  if (first === undefined) return true;
  if (
    !TIME_OR_ADVERB(first) &&
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

function nextStop(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < tokens.length && !isStop(tokens[k]) && tokens[k]?.kind !== 'quote') k++;
  return k;
}

/** End of the sentence's last token before its final full stop. */
function sentenceEnd(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^[.!?…]$/.test(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

/** After "told": where the hearer ends. */
function hearerEnd(tokens: readonly Token[], from: number): number {
  let k = from;
  const first = tokens[k];
  if (first === undefined || first.kind === 'quote' || isStop(first) || first.lower === 'that') return k;
  if (/^(?:me|you|him|her|us|them|it|himself|herself|themselves)$/.test(first.lower)) return k + 1;
  if (first.kind === 'word' && DETERMINERS.has(first.lower)) k++;
  for (; k < tokens.length && k - from < 9; k++) {
    const token = tokens[k];
    if (token === undefined || isStop(token) || token.kind === 'quote') break;
    if (token.kind === 'possessive' || token.kind === 'name') continue;
    if (token.lower === 'that' || CONJUNCTIONS.has(token.lower) || isAuxiliary(token) || TIMES.has(token.lower)) break;
    if (k > from && (DETERMINERS.has(token.lower) || SUBJECTS.has(token.lower) || PREPOSITIONS.has(token.lower))) break;
    if (tokens[k - 1]?.kind === 'name' && k > from && token.kind === 'word' && isVerb(tokens, k)) break;
  }
  return k;
}

interface Right {
  readonly frame: Frame;
  readonly from: number;
}

/** What is reported to the right of the verb at `i`, where there is any. */
function rightOf(tokens: readonly Token[], i: number, verb: SayingVerb, end: number): Right | null {
  let j = i + 1;
  if (tokens[j]?.lower === 'out' || tokens[j]?.lower === 'off' || tokens[j]?.lower === 'back') j++;
  if (verb.takes.includes('o')) j = hearerEnd(tokens, j);
  if (j >= end) return null;
  const clausal = verb.takes.includes('c');
  for (let k = j; k < end && k - j < 22; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      if (k === j || adverbialOnly(tokens, j, k)) return { frame: 'quote', from: k };
      break;
    }
    if (token.lower === ':') return { frame: tokens[k + 1]?.kind === 'quote' ? 'quote' : 'colon', from: k + 1 };
    if (isComma(token)) {
      if (tokens[k + 1]?.kind === 'quote') return { frame: 'quote', from: k + 1 };
      if (tokens[k + 1]?.lower === 'that' && clausal) return { frame: 'that', from: k + 2 };
      const close = nextStop(tokens, k + 1);
      if (isComma(tokens[close]) && close - k < 9 && tokens[close + 1]?.lower === 'that' && clausal)
        return { frame: 'that', from: close + 2 };
      break;
    }
    if (isStop(token)) break;
    if (token.lower === 'that' && clausal && (k === j || !hasVerb(tokens, j, k))) return { frame: 'that', from: k + 1 };
    if (k > j && isVerb(tokens, k)) break;
  }
  const first = tokens[j];
  if (first === undefined) return null;
  if (clausal && /^(?:if|whether|how|why|what|when|where|who)$/.test(first.lower)) return { frame: 'wh', from: j };
  if (first.lower === 'to' && verb.takes.includes('i')) return { frame: 'infinitive', from: j };
  let b = j;
  while (
    b < end &&
    ((TIMES.has(tokens[b]?.lower ?? '') && !/^(?:this|last|next)$/.test(tokens[b]?.lower ?? '')) ||
      (tokens[b]?.lower === 'on' && TIMES.has(tokens[b + 1]?.lower ?? '')))
  )
    b++;
  const stop = nextStop(tokens, b);
  if (clausal && b < stop && clauseAt(tokens, b, end)) return { frame: 'bare', from: b };
  if (adverbialOnly(tokens, j, stop)) return null;
  if (verb.takes.includes('n') && !isStop(first)) return { frame: 'object', from: j };
  return null;
}

/** Whether a clause with a subject and a finite verb begins at `from`. */
function clauseAt(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from];
  if (first === undefined || isStop(first)) return false;
  if (first.kind === 'word') {
    if (PREPOSITIONS.has(first.lower) && first.lower !== 'for' && first.lower !== 'about')
      return (
        isStop(tokens[nextStop(tokens, from)]) &&
        hasVerb(tokens, from + 2, Math.min(end, from + 20)) &&
        !/^(?:in|on|at|to|during|of|by)$/.test(first.lower)
      );
    if (AUXILIARIES.has(first.lower)) return false;
    if (/^(?:and|or|but|while|when|as|so|too)$/.test(first.lower)) return false;
  }
  return hasVerb(tokens, from + 1, Math.min(end, from + 28));
}

/** Where content that begins at `from` stops before the next attribution, `end` at the latest. */
function leftContent(tokens: readonly Token[], until: number, from: number): Run | null {
  let end = until;
  while (end > from && isComma(tokens[end - 1])) end--;
  if (end <= from) return null;
  const before = tokens[until - 1];
  if (before === undefined) return null;
  if (before.kind !== 'quote' && !isComma(before) && !/^[?!…]$/.test(before.lower)) return null;
  return { from, to: end };
}

/**
 * Every attribution of a sentence, in order: whose words, and which stretch reports them.
 * Shallow by design: a subject to the left or right of the verb, content to its right (a clause, a quotation, an
 * infinitive, a noun phrase) or to its left.
 */
export function attributionsIn(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  const end = sentenceEnd(tokens);
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
    const verb = token.kind === 'word' ? SAYING.get(token.lower) : undefined;
    if (verb && !isNoun(tokens, i, verb)) {
      const plain = byVerb(tokens, i, verb, end, leftLimit);
      // "Smith said A, adding B": who said A adds B.
      const before = found.at(-1)?.subject;
      const made = plain?.participle && before ? { ...plain, subject: before } : plain;
      if (made) {
        found.push(made);
        if (made.frame === 'post') leftLimit = Math.max(leftLimit, i + 1);
      }
      continue;
    }
    if (token.kind === 'word' && SAYING_NOUNS.has(token.lower) && tokens[i + 1]?.lower === 'that') {
      const owner = tokens[i - 1];
      const subject =
        owner?.kind === 'possessive'
          ? nounPhraseBefore(tokens, i - 1)
          : owner && /^(?:his|her|their)$/.test(owner.lower)
            ? { from: i - 1, to: i }
            : null;
      if (hasVerb(tokens, i + 2, end))
        found.push({
          cue: i,
          verb: null,
          frame: 'noun',
          subject,
          contents: [{ from: i + 2, to: end }],
          participle: false,
          passive: false,
        });
    }
  }
  return found;
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

function byVerb(tokens: readonly Token[], i: number, verb: SayingVerb, end: number, limit: number): Attribution | null {
  const before = tokens[i - 1];
  const quoteBefore =
    before !== undefined && (before.kind === 'quote' || (isComma(before) && tokens[i - 2]?.kind === 'quote'));
  // "…," said Smith
  if (/[cq]/.test(verb.takes) && before !== undefined && (quoteBefore || isComma(before)) && verb.form !== 'ing') {
    const phrase = nounPhraseAfter(tokens, i + 1);
    const next = tokens[phrase.to];
    const person = tokens[i + 1];
    const starts =
      person !== undefined &&
      (person.kind === 'name' ||
        (person.kind === 'word' && (DETERMINERS.has(person.lower) || SUBJECTS.has(person.lower) || quoteBefore)));
    if (
      starts &&
      phrase.to > phrase.from &&
      !isVerb(tokens, phrase.to) &&
      !TIME_OR_ADVERB(person) &&
      !PREPOSITIONS.has(person?.lower ?? '') &&
      (quoteBefore || next === undefined || next.lower !== 'that')
    ) {
      const left = leftContent(tokens, i, limit);
      if (left && (quoteBefore || hasVerb(tokens, left.from, left.to))) {
        const contents: Run[] = [left];
        const rest = continued(tokens, phrase.to, end);
        if (rest) contents.push(rest);
        return { cue: i, verb, frame: 'post', subject: phrase, contents, participle: false, passive: false };
      }
    }
  }
  const doer = doerOf(tokens, i, verb);
  const base = { cue: i, verb, participle: doer.participle, passive: doer.passive };
  if (doer.passive) {
    const by = tokens.findIndex((t, n) => n > i && n < i + 6 && t.lower === 'by');
    if (by < 0) return null;
    const subject = nounPhraseAfter(tokens, by + 1);
    const right = rightOf(tokens, i, { ...verb, takes: verb.takes.replace('o', '') }, end);
    return right ? { ...base, frame: right.frame, subject, contents: [{ from: right.from, to: end }] } : null;
  }
  const right = rightOf(tokens, i, verb, end);
  const as = tokens[doer.from - 1]?.lower === 'as' && doer.subject !== null && !doer.participle;
  if (as) {
    const comma = nextStop(tokens, i + 1);
    if (doer.from === 1 && isComma(tokens[comma]) && comma + 1 < end)
      return { ...base, frame: 'as', subject: doer.subject, contents: [{ from: comma + 1, to: end }] };
    if (!right && isComma(tokens[doer.from - 2]) && doer.from - 2 > limit)
      return { ...base, frame: 'as', subject: doer.subject, contents: [{ from: limit, to: doer.from - 2 }] };
  }
  const left = doer.participle ? null : leftContent(tokens, doer.from, limit);
  const told = verb.takes.includes('o');
  if (left && doer.subject !== null && /[cq]/.test(verb.takes)) {
    const after = told ? hearerEnd(tokens, i + 1) : i + 1;
    const direct = right && right.frame !== 'object' && !(right.frame === 'quote' && isComma(tokens[right.from - 1]));
    const quoteLeft = tokens[left.to - 1]?.kind === 'quote';
    const loose = right && right.frame === 'bare' && quoteLeft;
    if (!direct || loose) {
      const ok =
        quoteLeft ||
        (hasVerb(tokens, left.from, left.to) &&
          adverbialOnly(tokens, after, nextStop(tokens, after)) &&
          !introduces(tokens, left));
      if (
        ok ||
        (right?.frame === 'quote' &&
          adverbialOnly(tokens, after, nextStop(tokens, after)) &&
          !introduces(tokens, left) &&
          left.to - left.from > 3 &&
          hasVerb(tokens, left.from, left.to))
      ) {
        const contents: Run[] = [left];
        const rest = right?.frame === 'quote' ? { from: right.from, to: end } : continued(tokens, after, end);
        if (rest) contents.push(rest);
        return { ...base, frame: 'post', subject: doer.subject, contents };
      }
    }
  }
  if (!right) {
    const comma = nextStop(tokens, i + 1);
    if (
      doer.subject &&
      !doer.participle &&
      isComma(tokens[comma]) &&
      /[c]/.test(verb.takes) &&
      comma - i < 5 &&
      clauseAt(tokens, comma + 1, end)
    )
      return { ...base, frame: 'bare', subject: doer.subject, contents: [{ from: comma + 1, to: end }] };
    return null;
  }
  if (right.from >= end) return null;
  return { ...base, frame: right.frame, subject: doer.subject, contents: [{ from: right.from, to: end }] };
}

/** A left side that only introduces: "Speaking in Paris, Smith said …", "If he wins, she said". */
function introduces(tokens: readonly Token[], left: Run): boolean {
  const first = tokens[left.from];
  if (first === undefined) return true;
  const word = first.lower;
  if (/ing$/.test(word) && word.length > 4) return !hasVerb(tokens, left.from + 1, left.to);
  if (/^(?:when|while|after|before|as|asked|since|although|though|by|during|in|on|at|for|with)$/.test(word)) {
    const comma = tokens.findIndex((t, n) => n > left.from && n < left.to && isComma(t));
    return comma < 0 || !hasVerb(tokens, comma + 1, left.to);
  }
  return false;
}

/** The second part of a broken content: `X, he said, Y` and `"X," he said, "Y."` */
function continued(tokens: readonly Token[], from: number, end: number): Run | null {
  const comma = nextStop(tokens, from);
  const token = tokens[comma];
  if (token?.kind === 'quote') return adverbialOnly(tokens, from, comma) ? { from: comma, to: end } : null;
  if (!isComma(token) && token?.lower !== ':' && token?.lower !== ';') return null;
  const next = tokens[comma + 1];
  if (next?.kind === 'quote') return { from: comma + 1, to: end };
  if (comma + 3 >= end || next === undefined) return null;
  if (
    next.kind === 'word' &&
    (/^(?:who|which|whose|where|when|while|after|before|as|a|an|the|adding|but|and|according)$/.test(next.lower) ||
      /ing$/.test(next.lower))
  )
    return null;
  return comma === from && hasVerb(tokens, comma + 1, end) ? { from: comma + 1, to: end } : null;
}
