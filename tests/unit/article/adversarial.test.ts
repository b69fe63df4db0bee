import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import type { Statement } from '../../../src/article/statement.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function attributed(text: string): readonly Statement[] {
  return findStatements(articleOfText(text)).statements.filter(s => s.kind !== 'assertion');
}

describe('sentences that were got wrong once, or easily are', () => {
  test.each<[string, string, string | null]>([
    // Whose words these are.
    ['Carl Dorn accused Ada Lind of stealing two million dollars.', 'stealing two million dollars', 'Carl Dorn'],
    [
      'Carl Dorn accused Ada Lind, the senator from Texas, of being "very queasy" on the issue.',
      'being "very queasy" on the issue',
      'Carl Dorn',
    ],
    [
      'The dam had not moved and was described in the book "Dam Cash," according to several officers briefed on it.',
      'The dam had not moved and was described in the book "Dam Cash,"',
      'several officers briefed',
    ],
    [
      'A senior official, who asked not to be named, said the dam leaked for ten days.',
      'the dam leaked for ten days',
      'A senior official',
    ],
    [
      'A report released by the Water Office said the dam leaked.',
      'the dam leaked',
      'A report released by the Water Office',
    ],
    ['According to the Water Office, the dam leaked for ten days.', 'the dam leaked for ten days', 'Water Office'],
    [
      'According to Carl Dorn, a miller who knew the dam well, it leaked for ten days.',
      'it leaked for ten days',
      'Carl Dorn',
    ],
    ["Carl Dorn's spokeswoman said the dam leaked.", 'the dam leaked', "Carl Dorn's spokeswoman"],
    ['PARIS (AP) — Carl Dorn said Monday that the dam leaked.', 'the dam leaked', 'Carl Dorn'],
    ["'The dam's walls are the town's walls,' said Carl Dorn.", "The dam's walls are the town's walls,", 'Carl Dorn'],
    ['Carl Dorn came on Monday. He added: "It leaked for ten days."', 'It leaked for ten days.', 'Carl Dorn'],
    ['Ada Lind wrote it. "The dam leaked," he said.', 'The dam leaked,', null],
    ['Carl Dorn said on Monday, citing Ada Lind, that the dam leaked.', 'the dam leaked', 'Carl Dorn'],
    ['The ministry tweeted: "The dam leaked for ten days."', 'The dam leaked for ten days.', 'The ministry'],
    // Other languages: the quotation, and nobody for it.
    ['« Le barrage a fui pendant dix jours », a déclaré Carl Dorn.', 'Le barrage a fui pendant dix jours', null],
    ['„Der Damm ist undicht“, sagte Carl Dorn am Montag.', 'Der Damm ist undicht', null],
    ['「ダムは漏れた」と市長は述べた。', 'ダムは漏れた', null],
    ['"הסכר דלף עשרה ימים", אמר קרל דורן.', 'הסכר דלף עשרה ימים', null],
    ['قال كارل دورن: «السد تسرب لمدة عشرة أيام».', 'السد تسرب لمدة عشرة أيام', null],
  ])('%s', (text, content, speaker) => {
    const [statement, ...more] = attributed(text);
    expect(more).toEqual([]);
    expect(statement?.text).toBe(content);
    expect(statement?.speaker?.name ?? null).toBe(speaker);
  });

  test('two speakers in a paragraph keep their own words', () => {
    const found = attributed('"The dam leaked," said Carl Dorn. Ada Lind replied: "It never leaked."');
    expect(found.map(s => [s.text, s.speaker?.name])).toEqual([
      ['The dam leaked,', 'Carl Dorn'],
      ['It never leaked.', 'Ada Lind'],
    ]);
  });

  test('three paragraphs with one closing mark are one quotation of one speaker', () => {
    const { quotations } = findStatements(
      articleOfText('Carl Dorn said: "The dam leaked.\n"It leaked for ten days.\n"Nobody came."'),
    );
    expect(quotations.map(q => [q.speaker?.name, q.continues])).toEqual([
      ['Carl Dorn', null],
      ['Carl Dorn', 0],
      ['Carl Dorn', 0],
    ]);
  });
});

describe('what somebody did not say', () => {
  test.each([
    'Carl Dorn did not say that the dam leaked.',
    'Carl Dorn never claimed that the dam leaked.',
    'Nobody said that the dam leaked.',
    'Carl Dorn falsely claimed that the dam leaked.',
    'It is a myth that the dam leaked.',
  ])('%s', text => {
    const [statement] = attributed(text);
    expect(statement?.text).toBe('the dam leaked');
    expect(statement?.stance).toBe('denied');
  });

  test('denying is saying the opposite, and not denying is no denial of having spoken', () => {
    expect(attributed('Carl Dorn denied that the dam leaked.')[0]).toMatchObject({ negated: true, stance: 'neutral' });
    expect(attributed('Carl Dorn did not deny that the dam leaked.')[0]?.stance).toBe('neutral');
  });

  test.each([
    'Carl Dorn neither confirmed nor denied that the dam had leaked.',
    'Carl Dorn’s so-called "dam of peace" was opened on Monday.',
  ])('nobody is given the words of: %s', text => {
    expect(attributed(text)).toEqual([]);
  });
});
