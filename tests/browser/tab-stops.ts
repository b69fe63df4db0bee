import type { Page } from 'puppeteer-core';

/** More stops than any of our pages has: a focus that never comes round is a trap. */
const MOST_STOPS = 80;

/** Where the keyboard stops on a page of ours. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  /** The heading that it stands under; empty where there is none. */
  readonly heading: string;
}

/** Presses Tab from the top until the page's end, or until the focus comes round. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  await page.bringToFront();
  const stops: Stop[] = [];
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (stop === null || stop.seen) return stops;
    const { seen: _, ...told } = stop;
    stops.push(told);
  }
  throw new Error(`after ${MOST_STOPS} stops the page is not through`);
}

/** Presses Tab until the focus is on what has these words in its name. */
export async function tabTo(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (stop?.name.includes(words)) return;
  }
  throw new Error(`Tab never reaches “${words}”`);
}

/**
 * After `tabThrough`: names of the controls that a reader could use and Tab never came to, and of those that it came to out
 * of the order in which they stand on the page.
 */
export function missedBy(page: Page): Promise<{ readonly unreached: string[]; readonly astray: string[] }> {
  return page.evaluate(missed);
}

// The functions below run in a page: each may use nothing from outside itself.

/** Where the focus is; `seen` where it was before. */
function focused(): (Stop & { seen: boolean }) | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || element === document.documentElement)
    return null;
  const seen = element.dataset.stopped !== undefined;
  element.dataset.stopped ??= String(document.querySelectorAll('[data-stopped]').length);
  const label = element.closest('label');
  const own = [...(label?.childNodes ?? [])].filter(node => node.nodeType === Node.TEXT_NODE);
  const text = label ? own.map(node => node.textContent).join('') : element.textContent;
  const role = element.getAttribute('role') ?? (element.className || element.localName);
  const headings = [...document.querySelectorAll('h1, h2')];
  const before = (node: Element) => node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  const heading = headings.findLast(before)?.textContent ?? '';
  return { role, name: (element.getAttribute('aria-label') ?? text ?? '').trim(), heading, seen };
}

function missed(): { unreached: string[]; astray: string[] } {
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
  const usable = controls.filter(control => {
    const isOther = control instanceof HTMLInputElement && control.type === 'radio' && !control.checked;
    const isFolded = control.localName !== 'summary' && control.closest('details:not([open])') !== null;
    return (
      !isFolded && control.getClientRects().length > 0 && !control.matches(':disabled, [tabindex="-1"]') && !isOther
    );
  });
  const told = (control: HTMLElement) => control.outerHTML.slice(0, 120);
  const places = (list: readonly HTMLElement[]) => list.map(control => Number(control.dataset.stopped));
  const reached = usable.filter(({ dataset }) => dataset.stopped !== undefined);
  return {
    unreached: usable.filter(({ dataset }) => dataset.stopped === undefined).map(told),
    astray: reached.filter((_, at) => at > 0 && (places(reached)[at] ?? 0) < (places(reached)[at - 1] ?? 0)).map(told),
  };
}
