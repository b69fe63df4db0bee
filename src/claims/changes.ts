import * as v from 'valibot';
import { type Claim, Day } from './claim.ts';

/** An entry of changes.json, which people keep: what changed on a day, and how many claims there were at its end. */
const EntrySchema = v.strictObject({
  date: Day,
  /** Of every day but the last, whose are counted. */
  claims: v.optional(v.pipe(v.number(), v.integer())),
  what: v.pipe(v.string(), v.nonEmpty()),
});
export const EntriesSchema = v.pipe(v.array(EntrySchema), v.minLength(1));
type Entry = v.InferOutput<typeof EntrySchema>;

/** What a reader is told of a day of the database. */
export const ChangeSchema = v.object({
  date: v.string(),
  /** How many claims there are more than before; less than nothing where there are fewer. */
  more: v.number(),
  /** How many of them were corrected. */
  corrected: v.number(),
  what: v.string(),
});
export type Change = v.InferOutput<typeof ChangeSchema>;

/** The days on which the database changed, the newest first, as `entries` are. */
export function changesOf(claims: readonly Claim[], entries: readonly Entry[]): Change[] {
  const corrected = claims.flatMap(({ history = [] }) => [...new Set(history.map(({ date }) => date))]);
  return entries.map(({ date, what }, at) => ({
    date,
    more: (entries[at]?.claims ?? claims.length) - (entries[at + 1]?.claims ?? 0),
    corrected: corrected.filter(day => day === date).length,
    what,
  }));
}

/** What is wrong with changes.json, given the claims; null where nothing is. */
export function wrongWithChanges(claims: readonly Claim[], entries: readonly Entry[]): string | null {
  const days = entries.map(({ date }) => date);
  const told = claims.flatMap(({ checked, history = [] }) => [checked, ...history.map(({ date }) => date)]);
  const last = told.sort().at(-1) ?? '';
  const untold = claims.flatMap(({ history = [] }) => history).find(({ date }) => !days.includes(date));
  if ((days[0] ?? '') < last) return `tells nothing of ${last}, a day on which claims were checked: say what changed`;
  if (untold !== undefined) return `tells nothing of ${untold.date}, a day on which a claim was corrected`;
  if (days.some((day, at) => at > 0 && day >= (days[at - 1] ?? ''))) return 'has not the newest day first, each once';
  if (entries.some(({ claims: count }, at) => (count === undefined) !== (at === 0)))
    return 'must count the claims of every day but the last, whose are counted';
  return null;
}
