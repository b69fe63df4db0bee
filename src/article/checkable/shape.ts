/** What a sentence's characters tell: how many there are of each. */
export interface Shape {
  readonly commas: number;
  readonly questions: number;
  readonly exclamations: number;
  readonly quoteMarks: number;
  readonly dashes: number;
  readonly apostrophes: number;
  readonly ellipses: number;
  /** Words with a capital within the sentence. */
  readonly names: number;
  /** The same, but of names that follow each other only every other one. */
  readonly partedNames: number;
  readonly capitals: number;
  /** Whether it begins with a small letter. */
  readonly small: boolean;
}

const UPPER = 1;
const LOWER = 2;
const LETTER = 4;
/** What a name may follow, one space between: a small letter, a digit, a comma, an apostrophe. */
const BEFORE_NAME = 8;
const COMMA = 16;
const DASH = 32;
const APOSTROPHE = 64;
const QUOTE_MARK = 128;

const CLASSES = new Uint8Array(128);
for (const [kind, characters] of [
  [UPPER | LETTER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [LOWER | LETTER | BEFORE_NAME, 'abcdefghijklmnopqrstuvwxyz'],
  [BEFORE_NAME, '0123456789'],
  [COMMA | BEFORE_NAME, ','],
  [APOSTROPHE | BEFORE_NAME, "'"],
  [QUOTE_MARK, '"'],
  [DASH, '-'],
] as const) {
  for (const character of characters) CLASSES[character.charCodeAt(0)] = kind;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASSES[code] ?? 0;
  if (code === 0x2019) return APOSTROPHE | BEFORE_NAME;
  if (code === 0x201c || code === 0x201d) return QUOTE_MARK;
  if (code === 0x2013 || code === 0x2014) return DASH;
  const character = text.charAt(at);
  if (!/\p{L}/u.test(character)) return 0;
  if (/\p{Lu}/u.test(character)) return UPPER | LETTER;
  return /\p{Ll}/u.test(character) ? LOWER | LETTER | BEFORE_NAME : LETTER;
}

/** Counts what a sentence's characters tell, in one pass. Letters beyond the first 65,536 code points are none. */
export function shapeOf(text: string): Shape {
  let [commas, questions, exclamations, quoteMarks, dashes, apostrophes] = [0, 0, 0, 0, 0, 0];
  let [ellipses, dots, names, partedNames, capitals] = [0, 0, 0, 0, 0];
  /** Where the letters that `at` is among begin, and where the last parted name does. */
  let [word, name] = [0, -1];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classAt(text, at);
    if ((kind & LETTER) !== 0) {
      if ((before & LETTER) === 0) word = at;
      if ((kind & UPPER) !== 0) capitals++;
    } else if (kind !== 0) {
      if ((kind & COMMA) !== 0) commas++;
      else if ((kind & QUOTE_MARK) !== 0) quoteMarks++;
      else if ((kind & DASH) !== 0) dashes++;
      else if ((kind & APOSTROPHE) !== 0) apostrophes++;
    } else if (code === 0x20) {
      if (
        (before & BEFORE_NAME) !== 0 &&
        (classAt(text, at + 1) & UPPER) !== 0 &&
        (classAt(text, at + 2) & LETTER) !== 0
      ) {
        names++;
        if ((before & LETTER) === 0 || word !== name) {
          partedNames++;
          name = at + 1;
        }
      }
    } else if (code === 0x3f) questions++;
    else if (code === 0x21) exclamations++;
    else if (code === 0x2026) ellipses++;
    dots = code === 0x2e ? dots + 1 : 0;
    if (dots === 3) {
      ellipses++;
      dots = 0;
    }
    before = kind;
  }
  return {
    commas,
    questions,
    exclamations,
    quoteMarks,
    dashes,
    apostrophes,
    ellipses,
    names,
    partedNames,
    capitals,
    small: (classAt(text, 0) & LOWER) !== 0,
  };
}
