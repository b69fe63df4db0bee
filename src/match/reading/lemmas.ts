import { compoundOf } from '../meaning/compounds.ts';
import { type Contrast, contrastsOf, phraseAt, type Sense, sensesOf } from '../meaning/senses.ts';
import { antonymsOf, groupsOf } from '../meaning/wordnet.ts';
import { weightOf } from '../text/background.ts';
import { keyOf } from '../text/keys.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { hashOf } from '../text/terms.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Name, namesOf } from './names.ts';

/** A word, phrase or name of a text as it is compared. Offsets are UTF-16 code units into the text. */
export interface Lemma {
  /** Folded word as written, or words joined by a space. */
  readonly word: string;
  readonly key: string;
  readonly senses: readonly Sense[];
  readonly contrasts: readonly Contrast[];
  /** WordNet's groups of synonyms that it is in, and the keys of its antonyms. */
  readonly groups: readonly number[];
  readonly antonyms: readonly string[];
  /** The words of a phrase's key; one for a word. */
  readonly parts: readonly string[];
  readonly name: Name | null;
  /** Function words shape the proposition, and are no part of its subject matter. */
  readonly grammar: boolean;
  /** Background weight (idf, natural log) of its rarest word. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Where its first word ends. */
  readonly firstEnd: number;
}

/** Words that are grammar, not matter. */
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'a about according across after ago again all almost along already also although always am among an and another any anybody ' +
    'anyone anything apiece are around as at away be because been before being between both but by can cannot cant could couldnt ' +
    'did didnt do does doesnt doing done dont down during each either else even ever every everybody everyone everything ' +
    'following for from further had hadnt has hasnt have havent having he her here hers herself him himself his how however i ' +
    'if in indeed instead into is isnt it its itself just last let like made make makes making many may maybe me might more most ' +
    'much must mustnt my nearly neither never no nobody none nor not nothing now nowhere of off on once one only onto or ' +
    'other others our ours out over own per perhaps quite rather really s same shall she should shouldnt since so some ' +
    'somebody someone something sometimes still such than that the their theirs them themselves then there these they thing ' +
    'things this those though through throughout thus to together too toward towards under unless until till up upon us very via was ' +
    'wasnt we were werent what when where whether which while who whole whom whose why will with within without wont ' +
    'would wouldnt yes yet you your yours go goes going went come comes came get gets got took take takes taken taking put ' +
    'puts saw see seen expect expected projected set plan plans planned due able unable fail failed fails refuse refused ' +
    'refuses decline declined several number of said says say new week year month day time years months weeks days ' +
    'zero percent cent per % some about ready saying told tell currently recently today yesterday tomorrow ' +
    // Pronouns with their verb, as tokens spell them; not those that spell a word ("we'll", "who're").
    'ive weve youve theyve whove im youre theyre itll youll theyll wholl thatll youd hed theyd whod itd thered thatd ' +
    'wouldve couldve shouldve mightve mustve arent aint neednt'
  ).split(' '),
);

/** Nouns and adverbs too general to tell one proposition from another. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'level levels time times number amount amounts way ways kind sort total record figure figures area areas part parts issue issues ' +
    'matter point case fact use end start beginning side lot bit period moment course order return average overall apart people person ' +
    'very own whole entire new old big much former another nearly still just even far long already back around soon ever ago'
  ).split(' '),
);

/** Words of grammar that carry a sense which decides: kept as matter. */
const TELLING =
  /^(?:more|less|fewer|most|against|above|below|last|without|ready|see|made|make|take|took|taken|set|several|went|come|came|get|gets|got)$/;

/** Deny what follows them with "to"; without it they tell what happened ("crime declined", "the bank failed"). */
const FALLS_SHORT: ReadonlySet<string> = new Set(
  'decline declined declines fail failed fails refuse refused refuses'.split(' '),
);

/** Whether a word is matter by itself and grammar before "to" or "in". */
export const fallsShort = (word: string): boolean => FALLS_SHORT.has(word);

/** The least that a name or phrase weighs. */
export const GENERIC_WEIGHT = 1.5;
/** Beyond this weight a word is simply rare: a name that no table has must not outweigh all else. */
export const RAREST = 7;

/** The lemmas of a text in order; `skip` are spans (quantities, dates, stance) that are compared elsewhere. */
export function lemmasOf(text: string, skip: readonly (readonly [number, number])[]): readonly Lemma[] {
  const all = everyLemmaOf(text);
  if (skip.length === 0) return all;
  return all.filter(lemma => !skip.some(([start, end]) => lemma.start < end && lemma.firstEnd > start));
}

