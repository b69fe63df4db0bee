import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { isChromiumErrand, launchChromium } from './chromium.ts';
import { isFirefoxErrand, launchFirefox } from './firefox.ts';
import { BARE_FILE, lensOf } from './lens.ts';
import { refusingProxy } from './proxy.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Scheme = 'light' | 'dark' | 'forced';

export interface LaunchOptions {
  /** Profile folder; without it a fresh one is made and deleted by `close`. */
  readonly profile?: string;
  /** A window is shown when false. Default true. */
  readonly headless?: boolean;
  /** Lets the browser reach the web, with nothing recorded in `leaked`. Default false. */
  readonly online?: boolean;
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
  /** Number the extension knows the tab showing `url` by. Throws when there is none. Wakes no worker. */
  tabId(url: string): Promise<number>;
  /** What the toolbar button says for the tab showing `url`. No browser tells which icon it has; its title goes with it. */
  badge(url: string): Promise<{ readonly text: string; readonly title: string }>;
  /**
   * Runs a function in the extension's own world on a tab's page, where its content scripts are, and gives its JSON
   * value. The function is sent as text (and may be given as text): it may use nothing from outside itself. Wakes no worker.
   */
  inWorld<T>(tabId: number, source: (() => T) | string): Promise<Awaited<T>>;
  /** Fires a command of the manifest's `commands` as its key would, on `page`'s tab, which comes to the front. */
  command(name: string, page: Page): Promise<void>;
  /** Picks "Check the selected text" in the context menu of `page`, on which, or in a frame of which, `text` is selected. */
  checkSelection(page: Page, text: string, inFrame?: boolean): Promise<void>;
  /** Lets the extension into private windows, as its reader may in the browser's settings; it is reloaded for that. */
  allowInPrivate(): Promise<void>;
  /** Opens a private window on `url`; `Reader.waitForPage` finds its page. */
  openPrivately(url: string): Promise<void>;
  /** Has the browser withhold every site from the extension until its button is pressed, as a reader may in its settings. */
  withholdSites(): Promise<void>;
  /** Presses the extension's toolbar button on `page`'s tab, which comes to the front: the browser's own button. */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Runs a function in the popup that hangs from the toolbar button and gives its value; null where none is open. It is
   * sent as text: it may use nothing from outside itself.
   */
  inToolbarPopup<T>(source: (() => T) | string): Promise<T | null>;
  /** Has the running worker take messages and answer none, as one that dies in the middle of its work. */
  holdWorker(): Promise<void>;
  /** Ends the service worker (Chromium) or event page (Firefox), as an idle browser would. */
  killWorker(): Promise<void>;
  /** Reloads the extension under its open pages, as the button on the extensions page does. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again on the same profile with the same extension. Open pages are gone. */
  restart(): Promise<void>;
  /** What `prefers-color-scheme` and `forced-colors` say: on `page` in Chromium, on every page in Firefox. */
  colorScheme(page: Page, scheme: Scheme): Promise<void>;
  /** Tells `page` that its reader prefers more contrast; Firefox does where it has its reader's own colours over the page's. */
  moreContrast(page: Page): Promise<void>;
  /** Tells `page` whether its reader prefers less motion; in Firefox, every page. */
  reducedMotion(page: Page, reduced: boolean): Promise<void>;
  /** Lays `page`, which comes to the front, out as it would be printed, or as on a screen again. */
  medium(page: Page, medium: 'print' | 'screen'): Promise<void>;
  /** Writes what `page` shows as a PNG. */
  screenshot(page: Page, path: string): Promise<void>;
  /**
   * Addresses (HTTPS: host and port) asked for outside localhost so far, the browser's own errands left out. All were
   * refused. The array grows.
   */
  readonly leaked: readonly string[];
  /** Errors so far: of opened pages (content scripts included) and of the worker or event page. */
  consoleErrors(): Promise<readonly string[]>;
  /** Resolves when the browser is gone, closed by hand or by `close`. */
  gone(): Promise<void>;
  close(): Promise<void>;
}

/** What a browser's file is given to start from. */
export interface Ground {
  readonly profile: string;
  readonly headless: boolean;
  /** Port of the refusing proxy on 127.0.0.1; undefined when the browser may reach the web. */
  readonly proxyPort: number | undefined;
  /** Where errors are to be written down. */
  readonly errors: string[];
}

/** What a browser's file gives back: a driver without what both have in common. */
export type BareDriver = Omit<
  Driver,
  | 'name'
  | 'page'
  | 'openPopup'
  | 'openPrivately'
  | 'tabId'
  | 'inWorld'
  | 'badge'
  | 'screenshot'
  | 'leaked'
  | 'consoleErrors'
> & {
  page(url: string, options?: { readonly background: boolean }): Promise<Page>;
  /** Brings errors that are not pushed but kept by the browser into `Ground.errors`. */
  collectErrors(): Promise<void>;
};

/**
 * Starts Debian's `chromium` or `firefox-esr`, headless unless told otherwise, behind a proxy that refuses everything
 * but localhost. Throws when the browser is not installed.
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `claimlight-${name}-`));
  const sweep = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  // Ctrl-C ends the process without `close`.
  if (options.profile === undefined) process.once('exit', sweep);
  const leaked: string[] = [];
  const isOwnErrand = name === 'chromium' ? isChromiumErrand : isFirefoxErrand;
  const proxy = options.online
    ? undefined
    : await refusingProxy(request => {
        if (!isOwnErrand(request)) leaked.push(request);
      });
  const errors: string[] = [];
  const ground: Ground = { profile, headless: options.headless ?? true, proxyPort: proxy?.port, errors };
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const bare = await start(ground).catch(async error => {
    await proxy?.close();
    throw error;
  });
  const lens = lensOf(() => bare.page(bare.extensionUrl(BARE_FILE), { background: true }));
  return {
    ...bare,
    name,
    page: url => bare.page(url),
    tabId: lens.tabId,
    inWorld: lens.inWorld,
    badge: lens.badge,
    openPrivately: lens.openPrivately,
    async allowInPrivate() {
      lens.forget();
      await bare.allowInPrivate();
    },
    async reloadExtension() {
      lens.forget();
      await bare.reloadExtension();
    },
    async restart() {
      lens.forget();
      await bare.restart();
    },
    async openPopup(tabUrl) {
      const query = tabUrl === undefined ? '' : `?tab=${await lens.tabId(tabUrl)}`;
      const popup = await bare.page(bare.extensionUrl(`popup/popup.html${query}`));
      await popup.setViewport({ width: 400, height: 600 });
      return popup;
    },
    async screenshot(page, path) {
      await page.bringToFront();
      await page.screenshot({ path: path as `${string}.png` });
    },
    leaked,
    async consoleErrors() {
      await bare.collectErrors();
      return errors;
    },
    async close() {
      await bare.close();
      await proxy?.close();
      process.off('exit', sweep);
      if (options.profile === undefined) sweep();
    },
  };
}
