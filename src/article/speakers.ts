import {
  CONJUNCTIONS,
  DETERMINERS,
  genderOf,
  isFirstName,
  MONTHS,
  PREPOSITIONS,
  SUBJECTS,
  seemsFemale,
  TIMES,
  TITLES,
} from './lexicon.ts';

import { BODY, type Gender, nameStart, type People, plain } from './people.ts';
import { isNominal, type Run } from './phrases.ts';
import type { Speaker, SpeakerFound } from './statement.ts';
import { isAdverb, isStop } from './token-classes.ts';
import { isName, lowerAt, type Token } from './tokens.ts';

/** A speaker with what decides whether a later pronoun can mean them. */
export interface Known {
  readonly speaker: Speaker;
  readonly gender: Gender;
  readonly kind: 'person' | 'group' | 'thing';
}

/** Speakers in the order of the article, the latest last. */
export type Memory = Known[];

const LONGEST = 90;
const PLURAL = /^(?!.*(?:ss|us|is|news|congress|press)$).*s$|^(?:people|police|men|women|officials)$/;
const IMPERSONAL =
  /(?:other|paper|letter|number|tower|center|centre|power|matter|order|chapter|paper|ember|factor|server|doctor's|weather|answer|either|motor|error|labor|color|summer|winter|tracker|newsletter)$/;
const PERSONAL =
  /(?:man|woman|person|official|spokes\w+|adviser|advisor|aide|source|lawyer|attorney|president|minister|senator|candidate|nominee|governor|mayor|director|secretary|expert|analyst|professor|officer|leader|strategist|operative|manager|reporter|author|economist|critic|voter|supporter|er|or|ist)$/;

function textOf(text: string, tokens: readonly Token[], run: Run): string {
  const first = tokens[run.from];
  const last = tokens[run.to - 1];
  return first && last ? text.slice(first.start, last.end).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim() : '';
}

/** The runs of capitalised words in a phrase: "Trump campaign manager Kellyanne Conway" has two. */
function nameRuns(tokens: readonly Token[], run: Run): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = run.from; i <= run.to; i++) {
    const token = i < run.to ? tokens[i] : undefined;
    const particle =
      token !== undefined &&
      from >= 0 &&
      /^(?:de|del|da|di|von|van|der|den|bin|ibn|al|el|&)$/.test(token.lower) &&
      isName(tokens[i + 1]) &&
      i + 1 < run.to;
    const named = token !== undefined && token.kind === 'name' && !(i === run.from && DETERMINERS.has(token.lower));
    if (named || particle) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) runs.push({ from, to: i });
    from = -1;
  }
  return runs;
}

function named(text: string, tokens: readonly Token[], phrase: Run, run: Run, people: People): Known | null {
  const words: string[] = [];
  for (let i = run.from; i < run.to; i++) words.push(textOf(text, tokens, { from: i, to: i + 1 }));
  const at = nameStart(words);
  const written = words.slice(at).join(' ');
  const titleGender = genderOf(plain(words[at - 1] ?? ''));
  const person = people.byName(written, titleGender);
  let from = phrase.from;
  while (from < run.from && DETERMINERS.has(lowerAt(tokens, from))) from++;
  const title = textOf(text, tokens, { from, to: run.from + at });
  const known = person !== null;
  const name = known ? person.name : written;
  const gender = known ? person.gender : (titleGender ?? genderOf(plain(words[at] ?? '')));
  if (written.split(' ').length > 7) return null;
  return {
    speaker: { name, ...(title !== '' && title.length < LONGEST ? { title } : {}), found: 'named' },
    gender,
    kind: known ? 'person' : kindOfName(written, at > 0, lowerAt(tokens, run.from - 1), tokens, phrase),
  };
}

/** What bears a name that no person of the article has: several together, an organisation or place, or somebody. */
function kindOfName(
  name: string,
  titled: boolean,
  before: string,
  tokens: readonly Token[],
  phrase: Run,
): Known['kind'] {
  for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.lower === 'and') return 'group';
  if (titled) return 'person';
  if (
    /^\p{L}+s$/u.test(name) &&
    PLURAL.test(name.toLowerCase()) &&
    /(?:ans|ats|ists|ers|ors|ives|als|ites|ish)$/.test(name)
  )
    return 'group';
  return /^(?:the|an?)$/.test(before) || BODY.test(name) ? 'thing' : 'person';
}

