import type { Claim } from './claim.ts';

/**
 * The day for which an entry speaks: its newest source's. The day on which somebody last read the entry (`checked`) is
 * none: it says that the sources were read right, not that what they say of 2014 still holds. An entry that was found to
 * hold still names the source that shows it.
 */
export function asOf({ records, reviews, checked }: Claim): string {
  const days = [...records, ...reviews].map(({ date }) => date).sort();
  return days.at(-1) ?? checked;
}
