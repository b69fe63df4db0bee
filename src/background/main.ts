import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { toPage } from '../messages/send.ts';
import { ToWorker } from '../messages/to-worker.ts';
import { ask } from './ask.ts';
import { dressBadge, showBadge } from './badge.ts';
import { enterOpenPages, injectAnnotator } from './inject.ts';
import { isOn, switchSite } from './sites.ts';

// The worker is killed at any moment: every listener is registered here, at top level, and nothing is kept but the
// opened packs, which are opened again.

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = v.safeParse(ToWorker, message);
  if (!parsed.success)
    return Promise.reject(new Error(`Claimlight did not understand a message: ${parsed.issues[0].message}`));
  return handle(parsed.output, sender);
});

async function handle(message: ToWorker, sender: Runtime.MessageSender): Promise<unknown> {
  if (message.type === 'switch-site') {
    if (!isOwnPage(sender)) throw new Error('Only Claimlight itself may switch a site.');
    await switchSite(message.site, message.on);
    return true;
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) throw new Error('Only the page of a tab may ask this.');
  switch (message.type) {
    case 'begin': {
      const on = await isOn(sender.url);
      if (on) await injectAnnotator(tabId);
      else await showBadge(tabId, 'off');
      return on;
    }
    case 'ask':
      return ask(message.article);
    case 'painted':
      return showBadge(tabId, (await isOn(sender.url)) ? { count: message.count } : 'off');
  }
}

/** Popup and options are pages of the extension's own address; a content script's sender is its web page. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

browser.commands.onCommand.addListener(async (command: string) => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const by = command === 'next-annotation' ? 1 : -1;
  await toPage(tab.id, { type: 'step', by }).catch(() => undefined);
});

browser.runtime.onInstalled.addListener(async () => {
  await dressBadge();
  await enterOpenPages();
});

browser.runtime.onStartup.addListener(dressBadge);
