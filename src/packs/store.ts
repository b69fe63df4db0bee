import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { VERSION } from '../match/index/layout.ts';
import { type Places, placesOf } from '../match/index/read-file.ts';

/** An imported pack, without its bytes. */
export interface StoredPack {
  /** What the reader sees it called, and its key: an import of the same name takes its place. */
  readonly name: string;
  /** '' where it holds reviews of several. */
  readonly publisher: string;
  /** The day that it was imported, YYYY-MM-DD. */
  readonly date: string;
  /** BCP 47 primary tag of most of its claims. */
  readonly language: string;
  readonly claims: number;
  readonly bytes: number;
  /** Whether pages are annotated from it. */
  readonly on: boolean;
  /** Of its bytes (match/layout.ts); none where a version before formats were told imported it. */
  readonly format?: number;
  /** Where the parts of its bytes begin that are read apart; none where a version before places were told imported it. */
  readonly places?: Places;
  /** The address that it came from; none where it came from a file, or by a version before addresses were kept. */
  readonly url?: string;
  /** The publisher's key (base64url), pinned at the first import, and when this version was signed. */
  readonly signature?: { readonly key: string; readonly signed: string };
}

interface Packs extends DBSchema {
  about: { key: string; value: StoredPack };
  /** As files: an array is copied and compressed on its way, which makes a cold wake with 100 MB twice as long. */
  bytes: { key: string; value: Blob };
}

const DATABASE = 'packs';

/** Runs an action on the database, which is closed again: an open one would keep a later version from starting. */
async function withDatabase<T>(act: (database: IDBPDatabase<Packs>) => Promise<T>): Promise<T> {
  const database = await openDB<Packs>(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('about', { keyPath: 'name' });
      fresh.createObjectStore('bytes');
    },
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Whether this version can read a pack; an older version's has to be imported again, and the reader is told so. */
export function isReadable({ format }: StoredPack): boolean {
  return format === VERSION;
}

/** Every imported pack, by name. */
export function listPacks(): Promise<StoredPack[]> {
  return withDatabase(database => database.getAll('about'));
}

/**
 * Stores a pack in place of the one of its name, and of the one that it `replaces` under another. All of it happens at once
 * or not at all, so that an import that is killed leaves the old pack as it was.
 *
 * @throws Error in plain words where the browser has no room
 */
export async function putPack(
  pack: StoredPack,
  bytes: Uint8Array<ArrayBuffer>,
  replaces: string = pack.name,
): Promise<void> {
  try {
    await withDatabase(async database => {
      const change = database.transaction(['about', 'bytes'], 'readwrite');
      await Promise.all([
        change.objectStore('about').delete(replaces),
        change.objectStore('bytes').delete(replaces),
        change.objectStore('about').put({ ...pack, places: placesOf(bytes) }),
        change.objectStore('bytes').put(new Blob([bytes]), pack.name),
        change.done,
      ]);
    });
  } catch (cause) {
    throw new Error('The browser could not store the pack. Is the disk full?', { cause });
  }
}

/** Switches a pack on or off; one that is gone meanwhile stays gone. */
export function switchPack(name: string, on: boolean): Promise<void> {
  return withDatabase(async database => {
    const change = database.transaction('about', 'readwrite');
    const pack = await change.store.get(name);
    if (pack !== undefined) await change.store.put({ ...pack, on });
    await change.done;
  });
}

export function deletePack(name: string): Promise<void> {
  return withDatabase(async database => {
    const change = database.transaction(['about', 'bytes'], 'readwrite');
    await Promise.all([
      change.objectStore('about').delete(name),
      change.objectStore('bytes').delete(name),
      change.done,
    ]);
  });
}

/** An imported pack's bytes, and where their parts begin, as far as that is known. */
export interface PackFile {
  readonly file: Blob;
  readonly places: Places | null;
}

/** The files of the packs that are on and can be read, by name. */
export async function packFiles(): Promise<PackFile[]> {
  return withDatabase(async database => {
    const look = database.transaction(['about', 'bytes']);
    const on = (await look.objectStore('about').getAll()).filter(pack => pack.on && isReadable(pack));
    const found = on.map(async ({ name, places = null }): Promise<PackFile[]> => {
      const file = await look.objectStore('bytes').get(name);
      return file === undefined ? [] : [{ file, places }];
    });
    return (await Promise.all(found)).flat();
  });
}
