import { expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';
import type { ImportedClaim } from '../../../src/claims/import/imported.ts';
import { openPack } from '../../../src/match/index/pack.ts';
import { annotateFrom } from '../../../src/providers/annotate.ts';
import { answerPack } from '../../../src/providers/answer-pack.ts';
import { ENGLISH } from '../../../src/words/english.ts';

const FOREST =
  'The governor of Kansas, Ada Lind, sold 12,400 acres of state forest to a timber company from Norway in May 2019.';

const claim = (text: string): ImportedClaim => ({
  id: 'forest',
  claim: text,
  language: 'en',
  reviews: [
    {
      publisher: 'Example Checks',
      url: 'https://checks.example/1',
      date: '2019-05-06',
      rating: 'Mostly False',
      verdict: 'mostly-false',
    },
  ],
});

const shownFor = async (...claims: ImportedClaim[]) => {
  const { statements } = findStatements(articleOfText(FOREST));
  return annotateFrom(answerPack(claims), statements, [], '2019-06-01', ENGLISH);
};

test('a review of the same claim is shown, with where it comes from', async () => {
  const [annotation] = await shownFor(claim(FOREST));
  expect(annotation).toMatchObject({
    verdict: 'mostly-false',
    pack: 'Google Fact Check Tools',
    answer: 'Rated Mostly False by Example Checks, 6 May 2019',
    detail: 'From Google Fact Check Tools; matched on your own machine',
  });
});

test.each([
  ['another figure', FOREST.replace('12,400', '31,900')],
  ['a denial', FOREST.replace('sold', 'never sold')],
  ['another person', FOREST.replace('Ada Lind', 'Bruno Vance').replace('Kansas', 'Oregon')],
  ['the same subject', 'State forests in Kansas lost a tenth of their trees to beetles in 2019.'],
  ['something else', 'A video shows a shark in a flooded street of Houston.'],
])('that Google answers with %s shows nothing', async (_, text) => {
  expect(await shownFor(claim(text))).toEqual([]);
});

test('a claim in another language is not matched', async () => {
  expect(await shownFor({ ...claim(FOREST), language: 'ar' })).toEqual([]);
});

test('a claim that leads over nothing but a bare answer is not shown where a pack has a nearer one', async () => {
  const statement = 'COVID-19 slowed the building of 5G networks.';
  const { statements } = findStatements(articleOfText(statement));
  const alone = claim('COVID-19 is an illness that is caused by 5G networks.');
  const { compileBundled } = await import('../../../src/cli/compile-bundled.ts');
  const packs = [openPack(compileBundled())];
  expect(await annotateFrom(answerPack([alone]), statements, packs, null, ENGLISH)).toEqual([]);
});
