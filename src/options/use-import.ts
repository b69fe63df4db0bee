import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type FeedSource, type Imported, type Importing, type Progress, startImport } from '../packs/importing.ts';
import { PackRefusal } from '../packs/refusal.ts';
import { words } from '../words/native-words.ts';

const { say } = words;

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'current' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'done'; readonly imported: Imported };

/** One import at a time: of a file, from an address, or again from a pack's own. */
export interface Import {
  readonly state: ImportState;
  start(source: FeedSource): void;
  /** As `start`, once the browser let us ask the address's host. Called in the click itself, as browsers want it. */
  fetchFrom(url: string): Promise<void>;
  cancel(): void;
}

/** The import that a page runs, and what came of the last one. */
export function useImport(onImported: () => Promise<void>): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const running = useRef<Importing | null>(null);

  const start = (source: FeedSource) => {
    running.current?.cancel();
    setState({ kind: 'running', progress: null });
    const importing = startImport(source, progress => setState({ kind: 'running', progress }));
    running.current = importing;
    importing.done.then(
      async imported => {
        // Not before the worker knows of it: a reader who is told that it is done may close the page.
        await onImported();
        setState({ kind: 'done', imported });
      },
      error => {
        // Nothing newer is good news, not a failure.
        if (error instanceof PackRefusal && error.refusal === 'current') setState({ kind: 'current' });
        else setState({ kind: 'failed', why: inWords(error) });
      },
    );
  };
  return {
    state,
    start,
    async fetchFrom(url) {
      const { protocol, hostname } = new URL(url);
      // Where the reader allowed all sites before, nothing is asked.
      const allowed = await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
      if (allowed) start({ url });
      else setState({ kind: 'failed', why: say('optionsPackNotAllowed', hostname) });
    },
    cancel() {
      running.current?.cancel();
      setState({ kind: 'cancelled' });
    },
  };
}

function inWords(error: unknown): string {
  if (error instanceof PackRefusal) return say(`packRefused_${error.refusal}`);
  return error instanceof Error ? error.message : String(error);
}
