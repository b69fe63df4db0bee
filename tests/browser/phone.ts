import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';
import { type Box, boxOf } from './words-on-page.ts';

/** Size of a phone's window, in CSS pixels. */
export const PHONE = { width: 390, height: 780 };

/** A page in a phone-sized window with a touch screen, and the reader's thumb. */
export class Phone {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Opens a page on the phone and waits until these words of it are underlined. */
  static async open(reader: Reader, url: string, words: string): Promise<Phone> {
    const page = await reader.page(url);
    // The driver loads the page again for what follows, as a page asks only then whether there is a touch screen; left
    // while it waits for an answer, Firefox would write an error.
    await reader.waitForMark(page, words);
    await page.setViewport({ ...PHONE, hasTouch: true });
    await reader.waitForMark(page, words);
    await page.bringToFront();
    return new Phone(page);
  }

  get page(): Page {
    return this.#page;
  }

  /** Scrolls until the foot of these words is so far above the window's foot, as far as the page goes. */
  async scrollTo(words: string, fromFoot: number): Promise<void> {
    const { bottom } = await this.boxOf(words);
    await this.#page.evaluate(by => scrollBy({ top: by, behavior: 'instant' }), bottom - (PHONE.height - fromFoot));
  }

  /** Where the words stand now; nothing is scrolled for that. */
  boxOf(words: string): Promise<Box> {
    return boxOf(this.#page, words);
  }

  /** Taps the words where they stand. */
  async tap(words: string): Promise<void> {
    const { x, y } = await this.boxOf(words);
    await this.tapAt(x, y);
  }

  async tapAt(x: number, y: number): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.touchscreen.tap(x, y);
  }

  /** What has the keyboard: an element's tag. */
  focus(): Promise<string> {
    return this.#page.evaluate(() => document.activeElement?.localName ?? '');
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
