import { mainSubject } from './doers.ts';
import { nounPhraseAfter, nounPhraseBefore, type Run } from './phrases.ts';
import { isAction, isAdverb, isComma, isStop } from './token-classes.ts';
import { isName, lowerAt, type Token } from './tokens.ts';

/**
 * The speaker of a quotation by its place alone, where the verb beside it is none of saying: `"…?" Smith pressed.`,
 * `"…," reacted Smith.`, `Smith cracked, "…"`, `Smith went further: "…"`.
 * @param at index of the quote among the tokens
 */
export function speakerBeside(tokens: readonly Token[], at: number): Run | null {
  const quote = tokens[at];
  if (quote === undefined) return null;
  const before = tokens[at - 1];
  const near = before?.lower === ':' || isComma(before) ? doerBefore(tokens, at - 2) : null;
  if (near) return near;
  if (before?.lower === ':') return at > 1 ? (mainSubject(tokens, at - 1) ?? wholeLabel(tokens, at - 1)) : null;
  const open = /[,?!…—-]/.test(quote.lower) || isComma(tokens[at + 1]);
  const next = isComma(tokens[at + 1]) ? at + 2 : at + 1;
  if (open && next < tokens.length) {
    if (isAction(tokens, next) && isName(tokens[next + 1])) {
      const subject = nounPhraseAfter(tokens, next + 1);
      if (isStop(tokens[subject.to]) && subject.to > subject.from) return subject;
    }
    const subject = nounPhraseAfter(tokens, next);
    if (subject.to > subject.from && subject.to - subject.from < 9) {
      for (let k = subject.from + 1; k <= subject.to + 1; k++) {
        if (isAdverb(tokens[k])) continue;
        if (isAction(tokens, k)) return { from: next, to: k };
        if (k > subject.to) break;
      }
    }
  }
  return null;
}

/** Who does the verb that ends at `end`: "Ms. Smith sighed" before a comma or colon; null where no verb stands there. */
export function doerBefore(tokens: readonly Token[], end: number): Run | null {
  let k = end;
  while (k > 0 && isAdverb(tokens[k])) k--;
  if (!isAction(tokens, k)) return null;
  const subject = nounPhraseBefore(tokens, k);
  return subject.from < subject.to ? subject : mainSubject(tokens, k + 1);
}

/** A few words before a colon that name the speaker: "Smith:". */
function wholeLabel(tokens: readonly Token[], colon: number): Run | null {
  if (colon > 6) return null;
  for (let k = 0; k < colon; k++) if (!isName(tokens[k]) && !/^[.()&-]$/.test(lowerAt(tokens, k))) return null;
  return { from: 0, to: colon };
}
