import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
declare global {
  interface Element {
    /** In both browsers that are tested; not in TypeScript's own types yet. */
    moveBefore(node: Element, child: Element | null): void;
  }
  /** Set by axe's own code, in the world that it runs in. */
  var axe: typeof axeCore;
}

/** What axe finds wrong in a page by WCAG 2.2 AA, a line each. Its own code runs in the page, so this is for pages of ours. */
export async function findingsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(judgePage);
}

/** What axe finds wrong in a card, how much of it it saw, and of how many texts it could measure the contrast. */
export interface CardFindings {
  readonly findings: string[];
  readonly looked: number;
  readonly contrasts: number;
}

/**
 * What axe finds wrong inside the open card. Axe runs in the extension's own world, where the card is made, and is handed the
 * closed shadow root there; the page sees nothing of it, and nothing that is shipped has a way in.
 */
export async function findingsInCard(reader: Reader, page: Page): Promise<CardFindings> {
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

async function judgeCard(): Promise<CardFindings> {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const host = document.querySelector<HTMLElement>('claimlight-card');
  if (!host?.matches(':popover-open')) return { findings: ['no card is open'], looked: 0, contrasts: 0 };
  const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
  // Axe asks the host for its root; the property is set in this world only, and hides the browser's, which says null.
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  // It measures contrast in the body only, and the card is beside it. The move is taken back.
  document.body.moveBefore(host, null);
  if (!host.matches(':popover-open')) host.showPopover();
  const { violations, passes } = await globalThis.axe.run(host, { runOnly: { type: 'tag', values } });
  document.documentElement.moveBefore(host, null);
  return {
    findings: violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`),
    looked: passes.flatMap(({ nodes }) => nodes).length,
    contrasts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}
