import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Glance, glanceAt } from '../../../../src/match/confidence/glance.ts';
import { type Facets, facets, framingOf } from '../../../../src/match/reading/facets.ts';
import { reachInto } from '../../../../src/match/reading/kin.ts';

type Pair = readonly [statement: string, claim: string];

const SUITES = ['a', 'c'].map(half => new URL(`../../../fixtures/relations/suite-${half}.jsonl`, import.meta.url));

const made = new Map<string, Facets>();

function read(text: string): Facets {
  const facetsOf = made.get(text) ?? facets(text);
  made.set(text, facetsOf);
  return facetsOf;
}

const glance = (statement: string, claim: string): Glance => glanceAt(read(statement).kin, claim, framingOf(claim));

/** Statements of open suites with their own claims and with another's, both ways round. */
function ofSuites(): Pair[] {
  const cases = SUITES.flatMap(url => readFileSync(url, 'utf8').trim().split('\n')).map(
    line => JSON.parse(line) as { readonly statement: string; readonly claim: string },
  );
  return cases.flatMap(({ statement, claim }, i): Pair[] => [
    [statement, claim],
    [claim, statement],
    [statement, cases[(i * 7 + 3) % cases.length]?.claim ?? ''],
  ]);
}

/** Wordings of every sixteenth bundled claim with the claim, and the claim with the one before. */
function ofBundled(): Pair[] {
  const folder = new URL('../../../../src/claims/data/', import.meta.url);
  const claims = readdirSync(folder).flatMap(
    file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { claim: string; variants: readonly string[] }[],
  );
  return claims.flatMap(({ claim, variants }, i): Pair[] =>
    i % 16 > 0
      ? []
      : [
          ...variants.flatMap((v): Pair[] => [
            [v, claim],
            [claim, v],
          ]),
          [claim, claims[i - 1]?.claim ?? ''],
        ],
  );
}

/** What may be read as something else than its words one by one. */
const RECAST: readonly Pair[] = [
  ['The law prevents tenants from keeping bees.', 'The bylaw keeps tenants from having bees.'],
  ['Bread prices are the highest in years.', 'The price of bread is at a ten-year high.'],
  ['Latvia will leave the pact.', 'Latvian foreign minister Ilze Kalna said that her country will leave the pact.'],
  ['The BOJ raised its rate.', 'The Bank of Japan raised its rate.'],
  ['The Bank of Japan raised its rate.', 'The BOJ raised its rate.'],
  ['Prague denies that it pays more.', 'The Czech Republic pays more than 5 Canadian dollars a head.'],
  ['Ferries cost 4.5 euros.', 'Claims that ferries cost several dozen euros are false.'],
  ['The New Start treaty has lapsed.', 'New Start, in force since 2011, has lapsed.'],
  ['Ochakov was shelled.', 'Ochakiv was shelled in late March.'],
];

test('a claim that was read has no more in common with a statement than a glance at its words foretells', () => {
  for (const [statement, claim] of [...RECAST, ...ofSuites(), ...ofBundled()]) {
    const { ofClaim, untold } = reachInto(read(statement).kin, read(claim).lemmas);
    const most = glance(statement, claim);
    expect(most.ofClaim, `${statement} | ${claim}`).toBeGreaterThanOrEqual(ofClaim - 1e-9);
    expect(most.untold, `${statement} | ${claim}`).toBeLessThanOrEqual(untold + 1e-9);
  }
});

test('what has hardly anything in common is told apart at a glance', () => {
  const claim = 'The council of Aalborg closed the old bridge over the river in 2011.';
  expect(glance(claim, claim)).toEqual({ ofClaim: 1, untold: 0 });
  const other = glance('Vaccines were tested on thousands of volunteers.', claim);
  expect(other.ofClaim).toBe(0);
  expect(other.untold).toBe(1);
  const half = glance('The river froze, and the bridge with it.', claim);
  expect(half.ofClaim).toBeGreaterThan(0);
  expect(half.ofClaim).toBeLessThan(0.6);
});
