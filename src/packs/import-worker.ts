import { FeedError } from '../claims/import/stream.ts';
import { VERSION } from '../match/index/layout.ts';
import { type Arriving, fetchManifest, fetchPack, signedBytesOf } from './fetch-pack.ts';
import type { FeedSource, FromImport, Imported } from './importing.ts';
import { makePack } from './make-pack.ts';
import type { Manifest } from './manifest.ts';
import { replacedBy } from './pinning.ts';
import { PackRefusal } from './refusal.ts';
import { listPacks, putPack, type StoredPack } from './store.ts';

/** Milliseconds between two tellings of progress: as often as an eye follows. */
const TOLD_EVERY = 100;

const tell = (message: FromImport): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<FeedSource>) => {
  importFrom(data).then(
    imported => tell({ kind: 'imported', ...imported }),
    error => {
      const why = error instanceof Error ? error.message : String(error);
      tell({ kind: 'failed', why, refusal: error instanceof PackRefusal ? error.refusal : null });
    },
  );
});

/** What is imported: what it is called, what vouches for it, and which pack it takes the place of. */
interface Opened extends Arriving {
  readonly name: string;
  readonly url?: string;
  readonly manifest: Manifest | null;
  readonly before: StoredPack | undefined;
}

async function importFrom(source: FeedSource): Promise<Imported> {
  const { name, url, total, stream, manifest, before } =
    'file' in source ? await ofFile(source.file) : await ofUrl(source.url);
  const date = new Date().toISOString().slice(0, 10);
  const maker = makePack(name, date);
  const signed = manifest && signedBytesOf(manifest);
  let bytes = 0;
  let told = 0;
  const progress = (compiling: boolean) => {
    tell({ kind: 'progress', bytes, total, records: maker.records, compiling });
    told = performance.now();
  };
  try {
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      (signed ?? maker).write(part.value);
      bytes += part.value.length;
      if (performance.now() - told >= TOLD_EVERY) progress(false);
    }
    progress(true);
    if (signed !== null) maker.write(await signed.end());
    const made = maker.end();
    const pack: StoredPack = {
      name,
      publisher: manifest?.publisher ?? made.about.publisher,
      date,
      language: made.about.language,
      claims: made.claims,
      bytes: made.bytes.byteLength,
      on: before?.on ?? true,
      format: VERSION,
      ...(url === undefined ? {} : { url }),
      ...(manifest === null ? {} : { signature: { key: manifest.key, signed: manifest.signed } }),
    };
    await putPack(pack, made.bytes, before?.name);
    return { pack, report: made.report };
  } catch (error) {
    if (error instanceof FeedError) throw new Error(`${name} ${error.message}.`, { cause: error });
    throw error;
  }
}

async function ofFile(file: File): Promise<Opened> {
  const before = (await listPacks()).find(pack => pack.name === file.name);
  // A file must not take the place of a pack whose publisher signs it.
  if (before?.signature !== undefined) throw new PackRefusal('name');
  return { name: file.name, total: file.size, stream: inPieces(file), manifest: null, before };
}

async function ofUrl(url: string): Promise<Opened> {
  const manifest = await fetchManifest(url);
  const before = replacedBy(url, manifest, await listPacks());
  return { name: manifest?.name ?? url, url, manifest, before, ...(await fetchPack(url)) };
}

/** So much of a file is in the memory at once, in bytes. */
const PIECE = 1 << 20;

/** A file piece by piece: with its own stream Chromium takes some 130 MB more for a large feed. */
function inPieces(file: File): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
      at += piece.length;
      if (piece.length === 0) controller.close();
      else controller.enqueue(piece);
    },
  });
}
