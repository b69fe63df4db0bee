import { firstNameInFull } from '../meaning/first-names.ts';
import { knownName, type NameKind } from '../meaning/places.ts';
import { contrastsOf } from '../meaning/senses.ts';
import { keyOf } from '../text/keys.ts';
import type { Token } from '../text/tokens.ts';
import { isOccasion, kindOf } from './name-kinds.ts';

/** A proper name in a text. */
export interface Name {
  readonly kind: NameKind;
  /** What it is compared by: the known name's key, or the keys of its words. */
  readonly keys: readonly string[];
  /** First letters of its words, small words in and left out: "boj", "bj". */
  readonly initials: readonly string[];
  /** The country that a region or capital lies in. */
  readonly of: string | null;
  /** A lone capitalised word that begins a sentence may be no name at all. */
  readonly weak: boolean;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const TITLES =
  /^(?:president|mr|mrs|ms|dr|sir|dame|lord|lady|prime|minister|senator|sen|rep|representative|governor|gov|mayor|king|queen|prince|princess|pope|chancellor|secretary|general|gen|colonel|captain|judge|justice|professor|prof|congressman|congresswoman|councillor|ambassador|chief|the|a|an|vice|deputy|former|foreign|defence|defense)$/;
const NOT_NAMES =
  /^(?:i|a|an|the|this|that|these|those|it|he|she|they|we|you|his|her|its|their|our|my|in|on|at|by|for|from|to|of|with|after|before|since|during|when|while|if|once|unless|until|although|though|because|as|but|and|or|so|not|no|nobody|none|nothing|nowhere|never|there|here|what|who|why|how|where|which|whose|only|all|most|some|many|few|several|every|each|both|half|one|two|three|four|five|six|seven|eight|nine|ten|more|less|fewer|over|under|about|around|nearly|almost|at|last|next|today|yesterday|tomorrow|now|then|just|even|also|did|does|do|is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|contrary|according|across|despite|instead|twice|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|however|meanwhile|up|out|off|into|through|between|against|without|within|per|than|getting|let|lets|unlike|says|say|said|whoever|whatever|whether|anyone|anybody|everyone|everybody|someone|somebody|amid|amidst|among|amongst|behind|below|above|beneath|beyond|beside|besides|near|upon|toward|towards|except|thanks|thank|hey|hello|hi|oh|ok|okay|yes|yeah|well|please|sorry|wow|maybe|perhaps|psa|fyi|btw|omg|lol|icymi|imho)$/;
/** "I've", "we’ll", "didn't": a word of grammar with its verb, whatever letter it begins with. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|here|who|what|where|how)['’ʼ](?:m|ve|re|ll|d)$|n['’ʼ]t$/i;
const BEFORE_PLACE =
  /^(?:in|at|near|outside|inside|around|from|to|across|throughout|through|within|into|over|against|of)$/;

/** Whether a token begins with a capital; of ASCII, which is nearly all, without a form. */
function capital(text: string, { word, start, end }: Token): boolean {
  const unit = text.charCodeAt(start);
  const isCapital = unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text.slice(start, start + 2));
  // A word that is as long as it is written has no apostrophe.
  return isCapital && (word.length === end - start || !CONTRACTED.test(text.slice(start, end)));
}

const between = (text: string, a: Token, b: Token): string => text.slice(a.end, b.start);
const opens = (text: string, token: Token): boolean =>
  /(?:^|[.!?:;]["'”’)]?\s+|(?:["“‘(«[…]|\.{2})\s*)$/.test(text.slice(0, token.start));

/**
 * The proper names among the tokens of `text`, in order.
 *
 * @param isTitle true where a long run of capitals may be a headline; who somebody is called ("Minister Ana Maria Lopes") is none
 */
export function namesOf(text: string, tokens: readonly Token[], isTitle = true): Name[] {
  const names: Name[] = [];
  const words = tokens.map(token => token.word);
  const caps = tokens.map(token => capital(text, token));
  const titled = isTitle && tokens.length > 4 && caps.filter(Boolean).length > 0.7 * tokens.length;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (
      !token ||
      !(caps[i] || isArticle(text, tokens, i)) ||
      (NOT_NAMES.test(token.word) && !acronymName(token)) ||
      isPortfolio(words, i)
    ) {
      i += 1;
      continue;
    }
    const to = titled ? i : nameEnd(text, tokens, words, caps, i);
    const name = to > i ? readName(text, tokens, words, i, to) : titled ? knownOnly(tokens, words, i) : null;
    if (name) names.push(name);
    i = Math.max(i + 1, name?.to ?? to);
  }
  return names;
}

