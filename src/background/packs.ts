import { isWhole, openFile, openPack, type Pack } from '../match/index/pack.ts';
import type { PackInfo } from '../messages/to-worker.ts';
import { forgetBytes, type Reading, readPacks } from './reading.ts';

let loaded: Promise<readonly [bundled: Pack, ...imported: Pack[]]> | null = null;
let bundledBytes = 0;

/** Loaded once a worker's life: typed views on the bytes, nothing is parsed. */
function load() {
  loaded ??= (async () => {
    const { bundled, files, imported } = readPacks();
    if (isStoreSound) void lookOver(files);
    const bytes = await bundled;
    bundledBytes = bytes.byteLength;
    // The browser vouches for the extension's own files.
    return [openPack(bytes, false), ...(await openImported(await imported))] as const;
  })().catch(error => {
    forgetPacks();
    throw error;
  });
  return loaded;
}

/** How long after the packs were opened they are looked over, in milliseconds: what woke the worker goes first. */
const LOOKED_OVER_AFTER = 2000;

/** Imported packs were whole when they were stored; once one turns out not to be, all are checked before they are used. */
let isStoreSound = true;

/** A pack that can't be opened (another format, a broken disk) is left out: it must not silence the others. */
async function openImported(all: Awaited<Reading['imported']>): Promise<Pack[]> {
  const opened = all.map(async read => {
    if (read === null || (!isStoreSound && !(await isWhole(read.file)))) return [];
    return [openFile(read)];
  });
  return (await Promise.all(opened.map(pack => pack.catch(() => [])))).flat();
}

/** Adds up what was opened unchecked. */
async function lookOver(files: Reading['files']): Promise<void> {
  const all = await files;
  if (all.length === 0) return;
  await new Promise(resolve => setTimeout(resolve, LOOKED_OVER_AFTER));
  for (const file of all) isStoreSound &&= await isWhole(file).catch(() => false);
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

/** Lets go of the packs and their bytes; the next question opens them as they are then. */
export function forgetPacks(): void {
  loaded = null;
  forgetBytes();
}

/** What options tell of the bundled pack; imported ones they read themselves. */
export async function packInfos(): Promise<readonly PackInfo[]> {
  const [pack] = await load();
  const { name, publisher, date, language } = pack.about;
  return [{ name, publisher, date, language, claims: pack.size, bytes: bundledBytes }];
}
