/** Longer addresses are refused: browsers and servers fail on them, and no publisher seen has one half as long. */
export const LONGEST_LINK = 2000;

/** Bytes of letters beyond ASCII that were escaped twice: `%25d9%2587`. No honest address has them so. */
const ESCAPED_TWICE = /%25([c-f][0-9a-f])%25([89ab][0-9a-f])/gi;

/**
 * An address as it may be linked to: absolute, http or https, without user name or password, escaped once.
 *
 * @returns null for every other, also for one without its scheme: what it would be relative to is not known
 */
export function linkOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > LONGEST_LINK || !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text)) return null;
  try {
    const url = new URL(text.replace(ESCAPED_TWICE, '%$1%$2'));
    const { protocol, username, password } = url;
    if ((protocol !== 'http:' && protocol !== 'https:') || username !== '' || password !== '') return null;
    return url.href.length > LONGEST_LINK ? null : url.href;
  } catch {
    return null;
  }
}

/** By what two addresses are one: without scheme, `www.`, fragment and a slash at the end. */
export function linkKey(link: string): string {
  return link
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

/** The host, without `www.`: the name of a publisher that gives none. */
export function hostOf(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}
