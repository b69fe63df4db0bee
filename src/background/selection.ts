import browser from 'webextension-polyfill';
import { toPage } from '../messages/send.ts';
import { readSettings } from '../stored-settings.ts';
import { words } from '../words/native-words.ts';
import { askText } from './ask.ts';
import { injectAnnotator } from './inject.ts';
import { lookOf } from './sites.ts';

const MENU = 'check-selection';

/** More than this is not a passage but a page; the article itself is annotated anyway. */
const LONGEST_SELECTION = 5000;

/** Puts "Check the selected text" into the context menu of selections. Browsers remember it until the next update; Firefox for Android has none. */
export async function createMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: words.say('menuCheck'), contexts: ['selection'] });
}

/**
 * Checks the selected text and shows the result beside it. The click itself gives access to the page (`activeTab`), on
 * whatever site and whatever its setting. What is selected in a frame is told by the page around it.
 */
export async function checkSelection(text: string, tabId: number, inFrame: boolean): Promise<void> {
  const passage = text.slice(0, LONGEST_SELECTION);
  const [answer, settings] = await Promise.all([askText(passage), readSettings(), injectAnnotator(tabId)]);
  await toPage(tabId, { type: 'selection', result: { text: passage, inFrame, answer }, look: lookOf(settings) });
}
