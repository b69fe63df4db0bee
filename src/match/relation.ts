import { Guarded } from '../forms/guard.ts';
import { ALWAYS, compare, type Related, repeated, type Worth } from './compare.ts';
import { type Against, ALL_AGAINST, leastWithoutOwn } from './confidence/doubt.ts';
import { glanceAt } from './confidence/glance.ts';
import type { Conflict, Query } from './match.ts';
import { type Facets, type Framing, facets, framingOf, inStance, type Setting } from './reading/facets.ts';
import { reachInto } from './reading/kin.ts';
import { repeatedIn } from './repeated/repeated.ts';
import { TALE } from './slots/assertion/opposition.ts';
import { restConflict } from './slots/assertion/rest.ts';
import { withoutBeside } from './slots/matter/beside.ts';
import { type Claimed, speakerConflict, tellsSaying, unsaid } from './slots/roles/sayings.ts';

/** What of a claim, beside its text, bears on the relation; days as YYYY-MM-DD. */
export interface ClaimFacts extends Claimed {
  readonly said?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
}

/** Words that a fragment must have to be compared without the sentence around it. */
const TELLING_WORDS = 5;
/** Under this length, in characters, a text is compared as one sentence. */
const TWO_SENTENCES = 60;
const SENTENCE_END = /(?<=[.!?…]["'”’)]{0,2})\s+(?=[\p{Lu}"“‘(@#])|\n+/u;
/** "On Iran sanctions": what a claim was filed under, and no proposition. */
const HEADING = new Guarded(
  /^(?:On|Position on) (?!(?:\w+ ){0,2}(?:\w+day|day|night|eve|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b)[^\d,;:"“”]*$/,
);
/** Nothing is made the same by leaving words out that has less in common with the claim. */
const TOO_DOUBTFUL = 0.8;
const KEPT = 4096;
const kept = new Map<string, Facets>();

const keptAs = (text: string, setting: Setting): string =>
  `${setting.day ?? ''}|${setting.modality ?? ''}|${setting.quoted ?? ''}|${text}`;

/** Facets of a text, remembered: a statement meets fifty candidates, a claim many statements. */
function remembered(text: string, setting: Setting, framing?: Framing): Facets {
  const key = keptAs(text, setting);
  const before = kept.get(key);
  if (before) return before;
  const made = facets(text, setting, framing);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

const framings = new Map<string, Framing>();

/** What frames a claim, remembered: of most no more is ever asked, and an article is asked again when it changes. */
function framingKept(claim: string): Framing {
  const before = framings.get(claim);
  if (before !== undefined) return before;
  const made = framingOf(claim);
  if (framings.size >= KEPT) framings.clear();
  framings.set(claim, made);
  return made;
}

/**
 * How a statement stands to a claim: the same proposition, its opposite, another one that differs in a named slot, or
 * merely the same subject. `doubt` (doubt.ts): how much speaks against it beside the slots. Pure; never throws.
 *
 * @param worth from which doubt on their slots are not looked at, and they are called `related`; every doubt is if left out
 */
export function relate(statement: Query, claimText: string, claim: ClaimFacts, worth: Worth = ALWAYS): Related {
  if (HEADING.test(claimText)) return { relation: 'related', conflict: null, doubt: 1, untold: 1 };
  const { text } = readingOf(statement);
  const setting = { day: claim.said ?? claim.validFrom };
  const framing = kept.has(keptAs(claimText, setting)) ? undefined : framingKept(claimText);
  const least = framing && glanced(statement, claimText, framing, worth);
  // A passage that repeats the claim may be worth a look, where the sentence around it is not.
  if (least && repeatedIn(text, claimText) === null) return unlike(least);
  const theirs = remembered(claimText, setting, framing);
  const repeats = inItsWords(statement, theirs);
  const { mine, found } = repeats ?? nearest(statement, theirs, worth);
  if (repeats === null && !worth(found)) return unlike(found);
  if (found.relation === 'related') return found;
  const speaker = speakerConflict(statement, mine, theirs, claim);
  if (speaker) return parted(found, speaker);
  if (found.relation === 'same' && unsaid(statement, mine, theirs)) return unlike(found);
  if (statement.secondHand && found.relation === 'same' && !tellsSaying(statement, mine, theirs, claim)) {
    return parted(found, { slot: 'stance', statement: 'told at second hand', claim: 'told as so' });
  }
  return found;
}

const unlike = ({ doubt, untold }: Against): Related => ({ relation: 'related', conflict: null, doubt, untold });

function parted({ copied: _, ...found }: Related, conflict: Conflict): Related {
  return { ...found, relation: 'different', conflict };
}

const settingOf = ({ date, modality, quoted }: Query): Setting => ({ day: date, modality, quoted });

/** What of a statement is compared: its text or its sentence, and the sentences of that where it has several. */
interface Reading {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Remembered, since a statement meets one claim after the other. */
const readings = new WeakMap<Query, Reading>();

function readingOf(statement: Query): Reading {
  const before = readings.get(statement);
  if (before !== undefined) return before;
  const short = statement.text.split(/\s+/).length < TELLING_WORDS;
  const text = short && statement.sentence !== undefined ? statement.sentence : statement.text;
  const parts = text.length < TWO_SENTENCES ? [] : text.split(SENTENCE_END);
  const made = { text, sentences: parts.length < 2 ? [] : parts };
  readings.set(statement, made);
  return made;
}

/** The least that speaks against a claim, told by its words, where that is not worth reading it; null where it may be. */
function glanced(statement: Query, claim: string, framing: Framing, worth: Worth): Against | null {
  if (worth(ALL_AGAINST)) return null;
  const { text, sentences } = readingOf(statement);
  let least: Against | null = null;
  for (const part of [text, ...sentences]) {
    const { kin } = remembered(part, settingOf(statement));
    least = leastWithoutOwn(glanceAt(kin, claim, framing));
    if (worth(least)) return null;
  }
  return least;
}

/** A statement, or the part of it that is compared, and how it stands to a claim. */
interface Near {
  readonly mine: Facets;
  readonly found: Related;
}

/**
 * The same, where a passage of the statement repeats the claim word for word, whatever its long sentence tells beside; null
 * where none does, or it is not told as so.
 */
function inItsWords(statement: Query, theirs: Facets): Near | null {
  if (statement.stance === 'denied' || statement.modality === 'question') return null;
  const { text, sentences } = readingOf(statement);
  const passage = repeatedIn(text, theirs.text);
  if (passage === null) return null;
  const whole = facetsIn(statement, text);
  const sentence = sentences.find(part => part.includes(passage.text));
  const mine = sentence === undefined ? whole : facetsIn(statement, sentence);
  const { denied: isDenied, satire, hearsay, open } = mine.stance;
  if (whole.stance.denied || isDenied || satire || hearsay || (open !== '' && theirs.stance.open === '')) return null;
  return { mine, found: repeated(remembered(passage.text, {}), theirs) };
}

/** A part of a statement, with the stance that the words around it give it. */
function facetsIn(statement: Query, part: string): Facets {
  const made = remembered(part, settingOf(statement));
  if (statement.stance === 'denied') return made.stance.denied ? made : denied(made, statement.frame);
  return statement.frame === undefined ? made : framed(made, statement.frame);
}

/** A statement of several sentences is the sentence that says most of what the claim says, unless the whole denies it. */
function nearest(statement: Query, theirs: Facets, worth: Worth): Near {
  const facetsOf = (part: string): Facets => facetsIn(statement, part);
  const compared = (part: string, enough: Worth): Near => {
    const mine = facetsOf(part);
    return { mine, found: compare(mine, theirs, enough) };
  };
  const { text, sentences: parts } = readingOf(statement);
  // What the whole is decides whether its parts are asked.
  const whole = compared(text, parts.length === 0 ? worth : ALWAYS);
  if (whole.found.relation === 'same' || whole.mine.stance.denied) return whole;
  const inFull = inSentence(statement, whole.found, theirs);
  if (inFull !== null) return inFull;
  const core = () => coreOf(whole, theirs, facetsOf, worth);
  // Leaving clauses out is much to do, and for nothing where it can't make the text worth a look, nor a sentence of it is.
  const mayBeWorth = worth === ALWAYS || worth(leastWithoutOwn(reachInto(whole.mine.kin, theirs.lemmas)));
  if (parts.length === 0) return (mayBeWorth ? core() : null) ?? whole;
  const nearestOf = (enough: Worth) => {
    const found = parts.map(part => compared(part, enough));
    const best = found.reduce((a, b) => (b.found.doubt < a.found.doubt ? b : a), whole);
    return { best, others: found.some(one => enough(one.found)) };
  };
  const before = mayBeWorth ? core() : null;
  if (before !== null) return before;
  const { best, others } = nearestOf(worth);
  const after = others && !mayBeWorth ? core() : null;
  if (after !== null) return after;
  // A part of which only the least was told may have gone before one that is worth a look.
  return worth(best.found) || !others ? best : nearestOf(ALWAYS).best;
}

/** The sentence of a fragment that leaves to it of what group it tells ("earn less than men"), where that says the same; null elsewhere. */
function inSentence(statement: Query, { conflict }: Related, theirs: Facets): Near | null {
  const { text, sentence, stance } = statement;
  const leavesGroup = conflict?.slot === 'scope' && conflict.statement === 'all' && /^\p{Ll}/u.test(text);
  if (!leavesGroup || sentence === undefined || stance === 'denied') return null;
  const mine = remembered(sentence, settingOf(statement));
  const found = compare(mine, theirs);
  return found.relation === 'same' && !mine.stance.denied ? { mine, found } : null;
}

/** The whole, where it says the same but for what it tells beside the claim; null where it does not. */
function coreOf({ mine, found }: Near, theirs: Facets, facetsOf: (part: string) => Facets, worth: Worth): Near | null {
  // "…, while the others stayed" tells beside the claim of whom it is not true.
  if (found.doubt > TOO_DOUBTFUL || restConflict(mine, theirs)) return null;
  const text = withoutBeside(mine, theirs);
  if (text === '') return null;
  const core = compare(facetsOf(text), theirs, worth);
  return core.relation === 'same' ? { mine, found: core } : null;
}

/** Denied by the words around it, or where there are none by a word of its own ("it is all a hoax"). */
function denied(mine: Facets, frame: string | undefined): Facets {
  const own = /\w/.test(frame ?? '') ? undefined : TALE.exec(mine.text)?.[0];
  return inStance(mine, { ...mine.stance, denied: true, words: own ?? 'denied in the text' });
}

/** What a text says, with the stance of the words that it is reported in. */
function framed(mine: Facets, frame: string): Facets {
  if (!/\w/.test(frame)) return mine;
  const { stance } = remembered(frame, {});
  const { denied: isDenied, satire, hearsay, open, words } = stance;
  if (!isDenied && !satire && !hearsay && open === '') return mine;
  return inStance(mine, {
    ...mine.stance,
    denied: mine.stance.denied !== isDenied,
    words: mine.stance.words || words,
    satire: mine.stance.satire || satire,
    hearsay: mine.stance.hearsay || hearsay,
    open: mine.stance.open || open,
  });
}
