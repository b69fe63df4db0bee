import type { Claim } from '../claims/claim.ts';
import { notReworded } from './claims-reworded.ts';
import { selfTest, TARGET } from './claims-self-test.ts';
import { countLines } from './count-lines.ts';

/** `claims stats`: what there is by topic, verdict, publisher and year, and how the matcher does on its tests. */
export function statsReport(claims: readonly Claim[]): string {
  const { variants, missed, nearMisses, wrong } = selfTest(claims);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole).toFixed(4);
  return [
    ...countsOf(claims),
    '',
    `variants matched ${variants - missed.length} of ${variants}: ${share(variants - missed.length, variants)} (target ${TARGET.variants})`,
    `near misses refused ${nearMisses - wrong.length} of ${nearMisses}: ${share(nearMisses - wrong.length, nearMisses)} (target ${TARGET.nearMisses})`,
  ].join('\n');
}

/** The counts alone; the year is the claim's leading source's. */
export function countsOf(claims: readonly Claim[]): string[] {
  const sources = claims.flatMap(claim => [...claim.reviews, ...claim.records]);
  const leading = claims.flatMap(({ reviews: [review], records: [record] }) => review ?? record ?? []);
  const total = (pick: (claim: Claim) => readonly unknown[]) =>
    claims.reduce((sum, claim) => sum + pick(claim).length, 0);
  const holds = claims.filter(({ verdict }) => verdict === 'true' || verdict === 'mostly-true').length;
  const percent = (part: number) => `${((100 * part) / Math.max(1, claims.length)).toFixed(1)} %`;
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  const reworded = claims.length - notReworded(claims).length;
  const corrected = claims.filter(({ history }) => history !== undefined).length;
  return [
    `claims ${claims.length}, variants ${total(c => c.variants)}, near misses ${total(c => c.nearMisses)}`,
    `records ${total(c => c.records)}, reviews ${total(c => c.reviews)}, publishers ${publishers}`,
    `true or mostly true ${holds}, ${percent(holds)}; corrected ${corrected}`,
    `with a variant without half of their content words ${reworded}, ${percent(reworded)}`,
    ...table(
      'verdict',
      claims.map(({ verdict }) => verdict),
    ),
    ...table(
      'topic',
      claims.flatMap(({ topics }) => topics),
    ),
    ...table(
      'publisher, of the leading source',
      leading.map(({ publisher }) => publisher),
    ),
    ...table(
      'publisher, of every source',
      sources.map(({ publisher }) => publisher),
    ),
    ...table(
      'year, of the leading source',
      leading.map(({ date }) => date.slice(0, 4)),
    ),
  ];
}

function table(title: string, values: readonly string[]): string[] {
  return ['', `by ${title}`, ...countLines(values)];
}
