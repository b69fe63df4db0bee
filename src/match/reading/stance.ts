import { Guarded } from '../../forms/guard.ts';
import { once } from '../text/once.ts';
import { unassertedIn } from './unasserted.ts';

/** A span of the text that takes a stance to the rest instead of being part of the proposition. */
export interface Stance {
  /** True where the text denies or debunks what it tells; two denials cancel out. */
  readonly denied: boolean;
  /** True where the text says of itself that it is no news: satire, a joke. */
  readonly satire: boolean;
  /** True where the text passes on a rumour and vouches for nothing. */
  readonly hearsay: boolean;
  /** Words with which the text only mentions what it tells (`unassertedIn`), '' where it asserts it. */
  readonly open: string;
  /** Words of the denial as the text has them, '' where it has none. */
  readonly words: string;
  /** Spans to leave out of the comparison, UTF-16 code units. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

const TALE =
  '(?:claims?|myths?|rumou?rs?|reports?|ideas?|notions?|allegations?|suggestions?|theor(?:y|ies)|stor(?:y|ies)|beliefs?|assertions?|statements?|accusations?|narratives?|posts?|(?:chain )?(?:messages?|letters?|e-?mails?)|articles?|leaflets?|headlines?|quotes?|videos?|images?|photos?|photographs?|pictures?|clips?|footage)';
const FALSE =
  '(?:false|untrue|fake|wrong|incorrect|baseless|unfounded|debunked|misleading|nonsense|fabricated|bogus|inaccurate|discredited|groundless|fictitious|made up|not true|not correct|unproven|unsubstantiated|misinformation|disinformation|withdrawn|retracted|(?:dismissed|rejected|refuted|disproved|disproven|denied|disputed|contradicted|ruled out|thrown out)|a (?:\\w+ )?(?:hoax|myth|lie|fabrication|conspiracy theory|fake|falsehood))';

/** Forms of a denial. */
export const DENIALS: readonly Guarded[] = [
  new Guarded(
    new RegExp(
      `\\b(?:there(?:['’]s| is| was| are| has been) )?(?:no|little|not any|zero|insufficient|scant) (?:\\w+ )?(?:evidence|proof|truth|basis|substance)(?: whatsoever| at all| (?:to|for|in|behind) (?:the |any )?(?:\\w+ )?${TALE}| has (?:been found|emerged))?(?: that| of| for| to (?:support|suggest|show)(?: that)?| linking)?\\b`,
      'i',
    ),
  ),
  new Guarded(
    new RegExp(
      `\\bit(?:['’]s| is| was| has been) (?:simply |just |also |plainly )?(?:not true|not the case|not correct|not a fact|${FALSE})(?: to (?:say|claim|suggest|state))? that\\b`,
      'i',
    ),
  ),
  new Guarded(
    /\b(?:falsely|wrongly|incorrectly|baselessly|mistakenly|misleadingly|erroneously) (?:claim|say|said|suggest|state|alleg|assert|report|believ|imply|implied|assum|told|tell|think|thought|accus|wr[io]te)\w*(?: that)?/i,
  ),
  new Guarded(
    new RegExp(
      `\\b(?:debunk|refut|disprov|rebut|discredit|den(?:y|ied|ies|ying)\\b(?! (?:a|an|his|her|their|its|access|entry|bail|permission|visas?|requests?|him|her|them|us|me)\\b)|dispel)\\w*(?: (?:as (?:a )?(?:false|fake|myth|hoax)\\b|(?:the |a |any |all |these |those )?(?:\\w+ )?${TALE}))?(?: that| of| about)?`,
      'i',
    ),
  ),
  new Guarded(
    new RegExp(
      `\\b(?:reject|dismiss|contradict|quash|knock down|disput|pour(?:ed)? cold water on)\\w*(?: as \\w+)? (?:the |a |any |all |these |those )?(?:\\w+ )?${TALE}(?: that| of| about)?`,
      'i',
    ),
  ),
  new Guarded(
    new RegExp(
      `\\bcontrary to (?:popular belief|what [\\w ]{2,30}?(?:says?|said|claims?|claimed|believes?)|(?:\\w+ )?${TALE})(?: that)?`,
      'i',
    ),
  ),
  new Guarded(
    new RegExp(
      `\\b(?:the |a |an |this )?(?:false|baseless|unfounded|debunked|discredited|bogus|groundless|fake|untrue|erroneous|unproven) ${TALE}(?: that| of| about)?`,
      'i',
    ),
  ),
  new Guarded(
    /\b(?:the |a |it is a |it['’]s a )?(?:\w+ )?(?:myth|hoax|conspiracy theor(?:y|ies)|misconception|falsehood|misinformation|disinformation|lie)(?: is)?(?: that| of| about| claiming(?: that)?)/i,
  ),
  new Guarded(
    /\b(?:never|did not|didn['’]t|has not|hasn['’]t|have not) (?:actually |ever )?(?:say|said|claim|claimed|state|stated|tweet|tweeted|utter|uttered|write|wrote|written)\b(?: that)?/i,
  ),
  new Guarded(
    /\b(?:call(?:s|ed)? it|consider(?:s|ed)? it|it (?:is|was|had been)) (?:a mistake|an error|wrong|dishonest|a lie) to (?:have )?(?:say|said|promis\w+|claim\w*|suggest\w*|t[eo]ll?d?)(?: that)?/i,
  ),
  new Guarded(/^(?:fact[- ]?check|false|fake|debunked|hoax|myth|no)\s?[:,!–—]/i),
];
const TOLD_AND_FALSE = new Guarded(
  new RegExp(
    `\\b${TALE}\\b(?:(?: that| which)? (?:says?|said|saying|claims?|claimed|claiming)(?: that)?| that| of| about)?(?=.*\\b(?:is|are|was|were|has been|have been|as|proved|turned out to be|remains?) (?:\\w+ly |just |all |also |been |simply )?${FALSE})`,
    'i',
  ),
);
const IS_FALSE = new Guarded(
  new RegExp(
    `\\s*,?\\s*(?:\\b(?:is|are|was|were|has been|have been|as|proved|turned out to be|remains?) (?:\\w+ly |just |all |also |been |simply )?${FALSE}\\b)(?: and \\w+)?`,
    'i',
  ),
);

/** A clause that is denied by itself. */
const OWN_NOT = /^[^.;]*?\b(?:not|never|cannot|no longer)\b|^[^.;]*?n['’]t\b/i;

/** Who denies: "The Kremlin", "Several recent studies have". */
const SUBJECT = /^(?:[\p{L}\d’'.-]+\s){1,7}$/u;
const SATIRE = new Guarded(
  /\b(?:satir(?:e|ical|ist|ists|ically)|parod(?:y|ies)|spoof|the onion|babylon bee|april fool(?:s|['’]s)?(?: day| joke)?|jok(?:e|ed|ingly)|in jest)\b/i,
);

const HEARSAY = new Guarded(
  /\b(?:(?:a |the )?rumou?rs? (?:has it|had it|that|is|was|were|spread|circulat\w*|swirl\w*)|rumou?red|unconfirmed (?:reports?|claims?)|hearsay|legend has it|gossip|(?:ha[sd]|have|['’]ve) (?:heard|been told) that)\b/i,
);

/** How the text stands to what it tells. */
export function stanceOf(text: string): Stance {
  const spans: [number, number][] = [];
  let words = '';
  let denials = 0;
  const take = (match: RegExpExecArray | null, counts: boolean): boolean => {
    if (!match) return false;
    const [start, end] = [match.index, match.index + match[0].length];
    if (spans.some(([from, to]) => start < to && end > from)) return false;
    spans.push([start, end]);
    if (counts) {
      denials += 1;
      words ||= match[0].trim();
    }
    return true;
  };
  const told = TOLD_AND_FALSE.exec(text);
  if (told) {
    const false_ = IS_FALSE.exec(text.slice(told.index + told[0].length));
    if (false_) {
      false_.index += told.index + told[0].length;
      take(false_, true);
      take(told, false);
    }
  }
  for (const form of DENIALS) {
    const match = form.exec(text);
    // "was denied entry": a refusal that somebody met with, not a denial.
    // "No, it did not": the denial is told once more.
    if (match && /^no\b/i.test(match[0]) && OWN_NOT.test(text.slice(match[0].length))) continue;
    if (match && /^denied/i.test(match[0]) && /\b(?:was|were|been|being|is|are)\s*$/i.test(text.slice(0, match.index)))
      continue;
    if (match && SUBJECT.test(text.slice(0, match.index))) {
      match[0] = text.slice(0, match.index) + match[0];
      match.index = 0;
    }
    take(match, true);
  }
  const open = once(() => unassertedIn(text));
  const satire = once(() => SATIRE.test(text));
  const hearsay = once(() => HEARSAY.test(text));
  return {
    denied: denials % 2 === 1,
    words,
    spans,
    get satire() {
      return satire();
    },
    get hearsay() {
      return hearsay();
    },
    get open() {
      return open();
    },
  };
}
