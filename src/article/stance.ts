import { Guarded } from '../forms/guard.ts';
import type { Stance } from './statement.ts';

/** Words with which an article denies what it reports; they stand outside the reported content. */
const DENIES_REPORT = new Guarded(
  /\b(?:falsely|wrongly|wrongfully|incorrectly|inaccurately|erroneously|mistakenly|misleadingly|baselessly|untruthfully|dishonestly|without (?:any )?(?:evidence|proof|basis)|(?:false|bogus|baseless|unfounded|debunked|discredited|disproven|unsubstantiated|fabricated|misleading|untrue|incorrect|inaccurate|erroneous|fake|phony|unproven)(?:ly)?\s+(?:\w+\s+){0,2}(?:claims?|assertions?|allegations?|accusations?|rumou?rs?|stor(?:y|ies)|statements?|theor(?:y|ies)|idea|notion|reports?|post|posts|information|narratives?|belief|charge)|lied|lies|lying|myths?|hoax(?:es)?|conspiracy theor(?:y|ies)|(?:claim|assertion|allegation|rumou?r|statement|charge)s? (?:is|are|was|were|has been|have been) (?:\w+ )?(?:false|wrong|incorrect|inaccurate|untrue|baseless|unfounded|debunked|misleading|disproven))\b/i,
);
/** Words with which a sentence in the article's own voice denies what it mentions. */
const DENIES = new Guarded(
  /\b(?:(?:there(?: is|['’]s| was| has been)|(?:has|have|had|found|finds|see|saw|with|is|are|shows?) )\s*(?:absolutely |simply |still |been )?no (?:\w+ )?(?:evidence|proof|truth|basis|indication|record|sign)\b|no (?:\w+ )?evidence (?:exists |existed |was found |has been found )?(?:that|of|for|to)|(?:is|was|are|were)(?: simply| just| flatly)?(?:n['’]t| not) (?:true|the case|accurate|correct)|no truth (?:to|in)|contrary to (?:\w+ ){0,3}(?:claims?|reports?|rumou?rs?|belief)|(?:has|have) been (?:debunked|disproven|discredited|refuted)|(?:is|are|was|were) (?:\w+ )?(?:false|untrue|baseless|unfounded|debunked|a myth|a hoax|fabricated|fake)\b|pants on fire|did not actually|didn['’]t actually|never actually|fact[- ]check(?:ed|ers)? (?:\w+ ){0,3}(?:false|wrong))/i,
);

/** Words with which an article says that somebody did not say what it quotes. */
const DISOWNS = new Guarded(
  /(?:\b(?:never|not|nor)|n['’]t) (?:(?:actually|really|ever|in fact|have|been|be) )*(?:say|said|write|wrote|written|utter|uttered|speak|spoke|spoken|tweet|tweeted|posted|coin|coined|make|made|use|used)\b|\bmis(?:quot|attribut|credit)\w+|\b(?:fake|bogus|false|fabricated|made-up|invented|apocryphal|spurious|supposed|alleged|purported|so-called|doctored) (?:\w+ )?(?:quot\w+|remarks?|lines?|sayings?|words|statements?|sentence|tweet|post|letter|speech)\b|\b(?:apocryphal|spurious|an? (?:invention|fabrication|forgery))\b|\bbut (?:he|she|they) (?:never did|did not|didn['’]t)\b|\bnot (?:by )?(?:\p{Lu}[\p{L}.'’-]* ?){1,4}(?:who\b|but\b|,)/u,
);
/** "Smith never said that.": the same of the sentence before. */
const DISOWNS_BEFORE = new Guarded(
  /^(?:(?:But|However|In fact),? )?\p{Lu}[\p{L}.'’ -]{0,40} (?:never|did not|didn['’]t) (?:actually |really |ever )?(?:say|said|write|wrote)(?: (?:that|this|it|so|them|those words|any such thing|anything of the kind))?\b/u,
);
/** "Hardly.", "Or does it?": doubt cast on the sentence before. */
const DOUBTS_BEFORE = new Guarded(
  /^(?:(?:hardly|not so(?: fast)?|wrong|nonsense|nope|rubbish)[.!,]|or (?:does|do|did|is|are|was|were|has|have|can|will) (?:it|they|he|she|there|we)\?)/i,
);
/** A question whether somebody said it. */
const ASKS = new Guarded(/^\W*(?:did|does|do|has|have|had|was|were|is)\b[^!]*\?\W*$/i);

/** "That is false.": a sentence that denies the one before it. */
const DENIES_BEFORE = new Guarded(
  /^(?:(?:but|however|in fact|actually|in reality),? )?(?:that|this|it|(?:the|this|that) (?:claim|statement|assertion|post|story|quote|figure|video|image))(?:['’]s| is| was| are| were)(?: \w+)?(?:n['’]t| not)? (?:false|untrue|wrong|incorrect|inaccurate|misleading|true|accurate|correct|fake|a lie|a myth|a hoax|baseless|unfounded|fabricated)\b/i,
);
const AFFIRMS = /(?:true|accurate|correct)$/i;
/** How a fact-check sets out what it checks: "Claim: …". */
const CLAIM_LINE = new Guarded(/^\W*(?:(?:the|our|what was) )?claim(?:ed)?\s*[:—–-]/i);

/** Whether a sentence says of the one before it that it is not so. */
export function deniesBefore(sentence: string): boolean {
  if (DISOWNS_BEFORE.test(sentence) || DOUBTS_BEFORE.test(sentence)) return true;
  const hit = DENIES_BEFORE.exec(sentence)?.[0];
  return hit !== undefined && (!AFFIRMS.test(hit) || /\bnot\b|n['’]t\b/.test(hit));
}

/** Whether a block sets out a claim to check it: the article does not make it. */
export function isClaimLine(block: string): boolean {
  return CLAIM_LINE.test(block);
}

/**
 * Where the article stands to what it reports, from its own words.
 * @param around the sentence without the reported content
 */
export function stanceOnReport(around: string): Stance {
  return DENIES_REPORT.test(around) || DENIES.test(around) || DISOWNS.test(around) ? 'denied' : 'neutral';
}

/** Whether an article asks if somebody said it ("Did she say “…”?"), from the sentence without what was said. */
export function asksWhether(around: string): boolean {
  return ASKS.test(around);
}

/** Where the article stands to what a sentence in its own voice mentions. */
export function stanceOf(sentence: string): Stance {
  return DENIES.test(sentence) || DENIES_REPORT.test(sentence) ? 'denied' : 'neutral';
}
