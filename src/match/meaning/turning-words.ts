/*
 * Words that turn the sense of what stands beside them, by what they do; alternatives of a regular expression. One list for
 * a copy of a claim (copied.ts) and for a passage of a long sentence (surroundings.ts, passage.ts).
 */

import { Guarded } from '../../forms/guard.ts';

/** Deny. */
const DENY = 'not?|nor|never|neither|nobody|nothing|without|cannot';
/** Tell what is not yet so, or not quite. */
const WEAKEN = 'would|could|might|may|maybe|should|want\\w*|hop(?:e|es|ed|ing)|almost|nearly';
/** Call untrue. */
const REFUTE =
  'myth|false(?:ly)?|wrong(?:ly)?|untrue|lie[sd]?|lying|hoax|fake|debunk\\w*|den(?:y|ies|ied)|claim\\w*|alleg\\w*|pretend\\w*';
/** Leave open, or make a fancy of it. */
const SUPPOSE =
  'if|unless|whether|except|provided|assuming|(?:as|so) long as|on (?:the )?condition|subject to|doubt\\w*|rumou?r\\w*|imagin\\w*|suppos\\w*|satir\\w*|idea|notion|used to';
/** Make it somebody's word. */
const SAY = 'said|says?|saying|told|tells?|telling|heard|accord\\w*';
/** Tell of something else that is done about it. */
const HANDLE = 'plan\\w*|threat\\w*|tr(?:y|ies|ied)|fail\\w*|ask\\w*|jok\\w*|no longer';

/** What may turn or limit the sense of what stands in another clause of a copy. */
export const TURNS_COPY = new Guarded(
  new RegExp(`\\b(?:${DENY}|${WEAKEN}|${REFUTE}|${SUPPOSE}|${HANDLE}|only)\\b|n['’]t\\b|\\?`, 'i'),
);

/** What makes a clause say that another is not so, or is somebody's word, wherever it stands in the sentence. */
export const GOVERNS = new Guarded(new RegExp(`\\b(?:${REFUTE}|${SUPPOSE}|${SAY})\\b|\\?`, 'i'));

/** What turns the sense within its own clause. */
export const TURNS_CLAUSE = new Guarded(
  new RegExp(`\\b(?:${DENY}|${WEAKEN}|only|plan(?:s|ned|ning)? to)\\b|n['’]t\\b`, 'i'),
);

/** What may turn the sense of words beside it in one sentence: they are not parted from it. */
export const TURNS_SENTENCE = new Guarded(
  new RegExp(`\\b(?:${DENY}|${WEAKEN}|${REFUTE}|${SUPPOSE}|${SAY}|only|plans?)\\b|n['’]t\\b`, 'i'),
);

/** A refutation that follows. */
export const REFUTES = new Guarded(
  new RegExp(
    `\\b(?:${REFUTE}|nonsense|dismissed|disprove[dn]|refuted|rejected|discredited|not (?:true|so|the case|right|accurate))\\b|n['’]t (?:true|so|the case|right|accurate)\\b|\\?`,
    'i',
  ),
);
