import type { Facets } from './facets.ts';

const BEFORE_NOUN =
  /^(?:the|a|an|of|in|at|on|for|from|with|by|after|before|during|into|its|their|his|her|our|this|that|these|those|some|all|every|each|between|against|as)$/;
const BEFORE_VERB =
  /^(?:to|not|never|will|would|may|might|could|can|cannot|cant|should|must|shall|do|does|did|dont|doesnt|didnt|wont|wouldnt|has|have|had|hasnt|havent|is|are|was|were|be|been|isnt|arent|wasnt|werent|they|he|she|it|we|who|which)$/;

/** Whether a lemma is said of something, names something, or may do either. */
export function predicative({ lemmas, text }: Facets, at: number): 'verb' | 'noun' | 'either' {
  const lemma = lemmas[at];
  if (!lemma) return 'noun';
  const [before, next] = [lemmas[at - 1], lemmas[at + 1]];
  // "The tax cuts were …": what has its verb after it is no verb.
  if (
    next &&
    /^(?:is|are|was|were|has|have|had|will|would|of)$/.test(next.word) &&
    !(before && BEFORE_VERB.test(before.word))
  )
    return 'noun';
  if (before && BEFORE_VERB.test(before.word)) return 'verb';
  if (before && (BEFORE_NOUN.test(before.word) || /['’]s?$/.test(text.slice(before.start, before.end)))) return 'noun';
  if (lemma.senses.some(s => s.sort === 'v' || (s.sort === 'a' && s.poled))) return 'verb';
  return lemma.senses.length === 0 && /(?:ed|ing)$/.test(lemma.word) ? 'verb' : 'either';
}
