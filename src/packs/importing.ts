import type { FeedReport } from '../claims/import/import-feed.ts';
import { PackRefusal, type Refusal } from './refusal.ts';
import type { StoredPack } from './store.ts';

/** The script that build.mjs makes of import-worker.ts. */
const WORKER = '/import-worker.js';

/** Where a feed comes from. */
export type FeedSource = { readonly file: File } | { readonly url: string };

/** How far an import is. `total` is null where the feed's size is not known before its end. */
export interface Progress {
  readonly bytes: number;
  readonly total: number | null;
  readonly records: number;
  /** All was read; the pack is being compiled and stored. */
  readonly compiling: boolean;
}

/** What came of an import. */
export interface Imported {
  readonly pack: StoredPack;
  readonly report: FeedReport;
}

/** What the worker says. */
export type FromImport =
  | ({ readonly kind: 'progress' } & Progress)
  | ({ readonly kind: 'imported' } & Imported)
  | { readonly kind: 'failed'; readonly why: string; readonly refusal: Refusal | null };

/** An import that runs. */
export interface Importing {
  /** Rejects with a `PackRefusal`, or with plain words, where it can't be taken; never settles once it was cancelled. */
  readonly done: Promise<Imported>;
  /** Ends it at once; what was stored before stays. */
  cancel(): void;
}

/** Imports a feed in a worker of this page: it lives as long as the page does, whatever becomes of the background. */
export function startImport(source: FeedSource, onProgress: (progress: Progress) => void): Importing {
  const worker = new Worker(WORKER);
  const done = new Promise<Imported>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => {
      if (data.kind === 'progress') return onProgress(data);
      worker.terminate();
      if (data.kind === 'imported') resolve(data);
      else reject(data.refusal === null ? new Error(data.why) : new PackRefusal(data.refusal));
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
  });
  worker.postMessage(source);
  return { done, cancel: () => worker.terminate() };
}
