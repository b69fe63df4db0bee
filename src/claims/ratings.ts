import { PUBLISHER_WORDS, RATING_WORDS } from './rating-words.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** A rating that goes on after its word: "False. The picture is from 2011", "Inaccurate (no factual basis)". */
const WORD_AND_REST = /^([^.:!?;()–—]{2,60}?)\s*(?:[.:!(–—]|\s-\s)\s*(\S[\s\S]*)$/u;

/** What turns a rating round right after it: "True - but not here". */
const TURNS = /^(?:but|however|though|although|yet|except|with)\b/i;

/** Where a claim is called true, a rest with one of these may take part of it back. */
const QUALIFIES = /\b(?:but|however|though|although|yet|except|only|not|while|despite|misleading|context)\b|n['’]t\b/i;

type Meanings = ReadonlyMap<string, Verdict>;

/** The map by folded strings, made at the first rating: a worker is woken for much that meets none. */
let made: { readonly forAll: readonly Meanings[]; readonly ofPublishers: ReadonlyMap<string, Meanings> } | null = null;

function meanings() {
  made ??= {
    forAll: RATING_WORDS.map(meaningsByString),
    ofPublishers: new Map(Object.entries(PUBLISHER_WORDS).map(([name, row]) => [name, meaningsByString(row)])),
  };
  return made;
}

/**
 * The verdict that a publisher's rating string stands for, `see-source` where the map (rating-words.ts) does not have it.
 * Nothing is guessed: the whole string must be in the map, or begin with a string of the map and a mark that ends it.
 *
 * @param publisher name ("The Washington Post") or host ("washingtonpost.com")
 * @param rating as the publisher writes it, in any of the map's languages
 */
export function verdictFor(publisher: string, rating: string): Verdict {
  const whole = meaningOf(publisher, rating);
  if (whole !== undefined) return whole;
  const [, word, rest] = WORD_AND_REST.exec(rating.trim()) ?? [];
  if (word === undefined || rest === undefined || TURNS.test(rest)) return 'see-source';
  const verdict = meaningOf(publisher, word);
  if (verdict === undefined) return 'see-source';
  if ((verdict === 'true' || verdict === 'mostly-true') && QUALIFIES.test(rest)) return 'see-source';
  const other = meaningOf(publisher, rest);
  return other === undefined || other === verdict ? verdict : 'see-source';
}

/** The word that a longer rating begins with, as its publisher writes it: "False" of "False. The picture is old." */
export function ratingWord(rating: string): string | null {
  return WORD_AND_REST.exec(rating.trim())?.[1] ?? null;
}

function meaningOf(publisher: string, rating: string): Verdict | undefined {
  const string = fold(rating);
  const { forAll, ofPublishers } = meanings();
  const own = ofPublishers.get(publisherKey(publisher))?.get(string);
  return own ?? forAll.find(row => row.has(string))?.get(string);
}

function meaningsByString(row: Partial<Record<Verdict, string>>): Map<string, Verdict> {
  return new Map(
    VERDICTS.flatMap(verdict => (row[verdict]?.split('|') ?? []).map(string => [fold(string), verdict] as const)),
  );
}

/** Case, Latin, Greek and Arabic accents, quote marks, `_`, `-` and what ends a string do not part two ratings. */
function fold(rating: string): string {
  return rating
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\ufeff]/g, '')
    .toLowerCase()
    .replace(/['’‘"“”«»]/g, '')
    .replace(/[_\-‐‑\s]+/g, ' ')
    .replace(/^[\s.,:;!…]+|[\s.,:;!…。]+$/g, '');
}

/** "The Washington Post" and "www.washingtonpost.com" are one. */
function publisherKey(publisher: string): string {
  const name = publisher
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
  return name
    .replace(/(?:\.[a-z]{2,4})+$/, '')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
