import type { Lemma } from './lemmas.ts';
import type { Quantity } from './quantities.ts';

const MOVED =
  '\\b(?:rise|rises|risen|rose|grow\\w*|grew|increas\\w*|climb\\w*|jump\\w*|surg\\w*|soar\\w*|fall|falls|fell|fallen|drop\\w*|declin\\w*|decreas\\w*|shr[aiu]nk\\w*|plung\\w*|cut|cuts|lower\\w*|rais\\w*|lift\\w*|hik\\w*|reduc\\w*|come down|came down|(?<!\\bm(?:ake|akes|ade|aking) )up|down|swell\\w*|slump\\w*|tumbl\\w*|slid|slides?)\\b';
/** Words that may stand between the preposition and its figure, up to the end of the text before it. */
const TAIL =
  '(?:\\s+(?:about|around|nearly|almost|more than|over|an? (?:record|estimated)|at least|some|as (?:much|many) as))?\\s*$';
const HAS_MOVED = new RegExp(MOVED);
/** "Close to 2,000" bounds a figure. */
const TOWARDS = '(?<!\\b(?:close|next) )to';
const TO = new RegExp(`\\b${TOWARDS}${TAIL}`);
const BY = new RegExp(`\\bby${TAIL}`);
const MOVED_AT_ONCE = new RegExp(MOVED + TAIL);
const STANDS = new RegExp(`\\b(?:reach\\w*|hit|stands? at|stood at|at|${TOWARDS}|was|is|are|were)${TAIL}`);
const NOUN_AFTER =
  /^\s*(?:points? )?(?:rise|fall|drop|increase|decrease|decline|cut|jump|growth|reduction|hike|surge)\b/;

/** Whether a figure is the amount of a change ("rose by 3 %") or where it led ("rose to 3 %"); null where it is neither. */
export function changeOf(text: string, q: Quantity): 'by' | 'to' | null {
  const before = text.slice(Math.max(0, q.start - 44), q.start).toLowerCase();
  const after = text.slice(q.end, q.end + 28).toLowerCase();
  if (HAS_MOVED.test(before)) {
    if (TO.test(before)) return 'to';
    if (BY.test(before) || MOVED_AT_ONCE.test(before)) return 'by';
  }
  // "Which is 13 percent fewer", "are 12 times more likely": no level, whatever verb stands before it.
  const next = /^\s*([a-z]+)\b/.exec(after)?.[1] ?? '';
  if (MORE.test(next) || LESS.test(next) || /^(?:above|below)$/.test(next)) return 'by';
  // "Is three times the rate": nor is what something is multiplied by.
  if (STANDS.test(before)) return q.kind === 'factor' ? null : 'to';
  return NOUN_AFTER.test(after) || /^\s*(?:up|down)\b/.test(after) ? 'by' : null;
}

/** "more A than B": the lemmas of both sides (indices), and whether A has more (1) or less (-1). */
export interface Comparison {
  readonly pole: 1 | -1;
  /** Index of the comparing word. */
  readonly at: number;
  /** Index of "than". */
  readonly than: number;
}

const MORE =
  /^(?:more|higher|greater|bigger|larger|better|longer|faster|safer|stronger|older|richer|warmer|hotter|likelier|worse)$/;
const LESS = /^(?:less|fewer|lower|smaller|slower|weaker|poorer|younger|shorter|colder|cheaper)$/;
/** After "more". */
const OF_LESS = /^(?:slowly|lightly|cheaply|rarely|seldom|poorly)$/;

const AMOUNT =
  /^\s+(?:(?:a|an|one|half|half a|half an) (?:year|month|week|day|decade|century|hour|third|quarter|half|dozen|million|billion|thousand)|half)\b/i;

/** How many lemmas may stand between a comparing word and its "than". */
const FARTHEST = 9;
/** "More people in the United States are struck … than …": what opens a text may stand farther off. */
const FARTHEST_FROM_START = 18;

/** Verbs that say by themselves that their subject is more. */
const EXCEEDS =
  /^(?:exceed(?:s|ed|ing)?|outnumber(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outstrip(?:s|ped)?|outweigh(?:s|ed)?|outpace[sd]?|overt(?:ake|akes|ook|aken)|eclipse[sd]?)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const PRIORITY = /^(?:priority|preference|precedence)$/;

/** "A exceeds B", "A was overtaken by B", "priority to A over B"; null for what exceeds a figure. */
function exceeding(text: string, lemmas: readonly Lemma[]): Comparison | null {
  const at = lemmas.findIndex(l => EXCEEDS.test(l.word));
  const lemma = lemmas[at];
  if (lemma && /^\s+(?:by\s+)?(?:that of |those of |the |its |their )?\p{L}/u.test(text.slice(lemma.end))) {
    const isDone = lemmas[at + 1]?.word === 'by' && lemmas.slice(Math.max(0, at - 3), at).some(l => BE.test(l.word));
    return { pole: isDone ? -1 : 1, at, than: at };
  }
  const first = lemmas.findIndex(l => PRIORITY.test(l.word));
  const over = lemmas.findIndex((l, i) => i > first && l.word === 'over');
  return first < 0 || over < 0 ? null : { pole: 1, at: first, than: over };
}

/** The comparison that a text makes of two things; null where it makes none ("more than 5" is none). */
export function comparisonOf(text: string, lemmas: readonly Lemma[]): Comparison | null {
  const than = lemmas.findIndex(l => l.word === 'than' && !AMOUNT.test(text.slice(l.end)));
  if (than < 1) return equation(text, lemmas) ?? exceeding(text, lemmas);
  for (let at = than - 1; at >= 0 && than - at < FARTHEST_FROM_START; at--) {
    if (at > 0 && than - at >= FARTHEST) continue;
    const word = lemmas[at]?.word ?? '';
    if (MORE.test(word)) return { pole: OF_LESS.test(lemmas[at + 1]?.word ?? '') ? -1 : 1, at, than };
    if (LESS.test(word)) return { pole: -1, at, than };
  }
  return null;
}

/** "twice as much from A as from B": more from A. */
function equation(text: string, lemmas: readonly Lemma[]): Comparison | null {
  if (!/\b(?:twice|times) as (?:much|many)\b/i.test(text)) return null;
  const at = lemmas.findIndex(l => l.word === 'as');
  const than = lemmas.findIndex((l, i) => i > at + 1 && l.word === 'as');
  return at < 0 || than < 0 ? null : { pole: 1, at, than };
}

/** "as strong as": two things told to be equal. */
export const equates = (text: string): boolean =>
  !/\b(?:no|nobody|never|nowhere)\b[^,;]*\bas (?:many|much|\w+)\b/i.test(text) &&
  /\bas (?!(?:well|soon|long|far|many|much) as\b)\w+ (?:\w+ )?as\b/i.test(text);
