import { Guarded } from '../forms/guard.ts';
import type { Block } from './article.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  genderOf,
  isFirstName,
  MONTHS,
  PREPOSITIONS,
  SUBJECTS,
  TIMES,
  TITLES,
} from './lexicon.ts';

export type Gender = 'm' | 'f' | null;

/** A person whom the article names in full somewhere. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
  /** Words of office that stood before the name, lower case: "us president". */
  readonly titles: ReadonlySet<string>;
}

/** The people of an article, by surname and by office. */
export interface People {
  /**
   * The person meant by a name: the full name, or a surname given in full elsewhere; by `gender` where "Mr" or "Mrs"
   * stood before it. `null` where nobody is.
   */
  byName(name: string, gender?: Gender): Person | null;
  /** The one person who holds the office ("prime minister"), or null where nobody or more than one does. */
  byTitle(title: string): Person | null;
}

/** Two capitalised words and more; abbreviated titles and initials keep their full stop. */
const NAMES = new Guarded(
  /(?:(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|Jr|Sr|Adm|Maj)\.|\p{Lu}[\p{L}\p{M}’'-]*)(?:[ \u00a0](?:(?:de|del|da|di|von|van|der|den|bin|ibn|al|el|la|le) )?(?:(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|Jr|Sr|Adm|Maj)\.|\p{Lu}[\p{L}\p{M}’'-]*))+/gu,
);
/** What a secretary or minister is of, before the name: "Secretary of State Eva Lind". */
export const DEPARTMENT =
  /^(?:state|defense|defence|health|labor|labour|commerce|education|energy|transport|transportation|agriculture|treasury|interior|justice|finance|war|trade)$/;
const SUFFIX: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));
const PARTICLE: ReadonlySet<string> = new Set('de del da di von van der den bin ibn al el la le'.split(' '));

/** Lower case, no possessive, no full stop. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (!/[’'.]/.test(lower)) return lower;
  return lower.replaceAll('’', "'").replace(/'s$|[.']+$/g, '');
}

/**
 * Parts a run of capitalised words into what comes before a name (office, country, paper) and the name itself: at the
 * first name it knows, else after the last title.
 * @returns index of the first word of the name
 */
export function nameStart(words: readonly string[]): number {
  let afterTitle = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const word = plain(words[i] ?? '');
    if (!isFirstName(word)) {
      if (TITLES.has(word)) afterTitle = i + 1;
      continue;
    }
    const next = plain(words[i + 1] ?? '');
    if (!TITLES.has(next) && !SUFFIX.has(next) && !(i > 0 && TITLES.has(word) && genderOf(word) === null)) {
      // "Attorney General Robert Kennedy Jr": first name found, unless it is the surname of a pair already begun.
      return i;
    }
    if (TITLES.has(word)) afterTitle = i + 1;
  }
  return afterTitle;
}

/** Whether two full names of one surname are one person's: same first name, both or neither the younger. */
function isCalled(name: string, words: readonly string[]): boolean {
  const other = name.split(' ');
  const younger = (all: readonly string[]): boolean => SUFFIX.has(plain(all.at(-1) ?? ''));
  return plain(other[0] ?? '') === plain(words[0] ?? '') && younger(other) === younger(words);
}

const STARTERS: ReadonlySet<string> = new Set(
  [DETERMINERS, SUBJECTS, PREPOSITIONS, CONJUNCTIONS, TIMES, MONTHS].flatMap(set => [...set]),
);

/** Whether the word at `at` begins a sentence ("The Ada Lind of …") rather than a name ("Will Smith", "May Lind"). */
function leads(words: readonly string[], at: number): boolean {
  const first = plain(words[at] ?? '');
  if (!STARTERS.has(first)) return false;
  const named = isFirstName(first) && !TIMES.has(first) && first !== 'may';
  return !(named && !STARTERS.has(plain(words[at + 1] ?? '')));
}

