import browser from 'webextension-polyfill';
import { toPage } from '../messages/send.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { siteOf } from '../site.ts';
import { showBadge } from './badge.ts';

/** Whether annotations are on where this page is from; `false` for pages that have no site. */
export async function isOn(url: string | undefined): Promise<boolean> {
  const site = siteOf(url);
  if (site === null) return false;
  const { sitesOff } = await readSettings();
  return !sitesOff.includes(site);
}

/** Switches a site, remembers it, and tells every open tab of it at once. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const settings = await readSettings();
  const others = settings.sitesOff.filter(other => other !== site);
  await writeSettings({ ...settings, sitesOff: on ? others : [...others, site].sort() });
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || siteOf(url) !== site) return;
      // A page without our script (a PDF, a page still loading) has nobody to tell: it asks when it begins.
      await toPage(id, { type: 'switch', on }).catch(() => undefined);
      if (!on) await showBadge(id, 'off');
    }),
  );
}
