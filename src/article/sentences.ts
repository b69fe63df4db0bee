import type { Marked } from './marks.ts';

/** A stretch of text, in code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop ends no sentence. */
const ABBREVIATED = new Set(
  'mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj cpl sgt capt cmdr adm rev hon st mt ft vs pres supt det insp atty del assn dept dist gen jan feb mar apr jun jul aug sept sep oct nov dec no nos art fig pp vol ed eds ca cf approx messrs mme mlle ave blvd rd sr'.split(
    ' ',
  ),
);
/** Words whose full stop may end a sentence as well: then a usual first word follows. */
const EITHER =
  /^(?:[\p{L}]\.)*\p{L}$|^(?:inc|ltd|corp|co|bros|jr|sr|etc|al|llc|plc|est|bn|mn|calif|conn|fla|mass|mich|minn|tenn|wash|wis|ariz|colo|ga|ill|ind|ky|md|va|pa|tex|ala|ark|del|kan|okla|ore|nev|neb|mo|miss|mont|vt)$/iu;
const FIRST_WORD =
  /^\s+["“‘']?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|That|This|These|Those|There|His|Her|Its|Their|Our|If|When|While|As|After|Before|For|From|With|Asked|According|However|What|Why|How|Who|So|Yet|Now|Then|Still|You|Mr|Mrs|Ms)\b/;
const TERMINATOR = /[.!?…]+|[。！？؟۔।]+/g;
const CLOSING = /[)\]”"’'»›」』“]/;
/** `"Where?" Smith asked` goes on. */
const SPEECH_FOLLOWS =
  /\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}\p{Lu}[\p{L}.’'-]*(?:\s+|, (?:an?|the|who) [^.!?"“”\n]{1,90}, )(?:\p{Ll}+ed[.,:]|(?:said|says|asked|asks|told|added|replied|wrote|shouted|joked|yelled|responded|quipped|declared|exclaimed|tweeted|answered|recalled|continued)\b)/uy;
/** `"We go." Smith said.` with the full stop where a comma belongs. */
const SAID_FOLLOWS = /\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|added|wrote|told \p{L}+)\./uy;

const TITLE_FOLLOWS = /^\s+(?:Gen|Sen|Rep|Gov|Dr|Prof|Lt|Col|Capt|Sgt)\.\s\p{Lu}/u;

/** Two sentences without a space: "he said.Trump answered". */
const GLUED = /^\p{Ll}{2}[.][”"’]?\p{Lu}\p{Ll}?$/u;

/** @returns whether the full stop at `at` belongs to the word before it rather than to the sentence */
function abbreviates(text: string, from: number, at: number, end: number): boolean {
  let start = at;
  while (start > from && at - start < 14 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, at);
  if (word === '') return false;
  const rest = text.slice(at + 1, Math.min(end, at + 24));
  if (/^nos?$/i.test(word)) return /^\s*\d/.test(rest);
  if (ABBREVIATED.has(word.toLowerCase()) && /^\p{Lu}|^(?:no|vs|pp|vol|cf|ca)$/u.test(word)) return true;
  if (/^I$/.test(word)) return false;
  // After a figure a unit ends the sentence wherever a capital follows, "p.m." where somebody's title does.
  if (/^(?:bn|mn|tn|m|k|km|kg|pc)$/.test(word) && /\d/.test(text.charAt(start - 1))) return false;
  if (/^[ap]\.m$/.test(word) && TITLE_FOLLOWS.test(rest)) return false;
  return EITHER.test(word) && !FIRST_WORD.test(rest);
}

/**
 * Parts `text` from `start` to `end` into sentences, without the white space around them. Ends of sentences inside a
 * marked stretch do not count, but for one at its end: `"We go. We stay," he said.` is one sentence.
 */
export function sentencesIn(text: string, start: number, end: number, marked: readonly Marked[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  let m = 0;
  let passed = start;
  const add = (until: number): void => {
    let s = from;
    let e = until;
    while (s < e && /\s/.test(text.charAt(s))) s++;
    while (e > s && /\s/.test(text.charAt(e - 1))) e--;
    if (e > s) spans.push({ start: s, end: e });
    from = until;
  };
  // Within this stretch only: a search over the rest of the text would make the time grow with its square.
  for (const hit of text.slice(start, end).matchAll(TERMINATOR)) {
    const at = start + hit.index;
    if (at < passed) continue;
    let after = Math.min(end, at + hit[0].length);
    while (m < marked.length && (marked[m]?.close ?? 0) <= at) m++;
    const around = marked[m];
    if (around && around.start <= at) {
      if (after < around.end) {
        passed = after;
        continue;
      }
      after = Math.max(after, around.close);
    }
    while (after < end && CLOSING.test(text.charAt(after)) && !(marked[m + 1]?.open === after)) after++;
    const wide = /[。！？]/.test(hit[0]);
    if (after >= end) break;
    const next = text.charAt(after);
    if (!wide && !/\s/.test(next) && !(hit[0] === '.' && GLUED.test(text.slice(at - 2, after + 2)))) continue;
    const following = /^\s*(\S)/.exec(text.slice(after, after + 12))?.[1] ?? '';
    if (/\p{Ll}/u.test(following) || following === ',' || following === '—' || following === '–') continue;
    if (hit[0] === '.' && abbreviates(text, from, at, end)) continue;
    if (around && around.start <= at) {
      const follows = hit[0] === '.' ? SAID_FOLLOWS : SPEECH_FOLLOWS;
      follows.lastIndex = after;
      if (follows.test(text)) continue;
    }
    add(after);
    passed = after;
  }
  add(end);
  return spans;
}