const acronymName = (token: Token): boolean =>
  token.acronym && /^(?:us|who|it)$/.test(token.word) && token.word !== 'it';

/** The small "al" of "al-Sisi": part of the name. */
const isArticle = (text: string, tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]?.word === 'al' && next?.hyphened === true && capital(text, next);
};

/** Whoever stands behind it is spoken to: "Hey Liberals". */
const CALLS = /^(?:hey|hello|hi|oh|well|dear|thanks|sorry)$/;

/** What an office is for, behind "Secretary of" and the like. */
const PORTFOLIO =
  /^(?:state|defen[cs]e|commerce|labor|education|energy|agriculture|transportation|war|health|housing|veterans|foreign|finance|justice)$/;
const isPortfolio = (words: readonly string[], at: number): boolean =>
  PORTFOLIO.test(words[at] ?? '') &&
  /^(?:of|for)$/.test(words[at - 1] ?? '') &&
  /^(?:secretary|minister|undersecretary|secretaries|ministers)$/.test(words[at - 2] ?? '');

/** They open a sentence with a capital letter, and are no name: "Opponents of Clara Voss". */
const AROUND_SOMEBODY =
  /^(?:opponents?|supporters?|critics?|allies|ally|backers?|followers?|fans|aides?|advisers?|advisors?|lawyers?|relatives|rivals?|colleagues?|pictures?|photos?|photographs?|images?|videos?|clips?|footage|screenshots?|members?|parts?|residents?|victims?|employees|owners?|users|visitors|readers|viewers)$/;

