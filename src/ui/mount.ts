import type { ComponentChild } from 'preact';
import { render } from 'preact';
import browser from 'webextension-polyfill';

/** Renders a page of the extension into its `<main>`, in the reader's language and its direction. */
export function mount(content: ComponentChild): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  const main = document.querySelector('main');
  if (main) render(content, main);
}
