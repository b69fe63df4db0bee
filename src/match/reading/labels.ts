import { scale } from '../text/numerals.ts';
import type { Word } from './figures.ts';
import { unitOf } from './units.ts';

const NAMED_BY_NUMBER =
  /^(?:no|number|article|section|chapter|route|flight|page|room|channel|apollo|type|phase|version|windows|iphone|boeing|airbus|resolution|clause|amendment|group|level|category|title|proposition|formula|day|area|tier|stage|grade|highway|boulevard|part|act|order|bill|district|platform|gate|fc|class|sputnik|falcon|volume|unit|reactor|match|round)$/;
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const BEFORE_YEAR =
  /^(?:in|since|by|from|until|till|of|during|before|after|and|to|early|mid|late|for|the|year|summer|winter|spring|autumn|fall|through|between|than|around)$/;

/** True where four digits are a year and not an amount: by the words beside them. */
export function isYear(words: readonly Word[], i: number, value: number): boolean {
  const text = words[i]?.text ?? '';
  if (!/^[12]\d{3}$/.test(text) || value > 2100) return false;
  const before = words[i - 1]?.low ?? '';
  const after = words[i + 1]?.low ?? '';
  if (scale(after, true) && after.length > 1) return false;
  if (unitOf(after) || /^(?:people|men|women|children|troops)$/.test(after)) return false;
  if (BEFORE_YEAR.test(before) || MONTHS.test(before) || before === ',' || before === '-' || before === '(')
    return true;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before)) return true;
  return !(/^\p{Ll}+s$/u.test(words[i + 1]?.text ?? '') && !/^(?:was|is|has|us)$/.test(after)) && value >= 1500;
}

/** True where the digits belong to a name: a letter or hyphen touches them, or a slash joins them ("24/7", "9/11"). */
export function insideName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  if (/\p{L}$/u.test(before) || /\p{L}[-–‑]$/u.test(before) || /\d\/$/.test(before)) return true;
  const after = text.slice(word.end, word.end + 4);
  if (/^\/\d/.test(after) || /^:\d\d/.test(after) || /:$/.test(before)) return true;
  const glued = /^\p{L}+/u.exec(after)?.[0];
  if (!glued) return false;
  if (glued === 'G') return true;
  return !unitOf(glued.toLowerCase()) && scale(glued.toLowerCase(), true) === undefined && glued !== 's';
}

/** The lower-case word that a number names ("article", "no"), where one stands before it; '' elsewhere. */
export function labelBefore(words: readonly Word[], i: number): string {
  const dotted = words[i - 1]?.text === '.';
  const before = words[dotted ? i - 2 : i - 1];
  if (!before || (dotted && before.text !== 'No')) return '';
  if (/^World War$/.test(`${words[i - 2]?.text} ${before.text}`)) return 'war';
  const written =
    /^\p{Lu}/u.test(before.text) || /^(?:article|section|chapter|phase|type|category|stage|level)$/.test(before.low);
  return written && NAMED_BY_NUMBER.test(before.low) ? before.low : '';
}

/** A day of the month: "12 March", "March 12". */
export function isDay(words: readonly Word[], i: number, value: number): boolean {
  if (value < 1 || value > 31 || !Number.isInteger(value)) return false;
  const after = words[words[i + 1]?.low === 'of' ? i + 2 : i + 1]?.text ?? '';
  const before = words[i - 1]?.text ?? '';
  return [after, before].some(word => /^\p{Lu}/u.test(word) && MONTHS.test(word.toLowerCase()));
}

/** One side of a result: "won 4-3", "a 52–48 vote". */
export function isScore(words: readonly Word[], i: number): boolean {
  const joined = (a: Word | undefined, b: Word | undefined, c: Word | undefined) =>
    !!a &&
    !!b &&
    !!c &&
    /^[-–]$/.test(b.text) &&
    /^\d+$/.test(a.text) &&
    /^\d+$/.test(c.text) &&
    a.end === b.start &&
    b.end === c.start;
  const after = words[i + 3]?.low ?? '';
  if (joined(words[i - 2], words[i - 1], words[i]))
    return (
      !/^(?:%|percent|per|years?|days?|months?)$/.test(words[i + 1]?.low ?? '') &&
      Number(words[i - 2]?.text) >= Number(words[i]?.text)
    );
  return (
    joined(words[i], words[i + 1], words[i + 2]) &&
    Number(words[i]?.text) >= Number(words[i + 2]?.text) &&
    after !== '%'
  );
}
