import { describe, expect, test } from 'vitest';
import { compilePack, type PackClaim } from '../../../src/match/index/compile.ts';
import { openFile, openPack, type Pack } from '../../../src/match/index/pack.ts';
import { readFile } from '../../../src/match/index/read-file.ts';
import type { Match } from '../../../src/match/match.ts';
import { IN_EACH, matchAll, matchInEach, matchStatements } from '../../../src/match/matching.ts';

const ABOUT = { name: 'Trial', publisher: 'Nobody', date: '2026-01-01', language: 'en' };
const CLAIMS: PackClaim[] = [
  {
    id: 'ferry',
    claim: 'The Norland ferry company dismissed 700,000 seasonal workers by video message.',
    variants: ['Norland Ferries told 700,000 seasonal staff in a video that they had lost their jobs.'],
    nearMisses: [
      { text: 'The Norland ferry company hired 700,000 seasonal workers by video message.', relation: 'opposite' },
    ],
    data: null,
  },
  { id: 'lighthouse', claim: 'The lighthouse of Skagen was built by convicts in 1747.', data: null },
  { id: 'herring', claim: 'Herring stocks in the Baltic have fallen by two thirds since 1990.', data: null },
];
const pack = openPack(compilePack(CLAIMS, ABOUT));
const first = (text: string) => matchStatements([{ text }], [pack])[0]?.[0];

describe('a statement', () => {
  test('in the words of a claim is shown as that claim, and says which words they share', () => {
    const match = first('The Norland ferry company dismissed 700,000 seasonal workers by video message.');
    expect(match).toMatchObject({ pack: 0, claim: 0, relation: 'same', shown: true, conflict: null });
    expect(match?.shared).toContain('700,000');
    expect(match?.shared).not.toContain('The');
  });
  test('in the words of a variant is shown as the claim', () => {
    expect(
      first('Norland Ferries told 700,000 seasonal staff in a video that they had lost their jobs.'),
    ).toMatchObject({
      claim: 0,
      shown: true,
    });
  });
  test('in the words of a near miss has its relation and is not shown', () => {
    expect(first('The Norland ferry company hired 700,000 seasonal workers by video message.')).toMatchObject({
      claim: 0,
      relation: 'opposite',
      shown: false,
    });
  });
  test('with another figure is not shown, and the conflict names both', () => {
    const match = first('The Norland ferry company dismissed 800,000 seasonal workers by video message.');
    expect(match).toMatchObject({ claim: 0, relation: 'different', shown: false });
    expect(match?.conflict).toMatchObject({ slot: 'figure' });
  });
  test('that cannot come to the confidence asked for is not compared; one that can is as ever', () => {
    const texts = [
      ...CLAIMS.map(({ claim }) => claim),
      'The Norland ferry company dismissed workers.',
      'Herring fell.',
    ];
    const queries = texts.map(text => ({ text }));
    const seen = (from: number) =>
      matchStatements(queries, [pack], { compareFrom: from }).map(matches =>
        matches.filter(({ shown, confidence }) => shown || confidence >= 0.5),
      );
    expect(seen(0.5)).toEqual(seen(0));
    const other = { text: 'The Norland ferry company dismissed 800,000 seasonal workers by video message.' };
    expect(matchStatements([other], [pack], { compareFrom: 0.9999 })[0]?.[0]).toMatchObject({
      claim: 0,
      relation: 'related',
      conflict: null,
    });
  });
  test('about something else is not shown', () => {
    expect(first('The choir sang under a cloudless sky until the last bus had gone.')?.shown ?? false).toBe(false);
  });
  test('that is a short fragment is searched by its sentence', () => {
    const sentence = 'Herring stocks in the Baltic have fallen by "two thirds" since 1990.';
    expect(matchStatements([{ text: 'two thirds', sentence }], [pack])[0]?.[0]).toMatchObject({ claim: 2 });
  });
});

