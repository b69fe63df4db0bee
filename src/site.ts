import { getDomain } from 'tldts';

/**
 * The site that a page belongs to, as the switch knows it: its registrable domain ("example.co.uk"), or the host itself
 * where there is none (localhost, an IP address). `null` for pages that no extension may touch.
 */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  // Some browsers take a host with spaces and write them as escapes; no such host can be visited.
  if (parsed.hostname === '' || parsed.hostname.includes('%')) return null;
  // Private suffixes count: one blog of a hosting service is not its neighbour.
  return getDomain(parsed.hostname, { allowPrivateDomains: true }) ?? parsed.hostname;
}

/** A site that a reader wrote, with or without `https://` and a path before and behind it; null where it is none. */
export function siteWritten(text: string): string | null {
  const written = text.trim();
  return written === '' ? null : siteOf(written.includes('://') ? written : `https://${written}`);
}

/** The sites of a list, one a line; empty lines and those after `#` are passed over. `wrong` are lines that are no site. */
export function sitesIn(list: string): { readonly sites: readonly string[]; readonly wrong: readonly string[] } {
  const lines = list.split(/\r?\n/).map(line => line.replace(/#.*/, '').trim());
  const written = lines.filter(line => line !== '');
  return {
    sites: [...new Set(written.flatMap(line => siteWritten(line) ?? []))],
    wrong: written.filter(line => siteWritten(line) === null),
  };
}
