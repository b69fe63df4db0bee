import browser from 'webextension-polyfill';
import type { Answer } from '../annotations/annotation.ts';
import type { PageState } from '../messages.ts';
import { toWorker } from '../send.ts';
import { createHighlights } from './highlights.ts';
import { askedOf, type PageReading, type Placed, placeAnnotations, readPage, rootOf } from './page.ts';
import { createSpotlight } from './spotlight.ts';
import { watchArticle } from './watch.ts';

/** A page that is never idle is read after so many milliseconds all the same. */
const LONGEST_WAIT = 1500;

/** The page's annotations: on, off, and what the popup and the keyboard ask of them. */
export interface Annotator {
  start(): void;
  stop(): void;
  state(): PageState;
  step(by: 1 | -1): void;
  /** Scrolls to the annotation and opens its card; false where it is no longer on the page. */
  open(index: number): boolean;
}

/** Makes the annotator of this page; it does nothing before `start`. */
export function createAnnotator(): Annotator {
  const highlights = createHighlights();
  const spotlight = createSpotlight(highlights);
  let running: AbortController | null = null;
  let state: PageState = { kind: 'off' };

  /** An extension that was reloaded or removed leaves its old script behind: it has no id any more, and falls silent. */
  const alive = () => {
    try {
      if (browser.runtime.id) return true;
    } catch {
      // Once the extension is gone, some versions throw at the mere reading of `runtime`.
    }
    halt();
    return false;
  };

  const halt = () => {
    running?.abort();
    running = null;
    spotlight.remove();
    highlights.clear();
    state = { kind: 'off' };
  };

  const settle = (placed: readonly Placed[], next: PageState) => {
    spotlight.place(placed);
    state = next;
    highlights.paint(placed.map(({ annotation, ranges }) => ({ family: annotation.family, ranges })));
    toWorker({ type: 'painted', count: placed.length }).catch(alive);
  };

  const read = async (signal: AbortSignal, before: PageReading | null) => {
    const page = readPage();
    if (page === null) return settle([], { kind: 'not-an-article' });
    if (before !== null && isSame(before, page)) return watch(before, signal);
    const { language, published } = page.reading.article;
    if (language !== null && !/^en\b/i.test(language)) {
      settle([], { kind: 'other-language', language });
      return watch(page, signal);
    }
    const statements = page.statements.map(askedOf);
    const answer = await toWorker({ type: 'ask', published, language, statements });
    if (signal.aborted) return;
    const placed = placeAnnotations(page, answer);
    settle(placed, readState(page, answer, placed));
    watch(page, signal);
  };

  /** Waits for the article's next change, and reads it again. */
  const watch = (page: PageReading, signal: AbortSignal) => {
    const once = new AbortController();
    const changed = () => {
      once.abort();
      if (alive()) attempt(read(signal, page));
    };
    watchArticle(rootOf(page.reading), () => page.cost, changed, AbortSignal.any([signal, once.signal]));
  };

  /** A reading that fails leaves the page as it was and tells the popup; it must never trouble the page's console. */
  const attempt = (reading: Promise<void>) => {
    reading.catch(error => {
      if (alive()) state = { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    });
  };

  return {
    start() {
      if (running !== null) return;
      running = new AbortController();
      const { signal } = running;
      state = { kind: 'reading' };
      spotlight.listen(signal, alive);
      const begin = () => {
        if (!signal.aborted) attempt(read(signal, null));
      };
      requestIdleCallback(begin, { timeout: LONGEST_WAIT });
    },
    stop() {
      halt();
      toWorker({ type: 'painted', count: 0 }).catch(alive);
    },
    state: () => state,
    step: spotlight.step,
    open: spotlight.open,
  };
}

function isSame(before: PageReading, after: PageReading): boolean {
  if (before.reading.article.text !== after.reading.article.text) return false;
  const nodes = after.reading.segments;
  return before.reading.segments.every((segment, index) => segment.node === nodes[index]?.node);
}

function readState(page: PageReading, answer: Answer, placed: readonly Placed[]): PageState {
  return {
    kind: 'read',
    coverage: { ...answer.coverage, known: placed.length },
    annotations: placed.map(({ annotation, statement }) => ({
      text: statement.text,
      speaker: statement.speaker?.name ?? null,
      label: annotation.label,
      answer: annotation.answer,
      family: annotation.family,
      sources: annotation.sources.length,
    })),
    rejected: answer.rejected.flatMap(({ statement, claim, conflict }) => {
      const text = page.statements[statement]?.text;
      return text === undefined
        ? []
        : [{ text, claim, statementValue: conflict.statement, claimValue: conflict.claim }];
    }),
  };
}
