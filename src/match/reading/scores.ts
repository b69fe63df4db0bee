import { plain, type Reading, reading, type Word } from './figures.ts';

/** More than any team scores and any parliament votes with. */
const HIGHEST = 999;

/**
 * The two counts of a score or a vote, the higher before the lower: "177-172", "won 3–1". Null for a range, which climbs
 * ("18-24"), and where more follows by a hyphen.
 */
export function readScore(words: readonly Word[], i: number): readonly [Reading, Reading] | null {
  const [first, dash, second, next] = words.slice(i, i + 4);
  if (!first || !second || !/^[-–]$/.test(dash?.low ?? '')) return null;
  if (first.end !== dash?.start || dash.end !== second.start || (next?.low === '-' && next.start === second.end))
    return null;
  const [high, low] = [plain(first), plain(second)];
  if (high === null || low === null || low >= high || high > HIGHEST) return null;
  if (![high, low].every(Number.isInteger) || words[i - 1]?.end === first.start) return null;
  return [reading(i + 1, 'count', high), reading(i + 3, 'count', low)];
}
