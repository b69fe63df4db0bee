/** The commonest words of English that other languages of its script do not share. */
const COMMON = /\b(?:the|of|and|to|that|is|was|for|with|he|she|it|said|has|are|this|from)\b/gi;
/** Code units that are looked at: enough to tell. */
const SAMPLE = 1500;
/** One word in this many is a common one in English prose (about one in four in news); in other languages hardly any. */
const RARE = 15;

/** Words under which the page's own word on its language counts for more than a count. */
const SHORT = 30;

/** Whether a text is English, by its words; what the page says of itself counts for a text too short to tell. */
export function isEnglish(text: string, language: string | null): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const common = sample.match(COMMON)?.length ?? 0;
  const declared = language !== null && words < SHORT;
  if (words < 8 || declared)
    return language === null ? !/[^\p{Script=Latin}\P{L}]/u.test(sample) : /^en\b/i.test(language);
  return common * RARE >= words;
}
