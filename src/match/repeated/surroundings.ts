import { Guarded } from '../../forms/guard.ts';
import { GOVERNS, REFUTES, TURNS_CLAUSE } from '../meaning/turning-words.ts';
import { ONLY_THERE, TELLS } from '../slots/matter/limits.ts';
import { NO_MORE } from '../slots/matter/no-more.ts';
import { takesBack } from '../slots/matter/takes-back.ts';
import { STOP_WORDS } from '../text/stopwords.ts';

/** From so many words on nobody says the same by chance: what a sentence tells beside them weighs less. */
export const LONG = 10;
export const VERY_LONG = 14;

/** What, close by, makes it be said of less or of something else: a limit, a name, a figure. */
const LIMITS = new Guarded(
  /\b(?:[Ii]n|[Aa]t|[Aa]mong|[Ff]or|[Oo]f|[Bb]y|than|[Ss]ince|[Dd]uring|[Uu]nder|to|from|[Mm]ost|[Ss]ome|[Aa]ll|[Ff]ew|[Mm]any|[Hh]alf|[Ee]very|[Ee]ach|[Bb]oth)\b/,
);
const SHARES = new Guarded(/\b(?:all|most|some|few|many|half|every|each|quarter|third|among)\b/i);
const NAMES_OR_FIGURES = /\d[\d.,]*|(?<=\S\s+["“(]?)(?!I\b|I['’])\p{Lu}[\p{L}.’'-]*/gu;
/** So many words on each side of the passage belong close to it. */
const CLOSE = 4;
/** A place, time or group that a sentence opens with: "In Texas, …". */
const OPENING =
  /^\W*(?:in|among|for|under|since|during|at)\s+(?!fact\b|addition\b|example\b|instance\b|other words\b|that\b)/i;
/** Right before a passage of whatever length: a part of it, or more or less than it, is told. */
const GOVERNED = /\b(?:of|than|from|over|under|without|against)\s+(?:the\s+|an?\s+)?$/i;
/** Right behind a passage of whatever length: where, for whom or under what it is so. */
const BEHIND = new Guarded(
  /^[\s,]*(?:(?:but|and|though) )?(?:only |mostly |mainly |especially |even )?(in|at|for|among|with|within|without|outside|between|under|on|except|if|unless|when|where|provided)\s+((?:[\p{L}’'-]+\s*){1,4})/iu,
);
/** Nouns for all that there is, wherever a speaker stands. */
const EVERYWHERE = new Guarded(
  /\b(?:country|nation|world|united|washington|congress|american|president|planet|earth|states?|america|history|life|lives|fact|cash|truth|god|sure|you|me|us|it|that|them|this|here|there|all|today|now|every|part|lot|many|our|ever|since|past|last|long|next|coming|years?)\b/i,
);

/** Whether a phrase right behind a passage limits it: a preposition and a noun that the claim has not, and no time. */
function limitedBehind(after: string, claim: string): boolean {
  const [phrase, , noun] = BEHIND.exec(after) ?? [];
  if (phrase === undefined || noun === undefined || TELLS.test(phrase) || EVERYWHERE.test(phrase)) return false;
  const matter = noun
    .trim()
    .split(/\s+/)
    .filter(word => !STOP_WORDS.has(word.toLowerCase()));
  const named = /^\p{Lu}/u.test(matter[0] ?? '') && !/^\s*in\s/.test(phrase);
  return matter.length > 0 && !named && !matter.some(word => claim.includes(word));
}

/** A question in form only: the speaker asks for a nod. */
const TAG = new Guarded(/,\s*(?:ok(?:ay)?|right|correct)\?["”]?\s*$/i);
/** The speaker vouches for it, or somebody else does. */
const VOUCHES = new Guarded(
  /\b(?:just )?as (?:i|we|you|\p{L}+|most people|everybody|everyone)(?: (?:have|has|['’]ve|all))? (?:said|says|say|know|knows|told you)\b/giu,
);

const SENTENCE = /(?<=[.!?…]["”’)]*)\s+(?=["“(]?[\p{Lu}\d])/u;
const CLAUSE =
  /(?:,|\s[—–-]+|;|:)\s+(?:and|but|so|because|for|where|when|while|which|since|or|there|yet)\b|;\s|:\s|\s[—–]+\s|\s--\s|\b(?:because|where|the fact (?:is )?that)\b|^\W*(?:and|but|so|when)\b/gi;

/** "Food" before "inflation in the United Kingdom": a noun right before the passage's first makes it another thing. */
function qualified(before: string, passage: string): boolean {
  const word = /([\p{L}’'-]+)[ ]$/u.exec(before)?.[1]?.toLowerCase();
  const first = /[\p{L}’'-]+/u.exec(passage)?.[0]?.toLowerCase() ?? '';
  if (word !== undefined && /\w{2}ing$/.test(word) && /^an?$|^the$/.test(first)) return true;
  return word !== undefined && !STOP_WORDS.has(word) && !STOP_WORDS.has(first) && !/ly$/.test(word);
}

/** "The first section of", "to have promised that": the passage is only part of what the words before it tell of. */
const PART_OF =
  /\b(?:of|in|for|by|than|from|to|with|without|against|about|on|at|among|under|over|like)\s+(?:(?:the|an?)\s+)?$/i;
const THAT = /(\S+)\s+that\s+(?:(?:the|an?)\s+)?$/i;
/** After these a clause with "that" is told as so. */
const TOLD_AS_SO =
  /^(?:fact|think|believe|know|knows|understand|understands|is|are|was|and|but|so|shows?|showed|found|note|glad|see|learned|concluded|mentioned)$/i;

/** "It's a deal that was designed …": who or what is told of, not what somebody says. */
const RELATIVE = /^\W*(?:is|are|was|were|has|have|had)\b/i;

function isPartOf(before: string, passage: string): boolean {
  if (RELATIVE.test(passage)) return PART_OF.test(before);
  const governor = THAT.exec(before)?.[1];
  return PART_OF.test(before) || (governor !== undefined && !TOLD_AS_SO.test(governor));
}

const lastClause = (text: string): string => text.split(CLAUSE).at(-1) ?? '';
const firstClause = (text: string): string => text.split(CLAUSE)[0] ?? '';

/** At a passage's edge: by what is measured what it tells. */
const MEASURED =
  /^[\s,(–—-]*(?:(?:when|if|once|as) )?(?:per (?:capita|head|person|inhabitant|resident|citizen|household)|(?:adjust|correct|measur|controll)ed (?:for|by|in|against)|in (?:real|nominal|absolute|relative) terms|relative to|in proportion|proportionally|as a (?:share|percentage|proportion) of)\b/i;

const WORD = String.raw`[\p{L}\p{N}’'$€£%-]+`;
/** None of several things begins so, but a clause of its own: "and it worked", "and should be banned". */
const CLAUSE_OF_ITS_OWN =
  /^(?:no one|nobody|everyone|everybody|it|they|he|she|we|i|you|that|this|these|those|there|is|are|was|were|has|have|had|will|would|should|must|can|could|may|might|did|does|do|so|then|yet|now|never|not)\b/i;
/** Right behind a passage, up to the next mark: "than Hungary | , Slovakia and Romania combined." */
const CONTINUED = new RegExp(
  `^(?:(?:,\\s+${WORD}(?:\\s+${WORD}){0,2})+,?)?\\s+(?:and|or|nor|plus|as well as|along with)\\s+(${WORD}(?:\\s+${WORD}){0,3})["”’)]*(?:[.,;:!?…—–]|$)`,
  'u',
);

const SAYING = /\b(?:said|says|say|told|tells|wrote|writes|added|argued|claimed|noted)\b/i;

/** Whether the passage's last words are one of several things, of which the claim has no other. */
function continued(after: string, claim: string): boolean {
  const [all, last = ''] = CONTINUED.exec(after) ?? [];
  if (all === undefined || CLAUSE_OF_ITS_OWN.test(last) || SAYING.test(all)) return false;
  const told = new Set(claim.toLowerCase().match(new RegExp(WORD, 'gu')));
  return last
    .toLowerCase()
    .split(/\s+/)
    .some(word => !STOP_WORDS.has(word) && !told.has(word));
}

/** Where a passage stands in its statement, its length in words, and whether a claim only quotes it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly quoted: boolean;
}

/**
 * Whether what stands in its sentence beside a passage may turn or limit the sense of its words. What the claim names itself
 * is no limit. Of a long passage less does.
 */
export function turnsSense(statement: string, { from, to, length, quoted }: Passage, claim: string): boolean {
  const [long, veryLong] = [length >= LONG, length >= VERY_LONG];
  const before = VOUCHES.replace(statement.slice(0, from).split(SENTENCE).at(-1) ?? '', ' ');
  const after = VOUCHES.replace(TAG.replace(statement.slice(to), '.').split(SENTENCE)[0] ?? '', ' ');
  const passage = statement.slice(from, to);
  const partial = isPartOf(before, passage) || (!quoted && qualified(before, passage));
  if (partial || GOVERNS.test(before) || REFUTES.test(after)) return true;
  if (!quoted && (continued(after, claim) || MEASURED.test(before) || MEASURED.test(after))) return true;
  const [ahead, behind] = [lastClause(before), firstClause(after)];
  if (TURNS_CLAUSE.test(long ? `${ahead} | ${behind}` : `${before} | ${after}`)) return true;
  if (GOVERNS.test(long ? behind : after)) return true;
  const close = [...ahead.trim().split(/\s+/).slice(-CLOSE), '|', ...behind.trim().split(/\s+/).slice(0, CLOSE)].join(
    ' ',
  );
  const foreign = [...close.matchAll(NAMES_OR_FIGURES)].some(([word]) => !claim.includes(word));
  if (foreign && !veryLong) return true;
  if (takesBack(after) !== null && takesBack(claim) === null) return true;
  if (
    ONLY_THERE.test(after) ||
    OPENING.test(before) ||
    NO_MORE.test(before) ||
    GOVERNED.test(before) ||
    limitedBehind(after, claim)
  )
    return true;
  return (long ? SHARES : LIMITS).test(close);
}
