/*
 * Kinds of characters (`\p{L}`) are what takes a browser longest to compile, and nearly every text has none but ASCII's.
 */

/** Neither letters, marks nor numbers but those of ASCII. */
const PLAIN = /^[\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\u2010-\u2027\u20ac]*$/;

/** Whether a text is plain: it has no letters, marks or numbers but those of ASCII. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** What a kind of characters comes to in a plain text, in a class; the scripts are those that forms name. */
const IN_PLAIN: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z'],
  ['Lu', 'A-Z'],
  ['Ll', 'a-z'],
  ['N', '0-9'],
  ['M', ''],
  ['Script=Han', ''],
  ['Script=Hiragana', ''],
  ['Script=Katakana', ''],
  ['Script=Thai', ''],
]);

/** A form's source for plain texts. */
export function inPlain(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{([\w=]+)\}|\\.|[[\]]/g, (sign, kind: string | undefined) => {
    if (sign === '[') isInClass = true;
    else if (sign === ']') isInClass = false;
    const range = IN_PLAIN.get(kind ?? '');
    if (range === undefined) return sign;
    return isInClass ? range : `[${range}]`;
  });
}

/** A form that speaks of kinds of characters, made for plain texts and for others as they come. */
export class Kinds {
  readonly #form: Pick<RegExp, 'source' | 'flags'>;
  #plain: RegExp | null = null;
  #others: RegExp | null = null;

  constructor(form: Pick<RegExp, 'source' | 'flags'>) {
    this.#form = form;
  }

  /** The form as such a text is asked by it; the same one for every text of its sort. */
  for(text: string): RegExp {
    const { source, flags } = this.#form;
    if (isPlain(text)) {
      this.#plain ??= new RegExp(inPlain(source), flags);
      return this.#plain;
    }
    this.#others ??= new RegExp(source, flags);
    return this.#others;
  }
}
