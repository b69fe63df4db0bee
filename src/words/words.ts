import type english from './en.json';

/** Name of a text that a reader sees: a key of en.json, which every other language has as well. */
export type WordKey = keyof typeof english;

/** Keys that come in plural forms, without the form: `popupSources` for `popupSources_one` and `popupSources_other`. */
export type CountedKey = WordKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Everything that is said to a reader, in one language. */
export interface Words {
  /** BCP 47 tag of the language. */
  readonly tag: string;
  /** The text with `$1`, `$2` … replaced. */
  say(key: WordKey, ...values: readonly string[]): string;
  /** The text in the plural form that the language wants for `count`, which becomes `$1`. */
  count(key: CountedKey, count: number): string;
  /** `2026-01-06` as `6 Jan 2026`: month in letters, so that nobody takes it for the day. */
  day(day: string): string;
  /** `2026-01-06` as `January 2026`. */
  month(day: string): string;
  number(value: number): string;
  /** The name of the language behind a BCP 47 tag; the tag itself where it has none. */
  language(tag: string): string;
}

/** A text by its key, `$1` … replaced: `i18n.getMessage`, or `lookupIn` a language's file. Empty where there is none. */
export type Lookup = (key: string, values: string[]) => string;

/**
 * Words in one language.
 *
 * @param lookup gives a text by its key
 * @param locale BCP 47 tag; plain `en` is taken as British: day before month
 */
export function wordsFrom(lookup: Lookup, locale: string): Words {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const plurals = new Intl.PluralRules(tag);
  const date = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const number = (value: number) => new Intl.NumberFormat(tag).format(value);
  return {
    tag,
    say: (key, ...values) => lookup(key, [...values]),
    count: (key, count) =>
      lookup(`${key}_${plurals.select(count)}`, [number(count)]) || lookup(`${key}_other`, [number(count)]),
    day: day => date(day, { day: 'numeric', month: 'short', year: 'numeric' }),
    month: day => date(day, { month: 'long', year: 'numeric' }),
    number,
    language(wanted) {
      try {
        return new Intl.DisplayNames(tag, { type: 'language' }).of(wanted) ?? wanted;
      } catch {
        return wanted;
      }
    },
  };
}

/** A lookup in a language's file. Each `$n` is replaced once, so a value that holds `$1` stays as it is. */
export function lookupIn(texts: Readonly<Record<string, string>>): Lookup {
  return (key, values) => (texts[key] ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}
