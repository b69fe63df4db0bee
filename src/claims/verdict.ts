/** What a review or record found of a claim. The scale and its meaning: README, "Verdicts". */
export const VERDICTS = [
  'true',
  'mostly-true',
  'mixed',
  'mostly-false',
  'false',
  'misleading',
  'unproven',
  'satire',
  'announced',
  'see-source',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The other axis: was it said as quoted? Absent where nobody looked. */
export const SAID = ['confirmed', 'altered', 'misattributed', 'not-found'] as const;
export type Said = (typeof SAID)[number];
