import type { Quantity } from './quantities.ts';
import { unitOf } from './units.ts';

/** What stands between the hours and the minutes, and before them where it is one hour. */
const AND = /^(?:,| and|, and)? $/;
const AN_HOUR = /\b(?:an|one) hour(?:,| and|, and) $/i;
const MINUTES = /\bminutes?$/i;

/** The quantities of a text, "an hour and 17 minutes" being one of them. */
export function hoursAndMinutes(text: string, found: readonly Quantity[]): Quantity[] {
  const all: Quantity[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const isMinutes = one.kind === 'duration' && MINUTES.test(text.slice(one.start, one.end));
    if (!isMinutes) {
      all.push(one);
      continue;
    }
    const hours =
      last && /\bhours?$/i.test(text.slice(last.start, last.end)) && AND.test(text.slice(last.end, one.start))
        ? last
        : undefined;
    const hour = AN_HOUR.exec(text.slice(0, one.start));
    if (hours) all.pop();
    const before = hours?.value ?? (hour ? (unitOf('hour')?.factor ?? 0) : 0);
    all.push({
      ...one,
      value: one.value + before,
      high: one.high + before,
      start: hours?.start ?? hour?.index ?? one.start,
    });
  }
  return all;
}