/** An office in apposition after a name: "Eva Lind, the prime minister, said", "Eva Lind, mayor of Leeds,". */
const OFFICE_AFTER = /^, (?:the |its |their |a )?((?:\p{L}+[ -]){0,3}?\p{Ll}+)(?:,| of | for | said)/u;
/** The same before it: "the prime minister, Eva Lind", "foreign minister Eva Lind". */
const OFFICE_BEFORE =
  /(?:^|[^\p{L}])(?:the |its |their |’s |'s )?((?:\p{Ll}+ ){0,2}\p{Ll}+)(?: (?:of|for) (?:the )?\p{Lu}[\p{L} ]{2,24})?,? $/u;
const FORMER = /^(?:former|ex|late|then|onetime|ousted)$/;

/** The office that stands beside a name in lower case, or null where none does. */
function officeBeside(part: string, start: number, end: number): string | null {
  const after = part.charAt(end) === ',' ? OFFICE_AFTER.exec(part.slice(end, end + 60))?.[1] : undefined;
  const found = officeIn(after);
  // Only a word in lower case, a comma or the name of a place can end an office before it.
  if (found !== null || !/[\p{L},] $/u.test(part.slice(Math.max(0, start - 2), start))) return found;
  return officeIn(OFFICE_BEFORE.exec(part.slice(Math.max(0, start - 60), start))?.[1]);
}

/** The words of office at the end of a phrase: "current british prime minister" gives "prime minister". */
function officeIn(phrase: string | undefined): string | null {
  const words = phrase?.toLowerCase().split(/[ -]/) ?? [];
  let from = words.length;
  while (from > 0 && TITLES.has(words[from - 1] ?? '')) from--;
  if (
    from === words.length ||
    /^(?:democratic|republican|house|senate|campaign|first|former)$/.test(words.at(-1) ?? '')
  )
    return null;
  const office = words.slice(from);
  if (words.slice(0, from).some(w => FORMER.test(w))) office.unshift('former');
  // "home secretary", "finance minister": the word before tells which.
  else if (from > 0 && /^(?:minister|secretary)$/.test(office[0] ?? '')) office.unshift(words[from - 1] ?? '');
  return office.join(' ');
}

interface Entry {
  name: string;
  gender: Gender;
  titles: Set<string>;
  count: number;
  /** Sentences where "he" follows the name, less those where "she" does. */
  votes: number;
}

/** Words in the names of what is no person: bodies, papers, capitals that stand for governments. */
export const BODY = new Guarded(
  /^\p{Lu}{2,}$|\b(?:Congress|Senate|House|Party|Pentagon|Kremlin|Department|Committee|Court|Council|Commission|Union|Ministry|Bank|University|Institute|Association|Foundation|Times|Post|Journal|News|Press|Reuters|Bloomberg|Politico|PolitiFact|Twitter|Facebook|Google|Tower|Washington|Moscow|Beijing|London|Paris|Berlin|Brussels|Tehran|Kyiv|Poll|Inc|Corp|Ltd|Group|Campaign|PAC|GOP|America|American|States|Street|School|Russia|China|Iran|Israel|Ukraine|Germany|France|Britain|Turkey|Syria|Iraq|India|Japan|Korea|Mexico|Canada|Poland|Europe)\b|^(?:New|North|South|East|West|Los|Las|San|Santa|Saint|United|Great|Middle|White|Supreme|Super|Wall|Air|Capitol|Democratic|Republican|National|Federal|Central|World|Fox|The) /u,
);

/** Collects the people whom an article names in full, reading its blocks once. */
export function peopleOf(text: string, blocks: readonly Block[]): People {
  const bySurname = new Map<string, Entry[]>();
  const forms: { name: string; surname: string; gender: Gender; title: string }[] = [];
  for (const block of blocks) {
    // Searched block by block: over the whole text, a search without a hit would make the time grow with its square.
    const part = text.slice(block.start, block.end);
    const names = NAMES.within(part);
    if (names === null) continue;
    names.lastIndex = 0;
    for (let hit = names.exec(part); hit !== null; hit = names.exec(part)) {
      let words = hit[0].split(/[ \u00a0]+/);
      const possessive = words.findIndex(w => /[’']s$/.test(w));
      if (possessive >= 0) {
        names.lastIndex = hit.index + words.slice(0, possessive + 1).join(' ').length;
        words = words.slice(0, possessive + 1);
      }
      let dropped = 0;
      while (words.length - dropped > 1 && leads(words, dropped)) dropped++;
      if (dropped > 0) words = words.slice(dropped);
      const department = /(?:Secretary|Minister) (?:of|for) $/.test(part.slice(Math.max(0, hit.index - 14), hit.index));
      if (department && DEPARTMENT.test(plain(words[0] ?? ''))) words = words.slice(1);
      if (words.length < 2) continue;
      const from = nameStart(words);
      const name = words
        .slice(from)
        .map((w, n, all) =>
          n === all.length - 1 ? w.replace(/[’']s$/, '').replace(/(?<!^(?:Jr|Sr|\p{Lu}))\.$/u, '') : w,
        );
      const before = words.slice(0, from).map(plain);
      const former = from > 0 && /\b(?:former|ex-?) ?$/i.test(part.slice(Math.max(0, hit.index - 8), hit.index));
      const title = (former ? ['former', ...before] : before).join(' ');
      const office = officeBeside(part, hit.index, hit.index + hit[0].length);
      const last = name.findLast(w => !SUFFIX.has(plain(w))) ?? '';
      const surname = plain(last);
      if (surname === '' || name.length > 5) continue;
      const titleGender = before.map(w => genderOf(w)).find(g => g !== null) ?? null;
      if (name.filter(w => !PARTICLE.has(w)).length < 2) {
        if (from > 0) forms.push({ name: name.join(' '), surname, gender: titleGender, title });
        continue;
      }
      const first = plain(name[0] ?? '');
      if (!isFirstName(first) && BODY.test(name.join(' '))) continue;
      if (!isFirstName(first) && from === 0 && !/^\p{Lu}\.$/u.test(name[1] ?? '')) {
        if (name.length > 3 || name.some(w => /^\p{Lu}{2,}$/u.test(w))) continue;
      }
      const entries = bySurname.get(surname) ?? [];
      const full = name.join(' ');
      let entry = entries.find(e => isCalled(e.name, name));
      if (!entry) {
        entry = { name: full, gender: null, titles: new Set(), count: 0, votes: 0 };
        entries.push(entry);
        bySurname.set(surname, entries);
      }
      entry.count += isFirstName(first) || from > 0 ? 3 : 1;
      entry.gender ??= titleGender ?? genderOf(first);
      if (title !== '') entry.titles.add(title);
      if (office !== null) entry.titles.add(office);
      // "Robin Doe said she": the pronoun that follows tells more than a name the list lacks.
      const pronoun =
        entry.gender === null
          ? /^[^.!?"“”]{0,60}?\b(he|she)\b/.exec(part.slice(names.lastIndex, names.lastIndex + 70))
          : null;
      if (pronoun) entry.votes += pronoun[1] === 'he' ? 1 : -1;
    }
  }
  for (const entries of bySurname.values())
    for (const entry of entries) if (entry.votes !== 0) entry.gender ??= entry.votes > 0 ? 'm' : 'f';
  for (const form of forms) {
    const fitting = bySurname
      .get(form.surname)
      ?.filter(e => form.gender === null || e.gender === null || e.gender === form.gender);
    if (!fitting && form.title !== '') {
      // "President Doe" whose first name the article never gives.
      bySurname.set(form.surname, [
        { name: form.name, gender: form.gender, titles: new Set([form.title]), count: 1, votes: 0 },
      ]);
      continue;
    }
    const entry = fitting?.[0];
    if (!entry || fitting.length !== 1) continue;
    entry.count++;
    entry.gender ??= form.gender;
    if (form.title !== '') entry.titles.add(form.title);
  }
  const best = (entries: readonly Entry[]): Person | null =>
    entries.reduce<Entry | null>((a, b) => (a === null || b.count > a.count ? b : a), null);
  const named = (name: string, gender: Gender): Person | null => {
    const words = name.split(' ');
    const surname = plain(words.findLast(w => !SUFFIX.has(plain(w))) ?? '');
    const entries = bySurname.get(surname);
    if (!entries) return null;
    if (words.length === 1)
      return best(entries.filter(e => gender === null || e.gender === null || e.gender === gender));
    return entries.find(e => isCalled(e.name, words)) ?? null;
  };
  const holding = (title: string): Person | null => {
    const holders = new Set<Entry>();
    for (const entries of bySurname.values()) {
      for (const entry of entries) {
        for (const held of entry.titles)
          if (
            ` ${held} `.includes(` ${title} `) &&
            !/\b(?:former|vice|ex|deputy|prime)\b/.test(held.replace(title, ''))
          )
            holders.add(entry);
      }
    }
    return holders.size === 1 ? best([...holders]) : null;
  };
  // An article asks for the same few names over and over.
  const names = new Map<string, Person | null>();
  const offices = new Map<string, Person | null>();
  return {
    byName: (name, gender = null) => remembered(names, `${gender ?? ''} ${name}`, () => named(name, gender)),
    byTitle: title => remembered(offices, title, () => holding(title)),
  };
}

function remembered(memory: Map<string, Person | null>, key: string, look: () => Person | null): Person | null {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const found = look();
  memory.set(key, found);
  return found;
}
