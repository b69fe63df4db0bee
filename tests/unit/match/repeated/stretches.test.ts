import { expect, test } from 'vitest';
import { spokenIn } from '../../../../src/match/repeated/spoken.ts';
import { mayHoldStretch } from '../../../../src/match/repeated/stretches.ts';

const thereIn = (text: string): ReadonlySet<string> => new Set(spokenIn(text).map(({ word }) => word));
const mayHold = (claim: string, statement: string): boolean => mayHoldStretch(claim, thereIn(statement), 6, 0.85);

test.each([
  ['The bridge over the river was closed.', 'On Monday the bridge over the river was closed again.'],
  ['Six of the old bridges were closed.', '6 of the old bridges were closed last week.'],
  ['It’s the U.S. that hasn’t paid a well-known debt.', 'its us that hasnt paid wellknown debt'],
  ['They’ve closed the bridge over it', 'they have closed the bridge over it'],
  ['The United States closed every old bridge', 'America, the us closed every old bridge'],
  ['A mayor (Jane Doe) closed them', 'nothing of it'],
  ['Says that the bridge over the river was closed', 'the bridge over the river was closed'],
  ['First words of no use. The bridge over the river was closed', 'The bridge over the river was closed, they said.'],
])('%s may be in: %s', (claim, statement) => {
  expect(mayHold(claim, statement)).toBe(true);
});

test.each([
  ['The bridge over the river was closed.', 'The council closed a bridge that spans the lake.'],
  ['The bridge over the river was closed by the council of the town.', 'The bridge was old, and the council knew.'],
  ['The bridge was closed', 'The bridge was closed'],
  ['The bridge over the river was closed after years of neglect', 'The bridge over the river was closed.'],
])('%s is not in: %s', (claim, statement) => {
  expect(mayHold(claim, statement)).toBe(false);
});
