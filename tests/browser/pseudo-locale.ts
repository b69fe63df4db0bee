import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from './copy.ts';
import type { BrowserName } from './driver.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀćđéƒǵħíĵķłɱńóṕɋŕśŧúṽŵẋýźÁɃĆĐÉƑǴĦÍĴĶŁṀŃÓṔɊŔŚŦÚṼŴẊÝŹ';

const ENGLISH = '_locales/en/messages.json';

/** German and Finnish need about so much more room than English. */
const LONGER = 0.4;

/**
 * A copy of the built extension in a language that nobody speaks: every text of ours accented, longer by two fifths, and
 * read from right to left. What is still plain on a screen is not in the language files.
 *
 * @returns its folder, which the caller deletes
 */
export function buildInPseudoLocale(name: BrowserName): string {
  const folder = copyOf(name);
  const file = join(folder, ENGLISH);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  const pseudo = Object.entries(texts).map(([key, { message }]) => [
    key,
    { message: key === 'direction' ? 'rtl' : pseudoText(message) },
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(pseudo)));
  return folder;
}

/** A copy of the built extension that speaks another of its languages, whatever the browser's is; the caller deletes it. */
export function buildInLanguage(name: BrowserName, language: string): string {
  const folder = copyOf(name);
  cpSync(join(folder, `_locales/${language}/messages.json`), join(folder, ENGLISH));
  return folder;
}

/** The same text, strange and longer, its `$1` where they were. */
export function pseudoText(text: string): string {
  const strange = [...text].map(letter => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  const words = strange.split(' ').filter(word => !word.includes('$'));
  const more: string[] = [];
  for (let at = 0; words.length > 0 && more.join(' ').length < text.length * LONGER; at++) {
    more.push(words[at % words.length] ?? '');
  }
  return [strange, ...more].join(' ');
}
