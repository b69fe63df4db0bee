import { positivesOf } from '../meaning/negated-words.ts';
import { keyOf } from '../text/keys.ts';
import type { Lemma, Word } from './lemmas.ts';

/*
 * How near the lemmas of two texts can be at the most, found by looking each one up, where pairing them (align.ts) holds
 * every one against every other. Most claims that a statement meets are told apart from it by this.
 */

/** At most as near as `likeness` finds them: for equal words and names, a sense, a family of words or a part in common. */
export const EQUAL = 1;
export const SENSE = 0.9;
export const PART = 0.8;
export const FAMILY = 0.7;

/** So many first letters make two words kin. */
const STEM = 5;

/** A statement's lemmas by what another text's can be kin to them by; the lists are of places. */
export interface Kin {
  readonly lemmas: readonly Lemma[];
  readonly equal: ReadonlyMap<string, readonly number[]>;
  readonly parts: ReadonlyMap<string, readonly number[]>;
  readonly senses: ReadonlyMap<number, readonly number[]>;
  readonly groups: ReadonlyMap<number, readonly number[]>;
  readonly antonyms: ReadonlyMap<string, readonly number[]>;
  /** By their words, and by the words that a syllable turns round in them. */
  readonly turned: ReadonlyMap<string, readonly number[]>;
}

/** No letter of any key. */
const BEGINNING = '…';

/**
 * What a lemma may be equal to another by: its key, its word, and of a name the keys, how they begin (one is spelled in two
 * ways), the initials, and the country that a place lies in.
 */
function equalsOf({ key, word, name }: Lemma): readonly string[] {
  if (name === null) return [key, word];
  const { keys, initials, of } = name;
  const beginnings = keys.map(one => one.slice(0, STEM) + BEGINNING);
  return [key, word, ...keys, ...beginnings, ...initials.map(keyOf), of ?? key];
}

/** What words may be alike by in part: the words of a phrase, or how a word begins. */
function partsOf({ key, parts }: Pick<Lemma, 'key' | 'parts'>): readonly string[] {
  return parts.length > 1 || key.length < STEM ? parts : [key, key.slice(0, STEM) + BEGINNING];
}

/** How near a word or phrase may be to any lemma of a statement: as `reachInto` finds it of a lemma that is no name. */
export function nearestTo({ equal, parts, senses, groups, antonyms, turned }: Kin, word: Word): number {
  if (equal.has(word.key) || equal.has(word.word)) return EQUAL;
  let met = 0;
  for (const key of partsOf(word)) if (parts.has(key)) met++;
  if (met > 1 && word.parts.length > 1) return EQUAL;
  for (const { id } of word.senses) if (senses.has(id)) return SENSE;
  if (met > 0) return PART;
  for (const group of word.groups) if (groups.has(group)) return FAMILY;
  if (antonyms.has(word.key) || turned.has(word.word)) return FAMILY;
  for (const positive of positivesOf(word.word)) if (turned.has(positive)) return FAMILY;
  return 0;
}

/** Whether a name of this key may be one that a statement has, or a part of one, or spelled as one. */
export function mayBeNamed({ equal, parts, antonyms }: Kin, key: string): boolean {
  if (equal.has(key) || equal.has(key.slice(0, STEM) + BEGINNING) || antonyms.has(key)) return true;
  return key.includes('_') ? key.split('_').some(part => parts.has(part)) : parts.has(key);
}

/** The lemmas of a statement, to be met by those of one claim after the other. */
export function kinOf(lemmas: readonly Lemma[]): Kin {
  const equal = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  const senses = new Map<number, number[]>();
  const groups = new Map<number, number[]>();
  const antonyms = new Map<string, number[]>();
  const turned = new Map<string, number[]>();
  lemmas.forEach((lemma, place) => {
    if (lemma.grammar) return;
    for (const key of equalsOf(lemma)) put(equal, key, place);
    for (const key of partsOf(lemma)) put(parts, key, place);
    for (const { id } of lemma.senses) put(senses, id, place);
    for (const group of lemma.groups) put(groups, group, place);
    for (const key of lemma.antonyms) put(antonyms, key, place);
    for (const word of [lemma.word, ...positivesOf(lemma.word)]) put(turned, word, place);
  });
  return { lemmas, equal, parts, senses, groups, antonyms, turned };
}

function put<K>(map: Map<K, number[]>, key: K, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

/** The most that a claim's lemmas and a statement's can have in common. */
export interface Reach {
  /** Shares of the weight of either's matter, 0 to 1. */
  readonly ofClaim: number;
  readonly ofStatement: number;
  /** Words of matter that are the statement's alone, at the least, and the share of the claim's that are its alone. */
  readonly own: number;
  readonly untold: number;
}

/** How far a statement reaches into a claim of these lemmas. */
export function reachInto(
  { lemmas, equal, parts, senses, groups, antonyms, turned }: Kin,
  claim: readonly Lemma[],
): Reach {
  const nearest = new Float64Array(lemmas.length);
  let best = 0;
  const meet = (places: readonly number[] | undefined, near: number): boolean => {
    if (places === undefined) return false;
    if (near > best) best = near;
    for (const place of places) if (near > (nearest[place] ?? 0)) nearest[place] = near;
    return true;
  };
  let [total, shared, matter, untold] = [0, 0, 0, 0];
  for (const lemma of claim) {
    total += lemma.weight;
    if (lemma.grammar) continue;
    best = 0;
    for (const key of equalsOf(lemma)) meet(equal.get(key), EQUAL);
    for (const { id } of lemma.senses) meet(senses.get(id), SENSE);
    let met = 0;
    // Two phrases of the same words in another order are as good as equal.
    for (const key of partsOf(lemma)) if (meet(parts.get(key), met > 0 && lemma.parts.length > 1 ? EQUAL : PART)) met++;
    for (const group of lemma.groups) meet(groups.get(group), FAMILY);
    meet(antonyms.get(lemma.key), FAMILY);
    for (const word of [lemma.word, ...positivesOf(lemma.word)]) meet(turned.get(word), FAMILY);
    shared += best * lemma.weight;
    matter++;
    if (best === 0) untold++;
  }
  let [ownTotal, ownShared, own] = [0, 0, 0];
  lemmas.forEach(({ weight, grammar }, place) => {
    const near = nearest[place] ?? 0;
    ownTotal += weight;
    ownShared += near * weight;
    if (!grammar && near === 0) own++;
  });
  return {
    ofClaim: shared / Math.max(1e-9, total),
    ofStatement: ownShared / Math.max(1e-9, ownTotal),
    own,
    untold: untold / Math.max(1, matter),
  };
}
