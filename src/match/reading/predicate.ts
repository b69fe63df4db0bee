import { isIrregular } from '../text/keys.ts';
import type { Clauses } from './clauses.ts';
import type { Lemma } from './lemmas.ts';

const AUXILIARY =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|may|might|could|can|shall|should|must|cannot|cant|isnt|arent|wasnt|werent|hasnt|havent|hadnt|dont|doesnt|didnt|wont|wouldnt|couldnt|shouldnt)$/;
const BETWEEN =
  /^(?:not|never|also|already|still|now|just|even|ever|to|been|be|being|going|set|due|about|able|likely|expected|planned|projected|only|soon|all|both|no|a|an|the|its|their)$/;
const BEFORE_NOUN =
  /^(?:the|a|an|of|in|at|on|for|from|with|by|after|before|during|into|its|their|his|her|our|this|that|these|those|some|all|every|each|between|against|as|than|to|and|or|more|most|less|fewer)$/;
const SUBORDINATES = /^(?:that|who|which|whose|while|after|before|when|as|than|because|since|where|if|once|unless)$/;

/** With an infinitive, a denial of it. */
const FALLS_SHORT = /^(?:refuse[sd]?|fail(?:s|ed)?|decline[sd]?)$/;

/** Endings of nouns made of verbs. */
const NOUN = /(?:tion|sion|ment|ance|ence|ship|ity|ism|ness)s?$/;

/** Index of the lemma that the main clause says of its subject: its verb, or what it is said to be; -1 where none was found. */
export function mainPredicate(text: string, lemmas: readonly Lemma[], { aside, conditional }: Clauses): number {
  // "To get free care, the unions shut down …": the purpose comes first.
  let subordinate = lemmas[0]?.word === 'to';
  for (let i = 0; i < lemmas.length; i++) {
    const lemma = lemmas[i];
    if (!lemma) break;
    const gap = text.slice(lemmas[i - 1]?.end ?? 0, lemma.start);
    if (/[,;:]/.test(gap)) subordinate = false;
    // "As of 2019" begins no clause.
    if (SUBORDINATES.test(lemma.word) && lemmas[i + 1]?.word !== 'of') subordinate = true;
    if (subordinate || aside[i] || conditional[i]) continue;
    if (AUXILIARY.test(lemma.word)) {
      let at = i + 1;
      while (
        at < lemmas.length &&
        (AUXILIARY.test(lemmas[at]?.word ?? '') ||
          BETWEEN.test(lemmas[at]?.word ?? '') ||
          /ly$/.test(lemmas[at]?.word ?? ''))
      )
        at += 1;
      const found = lemmas[at];
      if (found && !found.grammar) return at;
      continue;
    }
    // "Refused to ban": what is not done is said all the same.
    if (FALLS_SHORT.test(lemma.word) && lemmas[i + 1]?.word === 'to') {
      const at = lemmas.findIndex((l, j) => j > i + 1 && !l.grammar);
      if (at > 0 && at <= i + 4) return at;
    }
    if (i > 0 && !lemma.grammar && !lemma.name && finite(text, lemmas, i)) return i;
  }
  return -1;
}

/** Endings of adjectives. */
const ADJECTIVE = /(?:ional|ial|ous|ful|ary)$/;

function finite(text: string, lemmas: readonly Lemma[], i: number): boolean {
  const [before, lemma, after] = [lemmas[i - 1], lemmas[i], lemmas[i + 1]];
  if (!before || !lemma) return false;
  if (BEFORE_NOUN.test(before.word.split(' ').at(-1) ?? '')) return false;
  const first = lemma.word.split(' ')[0] ?? '';
  if (isIrregular(first)) return true;
  if (/[^e]ed$/.test(first) && first.length > 3) return after?.word !== 'by' || before.grammar;
  // "Public debt rose …", "migration to the UK": what has its verb behind it, or is named by its ending, is a noun.
  const next = after?.word ?? '';
  if (NOUN.test(first) || ADJECTIVE.test(first) || isIrregular(next) || /[^e]ed$/.test(next)) return false;
  // "President William Ruto", "under its rules, …".
  if (after?.name?.kind === 'person' && !/s$/.test(first)) return false;
  if (/^,/.test(text.slice(lemma.end))) return false;
  // "The pact forces …": of two that may be verbs, the one that ends like one after a single subject.
  if (
    after &&
    !after.grammar &&
    !after.name &&
    /[^s]s$/.test(next) &&
    !/s$/.test(first) &&
    !/s$/.test(before.word) &&
    after.senses.some(s => s.sort === 'v')
  )
    return false;
  const verb = lemma.senses.some(s => s.sort === 'v') && !AUXILIARY.test(next);
  return verb && (!before.grammar || /^(?:they|we|you|i|he|she|it)$/.test(before.word));
}
