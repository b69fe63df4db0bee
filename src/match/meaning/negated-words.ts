/** Not "in", "im" and "dis": "immigrant" is no opposite of "migrant", nor "discover" of "cover". */
const SYLLABLES = ['un', 'non', 'non-', 'il', 'ir'];
/** Shorter words begin many that they have nothing to do with. */
const SHORTEST = 5;

/** Whether a syllable before `short` makes `long` of it, and its opposite: "official", "unofficial". */
export const turnsRound = (long: string, short: string): boolean =>
  short.length >= SHORTEST &&
  long.length > short.length &&
  long.endsWith(short) &&
  SYLLABLES.includes(long.slice(0, -short.length));

/** What `turnsRound` may find a word to be made of. */
export const positivesOf = (word: string): string[] =>
  SYLLABLES.filter(syllable => word.startsWith(syllable) && word.length >= syllable.length + SHORTEST).map(syllable =>
    word.slice(syllable.length),
  );
