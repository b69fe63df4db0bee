import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as WebExtensions } from 'webextension-polyfill';
import { type Opened, openBrowser, WITKOFF } from './demo.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Reader, until } from './reader.ts';
import { ToolbarPopup } from './toolbar-popup.ts';

/** What lets an extension see, keep or send what a reader reads; the page promises that ours does not. */
const WATCHING =
  /^(?:tabs|history|topSites|bookmarks|cookies|webRequest\w*|webNavigation|downloads|identity|unlimitedStorage)$/;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('what the welcome page says', () => {
    let opened: Opened;
    let reader: Reader;
    let welcome: Page;
    let paragraphs: ReadonlyMap<string, string>;

    beforeAll(async () => {
      opened = await openBrowser(name);
      ({ reader } = opened);
      welcome = await reader.page(reader.extensionUrl('welcome/welcome.html'));
      await reader.waitForMark(welcome, WITKOFF);
      await until(
        () => welcome.evaluate(() => document.body.innerText),
        text => text.includes('Access to sites'),
        'it does not tell of its access',
      );
      paragraphs = new Map(await welcome.evaluate(sections));
    });
    afterAll(async () => {
      await opened?.close();
    });

    test('is what it does, what it never does, how to keep it in sight, and which sites it may read, in this order', () => {
      expect([...paragraphs.keys()]).toEqual([
        'What it does',
        'What it never does',
        'Keep it in sight',
        'Access to sites',
      ]);
      for (const text of paragraphs.values()) expect(text.length).toBeGreaterThan(40);
    });

    test('“it sends nothing”: the manifest tells the browser the same, and asks for nothing to watch a reader with', async () => {
      expect(paragraphs.get('What it never does')).toMatch(/sends nothing unless you switch that on/);
      const { manifest, granted } = await welcome.evaluate(asked);
      const all = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...granted];
      expect(all.filter(permission => WATCHING.test(permission))).toEqual([]);
      const { gecko } = manifest.browser_specific_settings ?? {};
      if (name === 'firefox') expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
      expect(reader.leaked).toEqual([]);
    });

    test('“a click lists them”: the button that is to be pinned opens the list, with the number on it', async () => {
      const told = paragraphs.get('Keep it in sight');
      expect(told).toMatch(/pin Claimlight.*number says how many annotations.*a click lists them, and switches/s);
      const page = await reader.page(opened.site.url('demo.html'));
      await reader.waitForMark(page, WITKOFF);
      const popup = await ToolbarPopup.openOver(reader, page);
      await popup.waitFor('in the database');
      const { listed, hasSwitch } = JSON.parse((await reader.inToolbarPopup(inPopup)) ?? '{}');
      expect(hasSwitch).toBe(true);
      const { text } = await until(
        () => reader.badge(opened.site.url('demo.html')),
        badge => badge.text !== '',
        'the button has no number',
      );
      expect(Number(text)).toBe(listed);
    });

    test('“lets Claimlight read the pages you open”: so the browser has granted', async () => {
      expect(paragraphs.get('Access to sites')).toMatch(/^Your browser lets Claimlight read the pages/);
      const { hosts, manifest } = await welcome.evaluate(asked);
      expect(hosts).toEqual(expect.arrayContaining([...(manifest.host_permissions ?? ['none asked for'])]));
    });
  });
});

// The functions below run in a page of the extension: each may use nothing from outside itself.

/** Its headings, each with the paragraph that follows it. */
function sections(): [string, string][] {
  return [...document.querySelectorAll('h2')].map(heading => [
    heading.textContent ?? '',
    heading.nextElementSibling?.textContent ?? '',
  ]);
}

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required: readonly string[] } };
  };
}

async function asked(): Promise<{ manifest: Manifest; granted: string[]; hosts: string[] }> {
  const { browser, chrome } = globalThis as unknown as { browser?: WebExtensions; chrome: WebExtensions };
  const api = browser ?? chrome;
  const { permissions = [], origins = [] } = await api.permissions.getAll();
  return { manifest: api.runtime.getManifest() as Manifest, granted: permissions, hosts: origins };
}

function inPopup(): string {
  return JSON.stringify({
    listed: document.querySelectorAll('.list .item').length,
    hasSwitch: document.querySelector('header [role=switch]') !== null,
  });
}
