import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unassertedIn } from '../../../../src/match/reading/unasserted.ts';
import { relate } from '../../../../src/match/relation.ts';

const CLAIM = 'The harbour of Brest handled 4 million containers in 2019.';
const IT = 'the harbour of Brest handled 4 million containers in 2019';

test.each([
  `He said that ${IT}.`,
  `There is no doubt that ${IT}.`,
  `The truth is that ${IT}.`,
  `We know that ${IT}.`,
  `He repeated his claim that ${IT}.`,
  `She went on to say that ${IT}.`,
  `A report shows that ${IT}.`,
  `It is true that ${IT}.`,
])('told as so: %s', text => {
  expect(unassertedIn(text)).toBe('');
  expect(relate({ text }, CLAIM, {}).relation).toBe('same');
});

test.each([
  `A correction was issued after reporting that ${IT}.`,
  `Few economists would sign up to the view that ${IT}.`,
  `In a deleted scene, a senator announces that ${IT}.`,
  `That ${IT} is an urban legend.`,
  `Lawyers tried to persuade the court that ${IT}.`,
  `The ministry rowed back from its insistence that ${IT}.`,
  `A leaflet hid behind the excuse that ${IT}.`,
  `He joked that ${IT}.`,
  `Scientists doubt that ${IT}.`,
  `Few people believe that ${IT}.`,
  `A quarter of voters believe that ${IT}.`,
  `She refused to say that ${IT}.`,
  `He stopped short of saying that ${IT}.`,
  `It would be wrong to say that ${IT}.`,
  `He was wrong when he told the council that ${IT}.`,
  `He was booed for saying that ${IT}.`,
  `He retracted his claim that ${IT}.`,
  `The judge threw out the argument that ${IT}.`,
  `No, it is a myth that ${IT}.`,
  `Nothing suggests that ${IT}.`,
  `It is far from certain that ${IT}.`,
  `It was long believed that ${IT}, but it was not so.`,
  `Some had expected that ${IT}; it did not happen.`,
  `The court was asked to find that ${IT}.`,
  `The council debated whether ${IT}.`,
  `In an alternative history, ${IT}.`,
  `In her novel, ${IT}.`,
  `Imagine that ${IT}.`,
  `A doctored video claims that ${IT}.`,
  `The bill would declare that ${IT}.`,
  `${IT}, or so the story goes.`,
])('only mentioned: %s', text => {
  expect(unassertedIn(text)).not.toBe('');
  expect(relate({ text }, CLAIM, {}).relation).not.toBe('same');
});

test('the words that a statement is reported in count as its own do', () => {
  const query = { text: IT, frame: 'Officials denied that … .' };
  expect(relate({ text: IT, frame: 'Officials said that … .' }, CLAIM, {}).relation).toBe('same');
  expect(relate(query, CLAIM, {}).relation).toBe('opposite');
  expect(relate({ text: IT, frame: 'He joked that … .' }, CLAIM, {}).relation).toBe('different');
});

test('a claim that is itself of what somebody only thinks can be told', () => {
  const text = 'A third of the voters believe that the harbour is haunted.';
  expect(relate({ text }, 'A third of voters believe that the harbour is haunted.', {}).relation).toBe('same');
});

test('any text has an answer, long ones too', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof unassertedIn(text) === 'string'));
  for (const words of ['a ', 'asked the ', 'no doubt ', 'in the ']) expect(unassertedIn(words.repeat(9_000))).toBe('');
});

test.each([
  ['Karl Berg once said, …', ''],
  ['Karl Berg once said: “The harbour is a trap.”', ''],
  ['Karl Berg once said that …', 'once said'],
  ['Sailors long believed that …', 'long believed'],
])('words that are quoted are no belief of the past: %s', (frame, open) => {
  expect(unassertedIn(frame)).toBe(open);
});

test.each([
  ['provided over 4,000 sailors with a bed', ''],
  ['provided the harbour stays open, it will pay for itself', 'provided'],
  ['Provided that the harbour stays open, it will pay for itself', 'Provided'],
])('a verb or a condition: %s', (text, open) => {
  expect(unassertedIn(text)).toBe(open);
});

test('what somebody thinks of themselves is not told as so', () => {
  const claim = 'Dockers in Brest pay more for lunch than sailors do in a year.';
  const think = 'Dockers in Brest think they pay more for lunch than sailors do in a year.';
  expect(relate({ text: think }, claim, {}).relation).not.toBe('same');
  expect(unassertedIn('I think they pay more.')).toBe('');
});
