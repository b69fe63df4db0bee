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
    // A quotation inside an infinitive, beside what is spoken of, after a question's hearer: the words around it count.
    [
      'Carl Dorn vowed to mend the walls of the "old lady" by May.',
      'to mend the walls of the "old lady" by May',
      'Carl Dorn',
    ],
    ['Carl Dorn urged the town not to use the "old lady" at all.', 'not to use the "old lady" at all', 'Carl Dorn'],
    ['Carl Dorn talked about the wall as a work of "pure luck."', 'the wall as a work of "pure luck."', 'Carl Dorn'],
    ['Carl Dorn referred to the wall as the "old lady."', 'the wall as the "old lady."', 'Carl Dorn'],
    [
      'Ada Lind asked the miller during a long hearing if he had seen the "old lady" leak.',
      'if he had seen the "old lady" leak',
      'Ada Lind',
    ],
    ['The town has a dam that Carl Dorn says is "a ruin" by now.', 'is "a ruin" by now', 'Carl Dorn'],
    ['They like the dam Carl Dorn says is "a ruin" by now.', 'is "a ruin" by now', 'Carl Dorn'],
    ["Carl Dorn's most surprising suggestion was that the dam leaked.", 'the dam leaked', 'Carl Dorn'],
    ['Ada Lind echoed Carl Dorn (R-Texas), who told a paper on Monday that it leaked.', 'it leaked', 'Carl Dorn'],
    ['Contrast that with Carl Dorn, who has called the dam "a ruin."', 'the dam "a ruin."', 'Carl Dorn'],
    [
      'As first reported by the Dam Times, the walls leaked for ten days.',
      'the walls leaked for ten days',
      'Dam Times',
    ],
    ['She is, in the words of Carl Dorn, "the mother" of the dam.', '"the mother" of the dam', 'Carl Dorn'],
    ['Others said the dam leaked for ten days.', 'the dam leaked for ten days', null],
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

  test('who makes something clear says it, and goes on saying', () => {
    const found = attributed(
      'Carl Dorn made clear that the dam was not old, saying that those who thought so should look.',
    );
    expect(found.map(s => [s.text, s.speaker?.name])).toEqual([
      ['the dam was not old', 'Carl Dorn'],
      ['those who thought so should look', 'Carl Dorn'],
    ]);
  });

  test('what a paper reports is the whole of it, not the part that somebody was told', () => {
    const [statement] = attributed(
      'It gave a "very rough" figure when it told the town that the dam was safe, according to the Dam Times.',
    );
    expect(statement).toMatchObject({ speaker: { name: 'Dam Times' }, secondHand: true });
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
    'The comments that angered Carl Dorn were about the dam.',
  ])('nobody is given the words of: %s', text => {
    expect(attributed(text)).toEqual([]);
  });
});
