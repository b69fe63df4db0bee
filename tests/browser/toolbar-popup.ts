import type { Page } from 'puppeteer-core';
import { type Reader, until } from './reader.ts';
import type { Screen } from './screen.ts';

/** The popup as it hangs from the browser's own toolbar button. */
export class ToolbarPopup {
  readonly #reader: Reader;

  private constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Presses the button over this page, and waits for the popup. */
  static async openOver(reader: Reader, page: Page): Promise<ToolbarPopup> {
    await reader.pressToolbarButton(page);
    return ToolbarPopup.#opened(reader);
  }

  /** Presses the keys that open it, on a keyboard of this screen, and waits for the popup. */
  static async openByKey(reader: Reader, screen: Screen, keys: string): Promise<ToolbarPopup> {
    await screen.press(keys);
    return ToolbarPopup.#opened(reader);
  }

  static async #opened(reader: Reader): Promise<ToolbarPopup> {
    const popup = new ToolbarPopup(reader);
    await popup.waitFor(/\w/);
    return popup;
  }

  async isOpen(): Promise<boolean> {
    return (await this.#reader.inToolbarPopup(() => true)) !== null;
  }

  async waitFor(words: string | RegExp): Promise<string> {
    const fits = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
    const text = await until(
      () => this.#reader.inToolbarPopup(() => document.body.innerText),
      said => said !== null && fits(said),
      last => (last === null ? 'no popup is open' : `the toolbar’s popup does not say ${words}, but: ${last}`),
    );
    return text ?? '';
  }

  /** Presses the button that begins with these words. */
  async press(words: string): Promise<void> {
    await this.waitFor(words);
    const pressed = await this.#reader.inToolbarPopup<boolean>(`() => (${pressButton})(${JSON.stringify(words)})`);
    if (pressed !== true) throw new Error(`the toolbar’s popup has no button “${words}”`);
  }
}

/** Runs in the popup. */
function pressButton(wanted: string): boolean {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(wanted));
  button?.click();
  return button !== undefined;
}
