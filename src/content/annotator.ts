import type { Annotation, Answer } from '../annotations/annotation.ts';
import type { Reading } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import { NoAnswer } from '../messages/answered.ts';
import type { Look, PageState, SelectionResult } from '../messages/to-page.ts';
import type { WrongMatch } from '../messages/wrong-match.ts';
import { createHighlights } from '../spotlight/highlights.ts';
import { type Placed, scrollTo } from '../spotlight/placed.ts';
import { shadowRootsAround } from '../spotlight/shadow.ts';
import { createSpotlight } from '../spotlight/spotlight.tsx';
import { knownOf, withLookedUp } from './looked-up.ts';
import { domRanges, placeAnnotations, rootOf } from './page.ts';
import { isAlive, send } from './runtime.ts';
import { selectedRange } from './selection.ts';
import { watchArticle } from './watch.ts';

/** A page that is never idle is read after so many milliseconds all the same. */
const LONGEST_WAIT = 1500;

/** What the reader gets before their settings are known. */
const FIRST_LOOK: Look = { strength: 'subtle', theme: 'system', hiddenFamilies: [], hiddenClaims: [] };

/** The page's annotations: on, off, and what worker, popup and keyboard ask of them. */
export interface Annotator {
  start(look: Look, anyway: boolean): void;
  stop(): void;
  setLook(look: Look): void;
  state(): PageState;
  step(by: 1 | -1): void;
  openNearest(): void;
  /** Scrolls to the annotation and opens its card; false where it is no longer on the page. */
  open(index: number): boolean;
  /** Scrolls to a stretch of the article and marks it; false where it is no longer on the page. */
  reveal(start: number, end: number): boolean;
  showSelection(result: SelectionResult, look: Look): void;
  /** Shows what was looked up for open statements; gives how many of them are on the page. */
  found(annotations: readonly Annotation[]): number;
}

/** What was read and answered last. */
interface Annotated {
  readonly reading: Reading;
  readonly answer: Answer;
  readonly placed: readonly Placed[];
}

