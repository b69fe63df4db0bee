import type { Manifest } from './manifest.ts';
import { PackRefusal } from './refusal.ts';
import type { StoredPack } from './store.ts';

/**
 * Whether what an address offers may take the place of what came from there before. The key of the first import is pinned:
 * whoever takes the address over later, can't replace the pack without it. What was never signed may be replaced by anything
 * from its address.
 *
 * @param url the pack's address
 * @param manifest its manifest, with a good signature; null where it has none
 * @param stored every imported pack
 * @returns the pack that it takes the place of, undefined where there is none
 * @throws PackRefusal
 */
export function replacedBy(
  url: string,
  manifest: Manifest | null,
  stored: readonly StoredPack[],
): StoredPack | undefined {
  // One of a version before addresses were kept is named by its own.
  const before = stored.find(pack => (pack.url ?? pack.name) === url);
  const name = manifest?.name ?? url;
  if (stored.some(pack => pack.name === name && pack !== before)) throw new PackRefusal('name');
  const pinned = before?.signature;
  if (pinned === undefined) return before;
  if (manifest === null) throw new PackRefusal('unsigned');
  if (manifest.key !== pinned.key) throw new PackRefusal('key');
  // Both in UTC and of one form: they sort as text.
  if (manifest.signed < pinned.signed) throw new PackRefusal('older');
  if (manifest.signed === pinned.signed) throw new PackRefusal('current');
  return before;
}
