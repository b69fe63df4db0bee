import { describe, expect, test } from 'vitest';
import { relate } from '../../../../src/match/relation.ts';

const found = (text: string, claim: string) => relate({ text }, claim, {});

describe('a country that is left to whoever speaks', () => {
  test.each([
    [
      'Frost damage costs our country more than 90 million dollars a year.',
      'Frost damage costs Canada more than 90 million dollars a year.',
    ],
    [
      'Maple Rail is the biggest carrier of grain in the country.',
      'Maple Rail is the biggest carrier of grain in Canada.',
    ],
    ['The closure of the mills cost 40,000 jobs nationwide.', 'The closure of the mills cost Canada 40,000 jobs.'],
    [
      'The veto was made so that landowners could keep power over our government.',
      'The veto was made so that landowners could keep power over the US government.',
    ],
  ])('is the one that the claim names: %s', (text, claim) => expect(found(text, claim).relation).toBe('same'));

  test.each([
    // A part of a country, and all the world.
    [
      'Maple Rail is the biggest carrier of grain in the country.',
      'Maple Rail is the biggest carrier of grain in Ontario.',
    ],
    [
      'Maple Rail is the biggest carrier of grain in the country.',
      'Maple Rail is the biggest carrier of grain in the world.',
    ],
    // Another country, by its name.
    [
      'Frost damage costs our country, Norway, more than 90 million dollars a year.',
      'Frost damage costs Canada more than 90 million dollars a year.',
    ],
    [
      'Frost damage costs this county more than 90 million dollars a year.',
      'Frost damage costs Canada more than 90 million dollars a year.',
    ],
  ])('and is no part of it, nor another: %s', (text, claim) => expect(found(text, claim).relation).not.toBe('same'));
});
