import { readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '../../src/claims/claim.ts';
import { compilePack } from '../../src/match/index/compile.ts';
import { openPack } from '../../src/match/index/pack.ts';
import type { Slot } from '../../src/match/match.ts';
import { matchStatements } from '../../src/match/matching.ts';
import { relate } from '../../src/match/relation.ts';
import { openVectors } from '../../src/match/search/vectors.ts';

/** A line of the published suites. */
export interface Case {
  readonly id: string;
  readonly claim: string;
  readonly claimant?: string;
  readonly said?: string;
  readonly statement: string;
  readonly speaker?: string;
  readonly date?: string;
  readonly relation: 'same' | 'opposite' | 'different' | 'related';
  readonly slot?: Slot;
  /** How far the words of a `same` are from the claim's; the second and third suites tell it. */
  readonly paraphrase?: 'easy' | 'moderate' | 'hard';
  readonly why?: string;
}

/**
 * Halves A and B are the first suite, C and D the second, E and F the third, I and J the fifth, K and L the
 * sixth, M and N the seventh. Whoever wrote the second, the third, the fifth, the sixth and the seventh had seen neither the
 * matcher nor the suites before. G and H are pairs: what must not be shown, and
 * beside it a sentence of the same make that is the claim.
 */
export const HALVES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'] as const;
export type Half = (typeof HALVES)[number];
const SUITES: readonly (readonly Half[])[] = [
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f'],
  ['g', 'h'],
  ['i', 'j'],
  ['k', 'l'],
  ['m', 'n'],
];

/** A group of cases, and how many of them were … */
export interface Row {
  readonly half: string;
  readonly group: string;
  cases: number;
  /** … called `same` by the relation alone. */
  same: number;
  /** … given the relation that the suite says, by the relation alone. */
  named: number;
  /** … shown by the whole matcher, ranking by words alone, as the extension does: as the right claim if `same`, else as whichever. */
  shown: number;
  /** … the same where word vectors rank too, as `claimlight match` does. */
  shownByVectors: number;
  /** … given the suite's relation to the right claim by the whole matcher, words alone. */
  namedWhole: number;
}

/** The cases of one half. */
export const suite = (half: Half): Case[] =>
  readFileSync(new URL(`../fixtures/relations/suite-${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line));

const queryOf = (c: Case) => ({ text: c.statement, speaker: c.speaker ?? null, date: c.date ?? null });

/** The relation that the matcher finds in a case. */
export const judge = (c: Case) => relate(queryOf(c), c.claim, { claimant: c.claimant, said: c.said });

/** What each case of a half is counted as: its relation, and its slot or how hard a paraphrase it is. */
const groupsOf = (c: Case): string[] =>
  c.relation === 'same'
    ? ['same', ...(c.paraphrase ? [`same ${c.paraphrase}`] : [])]
    : ['must not', c.slot ?? c.relation];

const empty = (half: string, group: string): Row => ({
  half,
  group,
  cases: 0,
  same: 0,
  named: 0,
  shown: 0,
  shownByVectors: 0,
  namedWhole: 0,
});

/** A suite by its relation alone and through the whole matcher, against its own claims, texts only. */
function rowsOf(halves: readonly Half[]): Row[] {
  const all = halves.flatMap(half => suite(half));
  const claimant = new Map(all.map(c => [c.claim, c.claimant]));
  const texts = [...claimant.keys()];
  const about = { name: 'suite', publisher: 'Claimlight', date: '2026-11-24', language: 'en' };
  const pack = openPack(
    compilePack(
      texts.map(claim => ({ id: claim, claim, claimant: claimant.get(claim), data: null })),
      about,
    ),
  );
  const vectors = openVectors(readFileSync(new URL('../../src/match/search/vectors.bin', import.meta.url)));
  return halves.flatMap(half => {
    const cases = suite(half);
    const rows = new Map<string, Row>();
    const byWords = matchStatements(cases.map(queryOf), [pack]);
    const byVectors = matchStatements(cases.map(queryOf), [pack], { vectors });
    for (const [i, c] of cases.entries()) {
      const found = judge(c).relation;
      const isShown = (lists: typeof byWords): boolean =>
        lists[i]?.some(m => m.shown && (c.relation !== 'same' || texts[m.claim] === c.claim)) ?? false;
      const own = byWords[i]?.find(m => texts[m.claim] === c.claim);
      for (const group of groupsOf(c)) {
        const row = rows.get(group) ?? empty(half, group);
        row.cases += 1;
        row.same += Number(found === 'same');
        row.named += Number(found === c.relation);
        row.shown += Number(isShown(byWords));
        row.shownByVectors += Number(isShown(byVectors));
        row.namedWhole += Number((own?.relation ?? 'related') === c.relation);
        rows.set(group, row);
      }
    }
    return [...rows.values()].sort((x, y) => rank(x.group) - rank(y.group) || x.group.localeCompare(y.group));
  });
}

const rank = (group: string): number => (group.startsWith('same') ? 0 : group === 'must not' ? 1 : 2);

/** How the bundled claims' own tests fare by the relation alone: variants and near misses, each against its claim. */
function bundled(): Row[] {
  const folder = new URL('../../src/claims/data/', import.meta.url);
  const rows = { variants: empty('data', 'variants'), misses: empty('data', 'near misses') };
  for (const file of readdirSync(folder)) {
    const claims: Claim[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    for (const claim of claims) {
      const count = (text: string, relation: string, row: Row): void => {
        const got = relate({ text }, claim.claim, claim).relation;
        row.cases += 1;
        row.same += Number(got === 'same');
        row.named += Number(got === relation);
      };
      for (const text of claim.variants) count(text, 'same', rows.variants);
      for (const { text, relation } of claim.nearMisses) count(text, relation, rows.misses);
    }
  }
  return [rows.variants, rows.misses];
}

function print(r: Row): void {
  const share = (n: number): string => `${String(n).padStart(5)} ${((100 * n) / r.cases).toFixed(1).padStart(5)} %`;
  const alone = [r.same, r.named].map(share).join(' ');
  const whole = r.half === 'data' ? '' : [r.shown, r.shownByVectors, r.namedWhole].map(share).join(' ');
  console.log(`${r.half.padEnd(4)} ${r.group.padEnd(13)} ${String(r.cases).padStart(5)}  ${alone}  ${whole}`);
}

/** Prints the published suites, half by half and slot by slot, and the bundled claims' own tests. */
export function benchRelations(): Row[] {
  const rows = [...SUITES.flatMap(rowsOf), ...bundled()];
  console.log('                          relation alone                 whole matcher');
  console.log('half group         cases  called same   named rightly    shown         with vectors  named rightly');
  for (const r of rows) print(r);
  return rows;
}
