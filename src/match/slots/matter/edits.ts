import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { isSuperlative } from '../../reading/quantifiers.ts';
import { tokensOf } from '../../text/tokens.ts';

/** Small words that turn a sentence when they alone are put in, left out or changed; negations are compared elsewhere. */
const STRONG = /^(?:half|most|far#)$/;
const WEAK =
  /^(?:between|through|before|after|since|until|under|above|below|outside|inside|same|more|less|fewer|month|day|week|year|hour|first|last|high|low|each|both|either|by#|to#|from#)$/;

/** What says the same as a strong word in other words: "the majority" for "most", "halved" for "cut by half". */
const TOLD_AS: Readonly<Record<string, RegExp>> = {
  most: /\bmaxim|\bmajority\b|\bmostly\b|\bmore than half\b/i,
  half: /\bhalv|\b(?:50|fifty) ?(?:%|per)/i,
  'far#': /\b(?:many|much) (?:more|less|fewer)\b/i,
};

/** Small words that say the same beside a figure or a day. */
const ALIKE = [
  ['above', 'more'],
  ['below', 'less'],
  ['below', 'fewer'],
  ['under', 'less'],
  ['under', 'fewer'],
  ['fewer', 'less'],
  ['between', 'to#'],
  ['until', 'before'],
  ['last', 'since'],
] as const;

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['monthly', 'month'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['yearly', 'year'],
]);

const FAR = new Guarded(
  /(?<!,\s)\b(?:far|much|well|way|nowhere) (?:less|fewer|more|below|under|over|above|beyond|near|higher|lower|greater|larger|smaller|bigger)\b/i,
);

/** Counts of the small words of a text that stand outside its figures. */
function small({ text, figures }: Facets): Map<string, number> {
  const counts = new Map<string, number>();
  let last = '';
  const tokens = tokensOf(text);
  for (const [i, { word: written, start }] of tokens.entries()) {
    // "Monthly" is "a month": what a figure is counted by is compared with it.
    const word = PERIODS.get(written) ?? written;
    // "The year before", "the year 2021": dates.
    const dated =
      (written === 'before' && /^(?:year|month|week|day|night)$/.test(last)) ||
      (written === 'year' && /^(?:1\d|20)\d\d$/.test(tokens[i + 1]?.word ?? ''));
    last = written;
    if (dated) continue;
    // "Half a decade" is five years: figures are compared as such.
    if (figures.some(q => start >= q.start && start < q.end && q.end - q.start > word.length)) continue;
    if (STRONG.test(word) || WEAK.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [, word = ''] of text.toLowerCase().matchAll(/\b(by|to|from) (?=[$€£]?\d)/g))
    counts.set(`${word}#`, (counts.get(`${word}#`) ?? 0) + 1);
  // "Far more than a couple": well off what the other tells.
  if (FAR.test(text)) counts.set('far#', 1);
  return counts;
}

/** Where one text copies the other, a small word that only one of them has, or has in another's place; null where none does. */
export function editConflict(statement: Facets, claim: Facets): Conflict | null {
  const [mine, theirs] = [small(statement), small(claim)];
  const extra = (a: Map<string, number>, b: Map<string, number>): string[] =>
    [...a].flatMap(([word, count]) => (count > (b.get(word) ?? 0) ? [word] : []));
  // Two comparisons were compared as such: "less than" may be "more than" turned round.
  const compared = statement.comparison !== null && claim.comparison !== null;
  const most = isSuperlative(statement.only, claim.text) || isSuperlative(claim.only, statement.text);
  const told = (words: string[]): string[] =>
    words.filter(word => !(compared && /^(?:more|less|fewer)$/.test(word)) && !(most && /^(?:more|most)$/.test(word)));
  const [put, cut] = [told(extra(mine, theirs)), told(extra(theirs, mine))];
  for (const [one, other] of ALIKE) {
    for (const [a, b] of [
      [put, cut],
      [cut, put],
    ] as const) {
      if (!a.includes(one) || !b.includes(other)) continue;
      a.splice(a.indexOf(one), 1);
      b.splice(b.indexOf(other), 1);
    }
  }

  const other = put.some(word => STRONG.test(word)) ? claim : statement;
  const strong = [...put, ...cut].find(word => STRONG.test(word) && !TOLD_AS[word]?.test(other.text));
  if (strong === undefined && (put.length === 0 || cut.length === 0)) return null;
  return {
    slot: 'quantifier',
    statement: put.join(' ').replaceAll('#', '') || 'without it',
    claim: cut.join(' ').replaceAll('#', '') || 'without it',
  };
}
