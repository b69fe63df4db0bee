// What is measured in a page of ours, or in the card: each function may use nothing from outside itself.

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/**
 * What does not fit, a line each: a page that scrolls sideways, text wider than its box, text over other text. Of a page
 * that has the card open, the card is measured.
 */
export function whatDoesNotFit(): string[] {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const scope: ParentNode = root ?? document.body;
  // What is folded has boxes too, one over the other.
  for (const part of scope.querySelectorAll('details')) part.open = true;
  const found: string[] = [];
  if (!root && document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  const texts: { readonly name: string; readonly element: Element; readonly box: DOMRect }[] = [];
  for (const element of scope.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.visually-hidden, option, style, svg')) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const name = `${element.localName}.${element.className}: ${(element.textContent ?? '').slice(0, 60)}`;
    const { overflowX, display } = getComputedStyle(element);
    if (display !== 'inline' && element.scrollWidth > element.clientWidth + 1 && element.localName !== 'select')
      found.push(`wider than its box (${overflowX}): ${name}`);
    if (box.left < -1 || box.right > innerWidth + 1) found.push(`outside the window: ${name}`);
    const own = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (own && display !== 'inline') texts.push({ name, element, box });
  }
  for (const [at, a] of texts.entries()) {
    for (const b of texts.slice(at + 1)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      // A part that scrolls holds more than it shows.
      if (a.element.closest('.list, .sites') !== b.element.closest('.list, .sites')) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 2 && high > 2) found.push(`one over the other: ${a.name} | ${b.name}`);
    }
  }
  return found;
}

/** Texts of a page of ours with plain letters, heard ones too; those inside `data` are left out: a page's words, names, keys. */
export function plainTexts(data: string): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(`script, style, ${data}`)) continue;
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.nodeValue);
    const texts = [...own, ...['aria-label', 'title', 'alt', 'placeholder'].map(name => element.getAttribute(name))];
    for (const text of texts) {
      if (text && /[a-z]{2}/i.test(text.replace(/Claimlight|localhost/g, ''))) found.push(text.trim());
    }
  }
  return found;
}

/** The open card's headings and buttons with plain letters; what else it says is the database's. */
export function plainLabelsOfCard(): string[] {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  return [...(root?.querySelectorAll<HTMLElement>('h3, dt, button') ?? [])]
    .map(element => element.getAttribute('aria-label') ?? element.innerText)
    .filter(text => /[a-z]{2}/i.test(text));
}

/** Which way the open card is read. */
export function cardDirection(): string {
  const host = document.querySelector('claimlight-card');
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const box = root?.querySelector('.card');
  return box ? getComputedStyle(box).direction : '';
}
