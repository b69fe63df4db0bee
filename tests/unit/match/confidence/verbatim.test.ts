import { describe, expect, test } from 'vitest';
import { isVerbatim } from '../../../../src/match/confidence/verbatim.ts';
import type { Query } from '../../../../src/match/match.ts';

const said = (claim: string, ...variants: string[]) => ({
  id: 'lind',
  claim,
  claimant: 'Ada Lind',
  said: '2024-05-04',
  variants,
});
const CLAIM = said(
  'Ada Lind said of the harbour bridge that "there is nothing like it anywhere".',
  '"It has taken its time and it has taken ours. There is nothing like it anywhere."',
);
const STEP = said(
  'Ada Lind called the bridge "a big, big step".',
  'The mayor said the bridge is "a very, very big step".',
);
const PROMISE = said(
  'Ada Lind said: "We will open the bridge in May, we will keep it free of charge, and nobody will have to wait for the ferry again."',
);
const told = (text: string, more: Partial<Query> = {}, claim = CLAIM) =>
  isVerbatim({ text, speaker: 'Ada Lind', date: '2024-05-05', quoted: true, ...more }, claim);

describe('the very words', () => {
  test.each([
    ['as they are', 'There is nothing like it anywhere.'],
    ['in part', 'nothing like it anywhere'],
  ])('%s', (_, text) => expect(told(text)).toBe(true));

  test('with another word here and there', () => {
    const text =
      'We will open the bridge in May and we will keep it free of charge, and nobody will have to wait for the ferry again.';
    expect(told(text, {}, PROMISE)).toBe(true);
    expect(told(text.replace('in May', 'in 5 weeks'), {}, PROMISE)).toBe(false);
    expect(told(text.replace('nobody', 'everybody'), {}, PROMISE)).toBe(false);
  });

  test('inside a reported sentence, unless a negation stands outside the marks', () => {
    const text = 'the bridge was "a very, very big step" for the town';
    expect(told(text, { quoted: false }, STEP)).toBe(true);
    expect(told(text.replace('was', 'was not'), { quoted: false }, STEP)).toBe(false);
  });

  test('without a speaker, where they are many and the week is the same', () => {
    expect(told('There is nothing like it anywhere.', { speaker: null })).toBe(true);
    expect(told('There is nothing like it anywhere.', { speaker: 'The mayor' })).toBe(true);
    expect(told('There is nothing like it anywhere.', { speaker: null, date: null })).toBe(false);
  });
});

describe('nothing passes', () => {
  test.each<[string, string, Partial<Query>]>([
    ['of another speaker', 'There is nothing like it anywhere.', { speaker: 'Carl Dorn' }],
    ['under a denial', 'There is nothing like it anywhere.', { stance: 'denied' }],
    ['at second hand', 'There is nothing like it anywhere.', { secondHand: true }],
    ['that is short and of another year', 'nothing like it anywhere', { date: '2025-05-05' }],
    ['of which the claim says nothing', 'It has taken its time and it has taken ours.', {}],
    ['that only begins alike', 'There is nothing in the harbour to look at.', {}],
    [
      'where the words are a small part of a speech',
      `${'We have much to do in this town and we will do it. '.repeat(3)}There is nothing like it anywhere.`,
      {},
    ],
  ])('%s', (_, text, more) => expect(told(text, more)).toBe(false));

  test('of a claim that quotes nobody', () => {
    const claim = { id: 'x', claim: 'The bridge opened in May.', claimant: 'Ada Lind', said: '2024-05-04' };
    expect(isVerbatim({ text: 'The bridge opened in May.', quoted: true, speaker: 'Ada Lind' }, claim)).toBe(false);
  });
});