/** Makes the annotator of this page; it does nothing before it is told. */
export function createAnnotator(): Annotator {
  const highlights = createHighlights();
  const spotlight = createSpotlight(highlights, {
    hide: claimId => void send({ type: 'hide', claimId }).catch(alive),
    report: annotation => void send({ type: 'report', match: wrongMatch(annotation) }).catch(alive),
  });
  let running: AbortController | null = null;
  let listening: AbortController | null = null;
  let look = FIRST_LOOK;
  let annotated: Annotated | null = null;
  let state: PageState = { kind: globalThis.claimlightGate?.begun ? 'reading' : 'not-an-article' };
  /** What was looked up for this page, to be shown again when it was read again. */
  let lookedUp: readonly Annotation[] = [];
  /** Milliseconds that the last reading took. */
  let cost = 0;

  const alive = () => {
    if (isAlive()) return true;
    halt();
    listening?.abort();
    return false;
  };

  const halt = () => {
    running?.abort();
    running = null;
    annotated = null;
    lookedUp = [];
    spotlight.remove();
    highlights.clear();
    state = { kind: 'off' };
  };

  const listen = () => {
    if (listening !== null) return;
    listening = new AbortController();
    const { signal } = listening;
    spotlight.listen(signal, alive);
    // A page that comes back from the back-forward cache has its annotations still, but its badge was reset, and it heard
    // nothing of settings that were changed meanwhile: the worker is asked as at the beginning.
    const ask = () => void send({ type: 'begin' }).catch(alive);
    window.addEventListener('pageshow', event => event.persisted && alive() && ask(), { signal });
  };

  const visible = () =>
    annotated?.placed.filter(
      ({ annotation }) =>
        !look.hiddenFamilies.includes(annotation.family) && !look.hiddenClaims.includes(annotation.claimId),
    ) ?? [];

  const tellCount = () => {
    send({ type: 'painted', count: visible().length }).catch(alive);
  };

  /** Shows what there is to show, by the look of now. */
  const paint = () => {
    const placed = visible();
    spotlight.place(placed, look.theme);
    const marks = placed.map(({ annotation, ranges }) => ({ family: annotation.family, ranges }));
    highlights.paint(marks, look.strength);
    if (annotated !== null) {
      const { answer, reading } = annotated;
      const places = annotated.placed.map(({ annotation }) => annotation);
      const coverage = { ...answer.coverage, ...knownOf(places, lookedUp) };
      const annotations = placed.map(({ annotation }) => annotation);
      state = { kind: 'read', article: reading.article, answer: { ...answer, annotations, coverage } };
    }
    tellCount();
  };

  const settle = (next: Annotated | null, otherwise: PageState) => {
    annotated = next;
    state = otherwise;
    paint();
  };

  const read = async (signal: AbortSignal, anyway: boolean, before: Reading | null) => {
    const begin = performance.now();
    const reading = readArticle(document, location.href, { force: anyway });
    cost = performance.now() - begin;
    if (reading === null) return settle(null, { kind: 'not-an-article' });
    if (before !== null && isSame(before, reading)) return watch(before, anyway, signal);
    const { language } = reading.article;
    if (language !== null && !/^en\b/i.test(language)) {
      settle(null, { kind: 'other-language', language });
      return watch(reading, anyway, signal);
    }
    const told = await send({ type: 'ask', article: reading.article });
    if (signal.aborted) return;
    const answer = withLookedUp(told, lookedUp);
    settle({ reading, answer, placed: placeAnnotations(reading, answer) }, { kind: 'reading' });
    watch(reading, anyway, signal);
  };

  /** Waits for the article's next change, and reads it again. */
  const watch = (reading: Reading, anyway: boolean, signal: AbortSignal) => {
    const once = new AbortController();
    const changed = () => {
      once.abort();
      if (alive()) attempt(read(signal, anyway, reading));
    };
    const trees = shadowRootsAround(reading.segments.map(({ node }) => node));
    watchArticle(rootOf(reading), trees, cost, changed, AbortSignal.any([signal, once.signal]));
  };

  /** A reading that fails leaves the page as it was and tells the popup; it must never trouble the page's console. */
  const attempt = (reading: Promise<void>) => {
    reading.catch(error => {
      if (!alive()) return;
      const told = error instanceof Error ? error.message : String(error);
      state = { kind: 'failed', why: error instanceof NoAnswer ? null : told };
    });
  };

  return {
    start(nextLook, anyway) {
      look = nextLook;
      if (running !== null && !(anyway && state.kind === 'not-an-article')) {
        if (annotated !== null) paint();
        return;
      }
      running?.abort();
      running = new AbortController();
      const { signal } = running;
      state = { kind: 'reading' };
      listen();
      const begin = () => {
        if (!signal.aborted) attempt(read(signal, anyway, null));
      };
      requestIdleCallback(begin, { timeout: LONGEST_WAIT });
    },
    stop: halt,
    setLook(next) {
      look = next;
      if (annotated !== null) paint();
    },
    state: () => state,
    step: spotlight.step,
    openNearest: spotlight.openNearest,
    open: spotlight.open,
    reveal(start, end) {
      const ranges = annotated ? domRanges(annotated.reading, start, end) : [];
      scrollTo(ranges);
      highlights.activate(ranges);
      return ranges.length > 0;
    },
    found(annotations) {
      lookedUp = [...lookedUp, ...annotations];
      if (annotated === null) return 0;
      const { reading } = annotated;
      const before = annotated.placed.length;
      const answer = withLookedUp(annotated.answer, annotations);
      settle({ reading, answer, placed: placeAnnotations(reading, answer) }, state);
      return annotated.placed.length - before;
    },
    showSelection(result, nextLook) {
      const range = selectedRange(result.inFrame);
      listen();
      spotlight.showSelection(result, range === null ? [] : [range], nextLook.theme);
    },
  };
}

function isSame(before: Reading, after: Reading): boolean {
  if (before.article.text !== after.article.text) return false;
  return before.segments.every((segment, index) => segment.node === after.segments[index]?.node);
}

/** What a report tells of an annotation: nothing of the page but the sentence. */
function wrongMatch({ statement, claimId, claim, pack, answer, confidence }: Annotation): WrongMatch {
  return { sentence: statement.text, speaker: statement.speaker, claimId, claim, pack, answer, confidence };
}