/** The lemmas of a text in order, those of spans that are compared elsewhere among them. */
export function everyLemmaOf(text: string): Lemma[] {
  const tokens = tokensOf(text);
  const names = namesOf(text, tokens);
  const keys = tokens.map(token => keyOf(token.word));
  const lemmas: Lemma[] = [];
  let nextName = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    while ((names[nextName]?.to ?? Number.POSITIVE_INFINITY) <= i) nextName += 1;
    const name = names[nextName];
    const known =
      name?.kind === 'name' && name.to - name.from === 1 && token.acronym && sensesOf(keys[i] ?? '').length > 0;
    const named = name && name.from === i && !known ? name : null;
    const phrase = named && !named.weak ? 1 : Math.max(1, phraseAt(keys, i));
    // "No US law" is not of "no use", which has the same stems.
    const cut =
      phrase > 1 && names.some(({ from, kind, weak }) => !weak && kind === 'place' && from > i && from < i + phrase);
    const compound = phrase === 1 && named === null ? compoundOf(token.word, tokens[i + 1]?.word ?? '') : '';
    if (compound !== '') {
      lemmas.push(standing(lone({ ...token, word: compound }), token, tokens[i + 1] ?? token));
      i += 2;
      continue;
    }
    const length = named && !named.weak ? named.to - i : cut ? 1 : phrase;
    const last = tokens[i + length - 1] ?? token;
    if (keepsFrom(tokens, i)) keys[i] = keyOf('prevent');
    // "A 24-year high": the highest in 24 years.
    if (/^(?:high|low)$/.test(token.word) && /[-‑]year $/.test(text.slice(Math.max(0, token.start - 6), token.start)))
      keys[i] = keyOf(token.word === 'high' ? 'highest' : 'lowest');
    const next = tokens[i + length]?.word ?? '';
    const word =
      length === 1 && named === null && keys[i] === keyOf(token.word) && next !== 'to' && next !== 'in'
        ? lone(token)
        : lemma(tokens.slice(i, i + length), keys.slice(i, i + length), named, next);
    lemmas.push(standing(word, token, last));
    i += length;
  }
  return lemmas;
}

const KEEPS: ReadonlySet<string> = new Set('keep keeps kept keeping'.split(' '));

/** "keep Russia from attacking": to prevent, not to go on. */
const keepsFrom = (tokens: readonly Token[], i: number): boolean =>
  KEEPS.has(tokens[i]?.word ?? '') &&
  tokens.slice(i + 2, i + 7).some((t, j) => t.word === 'from' && /ing$/.test(tokens[i + 3 + j]?.word ?? ''));

/** Senses of a word, of its base where it is a comparative or superlative ("stricter", "earliest"). */
function gradedSenses(key: string, word: string): readonly Sense[] {
  const own = sensesOf(key);
  const base = own.length === 0 ? /^(\w{3,}?)(i?)(?:er|est)$/.exec(word) : null;
  return base ? sensesOf(keyOf(base[2] ? `${base[1]}y` : (base[1] ?? ''))) : own;
}

/** A lemma wherever it stands in a text. */
export type Word = Omit<Lemma, 'start' | 'end' | 'firstEnd'>;

/** A word where it stands, field by field: copying an object takes an engine that is cold several times as long. */
function standing(word: Word, first: Token, last: Token): Lemma {
  return {
    word: word.word,
    key: word.key,
    senses: word.senses,
    contrasts: word.contrasts,
    groups: word.groups,
    antonyms: word.antonyms,
    parts: word.parts,
    name: word.name,
    grammar: word.grammar,
    weight: word.weight,
    start: first.start,
    end: last.end,
    firstEnd: first.end,
  };
}

const KEPT = 8192;
const kept = new Map<string, Word>();

/** A word that is no part of a name or phrase, remembered: texts are made of the same ones. */
export function lone(token: Token): Word {
  const before = kept.get(token.word);
  if (before) return before;
  const made = lemma([token], [keyOf(token.word)], null, '');
  if (kept.size >= KEPT) kept.clear();
  kept.set(token.word, made);
  return made;
}

/** A phrase, whatever comes after it. */
export const phraseOf = (tokens: readonly Token[], keys: readonly string[]): Word => lemma(tokens, keys, null, '');

/** Made out of these words; `next` is the word after them. */
function lemma(tokens: readonly Token[], keys: readonly string[], name: Name | null, next: string): Word {
  const word = tokens.map(token => token.word).join(' ');
  const strong = name !== null && !name.weak;
  const key = strong ? name.keys.join('_') : keys.join('_');
  const senses = strong ? [] : gradedSenses(key, word);
  const single = tokens.length === 1;
  const telling = TELLING.test(word) || (FALLS_SHORT.has(word) && !/^(?:to|in)$/.test(next));
  const grammar = !strong && single && GRAMMAR.has(word) && !(telling && senses.length > 0);
  const weight = grammar ? 0 : GENERIC.has(word) ? GENERIC_WEIGHT : weightOfAll(tokens, keys);
  return {
    word,
    key,
    senses,
    contrasts: strong ? [] : contrastsOfAll(key),
    groups: strong || grammar || TELLING.test(word) ? [] : groupsOf(key),
    antonyms: strong || grammar ? [] : antonymsOf(key),
    parts: key.split('_'),
    name,
    grammar,
    weight,
  };
}

/** Families of a phrase, or of its words: "nuclear power plant" is one of the family of "coal". */
const contrastsOfAll = (key: string): readonly Contrast[] => {
  const own = contrastsOf(key);
  return own.length > 0 || !key.includes('_') ? own : key.split('_').flatMap(part => contrastsOf(part));
};

/** Weight of the rarest word; the background table knows no words of grammar, so they count as general ones. */
function weightOfAll(tokens: readonly Token[], keys: readonly string[]): number {
  let most = GENERIC_WEIGHT;
  for (const [i, key] of keys.entries()) {
    const word = tokens[i]?.word ?? '';
    if (GRAMMAR.has(word) || (STOP_WORDS.has(word) && !/^(?:shell|hell|shed|wed|ill)$/.test(word))) continue;
    most = Math.max(most, Math.min(RAREST, weightOf(hashOf(key))));
  }
  return most;
}
