import type { Claim } from '../claims/claim.ts';
import type { Query } from '../match/match.ts';
import { openPack } from '../match/pack.ts';
import { matchStatements } from '../match/search.ts';
import { readClaims } from './claim-files.ts';
import { compileBundled } from './compile-bundled.ts';

/** How the database does on the tests that its own claims carry. */
export interface SelfTest {
  readonly variants: number;
  /** Variants that are not shown as their own claim, a line each. */
  readonly missed: readonly string[];
  readonly nearMisses: number;
  /** Near misses that are shown as the claim that they must never be, and texts shown as some other claim. */
  readonly wrong: readonly string[];
}

/** Matches every variant and near miss against the whole database. */
export function selfTest(claims: readonly Claim[]): SelfTest {
  const packs = [openPack(compileBundled())];
  const shownFor = (texts: readonly string[], claim: Claim) =>
    matchStatements(
      texts.map(text => askedAs(text, claim)),
      packs,
    ).map(list => {
      const match = list.find(({ shown }) => shown);
      return match === undefined ? null : (packs[match.pack]?.id(match.claim) ?? null);
    });
  const missed: string[] = [];
  const wrong: string[] = [];
  let variants = 0;
  let nearMisses = 0;
  for (const claim of claims) {
    const misses = claim.nearMisses.map(({ text }) => text);
    variants += claim.variants.length;
    nearMisses += misses.length;
    shownFor(claim.variants, claim).forEach((shown, index) => {
      if (shown === null) missed.push(`${claim.id}: “${claim.variants[index]}”`);
      else if (shown !== claim.id) wrong.push(`${claim.id}: “${claim.variants[index]}” is shown as ${shown}`);
    });
    shownFor(misses, claim).forEach((shown, index) => {
      if (shown === claim.id) wrong.push(`${claim.id}: near miss “${misses[index]}” is shown as it`);
    });
  }
  return { variants, missed, nearMisses, wrong };
}

/** A text as an article would have it: nothing but a quotation is the claimant's, anything else is the article's own. */
function askedAs(text: string, { claimant, said }: Claim): Query {
  const quoted = /^["“][^"“”]+["”]$/.test(text);
  return { text, speaker: quoted ? (claimant ?? null) : null, date: said ?? null, quoted };
}

/** `claims check`: throws where a source file is wrong, else says how the claims do on their own tests. */
export function checkReport(): string {
  const claims = readClaims();
  const { variants, missed, nearMisses, wrong } = selfTest(claims);
  return [
    `${claims.length} claims, every field as it should be`,
    `${variants - missed.length} of ${variants} variants are shown as their claim; not yet:`,
    ...missed.map(line => `  ${line}`),
    `${nearMisses} near misses; shown where they must not be: ${wrong.length}`,
    ...wrong.map(line => `  ${line}`),
  ].join('\n');
}

/** `claims stats`: counts by topic, verdict, publisher and year. */
export function statsReport(): string {
  const claims = readClaims();
  const sources = claims.flatMap(claim => [...claim.records, ...claim.reviews]);
  const total = (pick: (claim: Claim) => readonly unknown[]) =>
    claims.reduce((sum, claim) => sum + pick(claim).length, 0);
  return [
    `claims ${claims.length}, variants ${total(c => c.variants)}, near misses ${total(c => c.nearMisses)}`,
    `records ${total(c => c.records)}, reviews ${total(c => c.reviews)}, publishers ${new Set(sources.map(s => s.publisher)).size}`,
    ...table(
      'verdict',
      claims.map(claim => claim.verdict),
    ),
    ...table(
      'topic',
      claims.flatMap(claim => claim.topics),
    ),
    ...table(
      'publisher',
      sources.map(source => source.publisher),
    ),
    ...table(
      'year',
      sources.map(source => source.date.slice(0, 4)),
    ),
  ].join('\n');
}

function table(title: string, values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ['', `by ${title}`, ...rows.map(([value, count]) => `${String(count).padStart(5)}  ${value}`)];
}
