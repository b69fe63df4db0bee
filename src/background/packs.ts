import browser from 'webextension-polyfill';
import { isWhole, openFile, openPack, type Pack } from '../match/pack.ts';
import type { PackInfo } from '../messages/to-worker.ts';
import { packFiles } from '../packs/store.ts';

/** The bundled database, as build.mjs compiles it. */
const BUNDLED = 'claims.pack';

let loaded: Promise<readonly [bundled: Pack, ...imported: Pack[]]> | null = null;
let asked: Promise<readonly Blob[]> | null = null;
let bundledBytes = 0;

/** The files of the imported packs, asked for once: a browser looks for them while a worker's script still runs. */
export function askForFiles(): Promise<readonly Blob[]> {
  asked ??= packFiles().catch(() => []);
  return asked;
}

/** Loaded once a worker's life: typed views on the bytes, nothing is parsed. */
function load() {
  loaded ??= (async () => {
    const [bundled, imported] = await Promise.all([fetchBundled(), askForFiles().then(openImported)]);
    return [bundled, ...imported] as const;
  })().catch(error => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function fetchBundled(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(BUNDLED));
  const bytes = await response.arrayBuffer();
  bundledBytes = bytes.byteLength;
  // The browser vouches for the extension's own files.
  return openPack(bytes, false);
}

/** How long after the packs were opened they are looked over, in milliseconds: what woke the worker goes first. */
const LOOKED_OVER_AFTER = 2000;

/** Imported packs were whole when they were stored; once one turns out not to be, all are checked before they are used. */
let isStoreSound = true;

/** Firefox reads a file in three parts in less time than as a whole, Chromium in more. */
const APART = browser.runtime.getURL('').startsWith('moz-extension:') ? (['postings', 'texts'] as const) : [];

/** A pack that can't be opened (another format, a broken disk) is left out: it must not silence the others. */
async function openImported(files: readonly Blob[]): Promise<Pack[]> {
  if (isStoreSound && files.length > 0) setTimeout(() => void lookOver(files), LOOKED_OVER_AFTER);
  const opened = files.map(async file => {
    if (!isStoreSound && !(await isWhole(file))) return [];
    return [await openFile(file, APART)];
  });
  return (await Promise.all(opened.map(pack => pack.catch(() => [])))).flat();
}

/** Adds up what was opened unchecked. */
async function lookOver(files: readonly Blob[]): Promise<void> {
  for (const file of files) isStoreSound &&= await isWhole(file).catch(() => false);
  if (!isStoreSound) forgetPacks();
}

/**
 * The packs to search: the bundled one, then the imported ones that are on.
 *
 * @throws Error in plain words where the bundled pack is damaged
 */
export function openPacks(): Promise<readonly Pack[]> {
  return load();
}

/**
 * When the packs that are opened are being read: the browser does that beside whatever else there is to do, once it is asked
 * for their bytes, and is not asked while a worker that was just woken does something else first.
 */
export async function areBeingRead(): Promise<void> {
  await asked;
}

/** Lets go of the packs; the next question opens them as they are then. */
export function forgetPacks(): void {
  loaded = null;
  asked = null;
}

/** What options tell of the bundled pack; imported ones they read themselves. */
export async function packInfos(): Promise<readonly PackInfo[]> {
  const [pack] = await load();
  const { name, publisher, date, language } = pack.about;
  return [{ name, publisher, date, language, claims: pack.size, bytes: bundledBytes }];
}
