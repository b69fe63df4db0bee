import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function speakers(text: string): (string | null)[] {
  return findStatements(articleOfText(text))
    .statements.filter(s => s.kind !== 'assertion')
    .map(s => s.speaker?.name ?? null);
}

describe('names', () => {
  test('a surname is the full name the article gives, before or after', () => {
    expect(speakers('Dorn said the dam leaked. Carl Dorn is a miller.')).toEqual(['Carl Dorn']);
  });
  test('titles are stripped and kept', () => {
    const [s] = findStatements(articleOfText('"It leaks," Prime Minister Eva Lind said.')).statements;
    expect(s?.speaker).toEqual({ name: 'Eva Lind', title: 'Prime Minister', found: 'named' });
  });
  test('an office, a document, an anonymous source keep their phrase', () => {
    expect(speakers("Eva Lind spoke. Lind's office said the dam leaked.")).toEqual(["Eva Lind's office"]);
    expect(speakers('A report by the water board said the dam leaked.')).toEqual(['A report by the water board']);
    expect(speakers('A senior official said the dam leaked.')).toEqual(['A senior official']);
    expect(speakers('A spokesman for Eva Lind said the dam leaked.')).toEqual(['A spokesman for Eva Lind']);
  });
  test('an apposition names or explains', () => {
    expect(speakers('Carl Dorn, a miller from Leeds, said the dam leaked.')).toEqual(['Carl Dorn']);
    expect(speakers("The board's head, Carl Dorn, said the dam leaked.")).toEqual(['Carl Dorn']);
  });
  test('the name in front of another name is a modifier', () => {
    expect(speakers('"It leaks," Lind campaign manager Carl Dorn said.')).toEqual(['Carl Dorn']);
  });
});

describe('pronouns and offices', () => {
  test('he and she go to whom they fit', () => {
    const text =
      'Emily Stone said the dam held. Jack Reed said it leaked. She said he was wrong. He said she was blind.';
    expect(speakers(text)).toEqual(['Emily Stone', 'Jack Reed', 'Emily Stone', 'Jack Reed']);
  });
  test('he is the subject of the sentence before, whatever small word follows their name', () => {
    const text = (word: string) =>
      `Emil Stone said the dam held. Jack Reed ${word} called it weak. “It leaks,” he said.`;
    for (const word of ['', 'however', 'nevertheless', 'nonetheless', 'therefore', 'likewise'])
      expect(speakers(text(word)).at(-1)).toBe('Jack Reed');
  });
  test('nobody fits: no name', () => {
    expect(speakers('Emily Stone said the dam held.\nHe said: "It leaked badly."')).toEqual(['Emily Stone', null]);
  });
  test('a country or a town is nobody whom he can mean', () => {
    expect(speakers('Carl Dorn criticised the plan. Russia rejected it. He said: "No deal at all."')).toEqual([
      'Carl Dorn',
    ]);
  });
  test('a surname with a title is a person though the first name is never given', () => {
    expect(speakers('President Dorn spoke. New York was quiet. "We will see," he said.')).toEqual(['Dorn']);
  });
  test('Mrs. and Mr. part two of one surname', () => {
    const text = 'Carl Dorn and Vera Dorn built it. Mrs. Dorn said the dam held. Mr. Dorn said it leaked.';
    expect(speakers(text)).toEqual(['Vera Dorn', 'Carl Dorn']);
  });
  test('an office goes to its one holder', () => {
    const text = 'Prime Minister Eva Lind came late. "The talks failed," the prime minister said.';
    expect(findStatements(articleOfText(text)).quotations[0]?.speaker).toMatchObject({
      name: 'Eva Lind',
      found: 'title',
    });
  });
  test('an office with two holders stays an office', () => {
    const text = 'President Eva Lind met President Carl Dorn. The president said the talks failed.';
    expect(speakers(text)).toEqual(['The president']);
  });
  test('a pronoun is never the name', () => {
    expect(speakers('He said the dam leaked. They said it did not. We said nothing, she said.')).not.toContain('He');
  });
});

describe('what carries a speaker on', () => {
  test('a quotation by itself after one with a name', () => {
    expect(speakers('"It leaks," Carl Dorn said. "It has for years."')).toEqual(['Carl Dorn', 'Carl Dorn']);
  });
  test('a quotation after a colon, in the next paragraph too', () => {
    expect(speakers('Carl Dorn went further:\n"The dam has leaked for years."')).toEqual(['Carl Dorn']);
  });
  test('a quotation beside a verb that is none of saying', () => {
    expect(speakers('"Who pays for it?" Carl Dorn pressed.')).toEqual(['Carl Dorn']);
  });
  test('labels of a transcript', () => {
    const text = 'DORN: The dam leaks badly.\nLIND: It does not leak.\nDORN: It does, and you know it.';
    expect(speakers(text)).toEqual(['DORN', 'LIND', 'DORN']);
  });
  test('questions and answers have no name', () => {
    expect(speakers('Q: Does the dam leak?\nA: It does not leak.\nQ: Are you sure?\nA: I am sure of it.')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('headlines', () => {
  test('what stands after a name and a colon is reported', () => {
    const text = "Dorn: 'The dam leaks badly'\nCarl Dorn spoke to the council.";
    const [heading, paragraph] = articleOfText(text).blocks;
    const blocks = heading && paragraph ? [{ ...heading, kind: 'heading' as const }, paragraph] : [];
    const found = findStatements({ text, blocks, headline: null, published: null, language: 'en' });
    expect(found.quotations.map(q => [q.text, q.speaker?.name])).toEqual([['The dam leaks badly', 'Carl Dorn']]);
  });
  test('a plain heading gives no statement', () => {
    const text = 'The dam is leaking again';
    const found = findStatements({
      text,
      blocks: [{ start: 0, end: text.length, kind: 'heading' }],
      headline: text,
      published: null,
      language: 'en',
    });
    expect(found.statements).toEqual([]);
  });
});

test('scare quotes and titles are no quotations', () => {
  const text =
    'The "green" dam cost a lot. Carl Dorn appeared on "Meet the Town Council" last week. So-called "smart" pumps failed.';
  expect(findStatements(articleOfText(text)).quotations).toEqual([]);
});
