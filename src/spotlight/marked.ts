/** A stretch of a text, and whether it is one of the words that were looked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text into stretches so that each whole word which is among `words`, written large or small, stands by itself and
 * is marked. Joined again they are the text.
 */
export function markWords(text: string, words: readonly string[]): Stretch[] {
  const wanted = new Set(words.flatMap(word => word.toLowerCase().match(WORD) ?? []));
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!wanted.has(word.toLowerCase())) continue;
    if (index > from) stretches.push({ text: text.slice(from, index), marked: false });
    stretches.push({ text: word, marked: true });
    from = index + word.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), marked: false });
  return stretches;
}

/** A word or a number, its inner marks with it: "year-old", "Ukraine’s", "700,000". */
const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;
