import { Guarded } from '../../forms/guard.ts';
import { kindOf } from '../reading/name-kinds.ts';
import { chain, isPronoun, isSlight, type Spoken, spokenIn } from './spoken.ts';
import { mayHoldStretch } from './stretches.ts';
import { LONG, turnsSense, VERY_LONG } from './surroundings.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** Fewer words than this stand in many sentences without being the same proposition; with a figure, one fewer. */
const SHORTEST = 7;
/** So many of the claim's words must stand in the passage in their order, and so many of the passage's be the claim's. */
const MOST = 0.85;
/** A sentence of a claim that is less of it than this says too little of what its verdict is about. */
const PART = 0.3;
/** Words that tell of what was told before: a sentence that begins so is none of its own, unless it is long. */
const ANAPHORS: ReadonlySet<string> = new Set(
  'it its that thats this these those they them he hes she shes which then so there theirs'.split(' '),
);
const OFFICES: ReadonlySet<string> = new Set('president senator governor secretary'.split(' '));
/** "I believe …": what somebody wants or thinks is no more than half of a claim. */
const OPINION: ReadonlySet<string> = new Set('believe think want wish hope'.split(' '));
/** Of whom a claim tells something, a pronoun may be said. */
const STAND_INS: ReadonlySet<string> = new Set('he she they you we it hes shes theyve youve weve who thats'.split(' '));

