import type { Page } from 'puppeteer-core';
import { type Reader, until } from './reader.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** The popup over one tab, as its reader uses it. */
export class PopupPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the popup over the tab that shows `url`. */
  static async open(reader: Reader, url: string): Promise<PopupPage> {
    return new PopupPage(await reader.openPopup(url));
  }

  get page(): Page {
    return this.#page;
  }

  text(): Promise<string> {
    return this.#page.evaluate(() => document.body.innerText);
  }

  async waitFor(words: string | RegExp): Promise<string> {
    const fits = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
    return until(
      () => this.text(),
      fits,
      last => `the popup does not say ${words}, but: ${last}`,
    );
  }

  /**
   * Until the worker has answered what the popup asks of it once it is drawn: the driver leaves Chromium's worker deaf for
   * good where it kills it in mid-answer.
   */
  async untilWorkerHasAnswered(): Promise<void> {
    await this.#page.evaluate(async () => {
      await new Promise(resolve => setTimeout(resolve, 300));
      await chrome.runtime.sendMessage({ type: 'site', origin: 'http://localhost' });
    });
  }

  async switchSite(on: boolean): Promise<void> {
    await this.#page.waitForSelector(`[role=switch][aria-checked="${!on}"]`);
    await this.pressSwitch();
    await this.#page.waitForSelector(`[role=switch][aria-checked="${on}"]`);
  }

  /** Presses the switch, and waits for nothing. */
  async pressSwitch(): Promise<void> {
    // In a tab that is not in front Chromium never scrolls the switch into view.
    await this.#page.bringToFront();
    await this.#page.click('[role=switch]');
  }

  isSiteOn(): Promise<boolean> {
    return this.#page.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true');
  }

  /** From now on the browser says of each message that nobody is there. */
  async cutOff(): Promise<void> {
    await this.#page.evaluate(() => {
      const scope = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      const words = 'Could not establish connection. Receiving end does not exist.';
      (scope.browser ?? scope.chrome).runtime.sendMessage = () => Promise.reject(new Error(words));
    });
  }

  /** Presses the button that begins with these words. */
  async press(words: string): Promise<void> {
    await this.waitFor(words);
    const pressed = await this.#page.evaluate(wanted => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(({ textContent, disabled }) => textContent?.startsWith(wanted) && !disabled);
      button?.click();
      return button !== undefined;
    }, words);
    if (!pressed) throw new Error(`the popup has no button “${words}” that can be pressed`);
  }

  /**
   * The text of the file that the button of these words hands over to be saved. It is not saved: about a download Chromium
   * asks Google's Safe Browsing.
   */
  async saved(button: string): Promise<string> {
    await this.#page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      const make = URL.createObjectURL;
      URL.createObjectURL = file => {
        document.documentElement.dataset.saved = '';
        if (file instanceof Blob) file.text().then(text => (document.documentElement.dataset.saved = text));
        URL.createObjectURL = make;
        return make.call(URL, file);
      };
    });
    await this.press(button);
    return until(
      () => this.#page.evaluate(() => document.documentElement.dataset.saved ?? ''),
      text => text !== '',
      `“${button}” saved nothing`,
    );
  }

  /** The numbers of the coverage line in its order, and how long the parts of the bar over it are, in CSS pixels. */
  coverage(): Promise<{ readonly counts: number[]; readonly lengths: number[] }> {
    return this.#page.evaluate(() => {
      const text = document.querySelector('.coverage p')?.textContent ?? '';
      const parts = [...document.querySelectorAll('.coverage .bar i')];
      return {
        counts: (text.match(/\d+/g) ?? []).map(Number),
        lengths: parts.map(part => part.getBoundingClientRect().width),
      };
    });
  }

  /** The annotations that are listed, in order. */
  annotations(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.list .item')].map(item => item.innerText),
    );
  }

  async openAnnotation(index: number): Promise<void> {
    const items = await this.#page.$$('.list .item');
    const item = items[index];
    if (item === undefined) throw new Error(`the popup lists no annotation ${index}`);
    await item.click();
  }

  /** Unfolds the part whose heading has these words, and gives its text. */
  unfold(words: string): Promise<string> {
    return this.#page.evaluate(wanted => {
      for (const part of document.querySelectorAll('details')) {
        if (!part.querySelector('summary')?.innerText.includes(wanted)) continue;
        part.open = true;
        return part.innerText;
      }
      return '';
    }, words);
  }

  /** What the filter of this name offers. */
  choices(filter: string): Promise<string[]> {
    return this.#page.evaluate(wanted => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>('.filters label')];
      const label = labels.find(({ firstChild }) => firstChild?.textContent === wanted);
      return [...(label?.querySelectorAll('option') ?? [])].map(({ text }) => text);
    }, filter);
  }

  /** Chooses in one of the filters. */
  async narrow(filter: string, choice: string): Promise<void> {
    await this.#page.evaluate(
      (wanted, text) => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>('.filters label')];
        const select = labels.find(({ firstChild }) => firstChild?.textContent === wanted)?.querySelector('select');
        const option = [...(select?.options ?? [])].find(candidate => candidate.text === text);
        if (!select || !option) throw new Error(`there is no “${text}” under “${wanted}”`);
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return new Promise(resolve => setTimeout(resolve, 50));
      },
      filter,
      choice,
    );
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
