import './early.ts';
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { toPage } from '../messages/send.ts';
import { FromOwnPage, FromPage } from '../messages/to-worker.ts';
import { siteOf } from '../site.ts';
import { readSettings } from '../stored-settings.ts';
import { ask, askText, getReady, statementsAt } from './ask.ts';
import { dressBadge, showBadge } from './badge.ts';
import { annotate, enterOpenPages } from './inject.ts';
import { forgetLookUps, lookUpPage, lookUpStatements } from './look-ups.ts';
import { matcher } from './parts.ts';
import { openReport } from './report.ts';
import { checkSelection, createMenu } from './selection.ts';
import { changeSettings, isOn, lookOf, siteChoice, switchSite } from './sites.ts';

// The worker is killed at any moment: every listener is registered here, at top level, and nothing is kept but the
// opened packs, which are opened again.

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  return isOwnPage(sender) ? fromOwnPage(message) : fromPage(message, sender);
});

/** Popup, options and welcome are at the extension's own address; a content script's sender is its web page. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

function understand<const S extends v.GenericSchema>(schema: S, message: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, message);
  if (parsed.success) return parsed.output;
  throw new Error(`Claimlight did not understand a message: ${parsed.issues[0].message}`);
}

async function fromOwnPage(message: unknown): Promise<unknown> {
  const request = understand(FromOwnPage, message);
  switch (request.type) {
    case 'site':
      return siteChoice(request.origin);
    case 'switch-site':
      await switchSite(request.site, request.on);
      return true;
    case 'set-settings':
      await changeSettings(() => request.settings);
      if (request.settings.lookUps === 'off') await forgetLookUps();
      return true;
    case 'run-here':
      await annotate(request.tabId, lookOf(await readSettings()), true);
      return true;
    case 'packs':
      return (await matcher()).packInfos();
    case 'packs-changed':
      (await matcher()).forgetPacks();
      return true;
    case 'check':
      return askText(request.text);
    case 'look-up': {
      const { article, starts, tabId } = request;
      return lookUpStatements(article, await statementsAt(article, starts), tabId);
    }
  }
}

async function fromPage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const request = understand(FromPage, message);
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) throw new Error('Only the page of a tab may ask this.');
  switch (request.type) {
    case 'begin': {
      const settings = await readSettings();
      if (isOn(sender.url, settings)) {
        const annotating = annotate(tabId, lookOf(settings));
        getReady();
        await annotating;
      } else {
        // Switched off while the page lay in the back-forward cache, it still has its annotations.
        await toPage(tabId, { type: 'stop' }).catch(() => undefined);
        await showBadge(tabId, 'off');
      }
      return undefined;
    }
    case 'ask': {
      const { statements, answer } = await ask(request.article);
      void lookUpPage(request.article, statements, answer, sender.tab);
      return answer;
    }
    case 'painted':
      return showBadge(tabId, { count: request.count });
    case 'report':
      return openReport({ ...request.match, page: sender.tab?.incognito ? null : (sender.url ?? null) });
    case 'hide':
      return changeSettings(settings => ({
        ...settings,
        hiddenClaims: [...new Set([...settings.hiddenClaims, request.claimId])],
      }));
  }
}

// Firefox for Android has neither commands nor context menus; what would throw here would cost the listeners below.
browser.commands?.onCommand.addListener(async (command: string) => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-annotation':
    case 'previous-annotation':
      await toPage(tab.id, { type: 'step', by: command === 'next-annotation' ? 1 : -1 }).catch(() => undefined);
      return;
    case 'switch-site': {
      const site = siteOf(tab.url);
      if (site !== null) await switchSite(site, !isOn(tab.url, await readSettings()));
    }
  }
});

browser.contextMenus?.onClicked.addListener(async (info, tab) => {
  if (info.selectionText === undefined || tab?.id === undefined) return;
  // Where the browser lets no script in (its own pages, stores), there is no page to show a result on.
  await checkSelection(info.selectionText, tab.id, (info.frameId ?? 0) !== 0).catch(() => undefined);
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([dressBadge(), createMenu(), enterOpenPages()]);
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') });
});

browser.runtime.onStartup.addListener(dressBadge);
