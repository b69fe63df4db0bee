import type { Page } from 'puppeteer-core';
import { type Reader, until } from './reader.ts';

/** The options page, as its reader uses it. */
export class OptionsPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(reader: Reader): Promise<OptionsPage> {
    const page = await reader.page(reader.extensionUrl('options/options.html'));
    await page.waitForSelector('h1');
    return new OptionsPage(page);
  }

  get page(): Page {
    return this.#page;
  }

  text(): Promise<string> {
    return this.#page.evaluate(() => document.body.innerText);
  }

  /** The sections, by their headings. */
  headings(): Promise<string[]> {
    return this.#page.$$eval('h2', all => all.map(({ textContent }) => textContent ?? ''));
  }

  /** Waits until the page says it, and gives all that it says then. */
  says(words: RegExp): Promise<string> {
    return until(
      () => this.text(),
      text => words.test(text),
      `the options don’t say ${words}`,
    );
  }

  /** Presses the control (radio, checkbox or button) whose label or own text this is. */
  async press(text: string): Promise<void> {
    await this.#page.bringToFront();
    const found = await this.#page.evaluate(wanted => {
      const controls = [...document.querySelectorAll<HTMLElement>('label, button')];
      const control = controls.find(({ textContent }) => textContent?.trim() === wanted);
      (control?.querySelector<HTMLElement>('input') ?? control)?.click();
      return control !== undefined;
    }, text);
    if (!found) throw new Error(`the options have no “${text}”`);
  }

  /** Chooses a radio button of a section by its place, with a real click: browsers ask for a permission in no other. */
  async choose(section: string, place: number): Promise<void> {
    const selector = `section[aria-labelledby=${section}] input[type=radio]`;
    await this.#page.bringToFront();
    const inputs = await this.#page.$$(selector);
    await inputs[place]?.click();
    await until(
      () => this.#page.$$eval(selector, radios => radios.findIndex(radio => (radio as HTMLInputElement).checked)),
      checked => checked === place,
      `choice ${place} of ${section} was not taken`,
    );
  }

  async addSite(site: string): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.type('input[inputmode=url]', site);
    await this.#page.keyboard.press('Enter');
  }

  /** The sites that are listed. */
  sites(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('.sites li')].map(({ firstChild }) => firstChild?.textContent ?? ''),
    );
  }

  /** Types into the search over the list of sites, in place of what stood there. */
  async findSite(words: string): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.click('input[type=search]', { count: 3 });
    await this.#page.keyboard.press('Backspace');
    await this.#page.keyboard.type(words);
  }

  async removeSite(site: string): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.click(`button[aria-label="Remove ${site} from the list"]`);
  }

  /** Presses a button that saves a file, and gives the file's text; nothing is written to the disk. */
  saved(button: string): Promise<string> {
    return this.#page.evaluate(async wanted => {
      const { createObjectURL } = URL;
      const blob = new Promise<Blob>(resolve => {
        URL.createObjectURL = given => {
          if (given instanceof Blob) resolve(given);
          return 'about:blank#saved';
        };
      });
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => undefined;
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
      const text = await (await blob).text();
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      return text;
    }, button);
  }

  /** Unfolds the part whose heading has these words, and gives its text. */
  unfold(words: string): Promise<string> {
    return this.#page.evaluate(wanted => {
      const all = [...document.querySelectorAll('details')];
      const part = all.find(details => details.querySelector('summary')?.innerText.includes(wanted));
      if (part === undefined) return '';
      part.open = true;
      return part.innerText;
    }, words);
  }

  loadSites(file: string): Promise<void> {
    return this.#upload('sites', file);
  }

  importSettings(file: string): Promise<void> {
    return this.#upload('all', file);
  }

  /** Chooses a feed or pack to import; it runs on. */
  importFeed(file: string): Promise<void> {
    return this.#upload('packs', file);
  }

  async #upload(section: string, file: string): Promise<void> {
    await this.#page.bringToFront();
    const input = await this.#page.waitForSelector(`section[aria-labelledby=${section}] input[type=file]`);
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
