import { expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

const SAID = 'The very thought of the harbour keeps me awake at night.';
const first = (text: string) => findStatements(articleOfText(text)).statements.find(s => s.text.includes('harbour'));

test.each([
  `Edith Lorn never said, "${SAID}"`,
  `Edith Lorn did not say, "${SAID}"`,
  `Lorn never wrote "${SAID}"`,
  `"${SAID}" Edith Lorn never said that.`,
  `"${SAID}" was never said by Edith Lorn.`,
  `"${SAID}" Hardly.`,
  `The line "${SAID}" has often been misattributed to Edith Lorn.`,
  `The fake quote from Edith Lorn reads: "${SAID}"`,
  `No evidence exists that Edith Lorn said "${SAID}"`,
  `It was not Edith Lorn who said "${SAID}"`,
  `Edith Lorn's supposed remark "${SAID}" is an invention.`,
  `"${SAID}," Edith Lorn is said to have remarked, but she did not.`,
])('not said: %s', text => {
  expect(first(text)?.stance).toBe('denied');
});

test.each([
  `Edith Lorn said, "${SAID}"`,
  `"${SAID}," Edith Lorn said.`,
  `As Edith Lorn once wrote, "${SAID}"`,
  `"${SAID}" Edith Lorn said that in March.`,
])('said: %s', text => {
  expect(first(text)?.stance).toBe('neutral');
});

test('whether somebody said it is a question', () => {
  expect(first(`Did Edith P. Lorn say "${SAID}"?`)?.modality).toBe('question');
});

test('what is reported keeps the words that it is reported in', () => {
  expect(first('Officials denied on Monday that the harbour was closed.')?.frame).toBe(
    'Officials denied on Monday that … .',
  );
});
