import { as, type Known, type Memory } from './known.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isFirstName,
  MONTHS,
  PREPOSITIONS,
  SUBJECTS,
  seemsFemale,
  TIMES,
  TITLES,
} from './lexicon.ts';
import { named, nameRuns, textOf } from './named-speakers.ts';
import { DEPARTMENT, nameStart, type People } from './people.ts';
import { phrased } from './phrased-speakers.ts';
import type { Run } from './phrases.ts';
import { isAdverb, isStop } from './token-classes.ts';
import { lowerAt, type Token } from './tokens.ts';

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
  for (let i = phrase.from + 1; i < to; i++)
    if (isStop(tokens[i]) && !(i === phrase.from + 2 && tokens[i + 1]?.kind !== 'name' && i + 2 < to)) to = i;
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
  let office = false;
  for (const candidate of runs) {
    if (isOffice(tokens, candidate)) {
      // "Secretary of State Smith", "Vice President for news Smith": an office, the name is further on.
      office = candidate.to < run.to;
      if (office) continue;
    }
    const before = tokens[candidate.from - 1];
    const after = tokens[candidate.to];
    if (candidate.to < run.to && after !== undefined) {
      if (after.kind === 'possessive') continue;
      if (after.kind === 'word' && !PREPOSITIONS.has(after.lower) && after.lower !== 'and' && after.lower !== 'or')
        continue;
    }
    if (!office && candidate.from > run.from && before?.kind === 'word' && PREPOSITIONS.has(before.lower)) {
      // "his envoy to the Middle East Steve Witkoff" has the name at its end; "a spokesman for Smith" has none.
      break;
    }
    const inner = prepositionBefore(tokens, run, candidate);
    if (inner || (office && before?.lower === 'of')) {
      const ministry = office && DEPARTMENT.test(lowerAt(tokens, candidate.from)) ? candidate.from + 1 : candidate.from;
      const split = Math.max(ministry, firstNameIn(text, tokens, candidate));
      if (split > candidate.from)
        return named(text, tokens, { from: run.from, to: candidate.to }, { from: split, to: candidate.to }, people);
      break;
    }
    return named(text, tokens, run, candidate, people);
  }
  return phrased(text, tokens, run, people);
}

/** Whether a run of capitalised words is an office and no name: "Secretary", "Vice President". */
function isOffice(tokens: readonly Token[], run: Run): boolean {
  for (let i = run.from; i < run.to; i++) if (!TITLES.has(lowerAt(tokens, i))) return false;
  return true;
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
  // Of two whose gender nothing tells, she is the one whose first name mostly women bear.
  const surely = (known: Known): boolean => known.gender !== null || seemsFemale(known.speaker.name);
  const near = candidates.filter(known => known !== null && fits(known)).slice(0, 2);
  const found = (word === 'she' ? near.find(known => known !== null && surely(known)) : null) ?? near[0];
  return found ? as(found, 'pronoun') : null;
}
