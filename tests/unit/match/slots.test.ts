import { describe, expect, test } from 'vitest';
import { attributionOf } from '../../../src/match/reading/attribution.ts';
import { datesAgree, datesOf, type When } from '../../../src/match/reading/dates.ts';
import { facets } from '../../../src/match/reading/facets.ts';
import { compareNames, type Name, namesOf } from '../../../src/match/reading/names.ts';
import { stanceOf } from '../../../src/match/reading/stance.ts';
import { speakersDiffer } from '../../../src/match/slots/roles/speakers.ts';
import { tokensOf } from '../../../src/match/text/tokens.ts';

const date = (text: string, day: string | null = null): When => {
  const [first] = datesOf(text, day);
  if (!first) throw new Error(`no date in ${text}`);
  return first;
};
const name = (text: string): Name => {
  const [first] = namesOf(text, tokensOf(text));
  if (!first) throw new Error(`no name in ${text}`);
  return first;
};

describe('dates', () => {
  test.each([
    ['on 9 November 1989', { year: 1989, month: 11, day: 9 }],
    ['on November 9, 1989', { year: 1989, month: 11, day: 9 }],
    ['in May 2024', { year: 2024, month: 5, day: null }],
    ['in the 1990s', { year: 1990, lastYear: 1999 }],
    ['from 2014 to 2018', { year: 2014, lastYear: 2018 }],
    ['since 2020', { year: 2020, side: 'since' }],
  ])('%s', (text, expected) => expect(date(text)).toMatchObject(expected));
  test('"last year" is counted from the day of writing', () => {
    expect(date('last year', '2025-02-03')).toMatchObject({ year: 2024 });
    expect(datesOf('last year', null)).toEqual([]);
  });
  test('a part agrees with its whole, two spans only when they are one', () => {
    expect(datesAgree(date('in May 2024'), date('in 2024'))).toBe(true);
    expect(datesAgree(date('in May 2024'), date('in June 2024'))).toBe(false);
    expect(datesAgree(date('from 2009 to 2014'), date('from 2014 to 2018'))).toBe(false);
  });
  test('a figure after a year is no year', () => {
    expect(datesOf('from 299 in 2018 to 28,526 in 2021', null).map(d => d.year)).toEqual([2018, 2021]);
  });
});

describe('names', () => {
  const compare = (a: string, b: string) => compareNames(name(`we saw ${a}`), name(`we saw ${b}`));
  test.each([
    ['Zelensky', 'Volodymyr Zelenskyy'],
    ['the US', 'the United States'],
    ['the ICC', 'the International Criminal Court'],
    ['the ONS', 'the Office for National Statistics'],
    ['Ochakiv', 'Ochakov'],
  ])('%s is %s', (a, b) => expect(compare(a, b)).toBe('same'));
  test('a part, and somebody else of the same surname', () => {
    expect(compare('Texas', 'America')).toBe('part');
    expect(compare('Jill Biden', 'Joe Biden')).toBe('other');
  });
  test('a capital stands for its country only where it acts', () => {
    expect(name('London sent troops').keys).toEqual(['united_kingdom']);
    expect(name('they met in London').keys).toEqual(['london']);
    expect(name('the Paris Declaration was signed').keys).not.toContain('france');
  });
});

describe('who said it', () => {
  test.each([
    ['Ana Silva said that the dam is safe.', 'Ana Silva'],
    ['"The dam is safe and sound," Silva said.', 'Silva'],
    ['According to Silva, the dam is safe.', 'Silva'],
    ['The old dam is safe again, the mayor said in Porto.', 'the mayor'],
  ])('%s', (text, speaker) => expect(attributionOf(text)?.speaker).toBe(speaker));
  test.each([
    'An employee added salt to the drinks.',
    'Britain declared war on Germany.',
    'About 97 percent of doctors agree that it works.',
  ])('nobody: %s', text => expect(attributionOf(text)).toBeNull());
  test('two names differ, a description may be anybody', () => {
    expect(speakersDiffer('Ana Silva', 'Rui Costa')).toBe(true);
    expect(speakersDiffer('Silva', 'Ana Silva')).toBe(false);
    expect(speakersDiffer('the mayor', 'Ana Silva')).toBe(false);
    expect(speakersDiffer("Ukraine's foreign ministry", "Russia's foreign ministry")).toBe(true);
  });
});

describe('stance', () => {
  test.each([
    'There is no evidence that the dam broke.',
    'It is not true that the dam broke.',
    'Silva falsely claimed that the dam broke.',
    'Reports that the dam broke are false.',
    'Engineers have debunked the myth that the dam broke.',
    'The ministry denied that the dam broke.',
  ])('denied: %s', text => expect(stanceOf(text).denied).toBe(true));
  test.each(['The dam broke.', 'The refugees were denied entry.', 'She denied a request for help.'])(
    'plain: %s',
    text => expect(stanceOf(text).denied).toBe(false),
  );
});

describe('modality', () => {
  test.each([
    ['The dam will break.', 'plan'],
    ['The dam is to be rebuilt.', 'plan'],
    ['The dam may break.', 'possible'],
    ['The dam should be rebuilt.', 'wanted'],
    ['The dam would have held.', 'would'],
    ['Did the dam break?', 'question'],
    ['The dam broke in May 2019.', 'fact'],
    ['If it rains, the dam breaks.', 'fact'],
  ])('%s', (text, mode) => expect(facets(text).modal.mode).toBe(mode));
  test('the condition is kept apart', () => {
    expect(facets('Troops will go in the event of a truce.').clauses.condition).toBe('in the event of');
  });
});
