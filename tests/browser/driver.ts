import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { refusingProxy } from './proxy.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Scheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Profile folder; without it a fresh one is made and deleted by `close`. */
  readonly profile?: string;
  /** A window is shown when false. Default true. */
  readonly headless?: boolean;
}

/** One real browser with the extension in it; each verb does what a reader's hand or the browser itself would. */
export interface Driver {
  readonly name: BrowserName;
  /** Loads the unpacked extension from its folder (`dist/chrome` or `dist/firefox`). */
  install(folder: string): Promise<void>;
  /** Address of a file of the extension, say `popup/popup.html`. */
  extensionUrl(path: string): string;
  /** Opens a tab on `url`, resolves once it has loaded. Its console errors are collected. */
  page(url: string): Promise<Page>;
  /** Opens `popup/popup.html` as a tab of its own, told by `?tab=ID` that it is for the tab showing `tabUrl`. */
  openPopup(tabUrl?: string): Promise<Page>;
  /** Number the extension knows the tab showing `url` by. Throws when there is none. */
  tabId(url: string): Promise<number>;
  /** Fires a command of the manifest's `commands` as its key would, on `page`'s tab, which comes to the front. */
  command(name: string, page: Page): Promise<void>;
  /** Ends the service worker (Chromium) or event page (Firefox), as an idle browser would. */
  killWorker(): Promise<void>;
  /** Reloads the extension under its open pages, as the button on the extensions page does. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again on the same profile with the same extension. Open pages are gone. */
  restart(): Promise<void>;
  /** What `prefers-color-scheme` says: on `page` in Chromium, on every page in Firefox. */
  colorScheme(page: Page, scheme: Scheme): Promise<void>;
  /** Writes what `page` shows as a PNG. */
  screenshot(page: Page, path: string): Promise<void>;
  /** Addresses (HTTPS: host and port) asked for outside localhost, the browser's own errands left out. All refused. */
  readonly leaked: readonly string[];
  /** Errors so far: of opened pages (content scripts included) and of the worker or event page. */
  consoleErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a browser's file is given to start from. */
export interface Ground {
  readonly profile: string;
  readonly headless: boolean;
  readonly proxyPort: number;
  /** Where errors are to be written down. */
  readonly errors: string[];
}

/** What a browser's file gives back: a driver without what both have in common. */
export type BareDriver = Omit<Driver, 'leaked' | 'consoleErrors' | 'openPopup' | 'screenshot' | 'name'> & {
  /** Whether a request seen by the proxy is an errand of the browser itself. */
  isOwnErrand(request: string): boolean;
  /** Brings errors that are not pushed but kept by the browser into `Ground.errors`. */
  collectErrors(): Promise<void>;
};

/**
 * Starts Debian's `chromium` or `firefox-esr`, headless unless told otherwise, behind a proxy that refuses everything
 * but localhost. Throws when the browser is not installed.
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `claimlight-${name}-`)));
  const proxy = await refusingProxy();
  const errors: string[] = [];
  const ground: Ground = { profile, headless: options.headless ?? true, proxyPort: proxy.port, errors };
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const bare = await start(ground).catch(async error => {
    await proxy.close();
    throw error;
  });
  return {
    ...bare,
    name,
    async openPopup(tabUrl) {
      const query = tabUrl === undefined ? '' : `?tab=${await bare.tabId(tabUrl)}`;
      const popup = await bare.page(bare.extensionUrl(`popup/popup.html${query}`));
      await popup.setViewport({ width: 400, height: 600 });
      return popup;
    },
    async screenshot(page, path) {
      await page.bringToFront();
      await page.screenshot({ path: path as `${string}.png` });
    },
    get leaked() {
      return proxy.requests.filter(request => !bare.isOwnErrand(request));
    },
    async consoleErrors() {
      await bare.collectErrors();
      return errors;
    },
    async close() {
      await bare.close();
      await proxy.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
