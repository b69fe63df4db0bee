import browser from 'webextension-polyfill';
import { words } from '../words/native-words.ts';

const SIZES = [16, 19, 32, 38] as const;

function icon(name: 'claimlight' | 'off'): Record<number, string> {
  return Object.fromEntries(SIZES.map(size => [size, `/icons/${name}-${size}.png`]));
}

/** Shows on the toolbar what a tab's page has: the number of annotations, or that its site is switched off. */
export async function showBadge(tabId: number, shown: { readonly count: number } | 'off'): Promise<void> {
  const off = shown === 'off';
  const count = off ? 0 : shown.count;
  const title = off ? words.say('badgeOff') : count === 0 ? 'Claimlight' : words.count('badgeCount', count);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
      browser.action.setIcon({ tabId, path: icon(off ? 'off' : 'claimlight') }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed in between; there is nothing left to show it on.
  }
}

/** Calm colours, once a browser's start: a badge informs, it does not alarm. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b57d0' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
