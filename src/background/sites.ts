import browser from 'webextension-polyfill';
import { toPage } from '../messages/send.ts';
import type { Look } from '../messages/to-page.ts';
import type { SiteChoice } from '../messages/to-worker.ts';
import { choiceFor, type Settings, withSite } from '../settings.ts';
import { siteOf } from '../site.ts';
import { readSettings, writeSettings } from '../stored-settings.ts';
import { showBadge } from './badge.ts';

/** Whether annotations are on where this page is from; false for pages that have no site. */
export function isOn(url: string | undefined, settings: Settings): boolean {
  const site = siteOf(url);
  return site !== null && choiceFor(site, settings) === 'on';
}

/** The site of an address and what holds there. */
export async function siteChoice(url: string): Promise<SiteChoice> {
  const site = siteOf(url);
  return { site, choice: site === null ? 'off' : choiceFor(site, await readSettings()) };
}

/** The part of the settings that a page is told. */
export function lookOf({ strength, theme, hiddenFamilies, hiddenClaims }: Settings): Look {
  return { strength, theme, hiddenFamilies, hiddenClaims };
}

/** One change at a time: two at once would each store what the other had not seen. */
let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, stores them, and makes every open tab follow at once. */
export function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  const next = last.then(async () => {
    const before = await readSettings();
    const after = change(before);
    await writeSettings(after);
    await applySettings(before, after);
  });
  last = next.catch(() => undefined);
  return next;
}

/** Switches a site, for every open tab of it. */
export function switchSite(site: string, on: boolean): Promise<void> {
  return changeSettings(settings => withSite(site, on, settings));
}

async function applySettings(before: Settings, after: Settings): Promise<void> {
  const look = lookOf(after);
  const looksNew = JSON.stringify(lookOf(before)) !== JSON.stringify(look);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || siteOf(url) === null) return;
      const on = isOn(url, after);
      const switched = on !== isOn(url, before);
      // A page without our script (a PDF, a page still loading) has nobody to tell: it asks when it begins.
      const tell = (message: Parameters<typeof toPage>[1]) => toPage(id, message).catch(() => undefined);
      if (switched) await tell(on ? { type: 'start', look, anyway: false } : { type: 'stop' });
      else if (looksNew) await tell({ type: 'look', look });
      if (switched && !on) await showBadge(id, 'off');
    }),
  );
}
