import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

/** Its words, its speaker's name, and what else is wanted of it. */
type Wanted = readonly [string, string | null, Readonly<Record<string, unknown>>?];

/** A no-break space and a soft hyphen. */
const N = '\u00a0';
const S = '\u00ad';

const CASES: readonly [string, readonly Wanted[]][] = [
  // Quotations.
  ['“He told me ‘never again’ and left,” Mara Quill said.', [['He told me ‘never again’ and left,', 'Mara Quill']]],
  ['\'He told me "never again" and left,\' Mara Quill said.', [['He told me "never again" and left,', 'Mara Quill']]],
  ['«Il m’a dit “jamais” hier soir», Mara Quill told reporters.', [['Il m’a dit “jamais” hier soir', 'Mara Quill']]],
  ['„The bridge will close in May“, Mara Quill said.', [['The bridge will close in May', 'Mara Quill']]],
  ["''The bridge will close in May,'' Mara Quill said.", [['The bridge will close in May,', 'Mara Quill']]],
  ['「橋は五月に閉まる」と市長は言った。', [['橋は五月に閉まる', null]]],
  ["The workers' union and the '90s bridges' owners met Mara Quill.", []],
  ['The 6\'2" bridge keeper opened the 10\'6" gate at five.', []],
  ['The so-called "bridge of sighs" was painted in May.', []],
  [
    '“We will close it,” Mara Quill said, “when the ice comes.”',
    [
      ['We will close it,', 'Mara Quill'],
      ['when the ice comes.', 'Mara Quill'],
    ],
  ],
  [
    '“The bridge is old.\n“It will not last the winter.\n“So we close it,” Mara Quill said.',
    [
      ['The bridge is old.', 'Mara Quill'],
      ['It will not last the winter.', 'Mara Quill'],
      ['So we close it,', 'Mara Quill'],
    ],
  ],
  [
    'Q: Will the bridge close?\nA: It will close in May.\nQ: For how long?\nA: For two years at least.',
    [
      ['Will the bridge close?', null],
      ['It will close in May.', null],
      ['For how long?', null],
      ['For two years at least.', null],
    ],
  ],
  [
    'QUILL: The bridge closes in May.\nHOST: Are you sure of it?\nQUILL: Quite sure of it.',
    [
      ['The bridge closes in May.', 'QUILL'],
      ['Are you sure of it?', 'HOST'],
      ['Quite sure of it.', 'QUILL'],
    ],
  ],
  ["Quill: bridge 'will fall in a year'\nMara Quill spoke in Oslo.", [["bridge 'will fall in a year'", 'Mara Quill']]],
  [
    "Bridge 'will fall in a year', Quill warns\nMara Quill spoke in Oslo.",
    [["Bridge 'will fall in a year'", 'Mara Quill']],
  ],
  ['Mara Quill called the plan “a slow disaster” and left.', [['the plan “a slow disaster”', 'Mara Quill']]],
  ['The bridge, nicknamed “the old lady”, opened in 1902.', []],
  ['“Close it now!” shouted Mara Quill.', [['Close it now!', 'Mara Quill']]],
  [
    '“Why now?” asked Mara Quill. “Because it is cheap,” replied Otto Brandt.',
    [
      ['Why now?', 'Mara Quill', { modality: 'question' }],
      ['Because it is cheap,', 'Otto Brandt'],
    ],
  ],
  // Reported speech.
  [
    'Mara Quill said that the bridge had cost 4 million euros.',
    [['the bridge had cost 4 million euros', 'Mara Quill']],
  ],
  ['The bridge cost 4 million euros, Mara Quill told reporters.', [['The bridge cost 4 million euros', 'Mara Quill']]],
  ['According to Mara Quill, the bridge cost 4 million euros.', [['the bridge cost 4 million euros', 'Mara Quill']]],
  [
    'The bridge cost 4 million euros, according to a senior city official.',
    [['The bridge cost 4 million euros', 'a senior city official']],
  ],
  [
    'Mara Quill denied that the bridge had ever leaned.',
    [['the bridge had ever leaned', 'Mara Quill', { negated: true }]],
  ],
  ['Mara Quill accused Otto Brandt of hiding the cracks.', [['hiding the cracks', 'Mara Quill']]],
  ['Mara Quill warned the city against using the bridge.', [['using the bridge', 'Mara Quill']]],
  [
    'Mara Quill conceded the bridge leaned, but Otto Brandt insisted it was safe.',
    [
      ['the bridge leaned', 'Mara Quill'],
      ['it was safe', 'Otto Brandt'],
    ],
  ],
  [
    'Mara Quill said the bridge was safe, adding that it would open in May.',
    [
      ['the bridge was safe', 'Mara Quill'],
      ['it would open in May', 'Mara Quill'],
    ],
  ],
  [
    'Mara Quill promised to reopen the bridge by May.',
    [['to reopen the bridge by May', 'Mara Quill', { modality: 'promise' }]],
  ],
  [
    'Asked whether the bridge was safe, Mara Quill said it was not.',
    [
      ['whether the bridge was safe', null, { modality: 'question' }],
      ['it was not', 'Mara Quill'],
    ],
  ],
  ['When Mara Quill said the bridge leaned, nobody listened.', [['the bridge leaned', 'Mara Quill']]],
  [
    'The bridge, Mara Quill said, had leaned for years.',
    [
      ['The bridge', 'Mara Quill'],
      ['had leaned for years', 'Mara Quill'],
    ],
  ],
  ['Mara Quill, who chairs the board, predicted the bridge would fall.', [['the bridge would fall', 'Mara Quill']]],
  // Speakers.
  [
    'Prime Minister Mara Quill spoke in Oslo. “The bridge is safe,” the prime minister said.',
    [['The bridge is safe,', 'Mara Quill']],
  ],
  [
    'Mara Quill, the finance minister, spoke in Oslo. The minister said the bridge was safe.',
    [['the bridge was safe', 'Mara Quill']],
  ],
  ['The mayor of Oslo, Mara Quill, spoke late. “It is safe,” the mayor said.', [['It is safe,', 'Mara Quill']]],
  [
    'Mara Quill and Otto Brandt met. She said the bridge was safe. He said it leaned.',
    [
      ['the bridge was safe', 'Mara Quill'],
      ['it leaned', 'Otto Brandt'],
    ],
  ],
  [
    'A summary released by the Elysee Palace said the bridge was safe.',
    [['the bridge was safe', 'A summary released by the Elysee Palace']],
  ],
  [
    'A person familiar with the matter said the bridge leaned.',
    [['the bridge leaned', 'A person familiar with the matter']],
  ],
  [
    'Gen. J. Smith said the bridge was safe. Smith added that it was new.',
    [
      ['the bridge was safe', 'J. Smith'],
      ['it was new', 'J. Smith'],
    ],
  ],
  [
    'A spokeswoman for Mara Quill declined to comment but said the bridge was safe.',
    [['the bridge was safe', 'A spokeswoman for Mara Quill']],
  ],
  ['The ministry was closed.\nHe added: “The bridge is safe enough.”', [['The bridge is safe enough.', null]]],
  [
    '“It leans,” said Mara Quill, 54, an engineer from Oslo. “It always has.”',
    [
      ['It leans,', 'Mara Quill'],
      ['It always has.', 'Mara Quill'],
    ],
  ],
  ['No. 10 said the bridge was safe.', [['the bridge was safe', 'No. 10']]],
  // Modality and stance.
  [
    'Mara Quill said that Otto Brandt had said the bridge was safe.',
    [['Otto Brandt had said the bridge was safe', 'Mara Quill', { secondHand: true }]],
  ],
  [
    'Mara Quill falsely claimed that the bridge had fallen.',
    [['the bridge had fallen', 'Mara Quill', { stance: 'denied' }]],
  ],
  [
    'Mara Quill repeated the debunked theory that the bridge was hollow.',
    [['the bridge was hollow', 'Mara Quill', { stance: 'denied' }]],
  ],
  [
    'Mara Quill did not say that the bridge had fallen.',
    [['the bridge had fallen', 'Mara Quill', { stance: 'denied' }]],
  ],
  [
    'Mara Quill claimed, without evidence, that the bridge had fallen.',
    [['the bridge had fallen', 'Mara Quill', { stance: 'denied' }]],
  ],
  [
    'If the ice comes, Mara Quill said, the bridge would fall.',
    [
      ['If the ice comes', 'Mara Quill'],
      ['the bridge would fall', 'Mara Quill'],
    ],
  ],
  [
    'Mara Quill said the bridge will fall next year.',
    [['the bridge will fall next year', 'Mara Quill', { modality: 'predicted' }]],
  ],
  [
    'Otto Brandt, contrary to reports, never said that the bridge had fallen.',
    [['the bridge had fallen', 'Otto Brandt', { stance: 'denied' }]],
  ],
  // Articles as they are.
  [
    `OSLO (AP) — Mara${N}Quill said on Monday that the bridge cost 4${N}million euros.`,
    [[`the bridge cost 4${N}million euros`, 'Mara Quill']],
  ],
  [`Mara Qu${S}ill said the brid${S}ge was safe.`, [[`the brid${S}ge was safe`, 'Mara Quill']]],
  ['14:32 Mara Quill says the bridge is closed.', [['the bridge is closed', 'Mara Quill']]],
  ['4.23 p.m. — The mayor’s office said the bridge was closed.', [['the bridge was closed', 'The mayor’s office']]],
  [
    '• Mara Quill said the bridge was closed\n• Otto Brandt denied that it leaned',
    [
      ['the bridge was closed', 'Mara Quill'],
      ['it leaned', 'Otto Brandt'],
    ],
  ],
  ['It cost €1.5bn. Gov. Quill said the U.S. would pay.', [['the U.S. would pay', 'Quill']]],
  ['“It was … a long night,” Mara Quill said.', [['It was … a long night,', 'Mara Quill']]],
  [
    'Mara Quill said: “We have 3.5 million reasons (and more) to stay.”',
    [['We have 3.5 million reasons (and more) to stay.', 'Mara Quill']],
  ],
  // What was known to be wrong, and what the bench's list of failures showed.
  ['He had seen the 6\'2" keeper, said Mara Quill.', [['He had seen the 6\'2" keeper', 'Mara Quill']]],
  ['"The keeper is 6\'2", said Mara Quill.', [["The keeper is 6'2", 'Mara Quill']]],
  ['They met at 5 p.m. Gen. Otto Brandt said the bridge was safe.', [['the bridge was safe', 'Otto Brandt']]],
  ['Secretary of State Mara Quill said the bridge was safe.', [['the bridge was safe', 'Mara Quill']]],
  ['Vice President for bridges Mara Quill said it was safe.', [['it was safe', 'Mara Quill']]],
  ['The tall, 71-year-old keeper said the bridge was safe.', [['the bridge was safe', 'The tall, 71-year-old keeper']]],
  ['Mara Quill published a memo called "The Old Bridge" in May.', []],
  [
    'The guards were asleep and Otto Brandt stayed, saying the bridge was safe.',
    [['the bridge was safe', 'Otto Brandt']],
  ],
  [
    'The board said that, according to a survey, the bridge was safe.',
    [['according to a survey, the bridge was safe', 'The board', { secondHand: true }]],
  ],
  [
    'The board closed the bridge in May, and Mara Quill responded:\n“It was about time they did.”',
    [['It was about time they did.', 'Mara Quill']],
  ],
  [
    'The collapse did not surprise Mara Quill: “It was about time it fell.”\nMara Quill left early.',
    [['It was about time it fell.', 'Mara Quill']],
  ],
  ['Otto Brandt held up a sign saying “Save the bridge.”', [['Save the bridge.', 'a sign']]],
  ['“ It leans,” said Mara Quill.', [['It leans,', 'Mara Quill']]],
  [
    '“Is it safe?” Mara Quill, an engineer from Oslo, asked.',
    [['Is it safe?', 'Mara Quill', { modality: 'question' }]],
  ],
  [
    'Otto Brandt asked for a key and Mara Quill said, “Take mine for now.”',
    [
      ['for a key', 'Otto Brandt'],
      ['Take mine for now.', 'Mara Quill'],
    ],
  ],
];

describe('a sentence of each kind has just these statements that are not the article’s own', () => {
  test.each(CASES)('%s', (text, wanted) => {
    const language = /[「」]/.test(text) ? null : 'en';
    const { statements } = findStatements({ ...articleOfText(text), language });
    const found = statements.filter(s => s.kind !== 'assertion');
    expect(found.map(s => [s.text, s.speaker?.name ?? null])).toEqual(wanted.map(([words, name]) => [words, name]));
    for (const [i, [, , more]] of wanted.entries()) if (more) expect(found[i]).toMatchObject(more);
  });
});
