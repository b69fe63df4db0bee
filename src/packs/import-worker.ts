import { FeedError } from '../claims/import/stream.ts';
import type { FeedSource, FromImport, Imported } from './importing.ts';
import { makePack } from './make-pack.ts';
import { putPack } from './store.ts';

/** Milliseconds between two tellings of progress: as often as an eye follows. */
const TOLD_EVERY = 100;

const tell = (message: FromImport): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<FeedSource>) => {
  importFrom(data).then(
    imported => tell({ kind: 'imported', ...imported }),
    error => tell({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

async function importFrom(source: FeedSource): Promise<Imported> {
  const { name, total, stream } = 'file' in source ? ofFile(source.file) : await ofUrl(source.url);
  const date = new Date().toISOString().slice(0, 10);
  const maker = makePack(name, date);
  let bytes = 0;
  let told = 0;
  const progress = (compiling: boolean) => {
    tell({ kind: 'progress', bytes, total, records: maker.records, compiling });
    told = performance.now();
  };
  try {
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      maker.write(part.value);
      bytes += part.value.length;
      if (performance.now() - told >= TOLD_EVERY) progress(false);
    }
    progress(true);
    const made = maker.end();
    const { publisher, language } = made.about;
    const pack = { name, publisher, date, language, claims: made.claims, bytes: made.bytes.byteLength, on: true };
    await putPack(pack, made.bytes);
    return { pack, report: made.report };
  } catch (error) {
    if (error instanceof FeedError) throw new Error(`${name} ${error.message}.`, { cause: error });
    throw error;
  }
}

interface Opened {
  readonly name: string;
  readonly total: number | null;
  readonly stream: ReadableStream<Uint8Array>;
}

function ofFile(file: File): Opened {
  return { name: file.name, total: file.size, stream: file.stream() };
}

async function ofUrl(url: string): Promise<Opened> {
  const { hostname } = new URL(url);
  const response = await fetch(url, { credentials: 'omit' }).catch(() => null);
  if (response === null) throw new Error(`${hostname} can’t be reached.`);
  if (!response.ok || response.body === null) throw new Error(`${hostname} answers ${response.status}.`);
  // A length is that of the compressed bytes where there is a compression.
  const length = response.headers.has('content-encoding') ? null : response.headers.get('content-length');
  return { name: url, total: length === null ? null : Number(length), stream: response.body };
}
