const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Nothing that is fact-checked was said before; a year below it is a slip or a placeholder. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The calendar day of a date as feeds write it, YYYY-MM-DD: ISO days and times (the day as written, whatever the zone),
 * `2020/6/23`, `23.06.2020`, `23/06/2020` where only one order is possible, `Jan 6, 2026`, `Tue, 06 Jan 2026 …`, and
 * seconds or milliseconds since 1970.
 *
 * @returns null where it is no such date, no day of the calendar, or may be either of two days
 */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number') return ofEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 60);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return ofEpoch(Number(text));
  const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (iso) return ofParts(iso[1], iso[3], iso[4]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  if (numbers) return ofEither(numbers[1], numbers[2], numbers[3], text.includes('.'));
  const dayFirst = /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3})[a-z]*\.?,?[\s-](\d{4})/i.exec(text);
  if (dayFirst) return ofParts(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(?:^|\s)([a-z]{3})[a-z]*\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:\d{1,2}:\S+\s\S+\s)?(\d{4})/i.exec(
    text,
  );
  if (monthFirst) return ofParts(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

/** Points part a day from a month in one order only, strokes and hyphens in either. */
function ofEither(first: string | undefined, second: string | undefined, year: string | undefined, points: boolean) {
  const dayFirst = ofParts(year, second, first);
  if (points) return dayFirst;
  const monthFirst = ofParts(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return null;
}

function ofParts(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return null;
  const number = Number(year);
  return number >= FIRST_YEAR && number <= LAST_YEAR ? text : null;
}

/** Seconds have ten digits from 2001 to 2286, milliseconds thirteen. */
function ofEpoch(value: number): string | null {
  const milliseconds = value >= 1e12 && value < 1e13 ? value : value >= 1e9 && value < 1e10 ? value * 1000 : Number.NaN;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10);
}
