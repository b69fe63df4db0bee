import type { Token } from './tokens.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['dozen', 12],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
]);
const PERCENT = new Set(['%', 'percent', 'pct', 'percentage']);

/** A number as the index writes it, and how many tokens it takes up. */
export interface IndexedNumber {
  /** `#700000`, `#20%`; at most four significant digits, so that a spoken figure meets the written one. */
  readonly key: string;
  readonly tokens: number;
}

function key(value: number, percent: boolean): string {
  return `#${Number(value.toPrecision(4))}${percent ? '%' : ''}`;
}

/** Only a space or a hyphen lies between this token and the one before it: "two thousand; five" is two numbers. */
function touches(tokens: readonly Token[], i: number, from: number): boolean {
  return i === from || (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) <= 1;
}

/**
 * The number that starts at `tokens[at]`, or null: digits or words, with their scale ("4.5 bn", "seven hundred thousand"),
 * percent ("20 per cent", "one in five", "two thirds") in one form. A lone "one" is no number.
 */
export function numberAt(tokens: readonly Token[], at: number): IndexedNumber | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const digits = /^(\d+(?:\.\d+)?)(k|m|mn|b|bn|tn)?$/.exec(first.word);
  let i = at;
  let total = 0;
  let current = 0;
  if (digits) {
    current = Number(digits[1]) * (SCALES.get(digits[2] ?? '') ?? 1);
    i++;
  } else if (!WORD_VALUES.has(first.word)) {
    return null;
  }
  for (; i < tokens.length && touches(tokens, i, at); i++) {
    const word = tokens[i]?.word ?? '';
    const value = WORD_VALUES.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined && !digits && (i === at || current % 100 === 0 || (current % 10 === 0 && value < 10))) {
      current += value;
    } else if (scale === 100 && current > 0) {
      current *= 100;
    } else if (scale !== undefined && current > 0 && (word.length > 2 || digits)) {
      total += current * scale;
      current = 0;
    } else if (word !== 'and' || current % 100 !== 0 || !WORD_VALUES.has(tokens[i + 1]?.word ?? '')) {
      break;
    }
  }
  const value = total + current;
  const next = tokens[i]?.word ?? '';
  if (next === 'per' && tokens[i + 1]?.word === 'cent') return { key: key(value, true), tokens: i + 2 - at };
  if (PERCENT.has(next)) return { key: key(value, true), tokens: i + 1 - at };
  const part = PARTS.get(next);
  if (part !== undefined && !digits && value < part)
    return { key: key((100 * value) / part, true), tokens: i + 1 - at };
  if (next === 'in' && value > 0 && value < 10) {
    const whole = WORD_VALUES.get(tokens[i + 1]?.word ?? '') ?? Number(tokens[i + 1]?.word);
    if (whole > value && whole <= 20) return { key: key((100 * value) / whole, true), tokens: i + 2 - at };
  }
  return value === 1 && i === at + 1 && !digits ? null : { key: key(value, false), tokens: i - at };
}
