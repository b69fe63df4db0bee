import type { Page } from 'puppeteer-core';
import { PopupPage } from './popup-page.ts';
import type { Reader } from './reader.ts';

/** A state of a page that can't be waited for, and what the popup must say of it. */
export interface ToldState {
  readonly name: string;
  readonly says: string;
  /** Makes the page tell it, in place of what it shows in truth. Runs in Claimlight's own world on the page. */
  readonly tell: () => void;
}

export const TOLD_STATES: readonly ToldState[] = [
  {
    name: 'loading',
    says: 'Reading the page',
    tell: () => {
      if (globalThis.claimlightAnnotator) globalThis.claimlightAnnotator.state = () => ({ kind: 'reading' });
    },
  },
  {
    name: 'nothing found',
    says: 'That does not mean',
    tell: () => {
      if (!globalThis.claimlightAnnotator) return;
      globalThis.claimlightAnnotator.state = () => ({
        kind: 'read',
        article: { text: 'One.', blocks: [], headline: null, published: null, language: 'en' },
        answer: {
          annotations: [],
          rejected: [],
          unchecked: [],
          coverage: { statements: 3, checkable: 1, known: 0 },
        },
      });
    },
  },
  {
    name: 'another language',
    says: 'marked as French',
    tell: () => {
      if (!globalThis.claimlightAnnotator) return;
      globalThis.claimlightAnnotator.state = () => ({ kind: 'other-language', language: 'fr' });
    },
  },
  {
    name: 'error',
    says: 'Reload the page to try again',
    tell: () => {
      if (!globalThis.claimlightAnnotator) return;
      globalThis.claimlightAnnotator.state = () => ({ kind: 'failed', why: 'The database is damaged.' });
    },
  },
  {
    name: 'no answer',
    says: 'Claimlight did not answer this page. Reload the page',
    tell: () => {
      if (globalThis.claimlightAnnotator) globalThis.claimlightAnnotator.state = () => ({ kind: 'failed', why: null });
    },
  },
];

/** Opens the popup over an annotated page that is made to tell this state. */
export async function popupToldOf(reader: Reader, page: Page, { tell }: ToldState): Promise<PopupPage> {
  const tab = await reader.tabId(page.url());
  await reader.inWorld(tab, tell);
  return PopupPage.open(reader, page.url());
}
