import { expect, test } from 'vitest';
import { facets } from '../../../../src/match/reading/facets.ts';
import { unassertedIn } from '../../../../src/match/reading/unasserted.ts';
import { relate } from '../../../../src/match/relation.ts';
import { isOpenInBoth } from '../../../../src/match/slots/assertion/modality-conflict.ts';

const relation = (text: string, claim: string) => relate({ text }, claim, {}).relation;

test.each([
  ['Dogs get fleas if their owners keep cats, a vet in Cork found.', 'Dogs whose owners keep cats get fleas.'],
  ['Unless it rains, the ferry to Hiiumaa sails at dawn.', 'The ferry to Hiiumaa sails at dawn unless it rains.'],
  ['Every lift in Vienna shows its weight limit.', 'Every lift in Vienna must show its weight limit.'],
  [
    'On Sunday the comet flies past the Earth, closer than Venus.',
    'The comet will fly by Earth on Sunday, nearer to us than Venus.',
  ],
  [
    'If you look at what goes on in Vienna, every lift shows its weight limit.',
    'Every lift in Vienna shows its weight limit.',
  ],
  ['In Malta broken lifts must be reported by landlords.', 'Malta requires landlords to report broken lifts.'],
  ['Oats are used to make most of the beer in Orkney.', 'Most of the beer in Orkney is made with oats.'],
  ['Trams are once again legal in Perth.', 'Trams are legal again in Perth.'],
])('nothing is left open that the claim does not: %s', (text, claim) => {
  expect(relation(text, claim)).toBe('same');
});

test.each([
  [
    'Every lift in Vienna has an alarm button if the house is older than ten years.',
    'Every lift in Vienna has an alarm button.',
  ],
  ['Every lift in Vienna has an alarm button if you look after it.', 'Every lift in Vienna has an alarm button.'],
  ['Dogs get fleas even if their owners keep cats.', 'Dogs whose owners keep cats get fleas.'],
  ['The comet flies by Earth.', 'The comet will fly by Earth on Sunday.'],
  ['Riga bans scooters.', 'Riga wants to ban scooters.'],
  ['The port was asked to sell its boats.', 'The port sold its boats.'],
  ['Orkney used to make most of its beer with oats.', 'Orkney makes most of its beer with oats.'],
  ['Landlords wrongly claimed that lifts in Malta broke.', 'Lifts in Malta broke.'],
])('what is left open, or was so once: %s', (text, claim) => {
  expect(relation(text, claim)).not.toBe('same');
});

test('who says so at the end of a sentence does not make it what was once believed', () => {
  expect(unassertedIn('Rents are twice what they were ten years ago, the mayor said.')).toBe('');
  expect(unassertedIn('Ten years ago, the mayor said, rents would double.')).not.toBe('');
});

test('what somebody was asked to do is left open, but not where the claim is that he was asked', () => {
  const asked = facets('The council has been asked by bakers to lower the rent.');
  expect(isOpenInBoth(asked, facets('Bakers asked the council to lower the rent.'), false)).toBe(true);
  expect(isOpenInBoth(asked, facets('The council lowered the rent for bakers.'), false)).toBe(false);
});

test.each([
  ['Grocers in Bergen may decline to sell knives.', 'Grocers in Bergen can refuse to sell knives.'],
  [
    'The council decided that only bakers may sell bread on Sundays.',
    'Only bakers may sell bread on Sundays, the council decided.',
  ],
  ['"Latvia won’t sign the fishing pact," the envoy said.', 'Latvia refused to sign the fishing pact.'],
  ['Malta would like a treaty on seaweed.', 'Malta wants a treaty on seaweed.'],
  ['You could catch fleas from a library book.', 'You can catch fleas from a library book.'],
  [
    'The Riga Gazette published a letter urging the mayor to resign.',
    'The Riga Gazette urged the mayor to resign in a letter.',
  ],
  ['Drinking warm seawater will cure hiccups.', 'Drinking warm seawater cures hiccups.'],
  ['Why do Danes pay the highest prices in Europe for bread?', 'Danes pay the highest prices in Europe for bread.'],
  ['Did you know that the mayor of Riga owns a lighthouse?', 'The mayor of Riga owns a lighthouse.'],
  [
    'The Riga Advocate moved into the lighthouse in May 2021.',
    'In May 2021 the Riga Advocate moved into the lighthouse.',
  ],
])('leave, refusal and wish in other words: %s', (text, claim) => {
  expect(relation(text, claim)).toBe('same');
});

test.each([
  ['Grocers in Bergen may soon sell knives.', 'Grocers in Bergen can sell knives.'],
  ['Latvia will never sign the fishing pact.', 'Latvia has never signed the fishing pact.'],
  ['Fleas could end the Latvian fishing trade.', 'Fleas end the Latvian fishing trade.'],
  ['Bakers in Bergen could sell bread on Sundays until 2010.', 'Bakers in Bergen can sell bread on Sundays.'],
  ['The mayor will cure hiccups.', 'The mayor cures hiccups.'],
  ['Drinking warm seawater will cure the mayor next week.', 'Drinking warm seawater cured the mayor.'],
  ['Do Danes pay the highest prices in Europe for bread?', 'Danes pay the highest prices in Europe for bread.'],
  ['Why don’t Danes pay the highest prices in Europe for bread?', 'Danes pay the highest prices in Europe for bread.'],
  ['Why do people say Danes pay the highest prices for bread?', 'Danes pay the highest prices for bread.'],
  ['Did you know whether the mayor of Riga owns a lighthouse?', 'The mayor of Riga owns a lighthouse.'],
  ['The minister advocates a ban on fleas in Riga.', 'Riga bans fleas.'],
])('what may or will turn out so is not told as so: %s', (text, claim) => {
  expect(relation(text, claim)).not.toBe('same');
});

test('an advocate is somebody, and wants nothing by name', () => {
  expect(facets('Anna Ozola is the Advocate of Riga.').modal.mode).toBe('fact');
  expect(facets('The minister advocates a ban on fleas.').modal.mode).toBe('wanted');
});
