import browser, { type Tabs } from 'webextension-polyfill';
import type { Answer } from '../annotations/annotation.ts';
import type { Article } from '../article/article.ts';
import type { Statement } from '../article/statement.ts';
import { toPage } from '../messages/send.ts';
import type { LookUpOutcome } from '../messages/to-worker.ts';
import type { Ground } from '../providers/look-up.ts';
import { readSettings } from '../stored-settings.ts';
import { words } from '../words/native-words.ts';
import { looker, matcher } from './parts.ts';

/** In session storage: the browser's memory, never its disk, and closed to pages. */
const KEY = 'look-ups-1';

async function groundFor(key: string): Promise<Ground> {
  const { askGoogle, memoryOf } = await looker();
  return {
    ask: text => askGoogle(text, key, (...request) => fetch(...request), navigator.onLine),
    async readMemory() {
      const stored = await browser.storage.session.get(KEY);
      return memoryOf(stored[KEY]);
    },
    // Where there is no room, nothing is remembered: the next look-up asks again.
    writeMemory: memory => browser.storage.session.set({ [KEY]: memory }).catch(() => undefined),
    now: () => Date.now(),
  };
}

/** One at a time: two at once would each spend the same allowance. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Looks up these statements of an article and tells the page what was found.
 *
 * @throws Error in plain words where look-ups are off, or the window is private
 */
export function lookUpStatements(
  { published }: Pick<Article, 'published'>,
  statements: readonly Statement[],
  tabId: number,
): Promise<LookUpOutcome> {
  const next = last.then(async () => {
    const { lookUps, googleKey } = await readSettings();
    const tab = await browser.tabs.get(tabId);
    if (lookUps === 'off' || googleKey === '') throw new Error(words.say('lookUpOff'));
    if (tab.incognito) throw new Error(words.say('lookUpPrivate'));
    const texts = statements.map(({ text }) => text);
    const { answerPack, lookUp } = await looker();
    const { claims, asked, left, trouble } = await lookUp(texts, await groundFor(googleKey));
    if (claims.length === 0) return { asked, left, found: 0, trouble };
    const { annotateLookedUp } = await matcher();
    const annotations = await annotateLookedUp(answerPack(claims), statements, published, words);
    const found = annotations.length === 0 ? 0 : await toPage(tabId, { type: 'found', annotations }).catch(() => 0);
    return { asked, left, found, trouble };
  });
  last = next.catch(() => undefined);
  return next;
}

/** Looks up what an article's answer left open, where the reader chose that for every page. */
export async function lookUpPage(
  article: Article,
  statements: readonly Statement[],
  answer: Answer,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined || tab.incognito || answer.unchecked.length === 0) return;
  const { lookUps, googleKey } = await readSettings();
  if (lookUps !== 'page' || googleKey === '') return;
  const open = new Set(answer.unchecked.map(({ statement }) => statement.start));
  // What went wrong is told when the reader asks by hand; a page that was left meanwhile needs no answer.
  await lookUpStatements(
    article,
    statements.filter(({ start }) => open.has(start)),
    tab.id,
  ).catch(() => undefined);
}

/** Forgets every answer: what was looked up is not kept beyond the wish to look up. */
export async function forgetLookUps(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
