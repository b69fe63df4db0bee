import { Guarded } from '../../forms/guard.ts';
import { readAmount } from './amounts.ts';
import { hoursAndMinutes } from './durations.ts';
import { type Reading, tokens, type Word } from './figures.ts';
import { readScore } from './scores.ts';
import { readMultiple, readPart, readRatio } from './shares.ts';
import type { QuantityKind } from './units.ts';

/** How far the text commits itself: `about` 700, `over` (or at least) 700, `under` (or at most) 700. */
export type Bound = 'exact' | 'about' | 'over' | 'under';

/** A number in a text, made comparable. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** In canonical units: "700K" is 700000, "two thirds" 66.67 (kind percent), "5 miles" 8046.72 (m), "68°F" 20 (°C). */
  readonly value: number;
  /** Upper end of a range or of a vague amount ("hundreds"); equals `value` elsewhere. */
  readonly high: number;
  /** Canonical unit ("USD", "m", "kg", "day", "%"), the word before a label ("article"), or '' for a count. */
  readonly unit: string;
  /** Last word of what is counted, lower case ("soldiers"); '' where it was not found. */
  readonly of: string;
  /** The period or base that a rate is per: "year", "week", "capita"; '' where none is named. */
  readonly per: string;
  readonly bound: Bound;
  /** A second reading in canonical units: degrees as a difference, the count before "of" in "26 of 35". */
  readonly other: number | null;
  /** Span in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const PERIODS =
  /^(?:day|week|month|year|decade|century|hour|minute|night|capita|head|person|household|child|family|pupil|worker)$/;
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  hourly: 'hour',
};
const ABOUT = new Guarded(
  /(?:\babout|\baround|\broughly|\bsome|\bapproximately|\bnearly|\balmost|\bcirca|\bclose to|\bestimated|\bnear|\bprobably|~)\s*$/i,
);
const OVER = new Guarded(
  /(?:\bmore than|\bover|\bat least|\babove|\bexceed(?:s|ed|ing)?|\bno (?:fewer|less) than|\bgreater than|\bupwards of|\btopp(?:ed|ing)|\bmin(?:imum)? of|\b(?:older|longer|higher|larger) than|\b(?:over|above) the age of|>)\s*$/i,
);
const UNDER = new Guarded(
  /(?:\bless than|\bfewer than|\bunder|\bbelow|\bat most|\bno more than|(?<!\b(?:go|goes|going|gone|went|move[sd]?|moving|pushed|came|crept) )\bup to|\bas (?:many|much|long) as|\bjust short of|\bmax(?:imum)? of|\b(?:younger|shorter|lower|smaller) than|\bno (?:older|longer) than|\b(?:under|below) the age of|<)\s*$/i,
);
/** "By a factor of 200", "multiplied by three". */
const FACTOR = new Guarded(
  /\b(?:factor (?:of|exceeding|over|above|greater than)|multipl(?:y|ies|ied) by)(?: (?:about|almost|nearly|over|more than))? $/i,
);
const STOP =
  /^(?:the|a|an|and|or|of|in|on|at|by|to|from|for|with|as|is|are|was|were|be|been|has|have|had|do|does|did|will|would|may|might|could|can|shall|should|must|not|than|that|which|who|after|before|since|during|under|over|into|per|each|every|more|less|if|but|it|its|their|his|her|this|last|next|ago|when|while|between|against|across|because|so|out)$/;
const PLURALS = /^(?:people|men|women|children|troops|police|personnel|cattle|staff|feet|lives|deaths)$/;

/** Words of letters alone that a number may begin with; compounds and "fourfold" aside. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'decade century a an every half several few zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety first second third ' +
    'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth tens dozens scores hundreds thousands millions billions ' +
    'twice thrice double doubled doubles doubling triple tripled triples tripling trebled quadrupled halved halves halving'
  ).split(' '),
);
const LETTER_A = 97;
const LETTER_Z = 122;

/** Tells of nearly every word that no number begins with it: four ways to read one are asked of the rest. */
function mayBegin(low: string): boolean {
  const first = low.charCodeAt(0);
  if (first < LETTER_A || first > LETTER_Z) return !/^[.,;:()]$/.test(low);
  return BEGINNINGS.has(low) || low.includes('-') || low.includes('$') || low.endsWith('fold');
}

/**
 * Every number in the text that is an amount, a year, an ordinal or a label, in reading order, spans not overlapping.
 * Numbers inside names are none: "24/7", "COVID-19", "G7", "F-16", "9/11", "5G". Never throws.
 */
