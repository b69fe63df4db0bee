const LETTER = 1;
const ACCENTED = 2;
const DIGIT = 3;
const CURRENCY = 4;
const APOSTROPHE = 5;
const MARK = 6;
/** What else a figure may hold. */
const IN_FIGURE = 7;

/** Kinds of the characters that words are made of, by code; what lies beyond this table is in `kindAt`. */
const KINDS = new Uint8Array(256);
for (const [kind, characters] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyz'],
  [DIGIT, '0123456789'],
  [CURRENCY, '$£'],
  [APOSTROPHE, "'"],
  [MARK, '?!"«»'],
  [IN_FIGURE, '.,'],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}
KINDS.fill(ACCENTED, 0xe0);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return KINDS[code] ?? 0;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code === 0x201c || code === 0x201d) return MARK;
  return code === 0x20ac ? CURRENCY : 0;
}

/** Where the run of one kind that `at` is in ends; accented letters are letters but after an apostrophe. */
function runEnd(text: string, at: number, other: number): number {
  let end = at;
  for (let kind = kindAt(text, end); kind === LETTER || kind === other; kind = kindAt(text, end)) end++;
  return end;
}

/**
 * The words of a sentence, in lower case and in order; figures become `#`, `#%`, `#$` (any currency) or `#year`, marks
 * other than `?`, `!` and quote marks are left out.
 */
export function wordsOf(sentence: string): string[] {
  const text = sentence.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === ACCENTED) {
      at = runEnd(text, at, ACCENTED);
      const stem = text.slice(start, at);
      if (kindAt(text, at) === APOSTROPHE && kindAt(text, at + 1) === LETTER) {
        const end = runEnd(text, at + 1, LETTER);
        words.push(`${stem}'${text.slice(at + 1, end)}`);
        at = end;
      } else words.push(stem);
    } else if (kind === DIGIT || (kind === CURRENCY && kindAt(text, at + 1) === DIGIT)) {
      at = figureEnd(text, at + 1);
      words.push(kind === CURRENCY ? '#$' : figure(text.slice(start, at)));
    } else {
      at++;
      if (kind === MARK)
        words.push(text.charCodeAt(start) < 64 && text.charAt(start) !== '"' ? text.charAt(start) : '"');
    }
  }
  return words;
}

function figureEnd(text: string, from: number): number {
  let end = from;
  for (let kind = kindAt(text, end); kind === DIGIT || kind === IN_FIGURE; kind = kindAt(text, end)) end++;
  return text.charAt(end) === '%' ? end + 1 : end;
}

function figure(word: string): string {
  if (word.endsWith('%')) return '#%';
  return /^(?:1[89]|20)\d\d[.,]?$/.test(word) ? '#year' : '#';
}