test('at most one match of a statement is shown, over several packs, and no more than `top` are given', () => {
  const text = CLAIMS[1]?.claim ?? '';
  const [matches = []] = matchStatements([{ text }], [pack, pack], { top: 2 });
  expect(matches.map(({ pack: number, claim }) => [number, claim])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(matches.filter(({ shown }) => shown)).toHaveLength(1);
});

test('statements without words, and no packs, give nothing', () => {
  expect(matchStatements([{ text: '' }, { text: '…!' }], [pack])).toEqual([[], []]);
  expect(matchStatements([{ text: 'Herring stocks' }], [])).toEqual([[]]);
});

test('many statements at once give what one call gives, and other work runs meanwhile', async () => {
  const texts = Array.from({ length: 100 }, () => CLAIMS.map(({ claim }) => claim)).flat();
  const queries = texts.map((text, i) => ({ text: `${text} So said witness ${i}.` }));
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const matches = await matchAll(queries, [pack]);
  clearInterval(timer);
  expect(matches).toEqual(matchStatements(queries, [pack]));
  expect(turns).toBeGreaterThan(1);
});

test('a pack that is opened from its file gives what it gives in memory', async () => {
  const bytes = compilePack(
    CLAIMS.map(({ id, claim }) => ({ id, claim, data: null })),
    ABOUT,
  );
  const queries = CLAIMS.map(({ claim }) => ({ text: claim }));
  const inFile = openFile(await readFile(new Blob([bytes.slice()])));
  const packs = [openPack(bytes), inFile];
  for (const compareFrom of [0, 0.5]) {
    const matches = await matchAll(queries, packs, { compareFrom }, IN_EACH);
    expect(matches).toEqual(matchInEach(queries, [openPack(bytes), openPack(bytes)], { compareFrom }));
    expect(matches.flat().some(({ shown }) => shown)).toBe(true);
  }
});

describe('several packs, each of which may show its own', () => {
  const packOf = (...claims: string[]) =>
    openPack(
      compilePack(
        claims.map(claim => ({ id: claim, claim, data: null })),
        ABOUT,
      ),
    );
  const small = packOf('The Norland ferry company dismissed seasonal workers by video.', 'Herring stocks have fallen.');
  const text = 'The ferry company Norland dismissed its seasonal workers in a video.';
  const shownIn = (...packs: Pack[]) =>
    matchInEach([{ text }], packs)[0]?.flatMap(({ shown, pack: number }) => (shown ? [number] : []));

  test('a small pack leads over the claims of the others as well', () => {
    const nearer = packOf(
      'The Norland ferry company dismissed all its captains and half of its seasonal deck workers.',
    );
    expect(shownIn(small)).toEqual([0]);
    expect(shownIn(small, nearer)).toEqual([]);
    expect(shownIn(nearer, small)).toEqual([]);
  });
  test('packs with the same claim are no rivals: both are shown', () => {
    expect(shownIn(small, small)).toEqual([0, 1]);
  });
});

describe('the statements around one', () => {
  const two = openPack(
    compilePack(
      [
        { id: 'owls', claim: 'Barn owls have lost half their number in Jutland.', data: null },
        { id: 'seals', claim: 'Grey seals have lost half their number in the Baltic.', data: null },
      ],
      ABOUT,
    ),
  );
  const text = 'They have lost half their number.';
  const of = (around: readonly string[]) => matchStatements([{ text, around }], [two])[0] ?? [];

  test('tell which claim it may be', () => {
    expect(of(['Off the Baltic coast lie the grey seals.'])[0]?.claim).toBe(1);
    expect(of(['Barn owls nest in Jutland.'])[0]?.claim).toBe(0);
  });
  test('make no claim surer', () => {
    const sure = (matches: readonly Match[]) => new Map(matches.map(({ claim, confidence }) => [claim, confidence]));
    expect(sure(of(['Off the Baltic coast lie the grey seals.']))).toEqual(sure(of([])));
  });
});
