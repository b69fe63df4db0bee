import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/annotations/annotation.ts';
import { statementsAt } from '../../../src/background/ask.ts';
import { lookUpPage, lookUpStatements } from '../../../src/background/look-ups.ts';

const browser = vi.hoisted(() => ({
  tab: { id: 1, incognito: false },
  settings: {} as object,
  session: {} as Record<string, unknown>,
  sent: [] as unknown[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async () => browser.tab,
      sendMessage: async (_: number, message: unknown) => browser.sent.push(message),
    },
    storage: {
      local: { get: async () => ({ 'settings-1': browser.settings }) },
      session: {
        get: async () => browser.session,
        set: async (items: object) => Object.assign(browser.session, items),
      },
    },
  },
}));

vi.mock('../../../src/background/packs.ts', () => ({ openPacks: async () => [] }));

const TEXT = 'Unemployment fell to 3.4 percent in January 2023, the lowest rate since 1969.';
const ARTICLE = {
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' as const }],
  headline: null,
  published: null,
  language: 'en',
};
const ANSWER: Answer = {
  annotations: [],
  rejected: [],
  unchecked: [
    { statement: { start: 0, end: TEXT.length, text: TEXT, speaker: null }, why: { has: [], happened: true } },
  ],
  coverage: { statements: 1, checkable: 1, known: 0 },
};
const tab = (incognito: boolean) => ({ ...browser.tab, incognito }) as Parameters<typeof lookUpPage>[3];
const fetching = vi.fn(async () => new Response('{}'));

beforeEach(() => {
  vi.stubGlobal('fetch', fetching);
  vi.stubGlobal('navigator', { onLine: true });
  fetching.mockClear();
  browser.session = {};
  browser.tab = { id: 1, incognito: false };
});

test.each([
  ['nothing was switched on', {}, false, 0],
  ['only a key was saved', { googleKey: 'k' }, false, 0],
  ['it is switched on without a key', { lookUps: 'page' }, false, 0],
  ['it is to be by click', { lookUps: 'click', googleKey: 'k' }, false, 0],
  ['it is on for every page', { lookUps: 'page', googleKey: 'k' }, false, 1],
  ['the window is private', { lookUps: 'page', googleKey: 'k' }, true, 0],
])('an article that is read asks nobody, or once, where %s', async (_, settings, incognito, times) => {
  browser.settings = settings;
  browser.tab = { id: 1, incognito };
  await lookUpPage(ARTICLE, await statementsAt(ARTICLE, [0]), ANSWER, tab(incognito));
  expect(fetching).toHaveBeenCalledTimes(times);
});

test('a click in a private window, or with look-ups off, asks nobody', async () => {
  browser.settings = { lookUps: 'click', googleKey: 'k' };
  browser.tab = { id: 1, incognito: true };
  await expect(lookUpStatements(ARTICLE, await statementsAt(ARTICLE, [0]), 1)).rejects.toThrow();
  browser.tab = { id: 1, incognito: false };
  browser.settings = { googleKey: 'k' };
  await expect(lookUpStatements(ARTICLE, await statementsAt(ARTICLE, [0]), 1)).rejects.toThrow();
  expect(fetching).not.toHaveBeenCalled();
});

test('a click asks about the statements that were named, and no others', async () => {
  browser.settings = { lookUps: 'click', googleKey: 'k' };
  expect(await lookUpStatements(ARTICLE, await statementsAt(ARTICLE, [5]), 1)).toMatchObject({ asked: 0 });
  expect(await lookUpStatements(ARTICLE, await statementsAt(ARTICLE, [0]), 1)).toMatchObject({
    asked: 1,
    found: 0,
    trouble: null,
  });
});
