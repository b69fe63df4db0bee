import browser from 'webextension-polyfill';
import { openPack, type Pack } from '../match/pack.ts';
import type { PackInfo } from '../messages/to-worker.ts';

/** The bundled database, as build.mjs compiles it. */
const BUNDLED = 'claims.pack';

interface Loaded {
  readonly packs: readonly Pack[];
  readonly infos: readonly PackInfo[];
}

let loaded: Promise<Loaded> | null = null;

/** Loaded once a worker's life: a fetch and typed views, nothing is parsed. */
function load(): Promise<Loaded> {
  loaded ??= (async () => {
    const response = await fetch(browser.runtime.getURL(BUNDLED));
    const bytes = await response.arrayBuffer();
    const pack = openPack(bytes);
    const { name, publisher, date, language } = pack.about;
    return { packs: [pack], infos: [{ name, publisher, date, language, claims: pack.size, bytes: bytes.byteLength }] };
  })().catch(error => {
    loaded = null;
    throw error;
  });
  return loaded;
}

/**
 * The packs to search, the bundled one first.
 *
 * @throws Error in plain words where a pack is damaged
 */
export async function openPacks(): Promise<readonly Pack[]> {
  return (await load()).packs;
}

/** What options tell of the packs, in the same order. */
export async function packInfos(): Promise<readonly PackInfo[]> {
  return (await load()).infos;
}
