import { Guarded } from '../../../forms/guard.ts';
import type { Slot } from '../../match.ts';

/** What takes back, in a few words at its end or beside its verb, what a sentence tells, each with the slot that it differs in. */
const TAKES_BACK: readonly (readonly [Slot, Guarded])[] = [
  [
    'modality',
    new Guarded(
      /(?:\b(?:if|unless|(?:provided|providing)(?: that)?|(?:as|so) long as|on condition that|assuming|subject to)|(?<=, )should) (?:\p{L}|['’]|-)+(?: (?:\p{L}|['’]|-)+){0,6}[.!]?$/iu,
    ),
  ],
  // Not what is used for something, nor what is told of whom or where it was so once ("who used to sit on the council").
  [
    'date',
    new Guarded(
      /\b(?:is|are|was|were) once\b(?! (?:again|more)\b)|(?<!\b(?:is|are|was|were|be|been|being|get|gets|got)(?: \w+ly)? )(?<!\b(?:who|which|that|where|when|whose|he|she|it|they)(?: \w+){0,3} )\bused to\b|\bformerly\b/i,
    ),
  ],
  [
    'date',
    new Guarded(
      /\b(?:before|until) (?:(?:\p{L}|['’]|-)+ ){1,4}?(?:stopp|overturn|struck|block|halt|revers|repeal|suspend|cancel|scrapp|withdr|abandon|reject|expir|lift|end)(?:\p{L}*)\b/iu,
    ),
  ],
  [
    'scope',
    new Guarded(
      /\b(?:in theory|on paper|on average|in principle|in (?:some|certain|most|a few|many|pilot|several) (?:\p{L}|-)+|except (?:in|for|on) (?:\p{L}|-)+|but only (?:\p{L}|-)+|(?:\p{L}|-)+ only|for (?:a|one) (?:day|week|month|year|night|moment|while))[.!]?$/iu,
    ),
  ],
];

/** The words by which a text takes back what it tells, and the slot that they differ in; null where it does not. */
export function takesBack(text: string): { readonly slot: Slot; readonly words: string } | null {
  for (const [slot, form] of TAKES_BACK) {
    const words = form.exec(text)?.[0];
    if (words !== undefined) return { slot, words: words.replace(/[.!]$/, '') };
  }
  return null;
}
