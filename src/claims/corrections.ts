import type { Claim } from './claim.ts';

/** The generated part of CORRECTIONS.md lies between these. */
const BEGIN = '<!-- The list below is written by `npm run --silent claimlight -- claims corrections`. -->';
const END = '<!-- End of the list. -->';

/**
 * CORRECTIONS.md with its list made anew from the claims' history, the newest day first.
 *
 * @throws Error where the document lacks the marks that the list lies between
 */
export function withCorrections(document: string, claims: readonly Claim[]): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`CORRECTIONS.md lacks the line “${BEGIN}” or “${END}”`);
  return `${document.slice(0, from)}${BEGIN}\n\n${listOf(claims)}\n${document.slice(to)}`;
}

function listOf(claims: readonly Claim[]): string {
  const corrections = claims
    .flatMap(({ id, history }) => (history ?? []).map(correction => ({ id, ...correction })))
    .sort((a, b) => order(b.date, a.date) || order(a.id, b.id));
  const days = [...new Set(corrections.map(({ date }) => date))];
  return days
    .map(day => {
      const entries = corrections.filter(({ date }) => date === day);
      return `### ${day}\n\n${entries.map(({ id, what, why }) => `- \`${id}\`: ${what} ${why}\n`).join('')}`;
    })
    .join('\n');
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
