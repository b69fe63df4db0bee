/*
 * Reads a regular expression's source: which words are in every text that it matches, and which of its branches may be left
 * out of it where a text lacks theirs.
 */

/** A regular expression, made or only told: the build tells it (late-forms.mjs), what it needs, and its branches (told.ts). */
export type Form = Pick<RegExp, 'source' | 'flags'> & { readonly needs?: Needs; readonly branches?: string };

/** One of each list is in the hay (`hayOf`) of every text that the form matches. */
export type Needs = readonly (readonly string[])[];

/** What stands between two bars of a form. */
export interface Branch {
  /** Source as it is written, and groups whose branches may be left out. */
  readonly pieces: readonly (string | Group)[];
  readonly needs: Needs;
  /** Whether anything in it is captured: then it stays, for what is captured goes by number. */
  readonly captures: boolean;
}

export interface Group {
  readonly opening: string;
  readonly branches: readonly Branch[];
  /** The parenthesis, and how often. */
  readonly closing: string;
  readonly mayBeLeftOut: boolean;
}

/** What is sure to stand beside a word: nothing that is known, what is of no word, or the beginning of the text. */
type Edge = '' | ' ' | typeof BEGINNING;
const BEGINNING = '\n ';

/** A text as it is searched for what forms need: in lower case, and again with a blank for whatever is of no word. */
export function hayOf(text: string): string {
  const lower = text.toLowerCase();
  return `${lower}${BEGINNING}${lower.replace(/\W/g, ' ')} `;
}

/** Stand for more than themselves. */
const SIGNS: ReadonlySet<string> = new Set('\\[](){}|?*+.^$');
/** Tell how often what goes before them stands there. */
const OFTEN: ReadonlySet<string> = new Set('?*+{');

/** Whether a character of the source, in lower case, is of a word. */
function isOfWord(char: string): boolean {
  const unit = char.charCodeAt(0);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

/** Of each parenthesis that opens, which one closes it. */
function closings(source: string): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  const open: number[] = [];
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') open.push(at);
    else if (char === ')') closed.set(open.pop() ?? 0, at);
  }
  return closed;
}

