const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TIME = '\\d{1,2}:\\S+ +(?:[A-Z]+ +)?';
const DAY_FIRST = new RegExp(`(?:^|\\D)${DAY}[ .-]+${MONTH},?[ -]+(\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`(?:^|[^a-z])${MONTH} +${DAY}(?:,? +|, *)(?:${TIME})?(\\d{4})(?!\\d)`, 'i');

/** News pages older than the printed newspaper's archives, or dated into the next century, are mistakes. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/**
 * The day a date as web pages write it names, YYYY-MM-DD, in the time zone it is written in; null where there is none
 * or where it could be two (`06/01/2026`). Reads ISO 8601, `2026/01/06`, `20260106`, `6 January 2026`, `Jan. 6, 2026`,
 * RFC 822 and Unix times in seconds or milliseconds (as UTC).
 */
export function dayOf(written: string): string | null {
  const text = written.trim().slice(0, 100);
  const numbers =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (numbers) return day(numbers[1], Number(numbers[2]), numbers[3]);
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

/** The day in an address such as `/2026/01/06/title` or `/2026/jan/06/title`, YYYY-MM-DD, or null. */
export function dayInAddress(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/s, '');
  const parts = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?!\d)/i.exec(path);
  if (!parts) return null;
  const [, year, month = '', date] = parts;
  return day(year, /\d/.test(month) ? Number(month) : monthOf(month), date);
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function day(year = '', month: number, date = ''): string | null {
  const sensible = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && month >= 1 && month <= 12;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (!sensible || Number(date) < 1 || Number(date) > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
