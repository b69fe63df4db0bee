import { describe, expect, test } from 'vitest';
import { compareNames, namesOf } from '../../../../src/match/reading/names.ts';
import { tokensOf } from '../../../../src/match/text/tokens.ts';

/** The names that are surely names, as a text writes them. */
const strongIn = (text: string): string[] => {
  const tokens = tokensOf(text);
  return namesOf(text, tokens)
    .filter(({ weak }) => !weak)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('capitals that name nobody', () => {
  test.each([
    'We know that I’ve closed four mines.',
    'By Monday I’ll have closed them.',
    "For years I'm told they closed them.",
    'Of those mines, I’d have closed four.',
    'They closed, and That’ll do.',
  ])('a pronoun with its verb: %s', text => {
    expect(strongIn(text)).toEqual([]);
  });

  test('a run of names ends before one', () => {
    expect(strongIn('Near Lake Tarn I’ve closed four mines.')).toEqual(['Lake Tarn']);
  });

  test.each([
    ['Photo of Clara Voss without her hat', ['Clara Voss']],
    ['Images of Clara Voss without her hat', ['Clara Voss']],
    ['Members of the Tarn Council took no pay.', ['Tarn Council']],
    ['Amid the Tarn Inquiry four mines closed.', ['Tarn Inquiry']],
    ['Secretary of State Clara Voss closed four mines.', ['Clara Voss']],
    ['The Minister for Health closed four mines.', []],
  ])('a word that leads to the name: %s', (text, names) => {
    expect(strongIn(text)).toEqual(names);
  });

  test.each([
    '...Exactly four mines have closed.',
    'PSA: FYI, four mines have closed.',
    '[Remarks at the fair] Four mines have closed.',
  ])('a word that begins the text: %s', text => {
    expect(strongIn(text)).toEqual([]);
  });
});

test.each([
  ['Near Oslo, Clara O’Dell closed four mines.', ['Oslo', 'Clara O’Dell']],
  ["In March D'Arcy closed four mines.", ["D'Arcy"]],
  ['General al-Tarn and Colonel Al-Tarn closed it.', ['al-Tarn', 'Al-Tarn']],
  ['The mayor of Lille said the Museum of Images was shut.', ['Lille', 'Museum of Images']],
])('a name with an apostrophe, or with such a word in it: %s', (text, names) => {
  expect(strongIn(text)).toEqual(names);
});

test.each([
  ['He fled to al-Qaida.', 'He fled to Al Qaeda.'],
  ['He fled from Qaddafi.', 'He fled from Muammar Gaddafi.'],
  ['He fled to Hermann Göring.', 'He fled to Goering.'],
  ['He fled from Daesh.', 'He fled from the Islamic State.'],
])('two spellings of one name: %s %s', (a, b) => {
  const [own, other] = [a, b].map(text => namesOf(text, tokensOf(text)).at(-1));
  expect(own && other && compareNames(own, other)).toBe('same');
});

test('the Middle East is a place', () => {
  const text = 'He toured the Middle East.';
  expect(namesOf(text, tokensOf(text)).at(-1)?.kind).toBe('place');
});

describe('two spellings of one person', () => {
  const nameIn = (text: string) => namesOf(text, tokensOf(text))[0];
  test.each([
    ['T.S. Eliot', 'T. S. Eliot', 'same'],
    ['Benjamin Franklin', 'Ben Franklin', 'same'],
    ['Will Shaw', 'Bill Shaw', 'same'],
    ['Joe Lind', 'Joan Lind', 'other'],
    ['T. S. Eliot', 'T. R. Eliot', 'other'],
    ['Ben Franklin', 'Frank Benjamin', 'other'],
  ])('%s, %s: %s', (a, b, relation) => {
    const [mine, theirs] = [nameIn(a), nameIn(b)];
    expect(mine && theirs && compareNames(mine, theirs)).toBe(relation);
  });
});
