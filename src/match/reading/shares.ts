import { cardinal, ordinal, part, scale } from '../text/numerals.ts';
import { plain, type Reading, reading, type Word } from './figures.ts';
import { unitOf } from './units.ts';

/** Beyond one in so many nobody tells a share so. */
const MANY = 10_000;

/** "one in five", "26 of 35", "nine out of ten": a percentage, the first number kept as `other`. */
export function readRatio(words: readonly Word[], i: number): Reading | null {
  const top = plain(words[i]);
  if (top === null) return null;
  // "One woman in twenty" is one in twenty women; "one dose in two weeks" is none.
  const told = words[i + 1]?.low ?? '';
  const isTold =
    top === 1 &&
    words[i + 2]?.low === 'in' &&
    /^[a-z]{3,}$/.test(told) &&
    !/^(?:day|week|month|year|time|person's)$/.test(told) &&
    cardinal(words[i + 3]?.low ?? '') !== undefined &&
    !/^(?:\p{L}+s|and|to|or|-|hundred|thousand|million|billion)$/u.test(words[i + 4]?.low ?? '');
  let j = isTold ? i + 2 : i + 1;
  const link = words[j]?.low;
  if (link === 'in' || link === 'of') j += 1;
  else if (link === 'out' && words[j + 1]?.low === 'of') j += 2;
  else return null;
  while (/^(?:the|every|its|all)$/.test(words[j]?.low ?? '')) j += 1;
  // "One in a hundred".
  const rounded = words[j]?.low === 'a' ? scale(words[j + 1]?.low ?? '', false) : undefined;
  if (link === 'in' && rounded !== undefined && rounded <= MANY)
    return reading(j + 2, 'percent', (100 * top) / rounded, '%', { other: top });
  const base = plain(words[j]);
  if (base === null || base <= top || base < 2 || scale(words[j + 1]?.low ?? '', false)) return null;
  if (link === 'in' && (base > 1000 || top > 99 || /^[%$€£]$/.test(words[j + 1]?.text ?? ''))) return null;
  if (/^(?:percent|%|per)$/.test(words[j + 1]?.low ?? '')) return null;
  return reading(j + 1, 'percent', (100 * top) / base, '%', { other: top });
}

/** Before these "a third" is a share, whatever follows: "cut by a third", "less than a quarter". */
const BEFORE_SHARE = /^(?:by|than|about|nearly|almost|roughly|around|over|under|least|most|only|just|up)$/;

/** "every second home" is half of them, "every third patient" one in three; "every third year" is none. */
function readEvery(words: readonly Word[], i: number): Reading | null {
  if (words[i]?.low !== 'every') return null;
  const word = words[i + 1]?.low ?? '';
  const rank = ordinal(word) ?? (word.endsWith('th') ? part(word) : undefined) ?? 0;
  const counted = words[i + 2]?.low ?? '';
  // "Every second counts."
  if (rank < 2 || (rank === 2 && /s$|^(?:of|that|it|he|she|they|we|in|on|is|was)$/.test(counted))) return null;
  if (!/^\p{L}{2}/u.test(counted) || unitOf(counted)?.kind === 'duration' || /^(?:time|day|night)s?$/.test(counted))
    return null;
  return reading(i + 2, 'percent', 100 / rank, '%', { other: 1 });
}

/** "The past decade" is ten years. */
function readEra(words: readonly Word[], i: number): Reading | null {
  const word = words[i]?.low ?? '';
  if (!/^(?:decade|century)$/.test(word) || !/^(?:past|last|previous|coming|next)$/.test(words[i - 1]?.low ?? ''))
    return null;
  const span = unitOf(word);
  return span ? reading(i + 1, span.kind, span.factor, span.unit) : null;
}

/** Behind "as" none of these begins a comparison, alternatives of a form: "as well as", "as a result". */
export const NO_COMPARISON = 'well|soon|part|an?|the|its|his|her|their|our|my|it|he|she|they|we|of|to|at|if|for|in';
const NONE_COMPARED = new RegExp(`^(?:${NO_COMPARISON})$`);
/** A comparison's second "as" comes within so many words: "as likely to be sent to prison as". */
const SECOND_AS = 8;

/** "A third as much", "a fifth as likely to win as". */
function isComparedAt(words: readonly Word[], at: number): boolean {
  const how = words[at + 1]?.low ?? '';
  if (words[at]?.low !== 'as' || NONE_COMPARED.test(how)) return false;
  return /^(?:much|many)$/.test(how) || words.slice(at + 2, at + 2 + SECOND_AS).some(({ low }) => low === 'as');
}

/** "two thirds", "a quarter of", "half", "every third", "1/3", "½". */
export function readPart(words: readonly Word[], i: number): Reading | null {
  const word = words[i]?.low ?? '';
  const next = words[i + 1]?.low ?? '';
  const signs: Readonly<Record<string, number>> = { '½': 50, '¼': 25, '¾': 75 };
  const sign = signs[word];
  if (sign !== undefined) return reading(i + 1, 'percent', sign, '%');
  const joined = /^(one|two|three|four|five|seven|nine)-(\w+)$/.exec(word);
  const bottom = joined ? part(joined[2] ?? '') : undefined;
  if (joined && bottom && bottom > 2)
    return reading(i + 1, 'percent', (100 * (cardinal(joined[1] ?? '') ?? 1)) / bottom, '%');
  const slash = next === '/' ? plain(words[i + 2]) : null;
  const over = plain(words[i]);
  if (slash !== null && over !== null && over < slash && slash <= 10 && over <= 3)
    return reading(i + 3, 'percent', (100 * over) / slash, '%');
  const era = readEra(words, i);
  if (era) return era;
  const every = readEvery(words, i);
  if (every) return every;
  const isOf = (at: number) => /^(?:of|the|all)$/.test(words[at]?.low ?? '') || isComparedAt(words, at);
  if (word === 'half' && /^a|an$/.test(next) && scale(words[i + 2]?.low ?? '', false)) {
    return reading(i + 3, 'count', 0.5 * (scale(words[i + 2]?.low ?? '', false) ?? 1));
  }
  const span = word === 'half' && next === 'a' ? unitOf(words[i + 2]?.low ?? '') : undefined;
  if (span && /^(?:decade|century)$/.test(words[i + 2]?.low ?? ''))
    return reading(i + 3, span.kind, span.factor / 2, span.unit);
  if (word === 'half' && !/^(?:a|an|day|time|year|hour|hearted)$/.test(next)) return reading(i + 1, 'percent', 50, '%');
  const many = word === 'a' ? 1 : cardinal(word);
  const fraction = part(next);
  if (many === undefined || many > 9 || !fraction || fraction === 2) return null;
  if (word === 'a' && !isOf(i + 2) && !BEFORE_SHARE.test(words[i - 1]?.low ?? '')) return null;
  return reading(i + 2, 'percent', (100 * many) / fraction, '%');
}

/** "doubled", "twice", "threefold", "ten times". */
export function readMultiple(words: readonly Word[], i: number): Reading | null {
  const word = words[i]?.low ?? '';
  const named: Readonly<Record<string, number>> = {
    twice: 2,
    thrice: 3,
    double: 2,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    triple: 3,
    tripled: 3,
    triples: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    halved: 0.5,
    halves: 0.5,
    halving: 0.5,
  };
  const factor = Object.hasOwn(named, word) ? named[word] : undefined;
  if (factor) return reading(i + 1, 'factor', factor);
  const fold = /^(\w+)-?fold$/.exec(word);
  const times = fold ? (cardinal(fold[1] ?? '') ?? null) : null;
  return times ? reading(i + 1, 'factor', times) : null;
}
