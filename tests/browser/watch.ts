import type { Page } from 'puppeteer-core';

/** Writes every console error and uncaught exception of `page` down in `errors`, with the page's address. */
export function watchPage(page: Page, errors: string[]): void {
  page.on('console', message => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', error => errors.push(`${page.url()}: ${String(error)}`));
}
