import { cardinal, figure } from './numerals.ts';
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

const WORDS =
  /(?:US|C|A)\$|[$€£¥₹]|°\s?[CF]\b|[%°½¼¾]|\d{1,3}(?:[  ]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)*(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|[\p{L}]+(?:[-'’][\p{L}]+)*|[-–—/+.,;:()]/gu;

/** The words, figures and signs of a text in order. */
export const tokens = (text: string): Word[] =>
  Array.from(text.matchAll(WORDS), m => ({
    text: m[0],
    low: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
  }));

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
