import { describe, expect, test } from 'vitest';
import { repeatedIn } from '../../../src/match/repeated.ts';

const CLAIM = 'Says "an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status."';

describe('a claim repeated word for word within a long sentence', () => {
  test('is found, whatever hyphens, articles and editor’s insertions differ', () => {
    const said =
      'Well, an amendment, pushed by the senator, threatens churches with a loss of their taxexempt status, okay?';
    expect(repeatedIn(said, CLAIM)).toBe(
      'an amendment, pushed by the senator, threatens churches with a loss of their taxexempt status',
    );
    expect(
      repeatedIn(
        'We pay more for prescription drugs than any other people.',
        'We pay more for (these) prescription drugs than any other people.',
      ),
    ).not.toBeNull();
  });

  test.each([
    [
      'another word',
      'An amendment, pushed by the governor, threatens churches with a loss of their tax-exempt status.',
    ],
    [
      'a denial',
      'It is false that an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status.',
    ],
    [
      'a condition',
      'If an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status, we act.',
    ],
    [
      'somebody’s saying',
      'Critics said an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status.',
    ],
    [
      'a place',
      'In Texas an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status.',
    ],
    [
      'a question',
      'So an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status?',
    ],
  ])('is not where there is %s', (_, said) => {
    expect(repeatedIn(said, CLAIM)).toBeNull();
  });

  test('a name that the editor put in must be said', () => {
    const claim = '"You get a subpoena, and after getting the subpoena (Jane Doe) deletes thousands of emails."';
    expect(
      repeatedIn('You get a subpoena, and after getting the subpoena deletes thousands of emails.', claim),
    ).toBeNull();
  });

  test('a pronoun stands for whom the claim tells it of; another name does not', () => {
    const claim = 'Says Jane Roe "used undocumented labor to build the tower."';
    expect(repeatedIn('She used undocumented labor to build the tower.', claim)).toMatch(/^used/);
    expect(repeatedIn('Doe used undocumented labor to build the tower.', claim)).toBeNull();
    expect(repeatedIn('She never used undocumented labor to build the tower.', claim)).toBeNull();
  });

  test('short claims stand in many sentences', () => {
    expect(repeatedIn('The country is bankrupt and that is that.', 'The country is bankrupt.')).toBeNull();
  });
});
