import type { Attribution } from './attributions.ts';
import { isNegation } from './lexicon.ts';
import { isAdverb, isAuxiliary } from './token-classes.ts';
import { lowerAt, type Token } from './tokens.ts';

/**
 * Whether a sentence tells that nobody, or not this one, said what it reports: "Smith did not say that …", "Nobody said
 * that …", "Smith never said, “…”". What is denied by its verb ("did not deny that") is none of that.
 */
export function isUnsaid(tokens: readonly Token[], { cue, verb, subject, frame }: Attribution): boolean {
  if (!verb || verb.takes.includes('d') || !/^(?:that|bare|wh|infinitive|about|quote|post)$/.test(frame)) return false;
  if (subject && /^(?:nobody|none|neither|no)$/.test(lowerAt(tokens, subject.from))) return true;
  for (let k = cue - 1; k >= 0 && k >= cue - 4; k--) {
    if (isNegation(lowerAt(tokens, k))) return true;
    if (!isAdverb(tokens[k]) && !isAuxiliary(tokens[k])) return false;
  }
  return false;
}
