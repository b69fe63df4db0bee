import type { Attribution } from './attributions.ts';
import {
  adverbialOnly,
  clauseAt,
  continued,
  hearerEnd,
  introduces,
  isTimeOrAdverb,
  leftContent,
  nextStop,
  type Right,
  rightOf,
  subordinateEnd,
} from './contents.ts';
import { type Doer, doerOf } from './doers.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECTS } from './lexicon.ts';
import { isNominal, nounPhraseAfter, type Run } from './phrases.ts';
import type { SayingVerb } from './saying-verbs.ts';
import { hasVerb, isAdverb, isAuxiliary, isComma, isVerb } from './token-classes.ts';
import { isQuote, lowerAt, type Token } from './tokens.ts';

/** The content where it is only the right of the verb, or its left and right. */
type Where = Pick<Attribution, 'frame' | 'subject' | 'contents'>;

/**
 * What the verb of saying at `i` reports, and who says it; null where it reports nothing.
 * @param end token after the last of the sentence's words
 * @param limit first token that may still be reported to the left of the verb
 */
export function saidByVerb(
  tokens: readonly Token[],
  i: number,
  verb: SayingVerb,
  end: number,
  limit: number,
): Attribution | null {
  const active = { cue: i, verb, participle: false };
  const turned = inverted(tokens, i, verb, end, limit);
  if (turned) return { ...active, ...turned };
  const doer = doerOf(tokens, i, verb);
  if (doer.passive) {
    const where = byAgent(tokens, i, verb, end);
    return where && { ...active, ...where };
  }
  // "the memo disclosed by hackers" discloses nothing.
  if (verb.form === 'past' && tokens[i + 1]?.lower === 'by') return null;
  if (doer.subject && !isNominal(tokens, doer.subject)) return null;
  const right = rightOf(tokens, i, verb, end);
  // "a Smith report 'as soon as possible'": a bare form without anybody is a noun, unless a clause hangs on it.
  const bare = verb.form === 'base' && verb.lemma !== 'put' && !doer.subject && !doer.participle && doer.from === i;
  if (bare && !/^(?:that|bare)$/.test(right?.frame ?? '')) return null;
  const where = asClause(tokens, i, doer, right, end, limit) ?? postposed(tokens, i, verb, doer, right, end, limit);
  if (where) return { ...active, ...where };
  const led = doer.participle && !doer.subject && right ? leadsTo(tokens, right.from, end) : null;
  if (led && right)
    return {
      ...active,
      participle: true,
      frame: right.frame,
      subject: led.subject,
      contents: [{ from: right.from, to: led.comma }],
    };
  const base = { ...active, participle: doer.participle, subject: doer.subject };
  if (right) {
    if (right.from >= end) return null;
    const to = subordinateEnd(tokens, doer.from - 1, right.from, end);
    return { ...base, frame: right.frame, contents: [{ from: right.from, to }] };
  }
  if (doer.subject && !doer.participle && relates(tokens, i, verb, doer.from))
    return { ...base, frame: 'bare', contents: [{ from: i + 1, to: end }] };
  const stop = nextStop(tokens, i + 1);
  const comma = doer.subject && !doer.participle && isComma(tokens[stop]) && stop - i < 9 && verb.takes.includes('c');
  if (!comma || !clauseAt(tokens, stop + 1, end)) return null;
  return { ...base, frame: 'bare', contents: [{ from: stop + 1, to: end }] };
}

/** "a plan Smith says is dead": what the noun before the subject is said to be. */
function relates(tokens: readonly Token[], i: number, verb: SayingVerb, from: number): boolean {
  const before = lowerAt(tokens, from - 1) === 'that' ? tokens[from - 2] : tokens[from - 1];
  const open = before?.kind === 'name' || before?.kind === 'word' || isComma(before);
  return (
    /^c(?!n)/.test(verb.takes) &&
    verb.form !== 'ing' &&
    tokens[i + 1]?.kind === 'word' &&
    isAuxiliary(tokens[i + 1]) &&
    open &&
    !/^(?:what|all|thing|everything|that|as|and|but)$/.test(before?.lower ?? '')
  );
}

/** "While predicting that …, Smith left": the comma after what is reported, and the subject of the clause after it. */
function leadsTo(tokens: readonly Token[], from: number, end: number): { comma: number; subject: Run } | null {
  const comma = nextStop(tokens, from);
  const subject = nounPhraseAfter(tokens, comma + 1);
  if (!isComma(tokens[comma]) || comma <= from || subject.to <= subject.from || subject.to >= end) return null;
  return isVerb(tokens, subject.to) || isAdverb(tokens[subject.to]) ? { comma, subject } : null;
}

/** `"…," said Smith` */
function inverted(tokens: readonly Token[], i: number, verb: SayingVerb, end: number, limit: number): Where | null {
  const before = tokens[i - 1];
  const person = tokens[i + 1];
  if (!before || !person || !/[cq]/.test(verb.takes) || verb.form === 'ing') return null;
  const quote = isQuote(before) || (isComma(before) && isQuote(tokens[i - 2]));
  if (!quote && !isComma(before)) return null;
  if (verb.lemma === 'tell' || (!quote && doerOf(tokens, i, verb).subject !== null)) return null;
  const begins =
    person.kind === 'name' ||
    (person.kind === 'word' && (quote || DETERMINERS.has(person.lower) || SUBJECTS.has(person.lower)));
  if (!begins || isTimeOrAdverb(person) || PREPOSITIONS.has(person.lower)) return null;
  const subject = nounPhraseAfter(tokens, i + 1);
  if (subject.to <= subject.from || isVerb(tokens, subject.to)) return null;
  // "…, said the days when …": what was said, not who said it.
  if (!quote && /^(?:when|where|if)$/.test(lowerAt(tokens, subject.to))) return null;
  if (!quote && tokens[subject.to]?.lower === 'that') return null;
  const left = leftContent(tokens, i, limit);
  if (!left || !(quote || hasVerb(tokens, left.from, left.to))) return null;
  // After a name, words that no marks hold explain the name: "said Smith, a miller who …".
  const rest = continued(tokens, subject.to, end);
  return { frame: 'post', subject, contents: rest && isQuote(tokens[rest.from]) ? [left, rest] : [left] };
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
  const quote = isQuote(tokens[left.to - 1]);
  const onlyQuote = quote && left.to - left.from <= 2;
  const next = lowerAt(tokens, stop + 1);
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
