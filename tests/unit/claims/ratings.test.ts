import { describe, expect, test } from 'vitest';
import { PUBLISHER_WORDS, RATING_WORDS } from '../../../src/claims/rating-words.ts';
import { verdictFor } from '../../../src/claims/ratings.ts';
import { VERDICTS } from '../../../src/claims/verdict.ts';

describe('verdictFor', () => {
  test.each([
    ['PolitiFact', 'Pants on Fire!', 'false'],
    ['PolitiFact', 'half-true', 'mixed'],
    ['politifact.com', 'Barely True', 'mostly-false'],
    ['The Washington Post', 'Four Pinocchios', 'false'],
    ['washingtonpost.com', 'Geppetto Checkmark', 'true'],
    ['FactCheck.org', 'Spins the Facts', 'misleading'],
    ['FactCheckNI', 'INACCURATE WITH CONSIDERATION', 'mostly-false'],
    ['Africa Check', 'Incorrect \r', 'false'],
    ['AFP', 'FALSE', 'false'],
    ['Newtral', 'Engañoso', 'misleading'],
    ['Aos Fatos', 'não_é_bem_assim', 'misleading'],
    ['Pagella Politica', 'C’eri quasi', 'mostly-true'],
    ['Correctiv', 'Größtenteils falsch', 'mostly-false'],
    ['Misbar', 'زائف جزئيًا', 'mixed'],
    ['Yoopyup', 'مضلّل', 'misleading'],
    ['TFC', '錯誤', 'false'],
    ['Boom', 'झूठ', 'false'],
  ])('%s, %s: %s', (publisher, rating, verdict) => {
    expect(verdictFor(publisher, rating)).toBe(verdict);
  });

  test.each([
    ['a word and why', 'False. The picture was taken in 2011.', 'false'],
    ['a word and why, after a dash', 'Partly False – Content that has some factual inaccuracies.', 'mixed'],
    ['a word and why, in brackets', 'Inaccurate (no factual basis)', 'false'],
    ['another language', 'FALSO: As imagens são antigas.', 'false'],
    ['a true word and more of the same', 'Correct. The count ended in May.', 'true'],
  ])('takes a rating that begins with its word: %s', (_, rating, verdict) => {
    expect(verdictFor('Anybody', rating)).toBe(verdict);
  });

  test.each([
    ['a sentence', 'The picture in question is false'],
    ['a sentence that begins with a rating word', 'False positives are rare with this test.'],
    ['a hyphen within a word', 'True-crime writers disagree.'],
    ['a true word with a but', 'True. But it was the year before.'],
    ['a true word whose reason takes part of it back', 'Correct. The figure does not count pensioners.'],
    ['a word turned round', 'False - but only in England'],
    ['two words that disagree', 'True. False.'],
    ['a question', 'False?'],
    ['what says nothing of truth', 'Old video'],
    ['nothing', ''],
    ['a number', '1'],
    ['a publisher’s own word, of another publisher', 'Barely true', 'Full Fact'],
  ])('does not guess: %s', (_, rating, publisher = 'Anybody') => {
    expect(verdictFor(publisher, rating)).toBe('see-source');
  });
});

describe('the map', () => {
  test('gives every string one meaning', () => {
    const meanings = new Map<string, string>();
    for (const row of RATING_WORDS) {
      for (const verdict of VERDICTS) {
        for (const string of row[verdict]?.split('|') ?? []) {
          expect(string.trim(), 'has blanks around it').toBe(string);
          expect(meanings.get(string) ?? verdict, string).toBe(verdict);
          meanings.set(string, verdict);
          expect(verdictFor('Anybody', string), string).toBe(verdict);
        }
      }
    }
  });

  test('is reached for every publisher in it', () => {
    for (const [publisher, row] of Object.entries(PUBLISHER_WORDS)) {
      for (const verdict of VERDICTS) {
        for (const string of row[verdict]?.split('|') ?? []) {
          expect(verdictFor(publisher, string), `${publisher}: ${string}`).toBe(verdict);
        }
      }
    }
  });
});
