import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ImportedClaim } from '../../../src/claims/import/imported.ts';
import { type Ground, lookUp } from '../../../src/providers/look-up.ts';
import { type Memory, MemorySchema } from '../../../src/providers/memory.ts';
import { LookUpError, type Trouble } from '../../../src/providers/trouble.ts';

const MINUTE = 60_000;
const claimOf = (text: string): ImportedClaim => ({
  id: text.toLowerCase().replace(/\W+/g, '-'),
  claim: text,
  language: 'en',
  reviews: [{ publisher: 'P', url: 'https://p.example/1', verdict: 'false' }],
});
const texts = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `Sentence number ${i + from}`);

/** A ground that answers each text with a claim of the same words, or fails from the `failFrom`th question on. */
function groundOf({ failFrom = Number.POSITIVE_INFINITY, trouble = 'quota' as Trouble } = {}) {
  let memory: Memory = v.parse(MemorySchema, {});
  const state = { asked: [] as string[], now: 1_000_000, stored: '', failFrom };
  const ground: Ground = {
    async ask(text) {
      state.asked.push(text);
      if (state.asked.length >= state.failFrom) throw new LookUpError(trouble);
      return [claimOf(text)];
    },
    readMemory: async () => memory,
    async writeMemory(next) {
      memory = v.parse(MemorySchema, JSON.parse(JSON.stringify(next)));
      state.stored = JSON.stringify(next);
    },
    now: () => state.now,
  };
  return { ground, state };
}

test('each statement is asked once, and the next time not at all', async () => {
  const { ground, state } = groundOf();
  const first = await lookUp(['A rose', 'A fell', 'A rose'], ground);
  expect(first).toMatchObject({ asked: 2, left: 0, trouble: null });
  const again = await lookUp(['A rose', 'A fell'], ground);
  expect(again).toMatchObject({ asked: 0, left: 0, claims: first.claims });
  expect(state.asked).toEqual(['A rose', 'A fell']);
});

test('a day later it is asked again', async () => {
  const { ground, state } = groundOf();
  await lookUp(['A rose'], ground);
  state.now += 24 * 60 * MINUTE;
  await lookUp(['A rose'], ground);
  expect(state.asked).toHaveLength(2);
});

test('what is remembered does not name the statement', async () => {
  const { ground, state } = groundOf();
  await lookUp(['The mayor of Ferrol is a spy'], { ...ground, ask: async () => [] });
  expect(state.stored).not.toBe('');
  expect(state.stored).not.toMatch(/Ferrol/);
});

test('thirty at once, sixty a minute, and the pace is told', async () => {
  const { ground, state } = groundOf();
  expect(await lookUp(texts(40), ground)).toMatchObject({ asked: 30, left: 10, trouble: null });
  expect(await lookUp(texts(40), ground)).toMatchObject({ asked: 10, left: 0, trouble: null });
  expect(await lookUp(texts(40, 100), ground)).toMatchObject({ asked: 20, left: 20, trouble: null });
  expect(await lookUp(texts(1, 500), ground)).toMatchObject({ asked: 0, left: 1, trouble: 'pace' });
  state.now += MINUTE;
  expect(await lookUp(texts(1, 500), ground)).toMatchObject({ asked: 1, left: 0, trouble: null });
});

test('at the first trouble it stops, and keeps what it has', async () => {
  const { ground, state } = groundOf({ failFrom: 6 });
  const { claims, asked, left, trouble } = await lookUp(texts(20), ground);
  expect({ asked, left, trouble, claims: claims.length }).toEqual({ asked: 8, left: 15, trouble: 'quota', claims: 5 });
  expect(state.asked).toHaveLength(8);
});

test('after a used up quota nothing is asked for a minute, whatever is pressed', async () => {
  const { ground, state } = groundOf({ failFrom: 1 });
  await lookUp(['A rose'], ground);
  state.failFrom = Number.POSITIVE_INFINITY;
  expect(await lookUp(['A fell'], ground)).toMatchObject({ asked: 0, trouble: 'quota' });
  expect(state.asked).toHaveLength(1);
  state.now += MINUTE;
  expect(await lookUp(['A fell'], ground)).toMatchObject({ asked: 1, trouble: null });
});

test('a worker that is killed in the middle has its questions on the account', async () => {
  const { ground } = groundOf();
  void lookUp(texts(30), { ...ground, ask: () => new Promise(() => undefined) });
  await new Promise(resolve => setTimeout(resolve, 50));
  void lookUp(texts(30, 100), { ...ground, ask: () => new Promise(() => undefined) });
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(await lookUp(['A rose'], ground)).toMatchObject({ asked: 0, trouble: 'pace' });
});

test('an answer that is too large to be remembered does not push out everything', async () => {
  const { ground, state } = groundOf();
  const large = claimOf('Large');
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...large, id: `c-${i}`, claim: 'x'.repeat(900) }));
  await lookUp(['Large'], { ...ground, ask: async () => many });
  await lookUp(['Small'], ground);
  expect(state.stored.length).toBeLessThan(2_100_000);
  await lookUp(['Small'], ground);
  expect(state.asked).toEqual(['Small']);
});
