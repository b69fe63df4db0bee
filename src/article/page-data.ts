/** What a page says of itself in JSON-LD, an object of whatever shape its publisher wrote. */
export type Data = Readonly<Record<string, unknown>>;

/** Scripts longer than this (UTF-16 code units) are not parsed: the longest seen on news pages have about 100,000. */
const LONGEST = 1_000_000;

/** How deep graphs, lists and main entities may nest in one another. */
const DEEPEST = 6;

/** schema.org's Article and its subtypes, whether `Article`, `https://schema.org/Article` or `schema:Article`. */
const ARTICLE = /(?:^|[/:#])(?:[A-Za-z]*Article|Report|[A-Za-z]*BlogPosting|SocialMediaPosting|Review|ClaimReview)$/;

/** The articles that a page describes in its JSON-LD, in its order; malformed scripts are passed over. */
export function articleData(page: Document): Data[] {
  const found: Data[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parsed(script.textContent ?? ''), DEEPEST, found);
  }
  return found;
}

/** The first string under one of the names, not blank, in the first of the objects that has one; null if none. */
export function stringIn(data: readonly Data[], ...names: string[]): string | null {
  for (const name of names) {
    for (const object of data) {
      const value = object[name];
      const first = Array.isArray(value) ? value[0] : value;
      if (typeof first === 'string' && first.trim()) return first.trim();
    }
  }
  return null;
}

function parsed(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*;?\s*$/g, ''));
  } catch {
    return null;
  }
}

function collect(value: unknown, depth: number, found: Data[]): void {
  if (depth === 0 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth - 1, found);
    return;
  }
  const data = Object.fromEntries(Object.entries(value));
  const types: unknown[] = [data['@type']].flat();
  if (types.some(type => typeof type === 'string' && ARTICLE.test(type))) found.push(data);
  collect(data['@graph'], depth - 1, found);
  collect(data.mainEntity, depth - 1, found);
  collect(data.mainEntityOfPage, depth - 1, found);
}