/** The token after the run of capitalised words that begins at `from`; "of" and "the" inside it belong to it. */
function nameEnd(
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  caps: readonly boolean[],
  from: number,
): number {
  let to = from + 1;
  for (; to < tokens.length; to += 1) {
    const [before, here, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
    if (!before || !here) break;
    const gap = between(text, before, here);
    if ((!/^[ -]$/.test(gap) && gap !== '. ') || (gap === '. ' && before.word.length > 2)) break;
    // "Ukraine's Zelensky" is two names.
    if (/['’]s?$/.test(text.slice(before.start, before.end))) break;
    // So are "the Paris Declaration France signed".
    if (to - from > 1 && isOccasion(before.word) && caps[to] && knownName(words, to)) break;
    // An "I" is somebody, unless a known name ends with it: "World War I".
    if (caps[to] && (here.word !== 'i' || (knownName(words, from)?.length ?? 0) > to - from)) continue;
    const links =
      /^(?:of|the|de|der|van|von|al|bin|v|for|and)$/.test(here.word) &&
      next &&
      caps[to + 1] &&
      between(text, here, next) === ' ';
    const office = TITLES.test(words[from] ?? '') || (from === 0 && AROUND_SOMEBODY.test(words[0] ?? ''));
    if (
      !links ||
      office ||
      (here.word !== 'of' &&
        here.word !== 'the' &&
        /^for$/.test(here.word) &&
        !/^(?:office|centers|centres|centre|department|institute|agency|organization|organisation|committee|campaign|council|school|fund|ministry)$/.test(
          words[from] ?? '',
        ))
    )
      break;
    if (
      here.word === 'and' &&
      !/^(?:national|department|ministry|office|food|centers|centre|center|bureau|house|tax|health)$/.test(
        words[from] ?? '',
      )
    )
      break;
    if (knownName(words, from)?.length === to - from) break;
  }
  return to;
}

function knownOnly(tokens: readonly Token[], words: readonly string[], at: number): Name | null {
  const token = tokens[at];
  const hit = knownName(words, at);
  if (!hit || (hit.name.key === 'who' && !token?.acronym)) return null;
  return {
    kind: hit.name.kind,
    keys: [hit.name.key],
    initials: [],
    of: hit.name.of,
    weak: false,
    from: at,
    to: at + hit.length,
  };
}

function readName(
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  start: number,
  to: number,
): Name | null {
  let from = start;
  while (from < to && TITLES.test(words[from] ?? '') && !knownName(words, from)) from += 1;
  if (from === to) return null;
  const first = tokens[from];
  if (!first) return null;
  const hit = knownName(words, from);
  const ambiguous =
    /^(?:us|who|ice|un|x|fed|meta)$/.test(first.word) &&
    !first.acronym &&
    first.word !== 'meta' &&
    first.word !== 'fed';
  if (hit && !ambiguous) {
    const acting =
      hit.name.acts && !BEFORE_PLACE.test(words[from - 1] ?? '') && !isOccasion(words[from + hit.length] ?? '');
    const self = {
      kind: hit.name.kind,
      keys: [acting ? (hit.name.of ?? hit.name.key) : hit.name.key],
      initials: [],
      of: acting ? null : hit.name.of,
      weak: false,
    };
    if (hit.length >= to - from) return { ...self, from, to: from + hit.length };
    // A demonym before another name ("French President Macron", "US Supreme Court") is a name of its own.
    const occasion = hit.name.of !== null && isOccasion(words[from + hit.length] ?? '');
    if ((hit.name.kind === 'place' && !occasion) || hit.name.key === 'un')
      return { ...self, from, to: from + hit.length };
  }
  // "Sending British soldiers": a word that merely begins the sentence, then a name.
  if (to - from > 1 && opens(text, first) && !first.acronym && knownName(words, from + 1)?.length === to - from - 1) {
    return readName(text, tokens, words, from + 1, to);
  }
  const single = to - from === 1;
  const weak = single && !first.acronym && (opens(text, first) || CALLS.test(words[from - 1] ?? ''));
  if (single && weak && /(?:ing|ly|ed)$/.test(first.word)) return null;
  const keys = tokens.slice(from, to).flatMap(({ word }, i) => {
    if (/^(?:of|the|de|der|van|von|al|bin|v|for|and)$/.test(word)) return [];
    const inside = knownName(words, from + i);
    return [inside && inside.length === 1 ? inside.name.key : keyOf(i === 0 && !single ? firstNameInFull(word) : word)];
  });
  // "T. S. Eliot" is T.S. Eliot.
  const letters = keys.findIndex(key => key.length > 1);
  if (letters > 1) keys.splice(0, letters, keys.slice(0, letters).join(''));
  const before = words[from - 1] ?? '';
  const titled = TITLES.test(before) && !/^(?:the|a|an)$/.test(before);
  const kind: NameKind = titled ? 'person' : kindOf(words.slice(from, to));
  const firsts = (list: readonly string[]): string => list.map(word => word.charAt(0)).join('');
  const own = words.slice(from, to);
  // "The European Medicines Agency": its first word is a name of its own.
  const ahead = tokens[from - 1];
  const led = ahead && between(text, ahead, first) === ' ' && knownName(words, from - 1) ? [before] : [];
  const main = own.filter(word => !/^(?:of|the|and|for)$/.test(word));
  const initials = own.length > 1 ? [firsts(own), firsts(main), ...led.map(word => firsts([word, ...main]))] : [];
  return { kind, keys, initials, of: null, weak, from, to };
}

/** One spelling and another ("Ochakiv", "Ochakov"): a long beginning in common. */
function spelledAlike(a: string, b: string): boolean {
  // "Medicare" and "Medicaid" are told apart on purpose.
  if (a !== b && contrastsOf(a).some(x => contrastsOf(b).some(y => x.family === y.family))) return false;
  // Known names have one spelling: "world_war_i", "world_war_ii".
  if (a.includes('_') || b.includes('_')) return false;
  if (a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 2) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 5 && same >= 0.7 * Math.max(a.length, b.length);
}

/** True where both may name the same sort of thing: a body may act where a country does, no person is a place. */
export const kindsMeet = (a: Name, b: Name): boolean =>
  a.kind === b.kind || (a.kind === 'name' && b.kind !== 'place') || (b.kind === 'name' && a.kind !== 'place');

/** `same`: one name of two spellings; `part`: one place lies in the other; `initials` count as the same. */
export function compareNames(a: Name, b: Name): 'same' | 'part' | 'other' {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (
    short.keys.every(key =>
      long.keys.some(other => other === key || (a.kind !== 'place' && b.kind !== 'place' && spelledAlike(key, other))),
    )
  ) {
    if (short.keys.length === 1 && long.keys.length > 1 && short.kind === 'place') return 'other';
    return long.keys.includes('jr') && !short.keys.includes('jr') ? 'other' : 'same';
  }
  if (short.keys.length === 1 && long.initials.some(letters => keyOf(letters) === short.keys[0])) return 'same';
  if (a.of !== null && b.keys[0] === a.of) return 'part';
  if (b.of !== null && a.keys[0] === b.of) return 'part';
  return 'other';
}
