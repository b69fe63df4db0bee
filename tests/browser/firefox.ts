import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as WebExtensions } from 'webextension-polyfill';
import type { BareDriver, Ground } from './driver.ts';
import { findBrowser } from './find.ts';
import { BARE_FILE } from './lens.ts';
import * as privileged from './privileged.ts';
import { watchPage } from './watch.ts';

/** The manifest's `browser_specific_settings.gecko.id`. */
const GECKO_ID = 'claimlight@claimlight.org';

/** Firefox gives every installation its own; fixed here so that the tests know the extension's address. */
const UUID = 'c1a1311e-0000-4000-8000-c1a1311e0000';

/** Remote settings: release builds of Firefox ask this host for its own lists whatever the preferences say. */
const OWN_ERRANDS =
  /^(?:firefox|content-signature-2|firefox-settings-attachments)\.(?:settings\.services|cdn)\.mozilla\.(?:com|net):443$/;

const PATIENCE = 10_000;

/** Whether a request seen by the proxy is an errand of Firefox itself. */
export function isFirefoxErrand(request: string): boolean {
  return OWN_ERRANDS.test(request);
}

/** Starts Firefox with system access, so that what only the browser may do (end a background, press a key) can be done. */
export async function launchFirefox(ground: Ground): Promise<BareDriver> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined) throw new Error('firefox is not installed: apt-get install firefox-esr');

  let browser: Browser;
  let cockpit: Page | undefined;
  let folder: string | undefined;

  const start = async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: ground.headless,
      userDataDir: ground.profile,
      defaultViewport: ground.headless ? { width: 1200, height: 900 } : null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        // A temporary add-on loses its storage and address at restart; these keep both (as `web-ext run` does).
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        ...(ground.proxyPort === undefined ? {} : throughProxy(ground.proxyPort)),
        // Fetching a page's icon under a hostile policy would be an error of the page, not of ours.
        'browser.chrome.site_icons': false,
        // Stands for the reader's yes where the extension asks for a permission: the tests can't press that button.
        'extensions.webextOptionalPermissionPrompts': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'app.normandy.enabled': false,
        // Shows the bare page as text, not in a viewer of the browser's own, which has no extension APIs.
        'devtools.jsonview.enabled': false,
        // Brings `console.error` of the event page, which lives in another process, to standard output.
        'devtools.console.stdout.content': true,
        'devtools.console.stdout.chrome': false,
      },
    });
    listenToOutput(browser, ground.errors);
    cockpit = undefined;
  };

  /** A tab whose scripts have the browser's own rights; opened when first needed, so that a person does not see it. */
  const inCockpit = async (): Promise<Page> => {
    if (cockpit === undefined) {
      cockpit = await browser.newPage({ background: true });
      await open(cockpit, 'about:config');
    }
    return cockpit;
  };

  const url = (path: string) => `moz-extension://${UUID}/${path}`;

  const page: BareDriver['page'] = async (address, { background } = { background: false }) => {
    const opened = await browser.newPage({ background });
    watchPage(opened, ground.errors);
    if (address.startsWith('moz-extension:')) await open(opened, address);
    else await opened.goto(address);
    return opened;
  };

  const collectErrors = async () => {
    ground.errors.push(...(await (await inCockpit()).evaluate(privileged.takeErrors, url(''))));
  };

  await start();
  return {
    extensionUrl: url,
    page,
    collectErrors,
    async install(path) {
      folder = path;
      await browser.installExtension(path);
    },
    async command(name, target) {
      const cockpit = await inCockpit();
      await target.bringToFront();
      await cockpit.evaluate(privileged.command, GECKO_ID, name);
    },
    async checkSelection(target, text, inFrame = false) {
      const cockpit = await inCockpit();
      await target.bringToFront();
      await cockpit.evaluate(privileged.checkSelection, GECKO_ID, text, inFrame ? 1 : 0);
    },
    async allowInPrivate() {
      await (await inCockpit()).evaluate(privileged.allowInPrivate, GECKO_ID);
    },
    async withholdSites() {
      await (await inCockpit()).evaluate(privileged.withholdSites, GECKO_ID);
    },
    async pressToolbarButton(target) {
      const cockpit = await inCockpit();
      await target.bringToFront();
      await cockpit.evaluate(privileged.pressToolbarButton, GECKO_ID);
    },
    async inToolbarPopup(source) {
      const answer = await (await inCockpit()).evaluate(privileged.inToolbarPopup, `(${source})()`);
      return answer === null ? null : JSON.parse(answer);
    },
    async holdWorker() {
      const bare = await page(url(BARE_FILE), { background: true });
      await bare.evaluate(async () => {
        type Scope = typeof globalThis & { readonly browser: WebExtensions };
        const { browser } = globalThis as Scope;
        const worker = (await browser.runtime.getBackgroundPage()) as unknown as Scope;
        // Of the worker's own parts alone: what is of this page goes with it. A race of none never ends.
        worker.browser.storage.local.get = worker.Promise.race.bind(
          worker.Promise,
          new worker.Array<never>(),
        ) as () => Promise<never>;
      });
      await bare.close();
    },
    async killWorker() {
      await (await inCockpit()).evaluate(privileged.endBackground, GECKO_ID);
    },
    async reloadExtension() {
      await (await inCockpit()).evaluate(privileged.reload, GECKO_ID);
    },
    async restart() {
      await collectErrors();
      await browser.close();
      await start();
      // Firefox forgets an unsigned add-on at restart.
      if (folder !== undefined) await browser.installExtension(folder);
    },
    async colorScheme(page, scheme) {
      await (await inCockpit()).evaluate(privileged.colorScheme, scheme);
      // A changed preference takes a while to reach the page's process.
      await until(
        page,
        wanted =>
          matchMedia('(forced-colors: active)').matches === (wanted === 'forced') &&
          matchMedia(`(prefers-color-scheme: ${wanted === 'dark' ? 'dark' : 'light'})`).matches,
        scheme,
      );
    },
    async moreContrast(page) {
      await (await inCockpit()).evaluate(privileged.colorScheme, 'forced' as const);
      await until(page, wanted => matchMedia(wanted).matches, '(prefers-contrast: more)');
    },
    async reducedMotion(page, reduced) {
      await (await inCockpit()).evaluate(privileged.reducedMotion, reduced);
      await until(page, wanted => matchMedia(wanted).matches, motionQuery(reduced));
    },
    // What the browser's own developer tools do; the driver's way knows Chromium only.
    async medium(target, medium) {
      const cockpit = await inCockpit();
      await target.bringToFront();
      await cockpit.evaluate(privileged.medium, medium);
      await until(target, wanted => matchMedia(wanted).matches, medium);
    },
    gone: () => new Promise(resolve => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

const motionQuery = (reduced: boolean): string => `(prefers-reduced-motion: ${reduced ? 'reduce' : 'no-preference'})`;

function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  };
}

/** Goes to an address of the browser or an extension, where the driver's own wait for loading never ends. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: [] });
  await until(page, wanted => location.href === wanted && document.readyState === 'complete', address);
}

/** Asks the page until it says yes. Puppeteer's own wait makes code from text, which hostile pages forbid. */
async function until(page: Page, isSo: (argument: string) => boolean, argument: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await page.evaluate(isSo, argument).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`${page.url()}: waited in vain for ${argument}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Firefox prints each `console.error` of the event page and of web pages as `console.error: "…"`. */
function listenToOutput(browser: Browser, errors: string[]): void {
  const output = browser.process()?.stdout;
  if (!output) return;
  createInterface(output).on('line', line => {
    // RSLoader is the browser's own loader of remote settings, which it can't reach here.
    if (line.startsWith('console.error: ') && !line.includes('RSLoader')) errors.push(line);
  });
}
