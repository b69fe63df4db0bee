/*
 * A form that hardly any text has takes longer to compile than to look for, and a worker that was just woken compiles every
 * form that it asks. So the words that a form can't do without are read off it, and it is asked only of a text that has them.
 */

/** One of each list is in every text that the form matches; in lower case. */
export type Needs = readonly (readonly string[])[];

const NONE: Needs = [];

/** Reads a regular expression's source once, from left to right. */
class Reading {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end, or to the parenthesis that closes a group, which it passes over. */
  alternatives(): Needs {
    const branches: Needs[] = [];
    do branches.push(this.#sequence());
    while (this.#takes('|'));
    this.#takes(')');
    const [first = NONE] = branches;
    return branches.length === 1 ? first : either(branches);
  }

  #takes(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #sequence(): Needs {
    const needs: (readonly string[])[] = [];
    let run = '';
    const ends = (): void => {
      if (isTelling(run)) needs.push([run]);
      run = '';
    };
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined || char === '|' || char === ')') break;
      this.#at++;
      if (char === '^' || char === '$') continue;
      if (char === '(') {
        const looks = this.#opening();
        const inner = this.alternatives();
        const kept = !this.#mayBeLeftOut();
        if (looks) continue;
        ends();
        if (kept) needs.push(...inner);
        continue;
      }
      const letter = char === '\\' ? this.#escaped() : char === '[' ? this.#class() : char === '.' ? null : char;
      if (letter === '') continue;
      const before = this.#at;
      const kept = !this.#mayBeLeftOut();
      if (letter === null || !kept) ends();
      else run += letter;
      // After a repetition nothing is sure to follow at once.
      if (letter !== null && kept && this.#at > before) ends();
    }
    ends();
    return needs;
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
    const char = this.#source[this.#at++] ?? '';
    if (char === 'b' || char === 'B') return '';
    if (char === 'p') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (char === 'u') this.#at += 4;
    return /[a-z0-9]/.test(char) ? null : char;
  }

  #class(): null {
    while (!this.#takes(']')) this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    return null;
  }

  /** Past what tells how often; whether that may be not at all. */
  #mayBeLeftOut(): boolean {
    const char = this.#source[this.#at];
    if (char !== '*' && char !== '+' && char !== '?' && char !== '{') return false;
    const isNone = char === '*' || char === '?' || (char === '{' && this.#source[this.#at + 1] === '0');
    this.#at = char === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1;
    this.#takes('?');
    return isNone;
  }
}

/** A single letter is in every text. */
const isTelling = (run: string): boolean => run.length > 1 || (run !== '' && !/[\w\s]/.test(run));

/** What one of the branches needs: of each the list whose shortest word is longest; nothing where one needs nothing. */
function either(branches: readonly Needs[]): Needs {
  const all: string[] = [];
  for (const needs of branches) {
    let best: readonly string[] = [];
    for (const list of needs) if (shortestOf(list) > shortestOf(best)) best = list;
    if (best.length === 0) return NONE;
    all.push(...best);
  }
  return [all];
}

function shortestOf(list: readonly string[]): number {
  return list.length === 0 ? 0 : Math.min(...list.map(({ length }) => length));
}

/** What a form can't do without. Groups, classes, repetitions and looks around are understood; no groups with names. */
export function needsOf({ source }: RegExp): Needs {
  return new Reading(source.toLowerCase()).alternatives();
}

/** A form that is asked only of texts which have what it can't do without. */
export class Guarded {
  readonly #form: RegExp;
  #needs: Needs | null = null;

  constructor(form: RegExp) {
    this.#form = form;
  }

  /** As the form's own; `lower` is the text in lower case. */
  exec(text: string, lower = text.toLowerCase()): RegExpExecArray | null {
    this.#needs ??= needsOf(this.#form);
    for (const list of this.#needs) if (!list.some(word => lower.includes(word))) return null;
    return this.#form.exec(text);
  }
}
