import { describe, expect, test } from 'vitest';
import { repeatedIn } from '../../../../src/match/repeated/repeated.ts';

const CLAIM = 'Says "an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status."';
const words = (said: string, claim: string): string | undefined => repeatedIn(said, claim)?.text;

describe('a claim repeated word for word within a long sentence', () => {
  test('is found, whatever hyphens, articles and editor’s insertions differ', () => {
    const said =
      'Well, an amendment, pushed by the senator, threatens churches with a loss of their taxexempt status, okay?';
    expect(words(said, CLAIM)).toBe(
      'an amendment, pushed by the senator, threatens churches with a loss of their taxexempt status',
    );
    expect(
      words(
        'We pay more for prescription drugs than any other people.',
        'We pay more for (these) prescription drugs than any other people.',
      ),
    ).toMatch(/^We pay/);
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
      'a denial after it',
      'An amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status, which is a lie.',
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
      'something disowned',
      'She called it a mistake to have promised that an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status.',
    ],
    [
      'a part of it',
      'The first draft of an amendment, pushed by the senator, threatens churches with a loss of their tax-exempt status.',
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

  test('what another clause denies does not deny it', () => {
    const claim = '"There are more words in the tax code than there are in the Bible."';
    expect(
      words(
        'There are more words in the tax code than there are in the Bible, and not a one of them is as good.',
        claim,
      ),
    ).toMatch(/Bible$/);
    expect(
      repeatedIn('He has never claimed that there are more words in the tax code than there are in the Bible.', claim),
    ).toBeNull();
  });

  test('a name that the editor put in must be said, unless it tells who a pronoun is', () => {
    const claim = '"You get a subpoena, and after getting the subpoena (Jane Doe) deletes thousands of emails."';
    expect(
      repeatedIn('You get a subpoena, and after getting the subpoena deletes thousands of emails.', claim),
    ).toBeNull();
    expect(words('You get a subpoena, and after getting the subpoena she deletes thousands of emails.', claim)).toMatch(
      /^You get/,
    );
    expect(
      words(
        'You get a subpoena, and after getting it you delete thousands of emails.',
        '"You (Jane Doe) get a subpoena, and after getting it you delete thousands of emails."',
      ),
    ).toMatch(/^You get/);
    expect(repeatedIn('We have an A from the bureau.', '"We (Doe University) have an A from the bureau."')).toBeNull();
  });

  test('a pronoun stands for whom the claim tells it of; another name does not', () => {
    const claim = 'Says Jane Roe "used undocumented labor to build the tower."';
    expect(words('She used undocumented labor to build the tower.', claim)).toMatch(/^used/);
    expect(repeatedIn('Doe used undocumented labor to build the tower.', claim)).toBeNull();
    expect(repeatedIn('She never used undocumented labor to build the tower.', claim)).toBeNull();
  });

  test('half of somebody’s name will do; half of a place’s or a body’s will not', () => {
    expect(
      words(
        'Donald publicly invited hackers into our systems.',
        'Donald Trump publicly invited hackers into our systems.',
      ),
    ).toMatch(/^Donald/);
    for (const whole of ['West Virginia', 'Virginia Foundation']) {
      expect(
        repeatedIn(
          'Virginia has taken millions from foreign governments.',
          `${whole} has taken millions from foreign governments.`,
        ),
      ).toBeNull();
    }
  });

  test('a sentence of several is one claim, if it says something for itself', () => {
    const claim =
      '"Homicides rose by 17 percent in the fifty largest cities. That\'s the largest increase in 25 years. I believe we should have a tax on carbon."';
    expect(words('Homicides rose by 17% in the 50 largest cities.', claim)).toMatch(/^Homicides/);
    expect(repeatedIn('Thats the largest increase in 25 years.', claim)).toBeNull();
    expect(repeatedIn('I believe we should have a tax on carbon.', claim)).toBeNull();
  });

  test('a short sentence of a long claim is too little of it', () => {
    const sentence = 'The port of Vigo has lost a third of its cranes.';
    const rest = 'Its harbour master was dismissed in spring, and nobody has been named in his place since then. ';
    expect(words(sentence, `"${rest}${sentence}"`)).toMatch(/^The port/);
    expect(repeatedIn(sentence, `"${rest}${sentence} ${rest}"`)).toBeNull();
  });

  test('what a claim quotes is not what it tells', () => {
    const silent =
      'Says Jane Roe was silent on Iran "when the students took to the streets of the city and the people protested."';
    expect(
      repeatedIn('And when the students took to the streets of the city and the people protested, we woke.', silent),
    ).toBeNull();
    const would = 'Jane Roe would "put ten million people out of work by taxing every small shop there is."';
    expect(repeatedIn('She put ten million people out of work by taxing every small shop there is.', would)).toBeNull();
  });

  describe('what goes on behind it, and changes it', () => {
    const claim = 'The port of Vigo ships more herring than Bergen.';
    const followed = (more: string) => repeatedIn(`${claim.slice(0, -1)}${more}.`, claim);
    test.each([
      ' and Tromsø combined',
      ' and Tromsø',
      ', Tromsø and Oslo',
      ' as well as cod',
      ' per capita',
      ' when adjusted for inflation',
      ' in real terms',
      ' relative to its size',
      ' with a yellow belly',
    ])('%s', more => expect(followed(more)).toBeNull());
    test.each([' and it grows', ', and the clerks know it'])('not %s', more => expect(followed(more)).not.toBeNull());
    test.each(['Per capita', 'Until last year', 'On paper'])('%s, ahead', ahead =>
      expect(repeatedIn(`${ahead}, t${claim.slice(1)}`, claim)).toBeNull(),
    );
  });

  test('short claims stand in many sentences', () => {
    expect(repeatedIn('The country is bankrupt and that is that.', 'The country is bankrupt.')).toBeNull();
  });
});
