import browser from 'webextension-polyfill';
import { readState, toWorker } from '../messages/send.ts';
import type { PageState } from '../messages/to-page.ts';
import type { SiteChoice } from '../messages/to-worker.ts';
import { choiceForHost } from '../settings.ts';
import { readSettings } from '../stored-settings.ts';

/** The page that the popup was opened over. Its `site` is `null` where no extension may go: the browser's own pages. */
export interface PageUnder extends SiteChoice {
  readonly tabId: number;
  readonly url: string | null;
  /** Whether statements may be looked up: switched on, with a key, and the window is not private. */
  readonly lookUps: boolean;
}

/** What the popup can tell of the page; `not-running` where no script of ours answers. */
export type PopupState =
  | PageState
  | { readonly kind: 'ask' }
  | { readonly kind: 'not-permitted' }
  | { readonly kind: 'not-running' };

/** What was asked as the popup opened, all at the same time. */
export interface Opening {
  /**
   * Comes first, and does not wait for a worker that has to be woken where the settings alone can tell; its `site` is then
   * the page's host. Rejects where the browser shows no tab.
   */
  readonly page: Promise<PageUnder>;
  /**
   * Asked of the worker at the first call, so that waking it takes no time from what a reader waits for; rejects where it
   * can't be reached.
   */
  readonly site: () => Promise<SiteChoice>;
  /** What the page itself said. Never rejects. */
  readonly said: Promise<PageState | null>;
}

/** Finds the page under the popup and asks about it. Opened as a tab of its own (in tests), `?tab=ID` names the page. */
export function openOverPage(): Opening {
  const settings = readSettings();
  const tab = tabUnder();
  let asked: Promise<SiteChoice> | null = null;
  const site = (): Promise<SiteChoice> => {
    asked ??= tab
      .then(({ url }) => siteOfPage(url))
      .catch(error => {
        // The reader may press the switch once more.
        asked = null;
        throw error;
      });
    return asked;
  };
  return {
    page: tab.then(async ({ tabId, url, incognito }) => {
      const { lookUps: when, googleKey } = await settings;
      const host = hostOf(url);
      const choice = host === null ? 'off' : choiceForHost(host, await settings);
      const lookUps = when !== 'off' && googleKey !== '' && !incognito;
      return { tabId, url, lookUps, ...(choice === null ? await site() : { site: host, choice }) };
    }),
    site,
    said: tab.then(({ tabId }) => readState(tabId)).catch(() => null),
  };
}

async function tabUnder(): Promise<Pick<PageUnder, 'tabId' | 'url'> & { readonly incognito: boolean }> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab =
    asked === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(asked));
  if (tab?.id === undefined) throw new Error('There is no tab.');
  return { tabId: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** `null` where no extension may go. */
function hostOf(url: string | null): string | null {
  return url !== null && /^https?:/.test(url) ? new URL(url).hostname : null;
}

async function siteOfPage(url: string | null): Promise<SiteChoice> {
  if (url === null || hostOf(url) === null) return { site: null, choice: 'off' };
  return toWorker({ type: 'site', origin: new URL(url).origin });
}

/** What the page shows, by the reader's choice and by what the page says, which is asked again unless given. */
export async function stateOf(page: PageUnder, said?: Promise<PageState | null>): Promise<PopupState> {
  if (page.site === null) return { kind: 'not-permitted' };
  if (page.choice !== 'on') return { kind: page.choice };
  return (await (said ?? readState(page.tabId).catch(() => null))) ?? { kind: 'not-running' };
}
