import type { Conflict } from '../../match.ts';
import { datesAgree, type When } from '../../reading/dates.ts';
import type { Facets } from '../../reading/facets.ts';
import { isIrregular } from '../../text/keys.ts';
import type { Alignment } from '../align.ts';

/** The year that a copy puts to what the claim tells of today ("bans" told as "banned in 2011"); '' where it doesn't. */
function past(statement: Facets, claim: Facets): string {
  if (claim.dates.length > 0 || claim.modal.done || claim.modal.mode !== 'fact' || !statement.modal.done) return '';
  const year = statement.dates.find(d => d.year !== null && d.side === 'at');
  return year ? statement.text.slice(year.start, year.end) : '';
}

/** "Until 2009, rules forbade it": when what the claim tells of today came to its end; '' where the statement tells of no end. */
function ended(statement: Facets, claim: Facets, alignment: Alignment): string {
  const { text, dates } = statement;
  const end = dates.find(d => d.side === 'until' && d.year !== null);
  if (!end || claim.dates.length > 0 || claim.modal.mode !== 'fact' || !isPast(statement, claim, alignment)) return '';
  const before = text.slice(0, end.start);
  // "Not until 2009" is since then, and "the best until 2009" may be the best still.
  return /(?:^|[,;] ?)until (?:\p{L}+ )?$/iu.test(before) && !/\b(?:not?|never|nobody|none)\b|n['’]t\b/i.test(text)
    ? `until ${text.slice(end.start, end.end)}`
    : '';
}

/** True where a verb of the claim is told in the past by the statement, and by the claim in the present. */
function isPast(statement: Facets, claim: Facets, { pairs }: Alignment): boolean {
  const past = (word: string): boolean => /ed$/.test(word) || isIrregular(word);
  return pairs.some(p => {
    const [a, b] = [statement.lemmas[p.statement], claim.lemmas[p.claim]];
    return (
      a !== undefined && b !== undefined && a.key === b.key && past(a.word) && !past(b.word) && !/ing$/.test(b.word)
    );
  });
}

/** A date of each text that agrees with none of the other's. */
export function dateConflict(statement: Facets, claim: Facets, alignment: Alignment, copied: boolean): Conflict | null {
  // In a copy a span of years that became one year of it is a change, elsewhere a rounding.
  const isEnd = (a: When, b: When): boolean => isEndOf(a, b, statement) || isEndOf(b, a, claim);
  const agree = (a: When, b: When): boolean =>
    datesAgree(a, b) && !(copied && (a.lastYear === null) !== (b.lastYear === null) && !isEnd(a, b));
  const moved = copied && past(statement, claim);
  if (moved) return { slot: 'date', statement: moved, claim: 'now' };
  const end = ended(statement, claim, alignment);
  if (end) return { slot: 'date', statement: end, claim: 'now' };
  const s = statement.dates.find(date => !claim.dates.some(other => agree(date, other)));
  const c = claim.dates.find(date => !statement.dates.some(other => agree(date, other))) ?? onceMore(statement, claim);
  const own = s ?? (c && onceMore(claim, statement));
  return own && c ? apart(own, c, statement, claim) : null;
}

/** "From 78 years in 2019 to 76 in 2021": told of the span between them as well. */
const isEndOf = (end: When, span: When, { dates }: Facets): boolean =>
  [span.year, span.lastYear].includes(end.year) &&
  [span.year, span.lastYear].every(year => year !== null && dates.some(date => date.year === year));

/** A date of `claim` that has none of its own in `statement`: what agrees with it is as well another date of the claim. */
function onceMore(statement: Facets, claim: Facets): When | undefined {
  const taken = new Set<When>();
  const isSame = (a: When, b: When): boolean =>
    a.year === b.year && a.lastYear === b.lastYear && a.month === b.month && a.day === b.day;
  return claim.dates.filter(date => {
    const partner =
      statement.dates.find(other => !taken.has(other) && isSame(date, other)) ??
      statement.dates.find(other => !taken.has(other) && datesAgree(date, other));
    if (partner) taken.add(partner);
    return !partner;
  })[0];
}

/** Two dates that part the texts, as they are written. */
function apart(s: When, c: When, statement: Facets, claim: Facets): Conflict | null {
  const [mine, theirs] = [statement.text.slice(s.start, s.end), claim.text.slice(c.start, c.end)];
  // "Today" is another day in each: as the texts have it, "today is not today".
  const alike = mine.toLowerCase() === theirs.toLowerCase();
  return {
    slot: 'date',
    statement: alike ? `${mine} (${dayOf(s)})` : mine,
    claim: alike ? `${theirs} (${dayOf(c)})` : theirs,
  };
}

/** As far as it is known, as YYYY-MM-DD. */
const dayOf = ({ year, month, day }: When): string =>
  [year, month, day].flatMap(part => (part === null ? [] : [String(part).padStart(2, '0')])).join('-');
