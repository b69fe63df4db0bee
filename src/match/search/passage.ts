import { TURNS_SENTENCE } from '../meaning/turning-words.ts';
import type { Profile } from './profile.ts';

/** Where a sentence ends, and where a main clause may begin within one. */
const SENTENCE_END = /[.?!…]+["”')]*\s+/g;
const CLAUSE_START = /[,;:—–]\s+(?=(?:and|but|so|because|while|although)\s)|;\s+|\s[—–-]+\s/g;
/** A passage that leaves out less than a fifth of the statement is not worth comparing alone. */
const WORTH_CUTTING = 0.8;
/** With fewer shared terms it is not clear which clauses are meant. */
const LEAST_SHARED = 3;

function endsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: mark }) => index + mark.length);
}

/** Where sentences and clauses of a text end; remembered, since a statement meets one claim after the other. */
interface Cuts {
  readonly text: string;
  readonly sentences: readonly number[];
  readonly clauses: readonly number[];
}

let latest: Cuts = { text: '', sentences: [], clauses: [] };

function cutsOf(text: string): Cuts {
  if (latest.text !== text)
    latest = { text, sentences: endsOf(text, SENTENCE_END), clauses: endsOf(text, CLAUSE_START) };
  return latest;
}

/** Whether a text has a place where a passage of it may begin or end. */
export function mayBeCut(text: string): boolean {
  const { sentences, clauses } = cutsOf(text);
  return sentences.length > 0 || clauses.length > 0;
}

/**
 * The main clauses of a long statement that hold all the terms in `shared` (places in the profile's `hashes`); null where
 * they are nearly the whole, or where what is left out may turn their sense.
 */
export function passageOf({ text, terms, hashes }: Profile, shared: ReadonlySet<number>): string | null {
  if (shared.size < LEAST_SHARED) return null;
  const places = new Map([...shared].map(place => [hashes[place] ?? -1, place]));
  const seen = new Set<number>();
  const within = terms.filter(({ hash }) => places.has(hash) && !seen.has(hash) && seen.add(hash));
  const start = Math.min(...within.map(term => term.start));
  const end = Math.max(...within.map(term => term.end));
  const { sentences, clauses } = cutsOf(text);
  const last = (ends: readonly number[]): number => Math.max(0, ...ends.filter(at => at <= start));
  const next = (ends: readonly number[]): number => Math.min(text.length, ...ends.filter(at => at >= end));
  const from = Math.max(last(sentences), last(clauses));
  const to = Math.min(next(sentences), next(clauses));
  const passage = text.slice(from, to).trim();
  const beside = `${text.slice(last(sentences), from)} ${text.slice(to, next(sentences))}`;
  if (passage.length > WORTH_CUTTING * text.length || TURNS_SENTENCE.test(beside)) return null;
  return passage;
}