/** Words of a statement that repeat a claim's; `quoted` where they are only what the claim quotes. */
export interface Repeated {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * The words of a statement that repeat a claim word for word, or a sentence of it, or what it quotes; articles and fillers
 * aside. Null where there are none, or where what stands beside them may turn or limit their sense. Of whom a claim tells
 * what is quoted, a pronoun may stand for.
 */
export function repeatedIn(statement: string, claim: string): Repeated | null {
  if (latest.statement === statement && latest.claim === claim) return latest.repeated;
  const heard = latest.statement === statement ? latest : hear(statement);
  latest = { ...heard, claim, repeated: find(heard, claim) };
  return latest.repeated;
}

/** A statement's words as they are spoken. */
interface Heard {
  readonly statement: string;
  readonly said: readonly Spoken[];
  readonly there: ReadonlySet<string>;
}

function hear(statement: string): Heard {
  const said = spokenIn(statement);
  return { statement, said, there: new Set(said.map(({ word }) => word)) };
}

/** The pair that was asked for last: a search asks for the same twice, and for a statement with one claim after the other. */
let latest: Heard & { readonly claim: string | null; readonly repeated: Repeated | null } = {
  statement: '',
  said: [],
  there: new Set(),
  claim: null,
  repeated: null,
};

function find({ statement, said, there }: Heard, claim: string): Repeated | null {
  if (!mayHoldStretch(claim, there, SHORTEST - 1, MOST)) return null;
  const isQuotation = /["“”]/.test(claim);
  for (const wording of wordingsOf(claim)) {
    if (!mayBeIn(wording.words, there) || !isTelling(wording)) continue;
    const passage = passageOf(statement, said, wording, claim);
    if (passage === null) continue;
    const [from, to] = passage;
    const beside = said.filter(({ start, end }) => end <= from || start >= to);
    if (isQuotation && isAltered(wording.rest, new Set(beside.map(({ word }) => word)))) continue;
    return { text: statement.slice(from, to), quoted: wording.kind === 'quoted' };
  }
  return null;
}

/** Whether a stretch of a claim says something for itself: not "That is the largest" or "I believe it". */
function isTelling({ words, kind, names, glossed, partial, rest }: Wording): boolean {
  if (rest !== '' && words.length < PART * (words.length + spokenIn(rest).length)) return false;
  const [first, second] = words.map(({ word }) => word);
  const figure = words.some(({ word }) => /^\d/.test(word));
  if (words.length < SHORTEST - (figure && kind === 'sentence' ? 1 : 0)) return false;
  if ((glossed || partial) && words.length < LONG) return false;
  if (kind !== 'sentence') return true;
  if (isPronoun(first ?? '') && OPINION.has(second ?? '')) return false;
  return words.length >= LONG || (!ANAPHORS.has(first ?? '') && (!isPronoun(first ?? '') || names));
}

/** Whether enough of the words are said at all; costs less than looking for their order. */
function mayBeIn(words: readonly Spoken[], there: ReadonlySet<string>): boolean {
  const met = words.filter(({ word, open }) => open === true || there.has(word)).length;
  return met >= MOST * words.length;
}

/** From this share of them on, the words of a sentence are told again, so many at most changed. */
const TOLD_AGAIN = 0.5;
const MOST_CHANGED = 2;

/**
 * Whether a statement says beside the passage a quotation's other sentences too, with a word changed: "You have friends? Good. …" is no
 * repetition of "You have enemies? Good. …", whatever comes after it.
 */
function isAltered(rest: string, beside: ReadonlySet<string>): boolean {
  const words = spokenIn(rest).filter(({ word }) => !isSlight(word));
  const met = words.filter(({ word }) => beside.has(word)).length;
  return met < words.length && words.length - met <= MOST_CHANGED && met >= TOLD_AGAIN * words.length;
}

/** Whether every word has its pair, slight ones and a name's other half ("Jane" for "Jane Doe") aside. */
function allPaired(words: readonly Spoken[], paired: ReadonlySet<number>, names: boolean): boolean {
  const namesSomebody = (first: number): boolean => {
    const [a, b] = [words[first], words[first + 1]];
    if (a?.capital !== true || b?.capital !== true) return false;
    return OFFICES.has(a.word) || kindOf([a.word, b.word]) === 'person';
  };
  const halfOf = (place: number): boolean =>
    (paired.has(place - 1) && namesSomebody(place - 1)) || (paired.has(place + 1) && namesSomebody(place));
  return words.every(
    ({ word, open }, place) => paired.has(place) || (isSlight(word) && open !== true) || (names && halfOf(place)),
  );
}

/** Where in a statement a wording is said, in UTF-16 code units; null where it is not, or is turned. */
function passageOf(
  statement: string,
  said: readonly Spoken[],
  wording: Wording,
  claim: string,
): readonly [from: number, to: number] | null {
  const { words } = wording;
  const pairs = chain(said, words);
  const [first, last] = [pairs[0]?.[0], pairs.at(-1)?.[0]];
  if (first === undefined || last === undefined || pairs.length < MOST * words.length) return null;
  const passage = said.slice(first, last + 1);
  if (pairs.length < MOST * passage.length) return null;
  const whole =
    allPaired(passage, new Set(pairs.map(([place]) => place - first)), false) &&
    allPaired(words, new Set(pairs.map(([, place]) => place)), true);
  const [from, to] = [passage[0]?.start, passage.at(-1)?.end];
  if (!whole || from === undefined || to === undefined) return null;
  if (wording.kind === 'quoted' && !tellsOfTheSame(wording, said, first)) return null;
  const there = { from, to, length: words.length, quoted: wording.kind === 'quoted' };
  return turnsSense(statement, there, claim) ? null : [from, to];
}

/** What outside its quotation a claim says by words of its own. */
const FORM =
  /^(?:says?|said|told|tells|that|the|for|and|but|his|her|their|its|about|regarding|when|was|were|has|had|have|been|are|with|from|once|then|who|she|they|is|in|of|on|to|as|by|at|an?|he|it)$/;
/** A claim that denies, wants or supposes what it quotes is not its quotation. */
const TURNED = new Guarded(
  /\b(?:not?|never|nor|without|would|could|should|might|may|will|wants?|wanted|plan\w*|propos\w*|oppos\w*|against|den(?:y|ies|ied)|fail\w*|refus\w*|wrong|false|untrue|lie[sd]?|myth|hoax|if|unless|only|threat\w*|promis\w*|vow\w*)\b|n['’]t\b/i,
);

/** Begins a clause whose main clause, the point, stands outside the quotation. */
const SUBORDINATE: ReadonlySet<string> = new Set('when while if because although though that than'.split(' '));

/** Whether what a claim tells beside its quotation is in the statement, or little enough to be known from its context. */
function tellsOfTheSame({ words, beside }: Wording, said: readonly Spoken[], first: number): boolean {
  if (TURNED.test(beside)) return false;
  const there = new Set(said.map(({ word }) => word));
  const tokens = spokenIn(beside);
  const names = tokens.filter(({ start }) => /\p{Lu}/u.test(beside.charAt(start)));
  const missing = tokens.filter(({ word }) => !FORM.test(word) && !there.has(word));
  const missingMatter = missing.filter(token => !names.includes(token));
  const before = said[first - 1]?.word ?? '';
  const opens = first === 0 && words.length > SHORTEST;
  const standsIn = opens || STAND_INS.has(before) || isPronoun(before);
  const named = names.some(({ word }) => there.has(word));
  if (missingMatter.some(({ word }) => /^\d/.test(word)) && words.length < VERY_LONG) return false;
  if (SUBORDINATE.has(words[0]?.word ?? '')) return missing.length === 0;
  if (words.length >= VERY_LONG) return missingMatter.length <= 4;
  if (words.length >= LONG) return missingMatter.length <= 2 && (named || standsIn || missing.length <= 2);
  return missingMatter.length === 0 && (missing.length === 0 || standsIn);
}
