import { Guarded } from '../../forms/guard.ts';

/** When something is: fields that the text leaves open are null. `lastYear` is beyond `year` for a span or decade. */
export interface When {
  readonly year: number | null;
  readonly lastYear: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** How it bears on the event: at it, from it on, up to it. */
  readonly side: 'at' | 'since' | 'until';
  readonly start: number;
  readonly end: number;
}

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(1[0-9]\\d\\d|20\\d\\d|2100)';
const FORMS: readonly { readonly form: Guarded; readonly read: (m: RegExpMatchArray) => Partial<When> | null }[] = [
  {
    form: new Guarded(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?\\b`, 'gi')),
    read: m => ({ day: Number(m[1]), month: monthOf(m[2]), year: numberOf(m[3]) }),
  },
  {
    form: new Guarded(
      new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![\\d,.]*\\d| ?%| percent| people)\\b`, 'gi'),
    ),
    read: m => ({ month: monthOf(m[1]), day: Number(m[2]), year: numberOf(m[3]) }),
  },
  {
    form: new Guarded(new RegExp(`\\b${MONTH}(?: of|,)? ${YEAR}\\b`, 'gi')),
    read: m => ({ month: monthOf(m[1]), year: numberOf(m[2]) }),
  },
  {
    form: new Guarded(/\b(\d{4})-(\d\d)-(\d\d)\b/g),
    read: m => ({ year: numberOf(m[1]), month: numberOf(m[2]), day: numberOf(m[3]) }),
  },
  {
    form: new Guarded(
      new RegExp(`\\b(?:from |between )?${YEAR} ?(?:(?:to|and|until|[-–—]) ?${YEAR}|[-–—/](\\d\\d))\\b(?!,\\d)`, 'gi'),
    ),
    read: m => ({
      year: numberOf(m[1]),
      lastYear: m[2] ? numberOf(m[2]) : Math.trunc(Number(m[1]) / 100) * 100 + Number(m[3]),
    }),
  },
  { form: new Guarded(/\b(1\d\d0|20\d0)s\b/g), read: m => ({ year: numberOf(m[1]), lastYear: Number(m[1]) + 9 }) },
  {
    form: new Guarded(
      new RegExp(
        `\\b${YEAR}\\b(?! (?:people|men|women|children|troops|soldiers|dead|km|miles|dollars|euros|pounds))`,
        'g',
      ),
    ),
    read: m => ({ year: numberOf(m[1]) }),
  },
  {
    form: new Guarded(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:said|told|says))/g,
    ),
    read: m => (m.index === 0 && m[1] !== 'January' ? null : { month: monthOf(m[1]) }),
  },
];
const RELATIVE = new Guarded(/\b(last|this|next) (year|month)\b|\b(yesterday|today|tomorrow)\b/gi);
const DAY_MS = 86_400_000;

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
function monthOf(name: string | undefined): number | null {
  const low = (name ?? '').slice(0, 3).toLowerCase();
  const at = MONTH_NAMES.findIndex(month => month.startsWith(low));
  return at < 0 ? null : at + 1;
}

function sideOf(before: string): When['side'] {
  if (/\b(?:since|after|from)(?: the (?:end|start|beginning) of)?\s*$/i.test(before)) return 'since';
  return /\b(?:before|until|till|prior to)\s*$/i.test(before) ? 'until' : 'at';
}

/**
 * The dates in a text in reading order. `day` (YYYY-MM-DD) is when it was written: "last year" is counted from it, and, but
 * for what was `quoted` and may have been said days before, "today".
 */
export function datesOf(text: string, day: string | null, quoted = false): When[] {
  const found: When[] = [];
  const add = (m: RegExpMatchArray, read: Partial<When> | null): void => {
    const start = m.index ?? 0;
    const end = start + m[0].length;
    if (!read || found.some(other => start < other.end && end > other.start)) return;
    const base: When = {
      year: null,
      lastYear: null,
      month: null,
      day: null,
      side: sideOf(text.slice(Math.max(0, start - 24), start)),
      start,
      end,
    };
    found.push({ ...base, ...read });
  };
  if (!/\d|\b(?:last|this|next|yesterday|today|tomorrow|[JFMASOND][a-z]+)\b/.test(text)) return found;
  for (const { form, read } of FORMS) for (const m of form.all(text)) add(m, read(m));
  const now = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  for (const m of RELATIVE.all(text))
    add(m, Number.isNaN(now) || (quoted && m[3] !== undefined) ? null : relative(m, new Date(now)));
  return found.sort((a, b) => a.start - b.start);
}

function relative(m: RegExpMatchArray, now: Date): Partial<When> {
  const steps: Readonly<Record<string, number>> = { last: -1, yesterday: -1, next: 1, tomorrow: 1 };
  const step = steps[(m[1] ?? m[3] ?? '').toLowerCase()] ?? 0;
  if (m[2]?.toLowerCase() === 'year') return { year: now.getUTCFullYear() + step };
  if (m[2]) {
    const month = now.getUTCMonth() + step;
    return { year: now.getUTCFullYear() + Math.floor(month / 12), month: ((month + 12) % 12) + 1 };
  }
  const then = new Date(now.getTime() + step * DAY_MS);
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() };
}

const years = (when: When): readonly [number, number] | null =>
  when.year === null ? null : [when.year, when.lastYear ?? when.year];

/** False where both name a year, month or day, and not the same; a part ("May 2024" of "2024") agrees with its whole. */
export function datesAgree(a: When, b: When): boolean {
  const [ay, by] = [years(a), years(b)];
  if (ay && by && (ay[0] > by[1] || by[0] > ay[1])) return false;
  // Two spans of years are one span or two.
  if (ay && by && ay[1] > ay[0] && by[1] > by[0] && Math.abs(ay[0] - by[0]) + Math.abs(ay[1] - by[1]) > 1) return false;
  if (a.month !== null && b.month !== null && a.month !== b.month) return false;
  if (a.day !== null && b.day !== null && a.day !== b.day) return false;
  return !((a.side === 'until' && b.side === 'since') || (a.side === 'since' && b.side === 'until'));
}
