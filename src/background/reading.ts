import { type FileRead, readFile } from '../match/index/read-file.ts';
import { packFiles } from '../packs/store.ts';

declare global {
  /** What was begun to be read of the packs: one reading, whichever part of the worker asks for it. */
  var claimlightReading: Reading | undefined;
}

/** The bundled database, as build.mjs compiles it. */
const BUNDLED = 'claims.pack';

/** The bytes of every pack, which the browser is asked for as soon as anything runs. */
export interface Reading {
  readonly bundled: Promise<ArrayBuffer>;
  /** The files of the imported packs that are on. */
  readonly files: Promise<readonly Blob[]>;
  /** What was read of each, in their order; null where the disk gave nothing. */
  readonly imported: Promise<readonly (FileRead | null)[]>;
}

/** Firefox reads a file in three parts in less time than as a whole, Chromium in more. */
const apart = () => (location.protocol === 'moz-extension:' ? (['postings', 'texts'] as const) : []);

async function fetchBundled(): Promise<ArrayBuffer> {
  const response = await fetch(BUNDLED);
  return response.arrayBuffer();
}

function begin(): Reading {
  const stored = packFiles().catch(() => []);
  const files = stored.then(all => all.map(({ file }) => file));
  const imported = stored.then(all =>
    Promise.all(all.map(({ file, places }) => readFile(file, apart(), places).catch(() => null))),
  );
  const bundled = fetchBundled();
  bundled.catch(() => undefined);
  return { bundled, files, imported };
}

/** The packs' bytes, asked for now where they were not before; what goes wrong is told whoever waits for it. */
export function readPacks(): Reading {
  globalThis.claimlightReading ??= begin();
  return globalThis.claimlightReading;
}

/** Lets go of the bytes; whoever asks next reads the packs as they are then. */
export function forgetBytes(): void {
  globalThis.claimlightReading = undefined;
}
