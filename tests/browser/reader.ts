import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, type Driver, type LaunchOptions, launch } from './driver.ts';
import { type Box, boxOf } from './words-on-page.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
declare global {
  interface Element {
    /** Firefox gives extensions the closed root here; Chrome has `chrome.dom`. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** What is waited for comes within a second on an idle machine; two cores that also build and bench get more. */
const PATIENCE = 15_000;

/** A card as a reader has it before their eyes. */
export interface SeenCard {
  readonly answer: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly target: string; readonly rel: string }[];
  /** Whether the keyboard is in it. */
  readonly focused: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One person with one browser: what they do and what they see. */
export interface Reader extends Driver {
  /** Stretches of text that are underlined on the page; [] where none are. */
  marked(page: Page): Promise<string[]>;
  /** Waits until `words` are among what is underlined, and gives all of it. */
  waitForMark(page: Page, words: string): Promise<string[]>;
  waitForNoMarks(page: Page): Promise<void>;
  /** Moves the pointer onto these words, scrolling to them first. */
  hover(page: Page, words: string): Promise<void>;
  /** Where these words stand in the window, in CSS pixels. */
  boxOf(page: Page, words: string): Promise<Box>;
  /** The open card; null where there is none. */
  card(page: Page): Promise<SeenCard | null>;
  waitForCard(page: Page): Promise<SeenCard>;
  waitForNoCard(page: Page): Promise<void>;
  /** Presses the button of the open card that has this text or name. */
  pressInCard(page: Page, text: string): Promise<void>;
  /** The same with a thumb. */
  tapInCard(page: Page, text: string): Promise<void>;
  /** Waits for the tab that the extension opens at this address. */
  waitForPage(browser: Browser, address: string): Promise<Page>;
  /** Unfolds what the open card keeps folded. */
  unfoldCard(page: Page): Promise<void>;
  /** Whether more than the first small script is in the page. */
  isAnnotatorIn(page: Page): Promise<boolean>;
}

/** The built extension of a browser. */
export function builtFor(name: BrowserName): string {
  return fileURLToPath(new URL(`../../dist/${name === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url));
}

/** Asks until the answer is the one that is waited for; throws with `complaint` where it never is. */
export async function until<T>(
  ask: () => Promise<T>,
  good: (value: T) => boolean,
  complaint: string | ((last: T) => string),
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const value = await ask();
    if (good(value)) return value;
    if (Date.now() > deadline) throw new Error(typeof complaint === 'string' ? complaint : complaint(value));
    await new Promise(resolve => setTimeout(resolve, 40));
  }
}

/** Starts a browser with nothing in it; the test installs the extension when it likes, and then the welcome page is open. */
export async function startReader(name: BrowserName, options: LaunchOptions = {}): Promise<Reader> {
  const driver = await launch(name, options);
  const look = async (page: Page) => driver.inWorld(await driver.tabId(page.url()), lookAround);
  const marked = (page: Page) => page.evaluate(markedText);
  const card = async (page: Page) => (await look(page)).card;
  const findButton = async (page: Page, text: string) => {
    const wanted = `() => (${buttonOfCard})(${JSON.stringify(text)})`;
    const button = await driver.inWorld<{ x: number; y: number } | null>(await driver.tabId(page.url()), wanted);
    if (button === null) throw new Error(`the card has no button “${text}”`);
    return button;
  };

  return {
    ...driver,
    get leaked() {
      return driver.leaked;
    },
    async install(folder) {
      await driver.install(folder);
      // It comes to the front when it opens; until then a click may meet a page that has just gone behind it.
      await until(
        () => driver.tabId(driver.extensionUrl('welcome/welcome.html')).catch(() => null),
        tab => tab !== null,
        'no welcome page opened',
      );
    },
    marked,
    waitForMark: (page, words) =>
      until(
        () => marked(page),
        all => all.some(text => text.includes(words)),
        `“${words}” is not underlined`,
      ),
    async waitForNoMarks(page) {
      await until(
        () => marked(page),
        all => all.length === 0,
        'text is still underlined',
      );
    },
    boxOf: (page, words) => boxOf(page, words, true),
    async hover(page, words) {
      await page.bringToFront();
      const { x, y } = await boxOf(page, words, true);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
    },
    card,
    async waitForCard(page) {
      const seen = await until(
        () => card(page),
        value => value !== null,
        'no card opened',
      );
      if (seen === null) throw new Error('no card opened');
      return seen;
    },
    async waitForNoCard(page) {
      await until(
        () => card(page),
        value => value === null,
        'the card is still open',
      );
    },
    async pressInCard(page, text) {
      const { x, y } = await findButton(page, text);
      await page.mouse.click(x, y);
    },
    async tapInCard(page, text) {
      const { x, y } = await findButton(page, text);
      await page.touchscreen.tap(x, y);
    },
    async waitForPage(browser, address) {
      const page = await until(
        () => pageAt(browser, address),
        found => found !== undefined,
        `${address} was not opened`,
      );
      if (page === undefined) throw new Error(`${address} was not opened`);
      return page;
    },
    async unfoldCard(page) {
      await driver.inWorld(await driver.tabId(page.url()), unfoldCard);
    },
    isAnnotatorIn: async page => (await look(page)).annotator,
  };
}

/** Asks each page itself: of a tab that the extension opened, Firefox's driver does not know the address. */
async function pageAt(browser: Browser, address: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if ((await page.evaluate(() => location.href).catch(() => '')) === address) return page;
  }
  return undefined;
}

// The functions below run in a page: each may use nothing from outside itself.

function markedText(): string[] {
  return [...CSS.highlights].flatMap(([name, ranges]) => (name === 'cl-on' ? [] : [...ranges].map(String)));
}

/** Runs in Claimlight's own world on the page: the card is in a closed shadow root, which the page can't open. */
function lookAround(): { card: SeenCard | null; annotator: boolean } {
  const annotator = 'claimlightAnnotator' in globalThis && globalThis.claimlightAnnotator !== undefined;
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const box = root?.querySelector('.card');
  if (!host?.matches(':popover-open') || !root || !(box instanceof HTMLElement)) return { card: null, annotator };
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const links = [...box.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel }));
  const answer = box.querySelector('h2')?.innerText ?? '';
  const focused = document.activeElement === host && root.activeElement !== null;
  return { card: { answer, text: box.innerText, links, focused, left, top, right, bottom }, annotator };
}

/** The open card's buttons and where they are. */
function unfoldCard(): void {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  for (const details of root?.querySelectorAll('details') ?? []) {
    details.open = true;
    details.scrollIntoView();
  }
}

function buttonOfCard(text: string): { x: number; y: number } | null {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const button = [...(root?.querySelectorAll('button') ?? [])].find(
    each => (each.getAttribute('aria-label') ?? each.innerText.trim()) === text,
  );
  if (button === undefined) return null;
  button.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
