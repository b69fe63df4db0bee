const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    lakh: 1e5,
    crore: 1e7,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    t: 1e12,
    tn: 1e12,
    trn: 1e12,
  }),
);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    quarter: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    twelfth: 12,
    twentieth: 20,
    fiftieth: 50,
    hundredth: 100,
  }),
);

/** Vague amounts, as the span that they leave open: "dozens" is at least two dozen and under a hundred. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    tens: [20, 99],
    dozens: [24, 99],
    scores: [40, 199],
    hundreds: [200, 999],
    thousands: [2e3, 99_999],
    millions: [2e6, 999e6],
    billions: [2e9, 999e9],
  } as const),
);

/** Value of a lower-case number word up to ninety-nine ("thirty-five" too); undefined for any other word. */
export function cardinal(word: string): number | undefined {
  const value = CARDINALS.get(word);
  if (value !== undefined) return value;
  const dash = word.indexOf('-');
  if (dash < 0) return undefined;
  const tens = CARDINALS.get(word.slice(0, dash));
  const ones = CARDINALS.get(word.slice(dash + 1));
  return tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 ? tens + ones : undefined;
}

/** What a scale word or letter multiplies by: "bn" is 1e9; letters count only where `letters` is true. */
export function scale(word: string, letters: boolean): number | undefined {
  return letters || word.length > 3 ? SCALES.get(word) : undefined;
}

/** "third" and "21st" as 3 and 21. */
export function ordinal(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : ORDINALS.get(word);
}

/** "21st" as "21", and as a word where there is one: "2nd" is "second". */
export function ordinalWord(word: string): string | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits === undefined) return undefined;
  return [...ORDINALS].find(([, value]) => value === Number(digits))?.[0] ?? digits;
}

/** Denominator of a fraction word: "thirds" is 3, "quarter" 4, "half" 2. */
export function part(word: string): number | undefined {
  return PARTS.get(word) ?? (word.endsWith('s') ? PARTS.get(word.slice(0, -1)) : undefined);
}

/** Lowest and highest amount that "dozens", "hundreds" or "millions" stand for. */
export function vague(word: string): readonly [number, number] | undefined {
  return VAGUE.get(word);
}

/** Value of a figure as written: "1,500", "1.5", "1.500.000", "2 000". NaN for what is not one number. */
export function figure(text: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(text)) return Number(text.replace(/[ \u00a0\u202f]/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number(text);
}
