import { type FileRead, readFile } from '../match/read-file.ts';
import { packFiles } from '../packs/store.ts';

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

/** Asks for them; what goes wrong is told whoever waits for it. */
export function beginReading(): Reading {
  const files = packFiles().catch(() => []);
  const imported = files.then(all => Promise.all(all.map(file => readFile(file, apart()).catch(() => null))));
  const bundled = fetchBundled();
  bundled.catch(() => undefined);
  return { bundled, files, imported };
}
