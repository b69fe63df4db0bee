import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Driver, launch } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Site, serve } from './server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCREENS = resolve(ROOT, 'screens');

/** Packages of Debian and where to get the browser elsewhere. */
const SOURCES: Record<BrowserName, { readonly packageName: string; readonly site: string }> = {
  chromium: { packageName: 'chromium', site: 'https://www.google.com/chrome/' },
  firefox: { packageName: 'firefox-esr', site: 'https://www.firefox.com/' },
};

const APT = '/usr/bin/apt-get';

const USAGE = 'usage: npm start -- [--firefox] [--headless] [URL_OR_FILE]';

/** How long a page has to be read and marked, in milliseconds. */
const READING = 5_000;

/**
 * What `npm start` does once the extension is built: opens it in a real browser, in a window where there is a screen,
 * else as screenshots, and says in the terminal what to look at. `args` are those after `npm start --`.
 * Gives the exit code: 0, 1 when there is no browser or page, 2 on wrong use.
 */
export async function open(args: readonly string[]): Promise<number> {
  const [target, ...more] = args.filter(arg => !arg.startsWith('--'));
  const flags = args.filter(arg => arg.startsWith('--'));
  if (more.length > 0 || flags.some(flag => flag !== '--firefox' && flag !== '--headless')) {
    console.error(USAGE);
    return 2;
  }
  const isAddress = target !== undefined && /^https?:\/\//.test(target);
  if (target !== undefined && !isAddress && !existsSync(target)) {
    console.error(`${target}: no such file; an address must begin with http:// or https://`);
    return 1;
  }
  const name = chooseBrowser(flags.includes('--firefox'));
  if (name === undefined) return 1;

  const file = target === undefined || isAddress ? undefined : resolve(target);
  const site = await serve(file && dirname(file));
  const url = isAddress ? target : site.url(file ? `own/${encodeURIComponent(basename(file))}` : 'demo.html');
  const headless = flags.includes('--headless') || !hasScreen();
  const driver = await launch(name, { headless, online: isAddress || !headless });
  try {
    await driver.install(resolve(ROOT, 'dist', name === 'chromium' ? 'chrome' : 'firefox'));
    await (headless ? takePictures(driver, url) : show(driver, url));
  } finally {
    await close(driver, site);
  }
  return 0;
}

/** The browser asked for, installed if need be and possible; says what to do where it is not. */
function chooseBrowser(firefoxWanted: boolean): BrowserName | undefined {
  const name: BrowserName = firefoxWanted ? 'firefox' : 'chromium';
  if (findBrowser(name) !== undefined) return name;
  if (!firefoxWanted && findBrowser('firefox') !== undefined) {
    console.log('There is no Chromium or Chrome here; taking Firefox.');
    return 'firefox';
  }
  const { packageName, site } = SOURCES[name];
  if (process.getuid?.() === 0 && existsSync(APT)) {
    console.log(`Installing ${packageName} (apt-get) …`);
    spawnSync(APT, ['update', '-qq'], { stdio: 'inherit' });
    spawnSync(APT, ['install', '-qq', '-y', packageName], { stdio: 'inherit' });
    if (findBrowser(name) !== undefined) return name;
  }
  console.error(`There is no ${name} here. Install it (Debian: sudo apt-get install ${packageName}; or ${site}).`);
  return undefined;
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function show(driver: Driver, url: string): Promise<void> {
  await driver.page(url);
  console.log(`
Claimlight is running in ${driver.name} on ${url}
Look at
  - the underlined sentences: hover one (or press Alt+Shift+J) and its card opens, Escape closes it;
  - Claimlight's toolbar button (under the puzzle piece at first): what the article says, and the switch for this site;
  - any other news article, in the same window.
Close the window or press Ctrl-C to end.`);
  await driver.gone();
}

async function takePictures(driver: Driver, url: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  const picture = async (page: Page, what: string) => {
    const path = resolve(SCREENS, `start-${driver.name}-${what}.png`);
    await driver.screenshot(page, path);
    console.log(`  ${relative(process.cwd(), path)}`);
  };
  const page = await driver.page(url);
  const marked = await untilMarked(page);
  console.log(`\nThere is no screen here, so ${driver.name} was run without a window on ${url}\nLook at`);
  await picture(page, 'page');
  if (marked) {
    await driver.command('next-annotation', page);
    await new Promise(resolve => setTimeout(resolve, 500));
    await picture(page, 'card');
  }
  await picture(await driver.openPopup(page.url()), 'popup');
  if (marked)
    console.log('The page has underlined sentences, the card says what is known of the first, the popup lists all.');
  else console.log('Claimlight marked nothing on this page; the popup says why.');
}

/** Whether anything is underlined on the page before `READING` is over. */
async function untilMarked(page: Page): Promise<boolean> {
  const deadline = Date.now() + READING;
  while (Date.now() < deadline) {
    if (await page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0))) return true;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return false;
}

async function close(driver: Driver, site: Site): Promise<void> {
  await driver.close().catch(() => undefined);
  await site.close();
}
