import * as v from 'valibot';
import { ChangeSchema, changesOf, type EntriesSchema } from './changes.ts';
import type { Claim } from './claim.ts';

/** What readers are told of a database, beside its size and date: written when it is compiled, read by options. */
export const AboutClaimsSchema = v.object({
  /** How many claims are on what; the most frequent topic first. */
  topics: v.array(v.object({ name: v.string(), claims: v.number() })),
  /** What changed on which day, the newest first. */
  changes: v.array(ChangeSchema),
  /** What was wrong with which claim, and how that came out; the newest first. */
  corrections: v.array(v.object({ date: v.string(), claim: v.string(), what: v.string(), why: v.string() })),
});
export type AboutClaims = v.InferOutput<typeof AboutClaimsSchema>;

/**
 * Counts the claims' topics and gathers changes and corrections. A claim has several topics, so the counts sum to more.
 *
 * @param entries what changes.json tells
 */
export function aboutClaims(claims: readonly Claim[], entries: v.InferOutput<typeof EntriesSchema>): AboutClaims {
  const counts = new Map<string, number>();
  for (const topic of claims.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const topics = [...counts]
    .map(([name, count]) => ({ name, claims: count }))
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
  const corrections = claims
    .flatMap(({ claim, history }) => (history ?? []).map(({ date, what, why }) => ({ date, claim, what, why })))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return { topics, changes: changesOf(claims, entries), corrections };
}
