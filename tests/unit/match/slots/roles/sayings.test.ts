import { describe, expect, test } from 'vitest';
import type { Query } from '../../../../../src/match/match.ts';
import { relate } from '../../../../../src/match/relation.ts';
import { isNobody } from '../../../../../src/match/slots/roles/sayings.ts';

const WORDS = 'A harbour without a lighthouse is a trap for every honest sailor.';
const CLAIM = `Clara Voss said, “${WORDS}”`;

const to = (query: Query, claim = CLAIM, claimant?: string) => relate(query, claim, { claimant });

test.each([
  'Facebook posts',
  'Viral Image',
  'a meme',
  'social media users',
  'Multiple sources',
  'the image',
  'a chain email',
  'Posts on Facebook, Twitter and Instagram',
])('%s is nobody', speaker => {
  expect(isNobody(speaker)).toBe(true);
});

test.each([
  'Clara Voss',
  'Twitter user Clara Voss',
  'Reddit co-founder',
  'the minister',
  'a post by Clara Voss',
  'fishermen',
  'The Sunday Post',
])('%s is somebody', speaker => {
  expect(isNobody(speaker)).toBe(false);
});

describe('a claim that somebody said something', () => {
  test('passed round by nobody, who says that she said it', () => {
    const sentence = `Claims that Clara Voss said, "${WORDS}"`;
    const query = { text: 'Clara Voss said', sentence, speaker: 'Viral image', secondHand: true };
    expect(to(query).relation).toBe('same');
    const quoted = { text: WORDS, frame: 'Quotes Clara Voss as saying, … ', speaker: 'Facebook posts', quoted: true };
    expect(to(quoted).relation).toBe('same');
  });

  test('the claim tells who passed it round', () => {
    const claim = `Quotes Clara Voss as saying "${WORDS}"`;
    expect(to({ text: `Clara Voss said, "${WORDS}"` }, claim, 'Facebook posts').relation).toBe('same');
    const other = to({ text: `Olof Berg said, "${WORDS}"` }, claim, 'Facebook posts');
    expect(other).toMatchObject({ relation: 'different', conflict: { slot: 'person' } });
  });

  test('passed round by nobody, who names somebody else, or nobody', () => {
    const other = { text: WORDS, frame: 'Quotes Olof Berg as saying, … ', speaker: 'Facebook posts', quoted: true };
    expect(to(other)).toMatchObject({ relation: 'different', conflict: { slot: 'person' } });
    expect(to({ text: WORDS, frame: '… ', speaker: 'Facebook posts', quoted: true }).relation).toBe('different');
  });

  test('passed on by somebody of whom the claim is not', () => {
    const told = { text: `Clara Voss said, "${WORDS}"`, speaker: 'Olof Berg', secondHand: true };
    expect(to(told).relation).toBe('same');
    const own = { text: WORDS, frame: 'Olof Berg said, … ', speaker: 'Olof Berg' };
    expect(to(own)).toMatchObject({ relation: 'different', conflict: { slot: 'person' } });
  });

  test('the matter at second hand, where the claim is the matter', () => {
    const query = { text: 'The harbour of Tarn has had no lighthouse since May.', speaker: 'Olof Berg' };
    const claim = 'The harbour of Tarn has had no lighthouse since May.';
    expect(to({ ...query, secondHand: true }, claim)).toMatchObject({ conflict: { slot: 'stance' } });
    expect(to(query, claim).relation).toBe('same');
  });

  test('people who are not named are not the one who is', () => {
    const claim = `Jane Porter said, “${WORDS}”`;
    expect(to({ text: `Her own critics said, "${WORDS}"` }, claim)).toMatchObject({ conflict: { slot: 'person' } });
    expect(to({ text: `The minister said, "${WORDS}"` }, claim).relation).toBe('same');
  });
});

test('a claim that nobody passed round is of the matter, whoever says it', () => {
  const claim = 'The harbour of "Old Tarn" has had no lighthouse since May.';
  const query = { text: claim, speaker: 'Olof Berg' };
  expect(to(query, claim, 'Facebook posts').relation).toBe('same');
  expect(to(query, claim, 'Clara Voss').relation).toBe('different');
});

test('that he once said so is what the claim tells, and no vouching for the matter', () => {
  const text = 'Karl Berg once said that the harbour of Tarn handled 4 million barrels in 2019.';
  const matter = 'the harbour of Tarn handled 4 million barrels in 2019.';
  expect(to({ text }, `Karl Berg said ${matter}`).relation).toBe('same');
  expect(to({ text }, `Olof Holm said ${matter}`)).toMatchObject({ conflict: { slot: 'person' } });
  expect(to({ text }, `The harbour${matter.slice('the harbour'.length)}`)).toMatchObject({
    conflict: { slot: 'stance' },
  });
});
