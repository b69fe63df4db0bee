import { describe, expect, test } from 'vitest';
import { isSomebodyElses } from '../../../../src/match/confidence/circumstances.ts';

const claimed = (claim: string) => ({ id: 'x', claim, claimant: 'Jane Roe' });

describe('whose words a claim is about', () => {
  test('a claim taken from a speech is of the matter: anybody may make it', () => {
    const quoted = claimed('"We have more people in jail than any other country on Earth."');
    const partly = claimed('Says John Doe "used undocumented labor to build the tower."');
    expect(isSomebodyElses({ text: 'We have more people in jail than any other country on Earth.' }, quoted)).toBe(
      false,
    );
    expect(isSomebodyElses({ text: 'John Doe used undocumented labor to build the tower.' }, partly)).toBe(false);
  });

  test('a claim whose point is quoted is not told by its subject alone', () => {
    const pointed = claimed('Says John Doe "has reversed his view on licences" for anglers in the national park.');
    const subject = 'John Doe voted for a law that protects anglers in the national park.';
    expect(isSomebodyElses({ text: subject }, pointed)).toBe(true);
    expect(isSomebodyElses({ text: 'John Doe reversed his view on fishing licences.' }, pointed)).toBe(false);
  });

  test('neither an ID nor who is ill is the first person', () => {
    const ids = claimed('You need a voter ID to buy a box of cereal, and the ill get it free.');
    expect(isSomebodyElses({ text: 'Buying cereal takes a voter ID.' }, ids)).toBe(false);
    const own = claimed('I’d buy a box of cereal every day.');
    expect(isSomebodyElses({ text: 'A box of cereal is bought every day.' }, own)).toBe(true);
  });

  test('what is told as said needs the speaker', () => {
    const told = claimed('Jane Roe said that the bridge is "as strong as anyone has ever seen".');
    expect(isSomebodyElses({ text: 'It is as strong as anyone has ever seen.' }, told)).toBe(true);
    expect(isSomebodyElses({ text: 'It is as strong as anyone has ever seen.', speaker: 'Roe' }, told)).toBe(false);
    const another = claimed('Winston Churchill said, "The fascists of the future will call themselves anti-fascists."');
    expect(isSomebodyElses({ text: 'The fascists of the future will call themselves anti-fascists.' }, another)).toBe(
      true,
    );
  });

  test('what somebody says that he was is told of nobody else', () => {
    const own = claimed('Says she was "a diver during the war in Biafra."');
    expect(isSomebodyElses({ text: 'John Doe here served as a diver in the war in Biafra.' }, own)).toBe(true);
    expect(isSomebodyElses({ text: 'I was a diver in the war in Biafra.' }, own)).toBe(false);
    expect(isSomebodyElses({ text: 'Roe was a diver in the war in Biafra.' }, own)).toBe(false);
  });

  test('what a speaker tells of himself needs the speaker, or the very words', () => {
    const own = claimed('"I remain one of the poorer members of the United States Senate."');
    expect(isSomebodyElses({ text: 'I am one of the poorer senators.' }, own)).toBe(true);
    expect(isSomebodyElses({ text: 'I am one of the poorer senators.', speaker: 'Jane Roe' }, own)).toBe(false);
    const very = 'Sadly I remain one of the poorer members of the United States Senate.';
    expect(isSomebodyElses({ text: very }, own)).toBe(false);
    expect(isSomebodyElses({ text: very, speaker: 'John Doe' }, own)).toBe(true);
  });
});
