import browser from 'webextension-polyfill';
import { openPack, type Pack } from '../match/pack.ts';

/** The bundled database, as build.mjs compiles it. */
const BUNDLED = 'claims.pack';

let opened: Promise<readonly Pack[]> | null = null;

/**
 * The packs to search, the bundled one first. Opened once a worker's life: a fetch and typed views, nothing is parsed.
 *
 * @throws Error in plain words where a pack is damaged
 */
export function openPacks(): Promise<readonly Pack[]> {
  opened ??= load().catch(error => {
    opened = null;
    throw error;
  });
  return opened;
}

async function load(): Promise<readonly Pack[]> {
  const response = await fetch(browser.runtime.getURL(BUNDLED));
  return [openPack(await response.arrayBuffer())];
}
