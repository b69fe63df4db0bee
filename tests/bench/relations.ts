import { readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '../../src/claims/claim.ts';
import { compilePack } from '../../src/match/compile.ts';
import type { Slot } from '../../src/match/match.ts';
import { openPack } from '../../src/match/pack.ts';
import { relate } from '../../src/match/relation.ts';
import { matchStatements } from '../../src/match/search.ts';

/** A line of the published suite. */
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
  readonly why: string;
}

export interface Row {
  readonly half: string;
  readonly slot: string;
  readonly cases: number;
  /** Called `same`: right where the suite says so, wrong elsewhere. */
  readonly same: number;
  readonly relationRight: number;
}

/** The cases of one half of the suite. */
export const suite = (half: 'a' | 'b'): Case[] =>
  readFileSync(new URL(`../fixtures/relations/suite-${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line));

/** The relation that the matcher finds in a case. */
export const judge = (c: Case) =>
  relate({ text: c.statement, speaker: c.speaker ?? null, date: c.date ?? null }, c.claim, {
    claimant: c.claimant,
    said: c.said,
  });

function rowsOf(half: 'a' | 'b'): Row[] {
  const groups = new Map<string, { cases: number; same: number; relationRight: number }>();
  for (const c of suite(half)) {
    const found = judge(c).relation;
    for (const slot of [
      c.relation === 'same' ? 'same' : (c.slot ?? c.relation),
      c.relation === 'same' ? '' : 'must not',
    ]) {
      if (slot === '') continue;
      const group = groups.get(slot) ?? { cases: 0, same: 0, relationRight: 0 };
      group.cases += 1;
      if (found === 'same') group.same += 1;
      if (found === c.relation) group.relationRight += 1;
      groups.set(slot, group);
    }
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([slot, group]) => ({ half, slot, ...group }));
}

/** How the bundled claims' own tests fare: variants against their claim, near misses against it. */
function bundled(): Row[] {
  const folder = new URL('../../src/claims/data/', import.meta.url);
  const found = { variants: { cases: 0, same: 0, relationRight: 0 }, misses: { cases: 0, same: 0, relationRight: 0 } };
  for (const file of readdirSync(folder)) {
    const claims: Claim[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    for (const claim of claims) {
      const count = (
        text: string,
        relation: string,
        row: { cases: number; same: number; relationRight: number },
      ): void => {
        const got = relate({ text }, claim.claim, claim).relation;
        row.cases += 1;
        if (got === 'same') row.same += 1;
        if (got === relation) row.relationRight += 1;
      };
      for (const text of claim.variants) count(text, 'same', found.variants);
      for (const { text, relation } of claim.nearMisses) count(text, relation, found.misses);
    }
  }
  return [
    { half: 'data', slot: 'variants', ...found.variants },
    { half: 'data', slot: 'near misses', ...found.misses },
  ];
}

/** A half through the whole matcher, search and threshold included, against the claims of both halves, texts only. */
function shown(half: 'a' | 'b'): Row[] {
  const texts = [...new Set([...suite('a'), ...suite('b')].map(c => c.claim))];
  const about = { name: 'suite', publisher: 'Claimlight', date: '2026-11-24', language: 'en' };
  const claimant = new Map([...suite('a'), ...suite('b')].map(c => [c.claim, c.claimant]));
  const claims = texts.map(claim => ({ id: claim, claim, claimant: claimant.get(claim), data: null }));
  const pack = openPack(compilePack(claims, about));
  const cases = suite(half);
  const queries = cases.map(c => ({ text: c.statement, speaker: c.speaker ?? null, date: c.date ?? null }));
  const groups = { same: { cases: 0, same: 0, relationRight: 0 }, not: { cases: 0, same: 0, relationRight: 0 } };
  for (const [i, matches] of matchStatements(queries, [pack]).entries()) {
    const c = cases[i];
    if (!c) continue;
    const group = c.relation === 'same' ? groups.same : groups.not;
    group.cases += 1;
    if (matches.some(m => m.shown && (c.relation !== 'same' || texts[m.claim] === c.claim))) group.same += 1;
    if (matches.some(m => texts[m.claim] === c.claim && m.relation === c.relation)) group.relationRight += 1;
  }
  return [
    { half, slot: 'shown same', ...groups.same },
    { half, slot: 'shown not', ...groups.not },
  ];
}

/** Runs both halves of the published suite, and the bundled claims' own tests, and prints them slot by slot. */
export function benchRelations(): Row[] {
  const rows = [...rowsOf('a'), ...rowsOf('b'), ...bundled(), ...shown('a'), ...shown('b')];
  console.log('half  slot        cases  called same  relation right');
  for (const r of rows) {
    const share = (n: number): string => `${((100 * n) / r.cases).toFixed(1)} %`.padStart(8);
    console.log(
      `${r.half.padEnd(5)} ${r.slot.padEnd(11)} ${String(r.cases).padStart(5)} ${share(r.same)}     ${share(r.relationRight)}`,
    );
  }
  return rows;
}
