import { describe, expect, test } from 'vitest';
import { everyLemmaOf } from '../../../../src/match/reading/lemmas.ts';
import { relate } from '../../../../src/match/relation.ts';

const matterIn = (text: string): string[] =>
  everyLemmaOf(text)
    .filter(({ grammar }) => !grammar)
    .map(({ word }) => word);

describe('a pronoun with its verb', () => {
  test.each([
    ['The bridges we’ve mended and the roads they’d closed.', ['bridges', 'mended', 'roads', 'closed']],
    ["Farmers who've lost sheep, and those that'll lose them.", ['farmers', 'lost', 'sheep', 'lose']],
  ])('is grammar, as the two apart are: %s', (text, matter) => expect(matterIn(text)).toEqual(matter));
  test('unless it spells a word', () => expect(matterIn('The oil well leaks.')).toEqual(['oil', 'well', 'leaks']));

  const claim = 'The storm wiped out the progress made in mending the dykes of Zeeland.';
  test('narrows no noun, and stands for no word of the claim', () => {
    const told = 'The storm wiped out all the progress they’ve made in mending the dykes of Zeeland.';
    expect(relate({ text: told }, claim, {}).relation).toBe('same');
  });
  test('what it says must be done is not done', () => {
    const told = 'We’ve got to mend the dykes of Zeeland.';
    expect(relate({ text: told }, 'Engineers mended the dykes of Zeeland.', {}).conflict?.slot).toBe('modality');
  });
});
