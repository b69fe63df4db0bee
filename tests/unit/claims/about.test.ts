import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AboutClaimsSchema, aboutClaims } from '../../../src/claims/about.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { CHANGES, readClaims } from '../../../src/cli/claim-files.ts';

function withTopics(claim: Claim, topics: string[], history?: Claim['history']): Claim {
  return { ...claim, topics, history };
}

test('topics are counted, the most frequent first; corrections come with their claim, the newest first', () => {
  const [claim] = readClaims();
  if (claim === undefined) throw new Error('there are no claims');
  const older = { date: '2026-01-02', what: 'The year was 2019.', why: 'The record says 2020.' };
  const newer = { date: '2026-03-04', what: 'The verdict was “false”.', why: 'The review says Mostly False.' };
  const about = aboutClaims(
    [
      withTopics(claim, ['energy', 'climate'], [older]),
      withTopics(claim, ['climate'], [newer]),
      withTopics(claim, ['crime']),
    ],
    [{ date: '2026-03-04', what: 'x' }],
  );
  expect(about.topics).toEqual([
    { name: 'climate', claims: 2 },
    { name: 'crime', claims: 1 },
    { name: 'energy', claims: 1 },
  ]);
  expect(about.corrections).toEqual([
    { ...newer, claim: claim.claim },
    { ...older, claim: claim.claim },
  ]);
});

test('of the bundled database every correction is told, and what is written can be read', () => {
  const claims = readClaims();
  const about = aboutClaims(claims, CHANGES);
  expect(about.corrections).toHaveLength(claims.flatMap(({ history }) => history ?? []).length);
  expect(v.parse(AboutClaimsSchema, JSON.parse(JSON.stringify(about)))).toEqual(about);
});
