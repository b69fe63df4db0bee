/** The words that a form's source matches, where they can be told; null where they can't. */
export function wordsOf(source: string): readonly string[] | null;
