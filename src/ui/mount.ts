import type { ComponentChild } from 'preact';
import { render } from 'preact';
import browser from 'webextension-polyfill';

/**
 * Renders a page of the extension into its `<main>`, in the reader's language and its direction. Its script runs as soon as
 * it is there: the style sheet that a later one would wait for need only be there when it is painted.
 */
export function mount(content: ComponentChild): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  // Of the language that the texts are in: the browser's own may be one that we don't have.
  document.documentElement.dir = browser.i18n.getMessage('direction');
  const draw = () => {
    const main = document.querySelector('main');
    if (main) render(content, main);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', draw);
  else draw();
}
