import { Guarded } from '../../forms/guard.ts';

/** What share of its noun a text speaks of, 0 to 1. */
export interface Quantifier {
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

const PERIOD =
  '(?! ?(?:(?:of )?the time|day|days|year|years|week|weeks|month|months|time|night|hour|but|right|over|along|too)\\b)';
const SHARES: readonly (readonly [low: number, high: number, Guarded])[] = [
  [0.85, 1, new Guarded(/\b(?:nearly|almost|virtually) (?:all|every|everyone|everybody)\b/i)],
  [
    1,
    1,
    new Guarded(
      new RegExp(
        `(?<!\\b(?:at|after|above|not|of|nearly|almost|virtually|practically|just about) )\\b(?:all|every|each|everyone|everybody|entire|unanimous(?:ly)?)\\b(?! (?:second|third|fourth|fifth|sixth|tenth|twentieth|\\d+(?:st|nd|rd|th)|other|two|three|four|five|six|ten|hundred|thousand|\\d+)\\b)${PERIOD}`,
        'i',
      ),
    ),
  ],
  [
    0.5,
    0.95,
    new Guarded(
      /\b(?:(?<!(?:the|at|its|their|his|her|'s|’s|world’s|world's) )most (?!(?:likely|recent|important|popular|expensive|common|dangerous|powerful|of the time)\b)(?=[a-z]+s\b|of\b|people\b|[A-Z])|a majority|the majority|majority of|more than half)\b/i,
    ),
  ],
  [
    0,
    0.3,
    new Guarded(
      /\b(?:(?<!\b(?:a|as|last|first|past|next|these|so) )few(?!er)(?: (?:of|people))?|hardly any|a small minority|a minority|a handful)\b/i,
    ),
  ],
  [
    0.02,
    0.45,
    new Guarded(
      /\b(?:some (?!\d|of (?:whom|which)\b|of the (?:most|worst|best)|(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|forty|fifty|thirty|twenty) )(?=(?:[A-Z]\w+ |\w+ )?\w+s\b|of\b|people\b)|certain \w+s|a few)/i,
    ),
  ],
];
/** "Second only to" ranks, and a time with "alone" is told apart from no other: "this year alone". */
const ONLY = new Guarded(
  /\b(?:(?<!\b(?:second|next) )only (?!(?:\d|once |then |until |about|a |an |in |on |after |when |if |by |(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|hundreds?|thousands?)\b))|(?<!\b(?:le(?:ave|aves|aving|ft|t)|go(?:es|ing)?|went|stand(?:s|ing)?|stood) (?:(?:it|them|him|her|us|me|(?:the|a|his|her|their) \w+) )?)(?<!\bli(?:ve|ves|ved|ving) )(?<!\b(?:(?:year|month|week|weekend|day|decade|century|quarter|season|summer|winter|spring|autumn)(?:['’]?s)?|january|february|march|april|may|june|july|august|september|october|november|december|(?:1[5-9]|20)\d\ds?) )alone\b|solely\b|the sole\b|sole\b|the lone\b|nobody but\b|no one but\b|the only\b|no other\b|nowhere else\b|(?:nobody|no one) else\b|(?:than|of) (?:any|every) other\b)/i,
);
/** Any word that sets somebody apart from all others. */
const APART = new Guarded(
  /\b(?:only|alone|solely|sole|lone|just|but|other|else|except|no more than|unlike|apart from|nobody|none)\b/i,
);

/** "More than any other", "no other … as large": the most of all, told by a comparison. */
const OVER_ALL = /^(?:no other|(?:than|of) (?:any|every) other)$/i;
const SUPERLATIVE = new Guarded(
  /\b(?:most(?! (?:other|of)\b)|least|(?!(?:inter|for|pro|con|ear|har|arr|inv|requ|sugg|mod|hon|gu|west|t|n|r|b)est\b)\w{2,}est|worst|record|leading|top|tops|topped|first|number one|ever|lead|leads|led)\b/i,
);

/** True where a text's "only" words are a comparison with all others, which the other text tells by a superlative. */
export const isSuperlative = (only: string, other: string): boolean => OVER_ALL.test(only) && SUPERLATIVE.test(other);

/** The shares that a text speaks of in words ("most", "all", "some"), one of a kind. */
export function quantifiersOf(text: string): Quantifier[] {
  return SHARES.flatMap(([low, high, words]) => {
    const hit = words.exec(text);
    return hit ? [{ low, high, words: hit[0].trim() }] : [];
  });
}

/** "only", "alone", "the sole" as written; '' where the text does not say that nobody or nothing else does. */
export const onlyOf = (text: string): string => ONLY.exec(text)?.[0].trim() ?? '';

/** True where the text sets somebody or something apart, in whatever words. */
export const setsApart = (text: string): boolean => APART.test(text);

/** True where one could not speak of both shares of the same thing. */
export const sharesDiffer = (a: Quantifier, b: Quantifier): boolean =>
  a.low > b.high + 1e-9 || b.low > a.high + 1e-9 || (a.low === 1) !== (b.low === 1);

/**
 * "One of the highest", "is among the first": the superlative, where it is told of one among several. "Among the poorest"
 * behind anything else is where something is so.
 */
const ONE_OF = new Guarded(
  /(?:\bone of|(?:\b(?:is|are|was|were|been?|bec[ao]mes?|ranks?|ranked|remains?|counts?) |^)among) (?:the|our|its|their) (?:(?:single|world['’]s|\w+) )?(most|least|first|last|\w{2,}est)\b/i,
);

/** True where a text tells of one of the most: what few outdo. */
export const oneAmongMost = (text: string): boolean => ONE_OF.test(text);

const SLIGHTLY = new Guarded(/\b(?:slightly|mildly|marginally|faintly|a little|a bit|somewhat|weakly)\b/i);
const VERY = new Guarded(
  /\b(?:very|highly|extremely|dangerously|hugely|massively|enormously|intensely|strongly|severely|wildly|so \p{L}+ that|far too)\b/iu,
);

/** "Slightly" in the one and "so … that" in the other: both as written; null where the degree may be one. */
export function degreesApart(one: string, other: string): readonly [slight: string, strong: string] | null {
  const slight = SLIGHTLY.exec(one)?.[0];
  if (slight === undefined || SLIGHTLY.test(other)) return null;
  const strong = VERY.exec(other)?.[0];
  return strong === undefined || VERY.test(one) ? null : [slight, strong];
}

/** "One of many causes": the noun, of which there are more. */
const ONE_OF_MANY = new Guarded(
  /\b(?:one|some|two|three) (?:of|among) (?:(?:the|its|their) )?(?:many|several|various|numerous|a (?:number|range|host) of|(?:two|three|four|five|six) )\s?(?:\p{L}+ )?(\p{L}{3,}?)s\b/iu,
);

/** … told of in the other as the one that counts: both as written; null where it is not. */
export function oneOfMany(one: string, other: string): readonly [among: string, first: string] | null {
  const [among, noun] = ONE_OF_MANY.exec(one) ?? [];
  if (among === undefined || noun === undefined || ONE_OF_MANY.test(other)) return null;
  const first = new RegExp(
    `\\b(?:the|its|their|['’]s) (?:main|leading|chief|primary|principal|sole|only|biggest|single|top|number one|key|real|true|major|root) (?:\\p{L}+ )?${noun}\\b`,
    'iu',
  ).exec(other)?.[0];
  return first === undefined ? null : [among, first];
}

const TOGETHER = new Guarded(/\b(?:together|combined)\b/i);
const EITHER = new Guarded(/\b(?:either|each)\b/i);

/** "Than either" for "than both together": both as written; null where they are counted alike. */
export function eitherForBoth(one: string, other: string): readonly [either: string, together: string] | null {
  const either = EITHER.exec(one)?.[0];
  const together = either === undefined ? undefined : TOGETHER.exec(other)?.[0];
  return either === undefined || together === undefined || TOGETHER.test(one) ? null : [either, together];
}

/** "Than the one and the other combined": the word. */
const THAN_TOGETHER = new Guarded(/\bthan\b[^.;]{2,80}\band\b[^.;]{2,40}\b(combined|(?:put|taken) together)\b/i);
const THAN_ONE = new Guarded(/\bthan\b(?![^.;]*\band\b)/i);
const AS_A_WHOLE = new Guarded(
  /\b(?:combined|together|altogether|jointly|total|sum|all|both|rest|add(?:s|ed|ing)? up)\b/i,
);

/** … where the other compares with one alone; '' where it does not. */
export function thanTogether(one: string, other: string): string {
  const together = THAN_TOGETHER.exec(one)?.[1];
  return together === undefined || !THAN_ONE.test(other) || AS_A_WHOLE.test(other) ? '' : together;
}

/** The superlative that one text tells of one among several and the other of the first of all; '' where they agree. */
export function oneOfSeveral(one: string, other: string): string {
  const among = ONE_OF.exec(one)?.[1]?.toLowerCase();
  if (among === undefined || ONE_OF.test(other)) return '';
  return new RegExp(`\\bthe (?:\\w+ )?${among}\\b`, 'i').test(other) ? `one of the ${among}` : '';
}
