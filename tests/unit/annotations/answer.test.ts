import { describe, expect, test } from 'vitest';
import { answerOf as answerIn } from '../../../src/annotations/answer.ts';
import type { Match } from '../../../src/match/match.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { BRIDGE } from '../claims/claims.ts';
import { MATCH as SURE } from './match.ts';

const asked = (checkable: number) => ({
  start: 0,
  end: 9,
  text: 'It rained',
  speaker: { name: 'Ada Lind' },
  checkable,
  checkableWhy: { has: ['figure' as const], happened: false },
});

const MATCH: Match = { ...SURE, confidence: 0.9, shared: ['harbour', 'bridge'] };
const answerOf = (asked: Parameters<typeof answerIn>[0], matches: Match[][]) =>
  answerIn(asked, matches, PACKS, 0.5, ENGLISH);

const STATEMENT = { start: 0, end: 9, text: 'It rained', speaker: 'Ada Lind' };
const PACKS = [{ name: 'Test pack', claim: () => BRIDGE }];

describe('answerOf', () => {
  test('annotates what the matcher shows, with the claim’s sources', () => {
    const { annotations, rejected } = answerOf([asked(0.9)], [[MATCH]]);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({
      statement: STATEMENT,
      claimId: BRIDGE.id,
      pack: 'Test pack',
      family: 'supported',
    });
    expect(annotations[0]?.sources.map(source => source.url)).toEqual(['https://port.example/log']);
    expect(rejected).toEqual([]);
  });

  test('never annotates what is not shown, and tells a named conflict apart', () => {
    const conflict = { slot: 'date', statement: 'May 2023', claim: 'May 2024' } as const;
    const near: Match = { ...MATCH, relation: 'different', shown: false, near: true, conflict };
    const answer = answerOf([asked(0.9)], [[near]]);
    expect(answer.annotations).toEqual([]);
    const { id, claim } = BRIDGE;
    expect(answer.rejected).toEqual([
      { statement: STATEMENT, claimId: id, claim, from: null, conflict, parted: 'May 2023 is not May 2024' },
    ]);
  });

  test('tells the near match of a statement that is annotated on its card alone', () => {
    const conflict = { slot: 'date', statement: 'May 2023', claim: 'May 2024' } as const;
    const near: Match = { ...MATCH, shown: false, near: true, conflict };
    const unsure: Match = { ...near, near: false };
    const { annotations, rejected } = answerOf([asked(1)], [[MATCH, near, unsure]]);
    expect(rejected).toEqual([]);
    expect(annotations[0]?.near).toEqual([
      { claimId: BRIDGE.id, claim: BRIDGE.claim, conflict, parted: 'May 2023 is not May 2024' },
    ]);
  });

  test('lists what is checkable and in no database, with the reason', () => {
    const { unchecked } = answerOf([asked(0.9), asked(0.2)], [[], []]);
    expect(unchecked).toEqual([{ statement: STATEMENT, why: { has: ['figure'], happened: false } }]);
  });

  test('counts statements, checkable ones and known ones', () => {
    const statements = [asked(0.9), asked(0.6), asked(0.1)];
    expect(answerOf(statements, [[], [MATCH], []]).coverage).toEqual({
      statements: 3,
      checkable: 2,
      known: 1,
    });
  });
});
