import { withoutIdleQuestion } from '../forms/asks-nothing.ts';
import { Guarded } from '../forms/guard.ts';
import type { Modality } from './statement.ts';

const CONDITIONAL = new Guarded(
  /\b(?:[Ii]f|[Uu]nless|[Pp]rovided that|[Ii]n the event of|[Ii]n case|would|could|might|may|[Aa]ssuming|were to)\b/,
);
const PROMISE = new Guarded(
  /\b(?:(?:I|we)(?:['’]ll| will| shall|['’]m going to|['’]re going to| am going to| are going to| promise| pledge| vow)|let['’]s|(?:I|we) (?:hope|wish))\b/i,
);
const OPINION = new Guarded(
  /\b(?:(?:I|we) (?:\w+ly )?(?:think|believe|feel|guess|suspect|love|like|hate)|in my (?:view|opinion)|should|ought to|must|seems?|appears?|probably|perhaps|maybe|(?:is|are|was|were|be|a|an|the|very|so|really|absolutely|truly)(?:\s+\w+)? (?:great|terrible|horrible|wonderful|amazing|awful|disgusting|disgraceful|beautiful|best|worst|wrong|right|important|dangerous|crazy|ridiculous|unacceptable|shameful|fantastic|incredible|disaster|disgrace|joke|shame))\b/i,
);
const PREDICTED = new Guarded(
  // What is "more likely to" than something else, or "going to the top", is no prediction.
  /\b(?:will|shall|won['’]t|going to(?! (?:the|an?|my|your|his|her|its|our|their|this|that|these|those|school|college|work|church|jail|prison|war|bed|court|hell)\b)|gonna|(?:is|are) (?:set|expected|due|likely|bound|about|poised|scheduled) to|(?<!\b(?:more|less|as|equally|so) )likely to|expects? to|plans? to)\b|\w['’]ll\b/i,
);
const NEGATION = new Guarded(
  /\b(?:not|never|no|nobody|nothing|none|neither|nor|nowhere|without|cannot|hardly|scarcely|barely)\b|n['’]t\b/i,
);

/**
 * What kind of assertion the words make.
 * @param promised the verb of saying itself promises ("vowed to …")
 * @param asked it is what somebody asked ("asked whether …")
 */
export function modalityOf(words: string, promised: boolean, asked: boolean): Modality {
  if (asked || /[?？؟]["”’')\]]*\s*$/.test(withoutIdleQuestion(words))) return 'question';
  if (promised || PROMISE.test(words)) return 'promise';
  if (CONDITIONAL.test(words)) return 'conditional';
  if (OPINION.test(words)) return 'opinion';
  return PREDICTED.test(words) ? 'predicted' : 'asserted';
}

/** Whether the words deny something; `denied` says that the verb of saying does ("denied that …"). */
export function negatedIn(words: string, denied: boolean): boolean {
  return NEGATION.test(words) !== denied;
}
