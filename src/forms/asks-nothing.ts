import { Guarded } from './guard.ts';

/** "…, OK?", "…, right?": a speaker who asks for a nod asks nothing. */
const NOD = new Guarded(/[,;]\s*(?:ok(?:ay)?|(?:all )?right|you know)\s*[?？][)\]"”’']*\s*$/i);

/**
 * "Why do we pay so much?", "Did you know that we pay so much?": that it is so is told. Not "Why don't we …", which proposes,
 * nor a question of what somebody says or thinks.
 */
const TAKEN_AS_SO = new Guarded(
  /^["“'‘]?(?:(?:so|and|but|well|now|then),? )*(?:why (?:do|does|did|is|are|was|were|has|have|had) (?!not\b|n['’]t\b)(?!.*\b(?:sa(?:y|ys|id|ying)|think\w*|thought|believ\w+|claim\w*|want\w*|suppos\w+|suggest\w*|tell\w*|told|pretend\w*|allow\w*|assum\w+)\b)|(?:(?:do|did) (?:you|people|they) know|(?:are|were) you aware|how many (?:of you|people) (?:know|knew|are aware)) that\b).*[?？]["”’')\]]*\s*$/i,
);
const QUESTION_MARK = /[?？](?=["”’')\]]*\s*$)/;
const ANOTHER_SENTENCE = /[.!?？]["”’')\]]* +\S/;

/** The text with a full stop for the mark of a question that asks for nothing but a nod, or for the reason of what it tells. */
export function withoutIdleQuestion(text: string): string {
  const plain = NOD.replace(text, '.');
  return TAKEN_AS_SO.test(plain) && !ANOTHER_SENTENCE.test(plain) ? plain.replace(QUESTION_MARK, '.') : plain;
}
