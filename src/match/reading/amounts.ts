import { cardinal, figure, ordinal, scale, vague } from '../text/numerals.ts';
import { plain, type Reading, reading, type Word } from './figures.ts';
import { insideName, isDay, isScore, isYear, labelBefore } from './labels.ts';
import { celsius, unitOf } from './units.ts';

/** A figure or number word with its scale, unit, currency; or a label, year or ordinal. */
export function readAmount(text: string, words: readonly Word[], i: number): Reading | null {
  let at = i;
  const currency = unitOf(words[at]?.low ?? '');
  const sign = currency?.kind === 'money' && /[$€£¥₹]/.test(words[at]?.text ?? '') ? currency : null;
  if (sign) at += 1;
  const word = words[at];
  if (!word) return null;
  const low = word.low;
  const nextLow = words[at + 1]?.low ?? '';
  const rank = ordinal(low);
  if (rank !== undefined && !sign)
    return nextLow === '-' || (low === 'second' && unitOf(nextLow)) ? null : reading(at + 1, 'ordinal', rank);
  if (/^(?:several|few)$/.test(low) && /^(?:hundred|thousand|million|dozen)$/.test(nextLow)) {
    const many = scale(nextLow, false) ?? 1;
    return reading(at + 2, 'count', 2 * many, '', { high: 10 * many - 1 });
  }
  const open = vague(low);
  if (open) return readVague(words, at, open);
  const digits = /^\d/.test(low);
  if (digits && !sign && insideName(text, words, at)) return reading(at + 1, null, 0);
  let value = digits ? figure(low) : undefined;
  const spelled = digits ? null : spelledOut(words, at);
  if (spelled) value = spelled.value;
  if (value === undefined || Number.isNaN(value)) return null;
  at = spelled ? spelled.next : at + 1;
  const halved = digits ? pastHalf(words, words[at]?.low === '-' ? at + 1 : at) : null;
  if (halved !== null) {
    value += 0.5;
    at = halved;
  }
  const label = sign ? '' : labelBefore(words, i);
  if (label) return reading(at, 'label', value, label);
  if (digits && !sign && (isDay(words, i, value) || isScore(words, i))) return reading(at, null, 0);
  if (digits && !sign && isYear(words, i, value)) {
    const decade = /^s\b/.test(text.slice(word.end));
    return reading(at + (decade ? 1 : 0), 'year', value, 'year', { high: decade ? value + 9 : value });
  }
  // The upper end of a range: "20 to 30 per cent", "5–10 km", "between 2 and 3 million".
  let high: number | null = null;
  const link = words[at]?.low ?? '';
  const between = words[i - 1]?.low === 'between' ? 'and' : null;
  if (/^(?:to|[-–—])$/.test(link) || (between && link === between)) {
    const skip = /[$€£¥₹]/.test(words[at + 1]?.text ?? '') ? 2 : 1;
    const upper = plain(words[at + skip]);
    const risen = words.slice(Math.max(0, i - 3), i).some(w => w.low === 'from');
    if (upper !== null && upper > value && !risen && !(upper > 1900 && value < 1900 && upper < 2101)) {
      high = upper;
      at += skip + 1;
    }
  }
  // "Between 70% and 90%", "18- to 44-year-olds": what the lower end is counted in stands beside it.
  const shares = words[at]?.low === '%' && between !== null && words[at + 1]?.low === between;
  const ages = words[at]?.low === '-' && words[at + 1]?.low === 'to';
  if (high === null && sign === null && (shares || ages)) {
    const upper = plain(words[at + 2]);
    if (upper !== null && upper > value) {
      high = upper;
      at += 3;
    }
  }
  let factor = 1;
  at = pastHyphen(words, at);
  for (let many = scaleAt(words, at, digits, sign !== null); many; many = scaleAt(words, at, digits, sign !== null)) {
    factor *= many;
    at = pastHyphen(words, at + 1);
  }
  const [low1, high1] = [value * factor, (high ?? value) * factor];
  if (sign) return reading(at, 'money', low1, sign.unit, { high: high1 });
  return withUnit(words, at, low1, high1, text);
}

function readVague(words: readonly Word[], at: number, open: readonly [number, number]): Reading {
  const of = words[at + 1]?.low === 'of' ? (vague(words[at + 2]?.low ?? '') ?? null) : null;
  const many = of ? /^(?:hundreds|tens)$/.test(words[at]?.low ?? '') : false;
  if (of && many) return reading(at + 3, 'count', open[0] * (of[0] / 2), '', { high: (open[1] + 1) * (of[0] / 2) });
  return reading(at + 1, 'count', open[0], '', { high: open[1] });
}

/** Past a hyphen that joins a number to its scale: "90-billion-euro". */
const pastHyphen = (words: readonly Word[], at: number): number =>
  words[at]?.low === '-' && scale(words[at + 1]?.low ?? '', false) !== undefined ? at + 1 : at;

function scaleAt(words: readonly Word[], at: number, digits: boolean, money: boolean): number | undefined {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return undefined;
  const touching = word.start === before.end;
  // A lone "m" after a space is metres unless a currency stands before: "$5 m", "a 5 m wall".
  const letters =
    digits && (touching || money || /^(?:bn|mn|mln|bln|tn|trn)$/.test(word.low)) && !/^[tb]$/.test(word.text);
  return scale(word.low, letters);
}

