import type { Answer } from '../annotations/annotation.ts';
import type { Reading } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import type { PageState } from '../messages/to-page.ts';
import type { ReplyTo, ToWorker } from '../messages/to-worker.ts';
import { createHighlights } from './highlights.ts';
import { type Placed, placeAnnotations, rootOf } from './page.ts';
import { isAlive, send } from './runtime.ts';
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

  /** Milliseconds that the last reading took. */
  let cost = 0;

  const alive = () => {
    if (isAlive()) return true;
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

  const read = async (signal: AbortSignal, before: Reading | null) => {
    const begin = performance.now();
    const reading = readArticle(document, location.href);
    cost = performance.now() - begin;
    if (reading === null) return settle([], { kind: 'not-an-article' });
    if (before !== null && isSame(before, reading)) return watch(before, signal);
    const { language } = reading.article;
    if (language !== null && !/^en\b/i.test(language)) {
      settle([], { kind: 'other-language', language });
      return watch(reading, signal);
    }
    const answer = await toWorker({ type: 'ask', article: reading.article });
    if (signal.aborted) return;
    const placed = placeAnnotations(reading, answer);
    settle(placed, readState(answer, placed));
    watch(reading, signal);
  };

  /** Waits for the article's next change, and reads it again. */
  const watch = (reading: Reading, signal: AbortSignal) => {
    const once = new AbortController();
    const changed = () => {
      once.abort();
      if (alive()) attempt(read(signal, reading));
    };
    watchArticle(rootOf(reading), cost, changed, AbortSignal.any([signal, once.signal]));
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

function isSame(before: Reading, after: Reading): boolean {
  if (before.article.text !== after.article.text) return false;
  return before.segments.every((segment, index) => segment.node === after.segments[index]?.node);
}

function readState(answer: Answer, placed: readonly Placed[]): PageState {
  return {
    kind: 'read',
    coverage: { ...answer.coverage, known: placed.length },
    annotations: placed.map(({ annotation }) => ({
      text: annotation.statement.text,
      speaker: annotation.statement.speaker,
      label: annotation.label,
      answer: annotation.answer,
      family: annotation.family,
      sources: annotation.sources.length,
    })),
    rejected: answer.rejected.map(({ statement, claim, conflict }) => ({
      text: statement.text,
      claim,
      statementValue: conflict.statement,
      claimValue: conflict.claim,
    })),
  };
}

async function toWorker<M extends ToWorker>(message: M): Promise<ReplyTo<M['type']>> {
  return (await send(message)) as ReplyTo<M['type']>;
}
