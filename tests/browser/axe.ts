import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
declare global {
  /** Set by axe's own code, in the world that it runs in. */
  var axe: typeof axeCore;
}

/** What axe finds wrong in a page by WCAG 2.2 AA, a line each. Its own code runs in the page, so this is for pages of ours. */
export async function findingsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(judgePage);
}

/**
 * What axe finds wrong inside the open card. Axe runs in the extension's own world, where the card is made, and is handed the
 * closed shadow root there; the page sees nothing of it, and nothing that is shipped has a way in.
 */
export async function findingsInCard(reader: Reader, page: Page): Promise<string[]> {
  const tabId = await reader.tabId(page.url());
  await reader.inWorld(tabId, `() => { ${axeCore.source}; return true; }`);
  return reader.inWorld(tabId, judgeCard);
}

// The functions below run in a page: each may use nothing from outside itself.

async function judgePage(): Promise<string[]> {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

async function judgeCard(): Promise<string[]> {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const host = document.querySelector('claimlight-card');
  if (host === null || !host.matches(':popover-open')) return ['no card is open'];
  const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
  // Axe asks the host for its root; the property is set in this world only, and hides the browser's, which says null.
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  const { violations, passes } = await globalThis.axe.run(host, { runOnly: { type: 'tag', values } });
  const blind = passes.some(({ id, nodes }) => id === 'color-contrast' && nodes.length > 5)
    ? []
    : ['axe saw next to no text: it did not get into the card'];
  return [...blind, ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)];
}
