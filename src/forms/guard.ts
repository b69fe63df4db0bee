/*
 * A form that hardly any text has takes longer to compile than to look for, and a worker that was just woken compiles every
 * form that it asks. So the words that a form can't do without are read off it, and it is asked only of a text that has them;
 * and of a form that may match, what can't in this text is left out at first: a tenth of it compiles in a tenth of the time.
 */

/** A regular expression, made or only told: the build tells it (late-forms.mjs). */
type Form = Pick<RegExp, 'source' | 'flags'>;

/** One of each list is in every text that the form matches; in lower case. */
export type Needs = readonly (readonly string[])[];

const NONE: Needs = [];

/** What stands between two bars of a form. */
interface Branch {
  /** Source as it is written, and groups whose branches may be left out. */
  readonly pieces: readonly (string | Group)[];
  readonly needs: Needs;
  /** Whether anything in it is captured: then it stays, for what is captured goes by number. */
  readonly captures: boolean;
}

interface Group {
  readonly opening: string;
  readonly branches: readonly Branch[];
  /** The parenthesis, and how often. */
  readonly closing: string;
  readonly mayBeLeftOut: boolean;
}

/** Stand for more than themselves. */
const SIGNS: ReadonlySet<string> = new Set('\\[](){}|?*+.^$');
/** Tell how often what goes before them stands there. */
const OFTEN: ReadonlySet<string> = new Set('?*+{');

/** Reads a regular expression's source once, from left to right. */
class Reading {
  readonly #source: string;
  readonly #lower: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#lower = source.toLowerCase();
  }

  /** Up to the end, or to the parenthesis that closes a group, which it passes over. */
  alternatives(): Branch[] {
    const branches: Branch[] = [];
    do branches.push(this.#sequence());
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

  #sequence(): Branch {
    const needs: (readonly string[])[] = [];
    const pieces: (string | Group)[] = [];
    let captures = false;
    let from = this.#at;
    let run = '';
    const ends = (): void => {
      if (isTelling(run)) needs.push([run]);
      run = '';
    };
    for (;;) {
      const letters = this.#letters();
      if (letters !== '') {
        run += letters;
        continue;
      }
      const char = this.#lower[this.#at];
      if (char === undefined || char === '|' || char === ')') break;
      const start = this.#at++;
      if (char === '^' || char === '$') continue;
      if (char === '(') {
        const looks = this.#opening();
        const opening = this.#source.slice(start, this.#at);
        const branches = this.alternatives();
        const close = this.#at - 1;
        const mayBeLeftOut = this.#mayBeLeftOut();
        captures ||= opening === '(' || branches.some(branch => branch.captures);
        // What must not stand there is in many texts that the form matches; what must is in all of them.
        if (opening.endsWith('!')) continue;
        if (!looks) ends();
        if (!mayBeLeftOut) needs.push(...needsOfAny(branches));
        if (branches.length > 1 || branches.some(branch => branch.pieces.length > 1)) {
          const closing = this.#source.slice(close, this.#at);
          pieces.push(this.#source.slice(from, start), { opening, branches, closing, mayBeLeftOut });
          from = this.#at;
        }
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
function needsOfAny(branches: readonly Branch[]): Needs {
  const [first] = branches;
  if (branches.length === 1 && first) return first.needs;
  const all: string[] = [];
  for (const { needs } of branches) {
    let best: readonly string[] = [];
    for (const list of needs) if (shortestOf(list) > shortestOf(best)) best = list;
    if (best.length === 0) return NONE;
    all.push(...best);
  }
  return [all];
}

function shortestOf(list: readonly string[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const { length } of list) if (length < shortest) shortest = length;
  return list.length === 0 ? 0 : shortest;
}

function has(lower: string, needs: Needs): boolean {
  for (const list of needs) if (!list.some(word => lower.includes(word))) return false;
  return true;
}

/** The source of those branches that may match in the text; null where none may. */
function possible(branches: readonly Branch[], lower: string): string | null {
  const sources: string[] = [];
  for (const branch of branches) {
    const source = has(lower, branch.needs) ? sourceOf(branch, lower) : null;
    if (source !== null) sources.push(source);
    else if (branch.captures) sources.push(sourceOf(branch, null) ?? '');
  }
  return sources.length === 0 ? null : sources.join('|');
}

/** A branch's source without what can't match in the text, or all of it; null where something that it needs can't. */
function sourceOf({ pieces }: Branch, lower: string | null): string | null {
  let source = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      source += piece;
      continue;
    }
    const { opening, branches, closing, mayBeLeftOut } = piece;
    const whole = lower === null;
    const inner = whole ? branches.map(branch => sourceOf(branch, null)).join('|') : possible(branches, lower);
    if (inner !== null) source += opening + inner + closing;
    else if (!mayBeLeftOut) return null;
    // It captures nothing, and keeps its number.
    else if (opening === '(') source += `((?!)${closing}`;
  }
  return source;
}

const branchesOf = ({ source }: Form): readonly Branch[] => new Reading(source).alternatives();

/** What a form can't do without. Groups, classes, repetitions and looks around are understood; no groups with names. */
export function needsOf(form: Form): Needs {
  return needsOfAny(branchesOf(form));
}

/** So many texts are asked a form in part; then it is compiled as a whole. */
const IN_PART = 3;

/** The text that was asked about last, and the same in lower case: a text is asked form after form. */
let latest = { text: '', lower: '' };

function lowerOf(text: string): string {
  if (latest.text !== text) latest = { text, lower: text.toLowerCase() };
  return latest.lower;
}

/** A form that is asked only of texts which have what it can't do without. */
export class Guarded {
  readonly #form: Form;
  #whole: RegExp | null = null;
  #branches: readonly Branch[] | null = null;
  #needs = NONE;
  #asked = 0;

  /** @param form not sticky; global only for `all` and `replace` */
  constructor(form: Form) {
    this.#form = form;
  }

  /** The form, or as much of it as may match in the text; null where nothing of it may. */
  #for(lower: string): RegExp | null {
    if (this.#branches === null) {
      this.#branches = branchesOf(this.#form);
      this.#needs = needsOfAny(this.#branches);
    }
    if (!has(lower, this.#needs)) return null;
    if (this.#asked === IN_PART) {
      this.#whole ??= new RegExp(this.#form.source, this.#form.flags);
      return this.#whole;
    }
    const source = possible(this.#branches, lower);
    if (source === null) return null;
    this.#asked++;
    return new RegExp(source, this.#form.flags);
  }

  /** As the form's own; `lower` is the text in lower case. */
  exec(text: string, lower = lowerOf(text)): RegExpExecArray | null {
    return this.#for(lower)?.exec(text) ?? null;
  }

  /** As the form's own. */
  test(text: string): boolean {
    return this.#for(lowerOf(text))?.test(text) ?? false;
  }

  /** As `text.matchAll(form)`. */
  all(text: string): Iterable<RegExpExecArray> {
    const form = this.#for(lowerOf(text));
    return form === null ? [] : text.matchAll(form);
  }

  /** As `text.replace(form, by)`. */
  replace(text: string, by: string): string {
    const form = this.#for(lowerOf(text));
    return form === null ? text : text.replace(form, by);
  }
}
