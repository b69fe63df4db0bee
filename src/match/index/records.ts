/*
 * A claim's record as one string that spells well: `[data, rest]` as JSON with every string left empty (few records differ
 * in that), then the strings in their order, each after a LEAF. A string that is one of the claim's texts, which the pack
 * has already, is TEXT and a character for which. Records that hold those marks are JSON as it is, without a LEAF.
 */

/** U+001E, the record separator, and U+001F, the unit separator. */
const LEAF = '\u001e';
const TEXT = '\u001f';
/** The character for a claim's first text, "!"; as many texts as it has neighbours that no encoding needs two bytes for. */
const FIRST_TEXT = 33;
const MOST_TEXTS = 90;

/** The parts of a record: its shape first, then its strings, each with its LEAF. `texts` are the claim's. */
export function partsOf(record: unknown, texts: readonly string[]): string[] {
  const leaves: string[] = [];
  const shape = JSON.stringify(record, (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    leaves.push(value);
    return '';
  });
  if (leaves.some(leaf => leaf.includes(LEAF) || leaf.startsWith(TEXT))) return [JSON.stringify(record)];
  return [
    shape,
    ...leaves.map(leaf => {
      const text = leaf === '' ? -1 : texts.indexOf(leaf);
      return LEAF + (text >= 0 && text < MOST_TEXTS ? TEXT + String.fromCharCode(FIRST_TEXT + text) : leaf);
    }),
  ];
}

/** The record of which `partsOf` gave the parts, here joined. */
export function recordOf(parts: string, texts: () => readonly string[]): unknown {
  const [shape = '', ...leaves] = parts.split(LEAF);
  let next = 0;
  return JSON.parse(shape, (_key, value: unknown) => {
    if (value !== '' || leaves.length === 0) return value;
    const leaf = leaves[next++] ?? '';
    return leaf.startsWith(TEXT) ? (texts()[leaf.charCodeAt(1) - FIRST_TEXT] ?? '') : leaf;
  });
}
