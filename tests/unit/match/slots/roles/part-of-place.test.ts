import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

describe('a part of the place', () => {
  test.each([
    [
      'a city named as its province is',
      'Rangers in the city of Utrecht planted 4,100 elms in 2021.',
      'Rangers in Utrecht province planted 4,100 elms in 2021.',
    ],
    [
      'a port that the claim does not name',
      'Gdansk, Poland’s busiest port, lost 9 percent of its trams in 2021.',
      'Poland lost 9 percent of its trams in 2021.',
    ],
    [
      'a town in it',
      'Kiruna, a mining town in Sweden, saw the number of elk rise from 40 to 90 in 2019.',
      'The number of elk in Sweden rose from 40 to 90 in 2019.',
    ],
    [
      'the first of its parts',
      'Every third tram in Ghent runs late, the highest share in Belgium.',
      'Every third tram in Belgium runs late.',
    ],
  ])('is another place: %s', (_, statement, claim) => {
    expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'scope' } });
  });

  test.each([
    ['both told of as a province', 'Rangers in the province of Utrecht planted 4,100 elms in 2021.'],
    ['a word for its sort that only it has', 'In 2021 rangers in Utrecht province planted 4,100 elms.'],
  ])('is not told of: %s', (_, statement) => {
    expect(to(statement, 'Rangers in Utrecht province planted 4,100 elms in 2021.').relation).toBe('same');
  });

  test('is not who speaks for it', () => {
    expect(
      to('Ada Novak, Croatia’s transport minister, closed the bridge of Sisak.', 'Croatia closed the bridge of Sisak.')
        .conflict?.slot,
    ).not.toBe('scope');
  });

  test('is named in the claim as well', () => {
    expect(
      to(
        'Gdansk, Poland’s busiest port, lost 9 percent of its trams in 2021.',
        'The Polish port of Gdansk lost 9 percent of its trams in 2021.',
      ).relation,
    ).toBe('same');
  });
});

test.each([
  [
    'The Danish Museum lent its Viking swords to Oslo for a year.',
    'The Moesgaard Museum lent its Viking swords to Oslo for a year.',
    'different',
  ],
  [
    'The museum lent its Viking swords to Oslo for a year.',
    'The Moesgaard Museum lent its Viking swords to Oslo for a year.',
    'same',
  ],
])('what is called by its sort and a place is not what has a name of its own: %s', (statement, claim, relation) => {
  expect(to(statement, claim).relation).toBe(relation);
});