export function quantities(text: string): Quantity[] {
  const words = tokens(text);
  const found: Quantity[] = [];
  const take = (read: Reading, from: number): void => {
    const { next, ...rest } = read;
    const first = words[from];
    const last = words[next - 1];
    if (!first || !last || !rest.kind) return;
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    const after = text.slice(last.end, last.end + 12);
    const kind = rest.kind === 'count' && FACTOR.test(before) ? 'factor' : rest.kind;
    found.push(finish({ ...rest, kind }, words, next, before, after, first.start, last.end));
  };
  for (let i = 0; i < words.length; ) {
    if (!mayBegin(words[i]?.low ?? '')) {
      i += 1;
      continue;
    }
    const score = readScore(words, i);
    if (score) {
      take(score[0], i);
      take(score[1], i + 2);
      i = score[1].next;
      continue;
    }
    const read = readRatio(words, i) ?? readPart(words, i) ?? readAmount(text, words, i) ?? readMultiple(words, i);
    if (read) take(read, i);
    i = read?.next ?? i + 1;
  }
  return hoursAndMinutes(
    text,
    found.map((one, i) => elided(text, one, found[i + 1])),
  );
}

/** Of a scale or unit: what division leaves behind these is noise. */
const SCALE_DIGITS = 12;

/** "From 78 to 76 euros": the first has the second's unit and scale. */
function elided(text: string, one: Quantity, next: Quantity | undefined): Quantity {
  if (next === undefined || one.kind !== 'count' || one.of !== '' || next.kind === 'count') return one;
  const isRange =
    /\bfrom $/i.test(text.slice(Math.max(0, one.start - 6), one.start)) &&
    /^(?: in \d{4})? to (?:only |just |about )?$/i.test(text.slice(one.end, next.start));
  const written = Number(/^\d+(?:\.\d+)?(?![\d,.])/.exec(text.slice(next.start))?.[0] ?? Number.NaN);
  if (!isRange || Number.isNaN(written) || written === 0) return one;
  // "From 10 billion to 20 billion euros": the unit alone is left out.
  const isScaled = /[a-z]/i.test(text.slice(one.start, one.end));
  const value = isScaled ? one.value : one.value * Number((next.value / written).toPrecision(SCALE_DIGITS));
  return { ...next, value, high: value, other: null, bound: one.bound, start: one.start, end: one.end };
}

function finish(
  read: Omit<Reading, 'next' | 'kind'> & { kind: QuantityKind },
  words: readonly Word[],
  next: number,
  before: string,
  after: string,
  start: number,
  end: number,
): Quantity {
  let bound: Bound = 'exact';
  if (read.high !== read.value) bound = 'exact';
  else if (OVER.test(before) || /^(?:\+|-plus|\s(?:plus|or more|or older|and (?:over|above))\b)/.test(after))
    bound = 'over';
  else if (UNDER.test(before) || /^\s(?:or (?:less|fewer|under)\b)/.test(after)) bound = 'under';
  else if (ABOUT.test(before) || /^\s(?:or so\b|-odd)/.test(after)) bound = 'about';
  const counted = read.kind === 'count' || read.kind === 'percent' ? counts(words, next) : '';
  return { ...read, of: counted, per: rate(words, next), bound, start, end };
}

/** Head of what is counted: the first plural among the next few words, before any function word. */
function counts(words: readonly Word[], from: number): string {
  let at = from;
  while (/^(?:of|the|all|its|their|our|his|her)$/.test(words[at]?.low ?? '')) at += 1;
  for (let i = at; i < at + 4; i += 1) {
    const word = words[i]?.low;
    if (!word || STOP.test(word) || !/\p{L}/u.test(word)) return '';
    if (PLURALS.test(word) || (/[^s]s$/.test(word) && word.length > 3)) return word;
  }
  return '';
}

function rate(words: readonly Word[], from: number): string {
  for (let i = from; i < from + 6; i += 1) {
    const word = words[i]?.low ?? '';
    const next = words[i + 1]?.low ?? '';
    if (/^(?:a|an|per|each|every|\/)$/.test(word) && PERIODS.test(next)) return next === 'head' ? 'capita' : next;
    const adverb = ADVERBS[word];
    if (adverb) return adverb;
    if (STOP.test(word) && !/^(?:or|and)$/.test(word)) return '';
  }
  return '';
}
