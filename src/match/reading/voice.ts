import type { Facets } from './facets.ts';

/* Whether who stands before a verb does it or suffers it, as far as forms and neighbours tell. */

const BE = /^(?:is|are|was|were|be|been|being|am|gets?|got|getting)$/;
const PARTICIPLE =
  /(?:ed|en|wn|ung|unk|um|ought|aught|ade|eld|aid|old|ost|ent|eft|elt|uilt|uck|ut|it|et|ound|ead|on|orn|un|shot|done|cast|ealt|urnt|eant|lain|urst|pread)$/;

/** Verbs that mean the same with their object as subject: "the Titanic sank", "an iceberg sank the Titanic". */
export const ERGATIVE =
  /^(?:sink|rise|close|open|break|burn|explod|increas|decreas|grow|start|stop|end|chang|move|begin|drop|spread|doubl|halv|fall|run|oper|grew)/;
/** Acts that both sides do together. */
export const MUTUAL = /^(?:meet|agre|talk|negoti|marri|wed|trade|accord|reach|deal|link|connect)/;

/** True where the lemma at `at` is a participle after a form of "be": its subject suffers it. */
export function passive({ lemmas }: Facets, at: number): boolean {
  const word = lemmas[at]?.word.split(' ')[0] ?? '';
  if (!PARTICIPLE.test(word)) return false;
  // "Is opposed to": opposes.
  if (word === 'opposed' && lemmas[at + 1]?.word === 'to') return false;
  if (lemmas[at + 1]?.word === 'by' && at > 0) return true;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const before = lemmas[i];
    if (!before) return false;
    if (BE.test(before.word)) return true;
    if (!before.grammar && !/ly$/.test(before.word)) return false;
  }
  return false;
}

/** A past tense after its subject ("the government accused"), where another word would be a noun ("the tax cuts"). */
const PAST = /[^e]ed$/;

/** False for a noun ("the biggest supplier") and for what something is ("is legal"): nobody does it to anybody. */
export function acts(facets: Facets, at: number): boolean {
  const { lemmas } = facets;
  // "Unarmed protesters": what they are, and nothing done.
  if (/^un(?!der|it|veil|leash|lock|fold|ion)\w+ed$/.test(lemmas[at]?.word ?? '')) return false;
  const before = [lemmas[at - 1], lemmas[at - 2]];
  if (
    before.some(
      (l, i) =>
        /^(?:the|a|an|of|its|their|his|her)$/.test(l?.word ?? '') &&
        (i === 0 || !(before[0]?.grammar || before[0]?.name || PAST.test(lemmas[at]?.word ?? ''))),
    )
  )
    return false;
  return !BE.test(before[0]?.word ?? '') || passive(facets, at) || /ing$/.test(lemmas[at]?.word ?? '');
}

/** "Made Haiti pay": whoever makes another do it does not do it himself. */
const MAKES = /^(?:made|makes|make|making|forced|forces|force|forcing|obliged|compelled)$/;

/** True where another, by name, stands right before the verb, behind a verb of making and the lemma. */
export function makesAnother({ lemmas }: Facets, at: number, verb: number): boolean {
  let other = verb - 1;
  while (other > at && /^(?:to|\w+ly)$/.test(lemmas[other]?.word ?? '')) other -= 1;
  const made = lemmas[other]?.name?.weak === false ? lemmas[other - 1] : undefined;
  return other - 1 > at && MAKES.test(made?.word ?? '');
}
