import { withoutIdleQuestion } from '../../forms/asks-nothing.ts';
import { Guarded } from '../../forms/guard.ts';
import type { Query } from '../match.ts';
import type { Clauses } from './clauses.ts';
import type { Lemma } from './lemmas.ts';

/** How far a text vouches for what it tells: it is or was so, will be, is meant to be, may be, would be, is wanted, was tried, is asked. */
export type Mode = 'fact' | 'plan' | 'intent' | 'possible' | 'would' | 'wanted' | 'tried' | 'question';

export interface Modal {
  readonly mode: Mode;
  /** The words that say so, '' for a fact. */
  readonly words: string;
  /** Told as past or done ("has closed", "closed"), as far as an auxiliary or ending shows it. */
  readonly done: boolean;
}

/** What says so of each mode. */
export const RULES: readonly (readonly [Mode, Guarded])[] = [
  ['would', new Guarded(/\bwould have\b|\bwould(?! not\b| like\b)(?!n['’]t)\b|['’]d have\b/i)],
  [
    'plan',
    new Guarded(
      /\b(?:will|shall|won['’]t)\b|['’]ll\b|\b(?:am|is|are|was|were|be) (?:also |now |still |soon )?(?:going|set|due|expected|projected|scheduled|bound|poised|about|forecast|likely|predicted|planning|planned|slated|targeted|ready|willing|prepared|meant|supposed|certain|sure) to\b|(?<!\b(?:mistake|error|fault|sin|response|reaction|achievement|merit|crime|answer) )\b(?:is|are|was|were) to ["“]?(?!(?:blame|date|the|a|an|this|that|his|her|its|their)\b)[a-z]+|\b(?<!\b(?:a|an|the|this|that|its|their|his|her|our|new|\w+['’]s) )(?:expects?|expected|hopes?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|agreed(?! to (?:a|an|the|[a-z]+-)\b)|decid(?:es|ed)|offer(?:s|ed|ing)?|commit(?:s|ted)?|undert(?:ake|akes|ook))["”]? (?:that|to)\b|(?<!\b(?:the|of|\d+|new|all) )\b(?:promis|pledg|vow|threaten)(?:e|es|ed|ing|s)?\b(?!(?<=\b(?:is|are|was|were|be|been|being) threatened) by\b)|\bforesees?\b|\benvisages?\b|\bplans? (?:of|for|is|was)\b|(?<!\b(?:than|as|was|were|been|is|are|the|a|an|had|have|has|first|\w+['’]s) )\b(?:predict(?:s|ed)?|forecasts?|projects)\b|(?<!\b(?:reject|oppos|turn|vot|defeat|block)(?:s|ed|es|d)? (?:down |against )?(?:(?:a|an|the|its|their|this|his|her) )?(?:\w+ )?)\bdraft\b(?! of\b)|\b(?:pav|open|clear)(?:e|es|ed|s|ing) the (?:way|path|road)\b|\bstep towards?\b|\brul(?:e|es|ed|ing) out\b/i,
    ),
  ],
  [
    'intent',
    new Guarded(
      /\b(?<!\b(?:a|an|the|this|that|its|their|his|her|our|new|\w+['’]s) )(?:plans?|planned|planning|intends?|intended|aims?|aiming|prepar(?:es|ing)|seeks?|seeking|looking|sets? out)["”]? to\b|\b(?:is|are) planning\b/i,
    ),
  ],
  [
    'possible',
    new Guarded(
      /\b(?:whether|may(?! (?:not|no longer|only|legally)\b)|might|could(?! not\b)(?!n['’]t)|possibly(?! \w+(?:ic|al|ous|ive|able|ible)\b)|perhaps|maybe|suspects?|suspected|considering|consider(?:s|ed)(?= \w+ing\b| an? \b)|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|potentially|close to [a-z]+ing|on the verge of|on the brink of|feared?)\b/i,
    ),
  ],
  [
    'wanted',
    new Guarded(
      /\b(?:should|must|ought to|would like|needs? to|ha(?:s|ve) to|wants?|wanted(?! (?:by|in|for|list|m[ae]n|persons?)\b)|wish(?:es|ed)?|call(?:s|ed) (?:(?:by|on|in) [^,;.]{3,40}? )?(?:for|on)|calls? (?:for|on)|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|lobb(?:y|ies|ied|ying) for|urges?|urged|demands? (?:that|to)\b|demanded|suggest(?:s|ed)(?= (?:an?|that|to)\b)|(?<!\b(?:the|an?|this|that|its|their|his|her|at|of) )propos(?:e|es|ed|ing)|recommends?|(?<!\b(?:the|an?|this|at|level|as|amount) )recommended(?! for\b)|(?<!\b(?:the|an?|its|their|his|her|\w+['’]s) (?:[\w-]+ )?)advocate\b|(?<!\b(?:the|some|many|its|their|his|her|\w+['’]s) )advocates(?! (?:for|of|say|said|who)\b)|advocated|hope that|asks? for|asked for)\b/i,
    ),
  ],
  [
    'tried',
    new Guarded(
      /\b(?:almost|nearly|narrowly|all but) (?!doubl|tripl|trebl|quadrupl|halv)(?:\w+ed|went|lost|fell|won|broke|sank|died)\b|\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought) to\b/i,
    ),
  ],
  // As people talk: "we've got to close it". Whoever "got to see" it saw it.
  ['wanted', new Guarded(/(?:\b(?:has|have)|['’](?:ve|s)) got to\b|\bgotta\b/i)],
];
const ASKS = new Guarded(
  /\?["'”’)]*\s*$|^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|who|what|why|how|where|when)\b[^.!]*\?/i,
);

/** The mode of the text's main clause; what the query already knows ("question", "predicted") counts where the text shows none. */
export function modalityOf(text: string, lemmas: readonly Lemma[], clauses: Clauses, given: Query['modality']): Modal {
  if (given === 'question' || ASKS.test(withoutIdleQuestion(text)))
    return { mode: 'question', words: 'a question', done: false };
  const main = mainText(text, lemmas, clauses);
  let best: { mode: Mode; at: number; words: string } | null = null;
  for (const [mode, form] of RULES) {
    const hit = form.exec(main);
    if (hit && !NO_PLAN.test(hit[0] + main.slice(hit.index + hit[0].length)) && (best === null || hit.index < best.at))
      best = { mode, at: hit.index, words: hit[0].trim() };
  }
  if (best) return { mode: best.mode, words: best.words, done: false };
  if (TO_COME.test(main) && !DONE.test(main)) return { mode: 'plan', words: 'to come', done: false };
  if (given === 'predicted' || given === 'promise') return { mode: 'plan', words: given, done: false };
  return { mode: 'fact', words: '', done: DONE.test(main) };
}

const DONE = new Guarded(
  /\b(?:has|have|had|was|were|did|became|went|came|already)\b|\b(?!need|speed|indeed|feed|seed|hundred|red|bed|united)(?<!\b(?:is|are|be|being|get|gets) )[a-z]{2,}ed\b|\b(?:fell|rose|won|lost|sent|bought|sold|struck|shot|killed|built|made|took|gave|told|said|left|met|held|began|broke|fought|found|grew|led|paid|ran|sank|spent|stole|withdrew|wrote|hit|cut|put)\b/i,
);

/** The present tense tells what is to come with a day that is: "goes up next April". */
const TO_COME = new Guarded(
  /\b(?:next (?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|june|july|august|september|october|november|december)|(?:goes|go|comes|takes) (?:up|down|effect|into (?:effect|force)) (?:from|next|on|in(?! (?:flames|smoke)\b)|this|tomorrow)|tomorrow)\b/i,
);

/** "is due to three industries", "are to COVID-19": a cause, a relation. */
const NO_PLAN =
  /^\w+ (?:due to (?:\d|the\b|a\b|an\b|its\b|their\b|two\b|three\b|four\b|five\b|\w+(?:ing|ed|al|ic|ive|ous|ment|tion|ity|ore)\b)|to [A-Z])/;

/** A first sentence has at least so many characters: "Dr." and "U.S." end none. */
const FIRST_SENTENCE = 25;

/** What is told by the way, or that somebody may see in another way, and what stays of it. */
const BY_THE_WAY: readonly (readonly [form: Guarded, instead: string])[] = [
  [new Guarded(/^May(?= (?:\d|was\b|is\b|saw\b))|(?<=\s)May\b/g), ''],
  // "… after the firm agreed to pay": told by the way, of what went before.
  [
    new Guarded(
      /(?<=[^,;]{12})\bafter\b[^,.;]*?\b(?:agreed|decided|promised|pledged|vowed|offered|threatened) (?=to\b|that\b)/gi,
    ),
    'after ',
  ],
  // What something is for is done with it: "so that owners could hold power".
  [new Guarded(/\bso (?:that|as)\b[^,.;]*?\b(?:could|would|might|may|will|can)\b/gi), ''],
  [new Guarded(/\bto demand (?:that|to)\b/gi), ''],
  // Whoever may say otherwise, and what others ought to know or might think.
  [new Guarded(/\b(?:what|who|which|how)(?:so)?ever\b[^,.;]*/gi), ''],
  [
    new Guarded(
      /\b(?:should|must|may|might|need to|ought to|has to|have to) (?:also )?(?:know|remember|realise|realize|understand|note|recall) that\b/gi,
    ),
    '',
  ],
  [
    new Guarded(
      /\b(?:you|one|we|people|many|some) (?:would|might|may|could) (?:think|believe|suppose|imagine|say|expect)\b[^.;]*?,? but\b/gi,
    ),
    '',
  ],
  [new Guarded(/^As (?:promised|planned|expected|announced|threatened|agreed|pledged|predicted|forecast)\b,?/i), ''],
  // "Used aid to buy": it was bought.
  [new Guarded(/\b(?:used|misused|spent|employed|diverted|exploited|abused) (?:[\w-]+ ){1,5}to (?=[a-z])/gi), ''],
  [new Guarded(/\b[Ss]hould (?=[A-Z]|the |there |an? |it |s?he |they )/g), ''],
];

/** The text without its conditions and asides. */
function mainText(text: string, lemmas: readonly Lemma[], { conditional, aside }: Clauses): string {
  let out = '';
  let from = 0;
  for (const [i, lemma] of lemmas.entries()) {
    if (conditional[i] || aside[i]) {
      out += text.slice(from, lemma.start);
      from = lemma.end;
    }
  }
  // The first sentence of several; "May" the month; "Should the guns fall silent": an inverted "if".
  const whole = out + text.slice(from);
  const stop = whole.slice(FIRST_SENTENCE).search(/[.;:?!]\s/);
  const first = stop < 0 ? whole : whole.slice(0, FIRST_SENTENCE + stop + 1);
  return BY_THE_WAY.reduce((main, [form, instead]) => form.replace(main, instead), first);
}

/** False where one text tells as fact what the other foresees, supposes, wants or asks. */
export function modesAgree(a: Modal, b: Modal): boolean {
  if (a.mode === b.mode) return true;
  const pair = new Set([a.mode, b.mode]);
  if (pair.has('intent')) return pair.has('plan') || pair.has('wanted');
  return pair.has('would') && pair.has('plan');
}

/** Words for what is allowed or owed. */
const PERMITS =
  /\b(?:allow|permi|let\b|lets\b|legal|lawful|bann?(?:s|ed|ing)?\b|bar(?:s|red)\b|prohibit|outlaw|forb[ia]d|right to|free to|licen[cs]|authori|approv|clear)/i;
const REQUIRES =
  /\b(?:requir|mandat|compuls|oblig|order(?:s|ed)\b|instruct(?:s|ed)\b|sentenced\b|direct(?:s|ed)\b|forc(?:e|es|ed)\b|ruled\b|\bneeds?\b|\bneeded\b|tax(?:es|ed)?\b|lev(?:y|ies)\b|duty|law)/i;

const MAY = /\bmay\b/i;
const CAN = /\bcan\b(?! ?not\b)(?!['’]t)/i;
const MAY_BE_SO = /\bmay (?:\w+ly )?(?:have|not|soon|yet|well|still|one day)\b/i;

/** "May vote" and "can vote", "may decline" and "can refuse": leave to do one and the same. */
function permitsAlike(text: string, other: string): boolean {
  if (/\bmay (?:not|no longer|only)\b/i.test(text) && /\bcan(?:not|['’]t| not| no longer| only)\b/i.test(other))
    return true;
  // "May soon", "may have": as things may turn out, no leave.
  return MAY.test(text) && CAN.test(other) && !MAY_BE_SO.test(text);
}

/** Tells of former days, when somebody could. */
const FORMERLY = /\b(?:until|till|ago|before|once|then|had|could (?:\w+ )?have|(?:1[5-9]|20)\d\d)\b/i;

/** "You could catch it from a cat", "you can catch it from a cat": what is possible, in either word. */
const possibleAlike = ({ modal, text }: Told, other: Told): boolean =>
  /^could$/i.test(modal.words) && !FORMERLY.test(text) && !CAN.test(text) && CAN.test(other.text);

/** What was refused, or is not done, "will not" be. */
const NOT_TO_BE = /\b(?:will|shall) not\b|\bwon['’]t\b|\bwill be no\b/i;
const NOT_DONE = /\b(?:not|never|no|refus\w+|reject\w*|turn(?:ed|s)? down|scrapp\w+)\b|n['’]t\b/i;

/** "Will not sign" of what the other tells as refused, or as not so in general ("do not cause"). */
export const tellsRefusal = ({ modal, text }: Told, other: Told): boolean =>
  modal.mode === 'plan' && other.modal.mode === 'fact' && NOT_TO_BE.test(text) && NOT_DONE.test(other.text);

interface Told {
  readonly modal: Modal;
  readonly text: string;
}

/** "may" and "must" in the one tell a permission or duty that the other names: "priests may bless", "allowed priests to bless". */
export const tellsRule = ({ modal, text }: Told, other: Told): boolean =>
  other.modal.mode === 'fact' &&
  (permitsAlike(text, other.text) ||
    possibleAlike({ modal, text }, other) ||
    (/^may$/i.test(modal.words) &&
      !/\bmay (?:\w+ )?(?:have|be|soon|yet)\b/i.test(text.replace(/\bmay be \w+ed\b/i, '')) &&
      PERMITS.test(other.text) &&
      !PERMITS.test(text)) ||
    (/^(?:must|ha(?:s|ve) to|needs? to)$/i.test(modal.words) && REQUIRES.test(other.text)));

/** Words of will and duty that stand in no other text by chance. */
const AUXILIARY =
  /^(?:will|shall|would|may|might|could|can|should|must|to|is|are|was|were|be|ha(?:s|ve)|had|not|about|set|due)$/;
/** What is agreed or promised is told as done by whoever tells of the agreement. */
const UNDERTAKES = /\b(?:agree|decid|commit|pledg|promis|vow|announc|offer|undert)\w*/i;
const UNDERTAKEN =
  /\b(?:agree|decid|decision|commit|pledg|promis|vow|announc|approv|accord|deal|offer|undert|sign|settl|adopt|declar)\w*|\b(?:would|will) not\b|\bwo(?:uld)?n['’]t\b/i;

const OFFERED = /\b(?:offer|propos|willing|ready to|prepared to|pledg|promis)/i;

/** True where both tell what is no fact, and one has the other's own word for that ("decided that they may", "they may"). */
export const sharesMode = ({ modal }: Told, other: Told): boolean =>
  modal.mode !== 'fact' &&
  modal.mode !== 'question' &&
  other.modal.mode !== 'fact' &&
  ` ${other.text.toLowerCase()} `.includes(` ${modal.words.toLowerCase()} `);

/** True where what makes the one text a wish, plan or promise is told of in the other as well, in whatever form. */
export function namesMode({ modal }: Told, other: Told): boolean {
  if (other.modal.mode !== 'fact' || modal.mode === 'question') return false;
  // What is offered is not yet done by whoever agreed to something else.
  if (/^offer/i.test(modal.words)) return OFFERED.test(other.text);
  if (modal.mode === 'plan' && UNDERTAKES.test(modal.words) && UNDERTAKEN.test(other.text)) return true;
  // "Was to expire" names a plan by "was to", not by what was planned.
  const words =
    modal.words
      .toLowerCase()
      .replace(/^(?:is|are|was|were) to .*$/, '')
      .match(/[a-z]{4,}/g) ?? [];
  const telling = words.filter(word => !AUXILIARY.test(word));
  const told = other.text.toLowerCase();
  const isTold = (word: string): boolean =>
    told.includes(word.slice(0, Math.max(4, word.length - 3))) ||
    // "Urged" and "urging" have three letters in common.
    new RegExp(`\\b${word.replace(/(?:ed|es|ing|e|s)$/, '')}(?:e|ed|es|ing|s)?\\b`).test(told);
  return telling.length > 0 && telling.every(isTold);
}
