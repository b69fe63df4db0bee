import { describe, expect, test } from 'vitest';
import { labelsIn } from '../../../src/article/labels.ts';
import { markedStretches } from '../../../src/article/marks.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function marked(text: string): string[] {
  const { blocks } = articleOfText(text);
  return markedStretches(text, blocks, labelsIn(text, blocks)).map(m => text.slice(m.start, m.end));
}

describe('every style of quote mark', () => {
  test.each([
    ['straight', 'She wrote "the dam held" today.', ['the dam held']],
    ['curly', 'She wrote “the dam held” today.', ['the dam held']],
    ['two apostrophes', "She wrote ''the dam held'' today.", ['the dam held']],
    ['single', "She wrote 'the dam held' today.", ['the dam held']],
    ['curly single', 'She wrote ‘the dam held’ today.', ['the dam held']],
    ['guillemets', 'Elle écrit « le barrage tient » ici.', ['le barrage tient']],
    ['guillemets inward', 'Hun skrev »dæmningen holder« i dag.', ['dæmningen holder']],
    ['low and high', 'Sie schrieb „der Damm hält“ und ging.', ['der Damm hält']],
    ['corner brackets', '彼女は「堤防は持ちこたえた」と書いた。', ['堤防は持ちこたえた']],
    ['a careless mixture', 'She wrote “the dam held" today.', ['the dam held']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('what is no quote mark', () => {
  test('apostrophes, elisions and possessive plurals', () => {
    expect(marked("The farmers' fields of the '90s weren't dry; 'twas a wet time, he'd say.")).toEqual([]);
  });
  test('feet and inches', () => {
    expect(marked('The door is 6\'2" high and the gap 3" wide.')).toEqual([]);
  });
  test('a possessive plural inside single marks', () => {
    expect(marked("He wrote 'the farmers' fields are dry' last week.")).toEqual(["the farmers' fields are dry"]);
  });
  test('the value of an attribute in stray markup', () => {
    expect(marked('<img alt="a dam on a river"> stood there.')).toEqual([]);
  });
});

describe('marks that do not match', () => {
  test('marks inside others are part of them', () => {
    expect(marked('“He told me ‘go home’ and left,” she said.')).toEqual(['He told me ‘go home’ and left,']);
    expect(marked('"The \'great dam\' is old," she said.')).toEqual(["The 'great dam' is old,"]);
  });
  test('a missing closing mark ends with the sentence before the next opening one', () => {
    expect(marked('"The dam held. "We are safe," she said.')).toEqual(['The dam held.', 'We are safe,']);
  });
  test('one mark alone in the middle of a sentence marks nothing', () => {
    expect(marked('The dam " is old.')).toEqual([]);
  });
  test('paragraphs that each open a mark are carried on until one closes it', () => {
    const text = '"One is long.\n"Two is longer.\n"Three ends."\n"Four is new."';
    const { blocks } = articleOfText(text);
    const found = markedStretches(text, blocks, new Map());
    expect(found.map(m => m.continues)).toEqual([null, 0, 1, null]);
    expect(found.map(m => m.closed)).toEqual([false, false, true, true]);
  });
});

test('a block quote without marks is one stretch', () => {
  const text = 'She wrote:\nThe dam held through the night.';
  const blocks = [
    { start: 0, end: 10, kind: 'paragraph' as const },
    { start: 11, end: text.length, kind: 'quote' as const },
  ];
  expect(markedStretches(text, blocks, new Map()).map(m => text.slice(m.start, m.end))).toEqual([
    'The dam held through the night.',
  ]);
});