/** The phrase itself as a speaker: "a senior official", "Keir Starmer's office". */
function phrased(text: string, tokens: readonly Token[], phrase: Run, people: People): Known | null {
  let from = phrase.from;
  if (/^(?:a|an|the)$/.test(lowerAt(tokens, from)) && from + 1 < phrase.to) {
    const lower = tokens[from]?.lower;
    if (lower === 'the') {
      const title = textOf(text, tokens, { from: from + 1, to: phrase.to }).toLowerCase();
      const holder = TITLES.has(title.split(' ').at(-1) ?? '') ? people.byTitle(title) : null;
      if (holder)
        return { speaker: { name: holder.name, title, found: 'title' }, gender: holder.gender, kind: 'person' };
    }
    if (lower === 'the' && isName(tokens[from + 1])) from++;
  }
  let name = textOf(text, tokens, { from, to: phrase.to });
  if (from === phrase.from && !isNominal(tokens, phrase)) return null;
  const owner = tokens[from];
  if (owner?.kind === 'name') {
    let to = from + 1;
    while (isName(tokens[to]) && to < phrase.to) to++;
    if (tokens[to]?.kind === 'possessive') {
      const who = named(text, tokens, { from, to }, { from, to }, people);
      const end = tokens[to - 1]?.end;
      const last = tokens[phrase.to - 1]?.end;
      if (end !== undefined && last !== undefined)
        name = `${who?.speaker.name ?? text.slice(tokens[from]?.start, end)}${text.slice(end, last)}`.replace(
          /\s+/g,
          ' ',
        );
    }
  }
  if (name.length > LONGEST) name = shortened(name);
  if (name === '') return null;
  const head = headOf(tokens, phrase);
  const kind = PLURAL.test(head) ? 'group' : PERSONAL.test(head) && !IMPERSONAL.test(head) ? 'person' : 'thing';
  return { speaker: { name, found: 'named' }, gender: genderOf(head), kind };
}

/** A long phrase up to where a preposition or participle begins its last part that fits. */
function shortened(name: string): string {
  const cut = name.slice(0, LONGEST);
  const at = cut.search(
    / (?:who|which|that|in|on|at|from|by|with|for|about|\p{Ll}+(?:ed|ing)) (?!.* (?:who|which|that|in|on|at|from|by|with|for|about|\p{Ll}+(?:ed|ing)) )/u,
  );
  return at > 0 ? cut.slice(0, at) : '';
}

/** The noun that a phrase is about: the last word before its first preposition or relative. */
function headOf(tokens: readonly Token[], phrase: Run): string {
  let head = '';
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (head !== '' && token.kind === 'word' && PREPOSITIONS.has(token.lower)) break;
    if (token.kind === 'word' || token.kind === 'name') head = token.lower;
  }
  return head;
}

/**
 * The speaker that a noun phrase names.
 * @param memory speakers found so far, for pronouns
 * @param subject the person that the sentence is about before the pronoun, or null
 * @returns null where it is a pronoun that nobody fits, or no name at all
 */
