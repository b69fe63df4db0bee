import browser from 'webextension-polyfill';
import { toPage } from '../messages/send.ts';
import type { PageState } from '../messages/to-page.ts';
import { choiceFor, type Settings } from '../settings.ts';
import { siteOf } from '../site.ts';
import { readSettings } from '../stored-settings.ts';

/** The page that the popup was opened over. */
export interface PageUnder {
  readonly tabId: number;
  readonly url: string | null;
  /** `null` where no extension may go: the browser's own pages, stores. */
  readonly site: string | null;
  readonly choice: Settings['newSites'];
}

/** What the popup can tell of the page; `not-running` where no script of ours answers. */
export type PopupState =
  | PageState
  | { readonly kind: 'ask' }
  | { readonly kind: 'not-permitted' }
  | { readonly kind: 'not-running' };

/** Finds the page under the popup. Opened as a tab of its own (in tests), `?tab=ID` names it. */
export async function findPageUnder(): Promise<PageUnder | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab =
    asked === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(asked));
  if (tab?.id === undefined) return null;
  const site = siteOf(tab.url);
  const choice = site === null ? 'off' : choiceFor(site, await readSettings());
  return { tabId: tab.id, url: tab.url ?? null, site, choice };
}

/** Asks the page what it shows. Never rejects: a page that does not answer is `not-running`. */
export async function askState(page: PageUnder): Promise<PopupState> {
  if (page.site === null) return { kind: 'not-permitted' };
  if (page.choice !== 'on') return { kind: page.choice };
  try {
    return (await toPage(page.tabId, { type: 'state' })) ?? { kind: 'not-running' };
  } catch {
    return { kind: 'not-running' };
  }
}
