import { Kinds } from '../../forms/plain.ts';
import { cardinal, figure, part, scale } from '../text/numerals.ts';
import type { QuantityKind } from './units.ts';

/** A word, figure or sign of a text. */
export interface Word {
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** A reading of some words as a number; `kind` null where they are a number inside a name. */
export interface Reading {
  readonly kind: QuantityKind | null;
  readonly value: number;
  readonly high: number;
  readonly unit: string;
  readonly other: number | null;
  readonly next: number;
}

const WORDS = new Kinds(
  /(?:US|C|A)\$|[$€£¥₹]|°\s?[CF]\b|[%°½¼¾]|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)*(?:st|nd|rd|th)\b|(?<![\p{L}\d.,)%])\.\d+\b|\d+(?:[.,]\d+)*|[\p{L}]+(?:[-'’][\p{L}]+)*|[-–—/+.,;:()]/gu,
);

/** "Two-and-a-half", and what stands so behind a figure; a unit may follow. */
const AND_A_HALF = /^(?:\p{L}+-)?and-(?:a|one)-half(?=-|$)/u;
/** Its words, and the hyphen before a unit. */
const PIECES = /\p{L}+|(?<=-half)-/gu;

/**
 * The words, figures and signs of a text in order; a number word comes apart from its unit ("six-week", "two-thirds" not), and
 * ".02" has a zero before its point.
 */
export function tokens(text: string): Word[] {
  const words: Word[] = [];
  for (const m of text.matchAll(WORDS.for(text))) {
    const [whole, start] = [m[0], m.index];
    const low = whole.toLowerCase();
    if (/^\.\d/.test(whole)) {
      words.push({ text: `0${whole}`, low: `0${low}`, start, end: start + whole.length });
      continue;
    }
    if (low.includes('and-') && AND_A_HALF.test(low)) {
      for (const { 0: word, index } of whole.matchAll(PIECES))
        words.push({ text: word, low: word.toLowerCase(), start: start + index, end: start + index + word.length });
      continue;
    }
    const dash = low.indexOf('-');
    const head = low.slice(0, dash);
    const counts =
      dash > 0 && cardinal(low) === undefined && (cardinal(head) !== undefined || scale(head, false) !== undefined);
    if (!counts || part(low.slice(dash + 1)) !== undefined) {
      words.push({ text: whole, low, start, end: start + whole.length });
      continue;
    }
    words.push({ text: whole.slice(0, dash), low: low.slice(0, dash), start, end: start + dash });
    words.push({ text: '-', low: '-', start: start + dash, end: start + dash + 1 });
    words.push({
      text: whole.slice(dash + 1),
      low: low.slice(dash + 1),
      start: start + dash + 1,
      end: start + whole.length,
    });
  }
  return words;
}

export const reading = (
  next: number,
  kind: QuantityKind | null,
  value: number,
  unit = '',
  more: Partial<Reading> = {},
) => ({
  kind,
  value,
  high: value,
  unit,
  other: null,
  next,
  ...more,
});

/** Value of one figure or number word; null for anything else. */
export function plain(word: Word | undefined): number | null {
  if (!word) return null;
  const value = /^\d/.test(word.text) ? figure(word.text) : cardinal(word.low);
  return value === undefined || Number.isNaN(value) ? null : value;
}
