import { compoundOf } from '../meaning/compounds.ts';
import { knownName } from '../meaning/places.ts';
import { phraseAt } from '../meaning/senses.ts';
import type { Framing } from '../reading/facets.ts';
import { type Kin, mayBeNamed, nearestTo } from '../reading/kin.ts';
import { fallsShort, GENERIC_WEIGHT, lone, phraseOf, RAREST } from '../reading/lemmas.ts';
import { keyOf } from '../text/keys.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { mayBeComparedElsewhere } from './compared-elsewhere.ts';

/*
 * The most that a claim can have in common with a statement, told from the claim's words before they are read as a
 * proposition (facets.ts), which takes several times as long: nearly all claims that a statement meets have too little in
 * common with it. Where it is open what a word will be read as (part of a name, a phrase, an amount, a day), it counts as
 * whatever leaves the two most in common.
 */

/** What a statement can tell of a claim at the most: shares of the weight of its matter, and of its words of matter. */
export interface Glance {
  readonly ofClaim: number;
  readonly untold: number;
}

/** A run of more capitals is taken for a name that the statement has. */
const LONGEST_NAME = 12;
/** Words inside a name that have no capital, and those that its initials may leave out. */
const LINKS: ReadonlySet<string> = new Set('of the de der van von al bin v for and'.split(' '));
const NO_INITIALS: ReadonlySet<string> = new Set('of the and for'.split(' '));
/** Read as another word beside certain others ("keep … from", "a ten-year high"). */
const RECAST: ReadonlySet<string> = new Set('keep keeps kept keeping high low'.split(' '));
/** In what somebody says, the country that is named beside him. */
const COUNTRY: ReadonlySet<string> = new Set('country nation homeland'.split(' '));

/** Whether a token begins with a capital, or with what may be one. */
function maybeCapital(text: string, token: Token | undefined): boolean {
  const unit = token === undefined ? 0 : text.charCodeAt(token.start);
  return (unit >= 65 && unit <= 90) || unit > 127;
}

/** A claim's words, and what of them may be one lemma, name or phrase. */
interface Words {
  readonly claim: string;
  /** Whether somebody says it. */
  readonly isSaid: boolean;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** 1 where a word may be of one lemma with the word before it. */
  readonly joined: Uint8Array;
  /** What each weighs, and how near it may be to one of the statement's. */
  readonly weights: Float64Array;
  readonly near: Float64Array;
}

/** Tells how near each word may be to one of the statement's, what it weighs, and what may be joined. */
function lookUp(kin: Kin, { claim, isSaid, tokens, words, keys, joined, weights, near }: Words): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const word = words[i] ?? '';
    const key = keys[i] ?? '';
    if (token === undefined) break;
    const made = lone(token);
    const isRecast = RECAST.has(word) || (isSaid && COUNTRY.has(word));
    weights[i] = isRecast ? RAREST : made.weight;
    if (isRecast) near[i] = 1;
    else if (!made.grammar) near[i] = nearestTo(kin, made);
    const phrase = phraseAt(keys, i);
    if (phrase > 1) {
      joined.fill(1, i + 1, i + phrase);
      if (nearestTo(kin, phraseOf(tokens.slice(i, i + phrase), keys.slice(i, i + phrase))) > 0) near[i] = 1;
    }
    const compound = compoundOf(word, words[i + 1] ?? '');
    if (compound !== '') {
      joined[i + 1] = 1;
      const one = lone({ ...token, word: compound });
      weights[i] = Math.max(made.weight, one.weight);
      if (nearestTo(kin, one) > 0) near[i] = 1;
    }
    if (!maybeCapital(claim, token)) continue;
    if (maybeCapital(claim, tokens[i - 1]) || (words[i - 1] === 'al' && token.hyphened)) joined[i] = 1;
    else if (LINKS.has(words[i - 1] ?? '') && maybeCapital(claim, tokens[i - 2])) joined.fill(1, i - 1, i + 1);
    if (mayBeNamed(kin, key) || kin.equal.has(word)) near[i] = 1;
    const known = knownName(words, i);
    if (known === null) continue;
    joined.fill(1, i + 1, i + known.length);
    const { name } = known;
    if (mayBeNamed(kin, name.key) || (name.of !== null && mayBeNamed(kin, name.of))) near[i] = 1;
  }
}

/** Whether the words from one place to another, or some of them, have the letters of a name of the statement. */
function mayBeInitials({ equal }: Kin, words: readonly string[]): boolean {
  if (words.length > LONGEST_NAME) return true;
  for (let from = 0; from < words.length; from++) {
    let [all, few] = ['', ''];
    for (const word of words.slice(from)) {
      all += word.charAt(0);
      if (!NO_INITIALS.has(word)) few += word.charAt(0);
      if (all.length > 1 && (equal.has(keyOf(all)) || equal.has(keyOf(few)))) return true;
    }
  }
  return false;
}

/** How far a statement of this kin may reach into a claim. */
export function glanceAt(kin: Kin, claim: string, { attribution, stance }: Framing): Glance {
  const tokens = tokensOf(claim);
  const words = tokens.map(({ word }) => word);
  const { length } = words;
  const [joined, weights, near] = [new Uint8Array(length), new Float64Array(length), new Float64Array(length)];
  const keys = words.map(keyOf);
  lookUp(kin, { claim, isSaid: attribution !== null, tokens, words, keys, joined, weights, near });
  const spans = attribution === null ? stance.spans : [attribution.span, ...stance.spans];
  const mayBeLeftOut = (i: number): boolean => {
    const word = words[i] ?? '';
    if (fallsShort(word) || mayBeComparedElsewhere(word, words[i - 1] ?? '', words[i + 1] ?? '')) return true;
    if (spans.length === 0) return false;
    const { start = 0, end = 0 } = tokens[i] ?? {};
    return spans.some(([from, to]) => start < to && end > from);
  };
  let [total, shared, matter, untold] = [0, 0, 0, 0];
  for (let from = 0, to = 1; from < length; from = to++) {
    while (joined[to] === 1) to++;
    let nearest = 0;
    let heaviest = 0;
    let most = 0;
    const isOne = to - from === 1 && !maybeCapital(claim, tokens[from]);
    for (let i = from; i < to; i++) {
      const weight = weights[i] ?? 0;
      if (weight > heaviest) heaviest = weight;
      if ((near[i] ?? 0) > nearest) nearest = near[i] ?? 0;
      // What is too general by itself tells something in a name ("New Start").
      most += isOne ? weight : weight === GENERIC_WEIGHT ? RAREST : Math.max(GENERIC_WEIGHT, weight);
    }
    if (to - from > 1 && nearest < 1 && mayBeInitials(kin, words.slice(from, to))) nearest = 1;
    if (nearest > 0) {
      total += most;
      shared += isOne && !mayBeLeftOut(from) ? nearest * most : most;
      matter += to - from;
    } else if (heaviest > 0) {
      let isLeftOut = false;
      for (let i = from; i < to; i++) isLeftOut ||= mayBeLeftOut(i);
      if (isLeftOut) continue;
      total += heaviest;
      matter++;
      untold++;
    }
  }
  return { ofClaim: shared / Math.max(1e-9, total), untold: untold / Math.max(1, matter) };
}