function withUnit(words: readonly Word[], from: number, value: number, high: number, text: string): Reading {
  let at = from;
  while (words[at]?.low === '-' && words[at + 1] && words[at]?.end === words[at + 1]?.start) at += 1;
  const word = words[at]?.low ?? '';
  const next = words[at + 1]?.low ?? '';
  if (/^(?:percentage|percent|%|basis)$/.test(word) && /^points?$/.test(next)) {
    const share = word === 'basis' ? 0.01 : 1;
    return reading(at + 2, 'points', value * share, 'pp', { high: high * share });
  }
  if (word === 'points' && /\b(?:rate|share|support|lead|inflation|poll)\b/.test(text))
    return reading(at + 1, 'points', value, 'pp', { high });
  if (word === 'per' && next === 'cent') return reading(at + 2, 'percent', value, '%', { high });
  if (word === 'times') return reading(at + 1, 'factor', value, '', { high });
  if (/^(?:separate|different|more)$/.test(word) && next === 'times')
    return reading(at + 2, 'factor', value, '', { high });
  const degree =
    /^°\s?([cf])?$/.exec(word) ??
    (/^degrees?$/.test(word) ? /^(c|f)?(?:elsius|entigrade|ahrenheit)?$/.exec(next) : null);
  if (degree || /^degrees?$/.test(word)) {
    const named = degree?.[1] !== undefined;
    const low = celsius(value, degree?.[1] === 'f');
    const top = celsius(high, degree?.[1] === 'f');
    const skip = named && !word.startsWith('°') ? 2 : 1;
    return reading(at + skip, 'temperature', low.reading, '°C', { high: top.reading, other: low.difference });
  }
  if (
    /^years?$/.test(word) &&
    /^(?:old|olds|of)$/.test(words[at + 1]?.low === '-' ? (words[at + 2]?.low ?? '') : next) &&
    next !== 'of'
  ) {
    return reading(at + (next === '-' ? 3 : 2), 'age', value, 'year', { high });
  }
  if (/^year-olds?$/.test(word)) return reading(at + 1, 'age', value, 'year', { high });
  const squared = /^(?:square|sq)$/.test(word)
    ? /^(?:mile|miles|mi)$/.test(next)
      ? 'sqmi'
      : /^k/.test(next)
        ? 'sqkm'
        : ''
    : '';
  const hour = /^(?:\/|per|an)$/.test(next) && /^(?:h|hr|hour)$/.test(words[at + 2]?.low ?? '');
  if (hour && /^(?:kilomet|km|mile)/.test(word)) {
    const pace = word.startsWith('k') ? 1 : 1.609344;
    return reading(at + 3, 'speed', value * pace, 'km/h', { high: high * pace });
  }
  const unit = unitOf(squared || word);
  // "two seconds" is a time, "one second" never reaches here; "3 second" is no unit without its noun.
  if (unit && !(unit.unit === 'KRW' && value < 100)) {
    return reading(at + (squared ? 2 : 1), unit.kind, value * unit.factor, unit.unit, { high: high * unit.factor });
  }
  const ahead = words
    .slice(at, at + 3)
    .findIndex(w => /^(?:dollars|euros|pounds|yen|yuan|roubles|rubles|rupees|hryvnias?)$/.test(w.low));
  const money = ahead > 0 && ahead < 2 ? unitOf(words[at + ahead]?.low ?? '') : undefined;
  if (money) return reading(at + ahead + 1, 'money', value, money.unit, { high });
  if (words[from - 2]?.low === 'aged' || words[from - 2]?.low === 'age')
    return reading(from, 'age', value, 'year', { high });
  return reading(from, 'count', value, '', { high });
}

/** Behind "and a half", "and one half" that begins at `at`; null where none does. */
function pastHalf(words: readonly Word[], at: number): number | null {
  if (words[at]?.low !== 'and') return null;
  if (/^(?:a|one)-half$/.test(words[at + 1]?.low ?? '')) return at + 2;
  return /^(?:a|one)$/.test(words[at + 1]?.low ?? '') && words[at + 2]?.low === 'half' ? at + 3 : null;
}

/** "two million three hundred thousand", "one hundred and fifty", "a dozen"; null where no number is spelled out. */
function spelledOut(words: readonly Word[], from: number): { value: number; next: number } | null {
  let total = 0;
  let current: number | null = null;
  let at = from;
  const first = words[at]?.low ?? '';
  const second = words[at + 1]?.low ?? '';
  if (/^an?$/.test(first) && scale(second, false)) {
    current = 1;
    at += 1;
  } else if (
    first === 'one' &&
    !scale(second, false) &&
    pastHalf(words, at + 1) === null &&
    !/^(?:percent|per|%|years?|year-old|months?|weeks?|hours?|decades?|century|-)$/.test(second)
  )
    return null;
  for (; words[at]; at += 1) {
    const low = words[at]?.low ?? '';
    const value = cardinal(low);
    const many = scale(low, false);
    if (value !== undefined && (current === null || (current % 100 === 0 && current > 0)))
      current = (current ?? 0) + value;
    else if (current !== null && pastHalf(words, at) !== null) {
      current += 0.5;
      at = (pastHalf(words, at) ?? at) - 1;
    } else if (many !== undefined && current !== null) {
      if (many === 100) current *= 100;
      else {
        total += current * many;
        current = null;
      }
    } else if (
      low !== 'and' ||
      cardinal(words[at + 1]?.low ?? '') === undefined ||
      (current ?? 0) % 100 !== 0 ||
      !(current || total)
    )
      break;
  }
  return current === null && total === 0 ? null : { value: total + (current ?? 0), next: at };
}
