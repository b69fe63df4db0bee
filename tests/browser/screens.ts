import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page, Viewport } from 'puppeteer-core';
import { build } from '../../build.mjs';
import { WITKOFF } from './demo.ts';
import type { BrowserName, Scheme } from './driver.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';
import { popupToldOf, TOLD_STATES } from './popup-states.ts';
import { buildInLanguage } from './pseudo-locale.ts';
import { builtFor, type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

// `npm run screens`: every screen and state in both browsers, light and dark, desktop and phone, and one contact sheet
// of them all, to be looked at by people. Not a test: nothing here says what is right.

const FOLDER = fileURLToPath(new URL('../../screens/', import.meta.url));
const DESKTOP = { width: 1200, height: 900 };
const PHONE = { width: 390, height: 780 };
/** A browser gives a page half the pixels when its reader makes everything twice as large. */
const TWICE = { width: DESKTOP.width / 2, height: DESKTOP.height / 2, deviceScaleFactor: 2 };
/** What a popup may take up at most in both browsers is 800 × 600. */
const POPUP_TWICE = { width: 400, height: 300, deviceScaleFactor: 2 };
const DISAGREEING = fileURLToPath(new URL('../fixtures/disagreeing-feed.json', import.meta.url));

/** Longer than a card takes to appear, in milliseconds. */
const SETTLED = 400;

const settle = () => new Promise(resolve => setTimeout(resolve, SETTLED));

interface Shot {
  readonly file: string;
  readonly title: string;
}

async function shoot(name: BrowserName, site: Site): Promise<Shot[]> {
  const reader = await startReader(name);
  const shots: Shot[] = [];
  const take = async (page: Page, title: string, scheme: Scheme) => {
    const file = `${name}-${title.replace(/\W+/g, '-')}-${scheme}.png`;
    await reader.screenshot(page, join(FOLDER, file));
    shots.push({ file, title: `${name}, ${title}, ${scheme}` });
  };
  try {
    await reader.install(builtFor(name));
    const options = await OptionsPage.open(reader);
    await options.importFeed(DISAGREEING);
    await options.says(/disagreeing-feed\.json was imported/);
    await options.close();
    for (const scheme of ['light', 'dark'] as const) {
      await article(reader, site, scheme, take);
      await popups(reader, site, scheme, take);
      await pages(reader, scheme, take);
      await aboutClaims(reader, scheme, take);
    }
    await inForcedColours(reader, site, take);
  } finally {
    await reader.close();
  }
  return shots;
}

/** What has the longest texts, in French: from its file in place of the English one, as no driver sets a language. */
async function inFrench(name: BrowserName, site: Site): Promise<Shot[]> {
  const folder = buildInLanguage(name, 'fr');
  const reader = await startReader(name);
  const shots: Shot[] = [];
  const take = async (page: Page, title: string, scheme: Scheme) => {
    const file = `${name}-${title.replace(/\W+/g, '-')}-in-French.png`;
    await reader.screenshot(page, join(FOLDER, file));
    shots.push({ file, title: `${name}, ${title}, ${scheme}, in French` });
  };
  try {
    await reader.install(folder);
    const page = await withCard(reader, site.url('demo.html'), WITKOFF, DESKTOP, 'light');
    await take(page, 'card', 'light');
    await page.close();
    const phone = await withCard(reader, site.url('demo.html'), WITKOFF, PHONE, 'light');
    await take(phone, 'card on a phone', 'light');
    const popup = await PopupPage.open(reader, site.url('demo.html'));
    await popup.waitFor('dans la base');
    await take(popup.page, 'popup', 'light');
    await popup.close();
    await phone.close();
    await pages(reader, 'light', take);
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return shots;
}

async function inForcedColours(reader: Reader, site: Site, take: Take): Promise<void> {
  const page = await withCard(reader, site.url('demo.html'), WITKOFF, DESKTOP, 'forced');
  await take(page, 'card', 'forced');
  const popup = await PopupPage.open(reader, site.url('demo.html'));
  await reader.colorScheme(popup.page, 'forced');
  await popup.waitFor('in the database');
  await take(popup.page, 'popup', 'forced');
  await popup.close();
  await page.close();
  await pages(reader, 'forced', take);
}

async function withCard(reader: Reader, url: string, words: string, viewport: Viewport, scheme: Scheme): Promise<Page> {
  const page = await reader.page(url);
  await page.setViewport(viewport);
  await reader.colorScheme(page, scheme);
  await reader.waitForMark(page, words);
  await reader.hover(page, words);
  await reader.waitForCard(page);
  await settle();
  return page;
}

type Take = (page: Page, title: string, scheme: Scheme) => Promise<void>;

async function article(reader: Reader, site: Site, scheme: Scheme, take: Take): Promise<void> {
  for (const [title, viewport] of [
    ['card', DESKTOP],
    ['card on a phone', PHONE],
    ['card at 200 %', TWICE],
  ] as const) {
    const page = await withCard(reader, site.url('demo.html'), WITKOFF, viewport, scheme);
    await take(page, title, scheme);
    await page.close();
  }
  const disagreeing = await withCard(reader, site.url('disagreement.html'), 'puffed up a bag', DESKTOP, scheme);
  await take(disagreeing, 'card, answers that disagree', scheme);
  await disagreeing.close();
  const reported = await withCard(reader, site.url('demo.html'), WITKOFF, DESKTOP, scheme);
  await reader.unfoldCard(reported);
  await settle();
  await take(reported, 'card, unfolded', scheme);
  await reader.pressInCard(reported, 'Report a wrong match');
  const report = await reader.waitForPage(reported.browser(), reader.extensionUrl('report/report.html'));
  await reader.colorScheme(report, scheme);
  for (const [title, viewport] of [
    ['report', DESKTOP],
    ['report on a phone', PHONE],
  ] as const) {
    await report.setViewport(viewport);
    await settle();
    await take(report, title, scheme);
  }
  await report.close();
  await reported.close();
  const page = await reader.page(site.url('not-an-article.html'));
  await reader.colorScheme(page, scheme);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h2') ?? document.body));
  await reader.checkSelection(page, 'The ferry to the island of Ferrol has been painted green.');
  await reader.waitForCard(page);
  await settle();
  await take(page, 'selection, nothing known', scheme);
  await page.close();
}

async function popups(reader: Reader, site: Site, scheme: Scheme, take: Take): Promise<void> {
  const over = async (
    url: string,
    words: string | RegExp,
    title: string,
    then?: (popup: PopupPage) => Promise<void>,
  ) => {
    const page = await reader.page(url);
    await settle();
    const popup = await PopupPage.open(reader, url);
    await reader.colorScheme(popup.page, scheme);
    await popup.waitFor(words);
    await settle();
    await take(popup.page, title, scheme);
    await then?.(popup);
    await popup.close();
    await page.close();
  };
  await over(site.url('demo.html'), 'in the database', 'popup', async popup => {
    const file = join(FOLDER, `${reader.name}-report.html`);
    writeFileSync(file, await popup.saved('Report (HTML)'));
    const report = await reader.page('about:blank');
    await report.goto(pathToFileURL(file).href);
    await reader.colorScheme(report, scheme);
    await settle();
    await take(report, 'exported report', scheme);
    await report.close();
    await popup.page.setViewport(POPUP_TWICE);
    await settle();
    await take(popup.page, 'popup at 200 %', scheme);
    await popup.switchSite(false);
    await popup.waitFor('Switched off here');
    await settle();
    await take(popup.page, 'popup, switched off', scheme);
    await popup.switchSite(true);
  });
  await over(site.url('demo.html'), 'in the database', 'popup, unfolded', async popup => {
    await popup.unfold('near match');
    await popup.unfold('checkable statement');
    await popup.page.setViewport(PHONE);
    await settle();
    await take(popup.page, 'popup, unfolded, on a phone', scheme);
  });
  for (const state of TOLD_STATES) {
    const page = await reader.page(`${site.url('demo.html')}?told`);
    await reader.waitForMark(page, WITKOFF);
    const popup = await popupToldOf(reader, page, state);
    await reader.colorScheme(popup.page, scheme);
    await popup.waitFor(state.says);
    await take(popup.page, `popup, ${state.name}`, scheme);
    await popup.close();
    await page.close();
  }
  await over(site.url('not-an-article.html'), 'No article here', 'popup, no article');
  await over(reader.extensionUrl('manifest.json'), 'Not allowed', 'popup, not allowed');
}

/** What the database tells of itself, unfolded. */
async function aboutClaims(reader: Reader, scheme: Scheme, take: Take): Promise<void> {
  const options = await OptionsPage.open(reader);
  await options.page.setViewport({ width: 760, height: 1100 });
  await reader.colorScheme(options.page, scheme);
  await options.says(/checked up to/);
  await options.unfold('What changed');
  await options.unfold('corrections');
  await options.page.evaluate(() => document.querySelector('#claims')?.scrollIntoView());
  await settle();
  await take(options.page, 'options, what changed', scheme);
  await options.close();
}

async function pages(reader: Reader, scheme: Scheme, take: Take): Promise<void> {
  for (const name of ['options', 'welcome']) {
    const page = await reader.page(reader.extensionUrl(`${name}/${name}.html`));
    await page.setViewport({ width: 760, height: 1500 });
    await reader.colorScheme(page, scheme);
    const text = () => page.evaluate(() => document.body.innerText);
    await until(text, all => all.length > 200, `${name} stays empty`);
    await settle();
    await take(page, name, scheme);
    await page.setViewport(PHONE);
    await settle();
    await take(page, `${name} on a phone`, scheme);
    await page.setViewport(TWICE);
    await settle();
    await take(page, `${name} at 200 %`, scheme);
    await page.close();
  }
}

/** One picture of all, made by the browser that is at hand. */
async function contactSheet(shots: readonly Shot[]): Promise<void> {
  const figures = shots.map(
    ({ file, title }) => `<figure><img src="${file}"><figcaption>${title}</figcaption></figure>`,
  );
  const style =
    'body{margin:16px;background:#888;font:13px sans-serif;display:grid;grid-template-columns:repeat(6,1fr);gap:16px}' +
    'figure{margin:0}img{width:100%}';
  writeFileSync(
    join(FOLDER, 'index.html'),
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`,
  );
  const reader = await startReader('chromium');
  const site = await serve(FOLDER);
  const page = await reader.page(site.url('own/index.html'));
  await page.setViewport({ width: 1800, height: 1000 });
  await page.screenshot({ path: join(FOLDER, 'contact-sheet.png') as `${string}.png`, fullPage: true });
  await reader.close();
  await site.close();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await build({ quiet: true });
const site = await serve();
const shots: Shot[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  shots.push(...(await shoot(name, site)), ...(await inFrench(name, site)));
}
await site.close();
await contactSheet(shots);
console.log(
  `${shots.length} screens; all on one: ${join(FOLDER, 'contact-sheet.png')} (${readFileSync(join(FOLDER, 'contact-sheet.png')).length >> 10} KB)`,
);