export function speakerOf(
  text: string,
  tokens: readonly Token[],
  phrase: Run,
  people: People,
  memory: Memory,
  subject: Known | null,
): Known | null {
  let { to } = phrase;
  for (let i = phrase.from + 1; i < to; i++) if (isStop(tokens[i])) to = i;
  let run: Run = { from: phrase.from, to };
  while (run.to - run.from > 1 && isLead(tokens[run.from])) run = { from: run.from + 1, to: run.to };
  while (run.to - run.from > 1 && isTime(tokens[run.to - 1])) run = { from: run.from, to: run.to - 1 };
  const first = tokens[run.from];
  if (first === undefined || run.to <= run.from || /^(?:there|here)$|^[^\p{L}\p{N}]/u.test(first.lower)) return null;
  if (run.to === run.from + 1 && (TIMES.has(first.lower) || MONTHS.has(first.lower))) return null;
  if (/^(?:i|we|me|him|them|us)$/.test(lowerAt(tokens, run.to - 1)) && run.to - run.from > 1) return null;
  if (run.to === run.from + 1 && SUBJECTS.has(first.lower) && first.kind !== 'number')
    return pronoun(first.lower, memory, subject);
  if (/^(?:his|her|their|its|our|my|your)$/.test(first.lower) && run.to === run.from + 1)
    return pronoun(first.lower === 'his' ? 'he' : first.lower === 'her' ? 'she' : 'they', memory, subject);
  if (run.to === run.from + 1 && /^[QA]$/.test(textOf(text, tokens, run))) return null;
  const source = sourceOf(tokens, run);
  if (source) return speakerOf(text, tokens, source, people, memory, subject);
  const runs = nameRuns(tokens, run);
  for (const candidate of runs) {
    const before = tokens[candidate.from - 1];
    const after = tokens[candidate.to];
    if (candidate.to < run.to && after !== undefined) {
      if (after.kind === 'possessive') continue;
      if (after.kind === 'word' && !PREPOSITIONS.has(after.lower) && after.lower !== 'and' && after.lower !== 'or')
        continue;
    }
    if (candidate.from > run.from && before?.kind === 'word' && PREPOSITIONS.has(before.lower)) {
      // "his envoy to the Middle East Steve Witkoff" has the name at its end; "a spokesman for Smith" has none.
      break;
    }
    const inner = prepositionBefore(tokens, run, candidate);
    if (inner) {
      const split = firstNameIn(text, tokens, candidate);
      if (split > candidate.from)
        return named(text, tokens, { from: run.from, to: candidate.to }, { from: split, to: candidate.to }, people);
      break;
    }
    return named(text, tokens, run, candidate, people);
  }
  return phrased(text, tokens, run, people);
}

/** Whether a preposition and an article stand right before the run: "to the Middle East …". */
function prepositionBefore(tokens: readonly Token[], phrase: Run, run: Run): boolean {
  const article = tokens[run.from - 1];
  return (
    run.from - 2 >= phrase.from &&
    DETERMINERS.has(article?.lower ?? '') &&
    PREPOSITIONS.has(lowerAt(tokens, run.from - 2))
  );
}

/** Who is behind a statement, letter or tweet: "a statement from Smith's office" is by the office. */
function sourceOf(tokens: readonly Token[], phrase: Run): Run | null {
  for (let i = phrase.from; i + 2 < phrase.to; i++) {
    if (
      !/^(?:statement|letter|tweet|post|memo|email|release|interview|speech|message|op-ed|editorial|testimony)$/.test(
        lowerAt(tokens, i),
      )
    )
      continue;
    return /^(?:from|by)$/.test(lowerAt(tokens, i + 1)) ? { from: i + 2, to: phrase.to } : null;
  }
  return null;
}

/** An adverb or conjunction before the phrase itself, with or without a capital: "Accordingly Turkey". */
function isLead(token: Token | undefined): boolean {
  if (token === undefined || isFirstName(token.lower)) return false;
  return isAdverb({ ...token, kind: 'word' }) || CONJUNCTIONS.has(token.lower);
}

/** A word of time that ends a phrase without belonging to it: "the campaign on Tuesday". */
function isTime(token: Token | undefined): boolean {
  return (
    token !== undefined && (TIMES.has(token.lower) || /^(?:on|himself|herself|itself|themselves)$/.test(token.lower))
  );
}

function firstNameIn(text: string, tokens: readonly Token[], run: Run): number {
  const words: string[] = [];
  for (let i = run.from; i < run.to; i++) words.push(textOf(text, tokens, { from: i, to: i + 1 }));
  return run.from + nameStart(words);
}

function pronoun(word: string, memory: Memory, subject: Known | null): Known | null {
  const fits = (known: Known): boolean => {
    if (word === 'he') return known.kind === 'person' && known.gender !== 'f' && !seemsFemale(known.speaker.name);
    if (word === 'she') return known.kind === 'person' && known.gender !== 'm';
    if (word === 'they') return known.kind === 'group';
    return word === 'it' && known.kind === 'thing';
  };
  const candidates = [subject, ...memory.slice(-8).reverse()];
  const found = candidates.find(known => known !== null && fits(known));
  return found ? as(found, 'pronoun') : null;
}

/** The same speaker, found another way. */
export function as(known: Known, found: SpeakerFound): Known {
  return { ...known, speaker: { ...known.speaker, found } };
}
