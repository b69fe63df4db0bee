const NEGATED = /^(?:un|non-?|il|ir|im|in|dis)(\p{L}{5,})$/u;

/** The word that a syllable before it turns round: "official" of "unofficial"; null where there may be none. */
export const positiveOf = (word: string): string | null => NEGATED.exec(word)?.[1] ?? null;
