import { type Branch, branchesOf, type Form, hayOf, type Needs, needsOfAny } from './form.ts';
import { inPlain, isPlain } from './plain.ts';
import { branchesTold } from './told.ts';

/*
 * A form that hardly any text has takes longer to compile than to look for, and a worker that was just woken compiles every
 * form that it asks. So the words that a form can't do without are read off it, and it is asked only of a text that has them;
 * and of a form that may match, what can't in this text is left out at first: a tenth of it compiles in a tenth of the time.
 */

function has(hay: string, needs: Needs): boolean {
  for (const list of needs) if (!list.some(word => hay.includes(word))) return false;
  return true;
}

/** The source of those branches that may match in the text; null where none may. */
function possible(branches: readonly Branch[], hay: string): string | null {
  const sources: string[] = [];
  for (const branch of branches) {
    const source = has(hay, branch.needs) ? sourceOf(branch, hay) : null;
    if (source !== null) sources.push(source);
    else if (branch.captures) sources.push(sourceOf(branch, null) ?? '');
  }
  return sources.length === 0 ? null : sources.join('|');
}

/** A branch's source without what can't match in the text, or all of it; null where something that it needs can't. */
function sourceOf({ pieces }: Branch, hay: string | null): string | null {
  let source = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      source += piece;
      continue;
    }
    const { opening, branches, closing, mayBeLeftOut } = piece;
    const whole = hay === null;
    const inner = whole ? branches.map(branch => sourceOf(branch, null)).join('|') : possible(branches, hay);
    if (inner !== null) source += opening + inner + closing;
    else if (!mayBeLeftOut) return null;
    // It captures nothing, and keeps its number.
    else if (opening === '(') source += `((?!)${closing}`;
  }
  return source;
}

/** The text that was asked about last, its hay and whether it is plain: a text is asked form after form. */
let latest = { text: '', hay: hayOf(''), isPlain: true };

function heard(text: string): typeof latest {
  if (latest.text !== text) latest = { text, hay: hayOf(text), isPlain: isPlain(text) };
  return latest;
}

/** A form that is asked only of texts which have what it can't do without. */
export class Guarded {
  readonly form: Form;
  #needs: Needs | undefined;
  #branches: readonly Branch[] | null = null;
  /** What was compiled of it for plain texts and for others, by source, and how many characters that were. */
  readonly #plain = new Map<string, RegExp>();
  readonly #others = new Map<string, RegExp>();
  #compiled = 0;

  /** @param form neither sticky nor of several lines; global only for `all` and `replace` */
  constructor(form: Form) {
    this.form = form;
    this.#needs = form.needs;
  }

  /** The form, or as much of it as may match in the text; null where nothing of it may. The same is given for many texts. */
  within(text: string): RegExp | null {
    const { hay, isPlain: plain } = heard(text);
    this.#needs ??= needsOfAny(this.#read());
    if (!has(hay, this.#needs)) return null;
    const source = this.#sourceFor(hay);
    if (source === null) return null;
    const { flags } = this.form;
    const kept = plain ? this.#plain : this.#others;
    const before = kept.get(source);
    if (before !== undefined) return before;
    this.#compiled += source.length;
    // Only with `u` does a form speak of kinds.
    const made = new RegExp(plain && flags.includes('u') ? inPlain(source) : source, flags);
    kept.set(source, made);
    return made;
  }

  #sourceFor(hay: string): string | null {
    const { source } = this.form;
    // Parts that come to more than the whole would have been better made as a whole: never twice the work of the better way.
    if (this.#compiled > source.length) return source;
    return possible(this.#read(), hay);
  }

  /** Its branches, read once. */
  #read(): readonly Branch[] {
    this.#branches ??= this.form.branches === undefined ? branchesOf(this.form) : branchesTold(this.form.branches);
    return this.#branches;
  }

  /** As the form's own. */
  exec(text: string): RegExpExecArray | null {
    return this.within(text)?.exec(text) ?? null;
  }

  /** As the form's own. */
  test(text: string): boolean {
    return this.within(text)?.test(text) ?? false;
  }

  /** As `text.matchAll(form)`. */
  all(text: string): Iterable<RegExpExecArray> {
    const form = this.within(text);
    return form === null ? [] : text.matchAll(form);
  }

  /** As `text.replace(form, by)`. */
  replace(text: string, by: string): string {
    const form = this.within(text);
    return form === null ? text : text.replace(form, by);
  }
}