/** Reads a regular expression's source once, from left to right. */
class Reading {
  readonly #source: string;
  readonly #lower: string;
  readonly #closings: ReadonlyMap<number, number>;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#lower = source.toLowerCase();
    this.#closings = closings(source);
  }

  /** Up to the end, or to the parenthesis that closes a group, which it passes over; what stands on either side is told. */
  alternatives(before: Edge, after: Edge): Branch[] {
    const branches: Branch[] = [];
    do branches.push(this.#sequence(before, after));
    while (this.#takes('|'));
    this.#takes(')');
    return branches;
  }

  #takes(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  /** Past letters that stand for themselves, of which most of a form is made, and all of which are sure to follow. */
  #letters(): string {
    const start = this.#at;
    const lower = this.#lower;
    let end = start;
    while (end < lower.length && !SIGNS.has(lower.charAt(end))) end++;
    // The last may be left out.
    if (end > start && end < lower.length && OFTEN.has(lower.charAt(end))) end--;
    this.#at = end;
    return lower.slice(start, end);
  }

  /** What is sure to stand at a place of the source; `after` where the branch ends there. */
  #edgeAt(at: number, after: Edge): Edge {
    const char = this.#lower[at];
    if (char === undefined || char === '|' || char === ')') return after;
    if (char === '$') return ' ';
    if (this.#source.startsWith('(?!', at) || this.#source.startsWith('(?<!', at)) {
      return this.#edgeAt((this.#closings.get(at) ?? at) + 1, after);
    }
    const next = this.#lower[at + 1] ?? '';
    if (char === '\\') return next === 'b' || (next === 's' && !isOptional(this.#source, at + 2)) ? ' ' : '';
    if (SIGNS.has(char) || isOfWord(char)) return '';
    return isOptional(this.#source, at + 1) ? this.#edgeAt(at + 2, after) : ' ';
  }

  #sequence(before: Edge, after: Edge): Branch {
    const needs: (readonly string[])[] = [];
    const pieces: (string | Group)[] = [];
    let captures = false;
    let from = this.#at;
    let edge = before;
    let run = '';
    let isAtStart = true;
    let hasEnded = false;
    const ends = (next: Edge): void => {
      const need = needOf(edge, run, hasEnded ? ' ' : next);
      if (need !== '') needs.push([need]);
      edge = run !== '' && !isOfWord(run.slice(-1)) ? ' ' : '';
      run = '';
    };
    for (;;) {
      const letters = this.#letters();
      if (letters !== '') {
        run += letters;
        isAtStart = false;
        hasEnded = false;
        continue;
      }
      const char = this.#lower[this.#at];
      if (char === undefined || char === '|' || char === ')') break;
      const start = this.#at++;
      if (char === '^') {
        if (isAtStart) edge = BEGINNING;
        continue;
      }
      if (char === '$') continue;
      if (char === '(') {
        const looks = this.#opening();
        const opening = this.#source.slice(start, this.#at);
        const close = this.#closings.get(start) ?? this.#source.length;
        const isRepeated = OFTEN.has(this.#source.charAt(close + 1)) && this.#source[close + 1] !== '?';
        const isOpen = looks || isRepeated;
        const next = this.#edgeAt(close + 1 + Number(this.#source[close + 1] === '?'), after);
        const behind: Edge = run === '' ? edge : isOfWord(run.slice(-1)) ? '' : ' ';
        const branches = this.alternatives(isOpen ? '' : behind, isOpen ? '' : next);
        const mayBeLeftOut = this.#mayBeLeftOut();
        captures ||= opening === '(' || branches.some(branch => branch.captures);
        // What must not stand there is in many texts that the form matches; what must is in all of them.
        if (opening.endsWith('!')) continue;
        if (!looks) {
          ends('');
          edge = '';
          isAtStart = false;
        }
        if (!mayBeLeftOut) needs.push(...needsOfAny(branches));
        if (branches.length > 1 || branches.some(branch => branch.pieces.length > 1)) {
          const closing = this.#source.slice(close, this.#at);
          pieces.push(this.#source.slice(from, start), { opening, branches, closing, mayBeLeftOut });
          from = this.#at;
        }
        continue;
      }
      const letter = char === '\\' ? this.#escaped() : char === '[' ? this.#class() : char === '.' ? null : char;
      if (letter === '') {
        if (run !== '') hasEnded = true;
        else if (edge === '') edge = ' ';
        continue;
      }
      const isBlank = char === '\\' && this.#lower[this.#at - 1] === 's';
      const behind = this.#at;
      const kept = !this.#mayBeLeftOut();
      isAtStart = false;
      if (letter === null || !kept) {
        ends(this.#edgeAt(start, after));
        edge = isBlank && kept ? ' ' : '';
      } else {
        run += letter;
        hasEnded = false;
        // After a repetition nothing is sure to follow at once.
        if (this.#at > behind) {
          ends('');
          edge = '';
        }
      }
    }
    ends(this.#edgeAt(this.#at, after));
    pieces.push(this.#source.slice(from, this.#at));
    return { pieces, needs, captures };
  }

  /** Past `?:` and the like; whether the group only looks ahead or behind. */
  #opening(): boolean {
    if (!this.#takes('?')) return false;
    if (this.#takes(':')) return false;
    this.#takes('<');
    this.#at++;
    return true;
  }

  /** The letter that an escape stands for; '' for an edge of a word, null for a class. */
  #escaped(): string | null {
    const char = this.#lower[this.#at++] ?? '';
    if (char === 'b') return '';
    if (char === 'p') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (char === 'u') this.#at += 4;
    return /[a-z0-9]/.test(char) ? null : char;
  }

  /** Past a class; the letter that all of it comes to in lower case, if it does. */
  #class(): string | null {
    const start = this.#at;
    while (!this.#takes(']')) this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const [first = '', ...others] = new Set(this.#lower.slice(start, this.#at - 1));
    return others.length === 0 && /[a-z]/.test(first) ? first : null;
  }

  /** Past what tells how often; whether that may be not at all. */
  #mayBeLeftOut(): boolean {
    const char = this.#source[this.#at];
    if (char !== '*' && char !== '+' && char !== '?' && char !== '{') return false;
    const isNone = isOptional(this.#source, this.#at);
    this.#at = char === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1;
    this.#takes('?');
    return isNone;
  }
}

/** Whether what goes before a place of a source may be left out. */
function isOptional(source: string, at: number): boolean {
  const char = source[at];
  return char === '*' || char === '?' || (char === '{' && source[at + 1] === '0');
}

/** What a text must have for letters that run in it; '' where hardly any text lacks it. */
function needOf(before: Edge, run: string, after: Edge): string {
  // Between letters and signs there is an edge in any text.
  if (/[^\w ]/.test(run)) return run;
  const [first, last] = [run.charAt(0), run.slice(-1)];
  const need = (isOfWord(first) ? before : '') + run + (isOfWord(last) ? after : '');
  return /\w\w/.test(need) || (/\w/.test(need) && need.length > 2) ? need : '';
}

/** What one of the branches needs: of each the list whose shortest word is longest; nothing where one needs nothing. */
export function needsOfAny(branches: readonly Branch[]): Needs {
  const [first] = branches;
  if (branches.length === 1 && first) return first.needs;
  const all: string[] = [];
  for (const { needs } of branches) {
    let best: readonly string[] = [];
    for (const list of needs) if (shortestOf(list) > shortestOf(best)) best = list;
    if (best.length === 0) return [];
    all.push(...best);
  }
  return [all];
}

function shortestOf(list: readonly string[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const { length } of list) if (length < shortest) shortest = length;
  return list.length === 0 ? 0 : shortest;
}

/** A form's branches. Groups, classes, repetitions and looks around are understood; no groups with names. */
export function branchesOf({ source }: Form): readonly Branch[] {
  return new Reading(source).alternatives('', '');
}

/** What a form can't do without. */
export function needsOf(form: Form): Needs {
  return needsOfAny(branchesOf(form));
}
