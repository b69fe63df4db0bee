import puppeteer, { type Browser, type CDPSession, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { Browser as WebExtensions } from 'webextension-polyfill';
import type { BareDriver, Ground } from './driver.ts';
import { findBrowser } from './find.ts';
import { BARE_FILE } from './lens.ts';
import { watchPage } from './watch.ts';

/** Chromium's event objects can be fired by hand, which is not in the documented API. */
declare const chrome: WebExtensions & {
  /** What the browser's own page of extensions does. */
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
  };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
};

/**
 * Hosts that Chromium 156 asks by itself on a blank profile with background networking off: clock, component updates
 * and signed-in accounts. Nothing an extension of ours could mean to reach.
 */
const OWN_ERRANDS =
  /^(?:http:\/\/)?(?:clients2\.google\.com|redirector\.gvt1\.com|update\.googleapis\.com|accounts\.google\.com)[:/]/;

const PATIENCE = 10_000;

/** Whether a request seen by the proxy is an errand of Chromium itself. */
export function isChromiumErrand(request: string): boolean {
  return OWN_ERRANDS.test(request);
}

/** Starts Chromium with the DevTools protocol on a pipe, the one way that still installs unpacked extensions. */
export async function launchChromium(ground: Ground): Promise<BareDriver> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('chromium is not installed: apt-get install chromium');

  let browser: Browser;
  let folder: string | undefined;
  let id = '';
  const sessions = new WeakMap<Page, CDPSession>();

  const start = async () => {
    browser = await puppeteer.launch({
      executablePath,
      headless: ground.headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: ground.profile,
      defaultViewport: ground.headless ? { width: 1200, height: 900 } : null,
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Else it asks Google what a page's fields are for.
        '--disable-features=AutofillServerCommunication',
        ...(ground.headless ? ['--disable-gpu'] : []),
        // Chromium refuses to run sandboxed as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(ground.proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${ground.proxyPort}`]),
      ],
    });
    browser.on('targetcreated', target => void watchWorker(target, ground.errors));
  };

  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(url(''));
  const url = (path: string) => `chrome-extension://${id}/${path}`;

  const page: BareDriver['page'] = async (address, { background } = { background: false }) => {
    const opened = await browser.newPage({ background });
    watchPage(opened, ground.errors);
    await opened.goto(address);
    return opened;
  };

  /** The running worker; a sleeping one is woken by a message from a bare page of the extension. */
  const worker = async (): Promise<WebWorker> => {
    if (!browser.targets().some(isWorker)) {
      const waker = await browser.newPage({ background: true });
      await waker.goto(url(BARE_FILE));
      await waker.evaluate(() => void chrome.runtime.sendMessage(null).catch(() => undefined));
      await browser.waitForTarget(isWorker, { timeout: PATIENCE });
      await waker.close();
    }
    const found = await (await browser.waitForTarget(isWorker, { timeout: PATIENCE })).worker();
    if (found === null) throw new Error('the service worker went away while it was looked at');
    return found;
  };

  /** Resolves when the extension's files can be opened again: just after a (re)load Chromium still blocks them. */
  const untilReady = async () => {
    const probe = await browser.newPage({ background: true });
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      try {
        await probe.goto(url(BARE_FILE));
        break;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    }
    await probe.close();
  };

  /** Ends the worker and waits until the driver sees it gone. */
  const killWorker = async () => {
    const running = browser.targets().find(isWorker);
    if (running === undefined) return;
    const gone = new Promise<void>(resolve => {
      browser.on('targetdestroyed', function listen(target) {
        if (target !== running) return;
        browser.off('targetdestroyed', listen);
        resolve();
      });
    });
    await (await worker()).close();
    await gone;
  };

  await start();
  return {
    extensionUrl: url,
    page,
    async install(path) {
      folder = path;
      id = await browser.installExtension(path);
      await untilReady();
    },
    // Headless Chromium hands no key to the browser's own shortcuts, so the event is fired where it would arrive.
    async command(name, target) {
      await target.bringToFront();
      await (await worker()).evaluate(async command => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async checkSelection(target, text, inFrame = false) {
      await target.bringToFront();
      const info = { menuItemId: 'check-selection', selectionText: text, editable: false, frameId: inFrame ? 1 : 0 };
      await (await worker()).evaluate(async clicked => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(clicked, tab);
      }, info);
    },
    async allowInPrivate() {
      if (folder === undefined) throw new Error('the extension is not installed');
      await killWorker();
      const session = await browser.target().createCDPSession();
      await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
      await session.detach();
      await untilReady();
    },
    async withholdSites() {
      const settings = await browser.newPage({ background: true });
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        extensionId => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
        id,
      );
      await settings.close();
    },
    async pressToolbarButton(target) {
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('the extension is not installed');
      await target.bringToFront();
      await target.triggerExtensionAction(extension);
    },
    async inToolbarPopup(source) {
      const popup = browser.targets().find(target => target.url() === url('popup/popup.html'));
      if (popup === undefined) return null;
      try {
        return (await (await popup.asPage()).evaluate(`(${source})()`)) as never;
      } catch (error) {
        // It closed while it was asked; puppeteer names this error and does not export it.
        if (error instanceof Error && error.name === 'TargetCloseError') return null;
        throw error;
      }
    },
    async holdWorker() {
      await (await worker()).evaluate(() => {
        chrome.storage.local.get = () => new Promise(() => undefined);
      });
    },
    killWorker,
    // After `chrome.runtime.reload()` Chromium keeps blocking the extension's pages for the driver; this reloads as well.
    async reloadExtension() {
      // A worker that the driver watches would outlive the reload, deaf.
      await killWorker();
      if (folder !== undefined) await browser.installExtension(folder);
      await untilReady();
    },
    async restart() {
      await browser.close();
      await start();
      if (folder === undefined) return;
      // An unpacked extension stays in the profile; installing it again would count as a reload, not a restart.
      if (!(await browser.extensions()).has(id)) await browser.installExtension(folder);
      await untilReady();
    },
    async colorScheme(target, scheme) {
      // Puppeteer's own way knows no forced colours. What a session sets holds as long as it lives: with the page.
      const session = sessions.get(target) ?? (await target.createCDPSession());
      sessions.set(target, session);
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
          { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
        ],
      });
    },
    async moreContrast(target) {
      const session = sessions.get(target) ?? (await target.createCDPSession());
      sessions.set(target, session);
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    },
    async reducedMotion(target, reduced) {
      const value = reduced ? 'reduce' : 'no-preference';
      await target.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    },
    async medium(target, medium) {
      await target.bringToFront();
      await target.emulateMediaType(medium);
    },
    collectErrors: async () => undefined,
    gone: () => new Promise(resolve => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Writes errors of an extension's service worker down from its first line on. */
async function watchWorker(target: Target, errors: string[]): Promise<void> {
  if (target.type() !== 'service_worker' || !target.url().startsWith('chrome-extension://')) return;
  const worker = await target.worker().catch(() => null);
  worker?.on('console', message => {
    if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
  });
  worker?.client.on('Runtime.exceptionThrown', event => {
    errors.push(`worker: ${event.exceptionDetails.exception?.description ?? event.exceptionDetails.text}`);
  });
}
