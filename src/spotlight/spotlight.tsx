import type { Annotation } from '../annotations/annotation.ts';
import type { Look, SelectionResult } from '../messages/to-page.ts';
import { words } from '../words/native-words.ts';
import { Card } from './Card.tsx';
import { createCardHost } from './card-host.tsx';
import type { Highlights } from './highlights.ts';
import { isIntact, type Placed, scrollTo } from './placed.ts';
import { targetsAt } from './pointer.ts';
import { SelectionCard } from './SelectionCard.tsx';
import { shadowRootsAround } from './shadow.ts';

/** The pointer rests this long on a sentence before its card opens: less, and crossing the text makes it flicker. */
const INTENT = 140;

/** The pointer may be away this long, between sentence and card, before the card closes. Milliseconds, both. */
const GRACE = 320;

/** The one annotation that the reader is looking at, and its card. */
export interface Spotlight {
  /** What there is to look at now; closes the card. */
  place(placed: readonly Placed[], theme: Look['theme']): void;
  /** Scrolls to the annotation and opens its card with the keyboard in it; false where its words are gone. */
  open(index: number): boolean;
  /** Goes to the next annotation or the one before, round the end; from where the reader is in the page. */
  step(by: 1 | -1): void;
  openNearest(): void;
  /** Shows what was found for a selection, beside it. */
  showSelection(result: SelectionResult, ranges: readonly Range[], theme: Look['theme']): void;
  /** Follows pointer and keyboard until the signal aborts. `alive` is asked first at every event. */
  listen(signal: AbortSignal, alive: () => boolean): void;
  /** Closes the card and takes its host out of the page. */
  remove(): void;
}

/** What a reader asks for on a card that the card can't do itself. */
export interface Wishes {
  /** Never show this claim again. */
  hide(claimId: string): void;
  /** Write a report that this annotation is wrong, for the reader to send; null where there is none to be had. */
  readonly report: ((annotation: Annotation) => void) | null;
}

/** Makes the spotlight of a page; nothing is added to the page before a card opens. */
export function createSpotlight(highlights: Highlights, wishes: Wishes): Spotlight {
  let placed: readonly Placed[] = [];
  /** The shadow roots that they are in. */
  let shadowRoots: readonly ShadowRoot[] = [];
  let theme: Look['theme'] = 'system';
  /** Indices of what is under the pointer, the shortest first; [] where the card is not about the page's annotations. */
  let spot: readonly number[] = [];
  let isOpen = false;
  let pinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const card = createCardHost({
    onStep: by => step(by),
    onClose: () => close(),
    onEnter: () => clearTimeout(timer),
    onLeave: () => closeSoon(),
  });

  const close = () => {
    clearTimeout(timer);
    spot = [];
    isOpen = false;
    pinned = false;
    card.close();
    highlights.activate([]);
  };

  const closeSoon = () => {
    if (pinned) return;
    clearTimeout(timer);
    timer = setTimeout(close, GRACE);
  };

  const show = (indices: readonly number[], how: { readonly focus: boolean; readonly pin: boolean }): boolean => {
    const [index = -1, ...others] = indices;
    const target = placed[index];
    if (target === undefined || !isIntact(target)) return false;
    clearTimeout(timer);
    spot = indices;
    isOpen = true;
    pinned = how.pin;
    highlights.activate(target.ranges);
    const { annotation } = target;
    const also = others.flatMap(other => {
      const at = placed[other];
      return at === undefined ? [] : [{ index: other, annotation: at.annotation }];
    });
    card.open(
      <Card
        annotation={annotation}
        index={index}
        total={placed.length}
        also={also}
        onStep={step}
        onOpen={other => show([other, ...indices.filter(at => at !== other)], { focus: true, pin: true })}
        onClose={close}
        onHide={() => wishes.hide(annotation.claimId)}
        onReport={wishes.report && (() => wishes.report?.(annotation))}
      />,
      target.ranges,
      { focus: how.focus, asked: how.pin, theme },
    );
    if (how.focus) {
      const { number, say } = words;
      card.announce(say('cardAnnounce', number(index + 1), number(placed.length), annotation.answer));
    }
    return true;
  };

  const open = (index: number) => {
    const target = placed[index];
    if (target) scrollTo(target.ranges);
    return show([index, ...sameSentence(placed, index)], { focus: true, pin: true });
  };

  const step = (by: 1 | -1) => {
    if (placed.length === 0) return;
    const above = lastAbove(placed);
    const from = spot[0] ?? (by > 0 ? above : above + 1);
    open((from + by + placed.length) % placed.length);
  };

  const pointTo = (indices: readonly number[]) => {
    if (indices.length > 0 && indices[0] === spot[0]) clearTimeout(timer);
    else if (indices.length > 0 && !pinned) {
      clearTimeout(timer);
      timer = setTimeout(() => show(indices, { focus: false, pin: false }), INTENT);
    } else if (indices.length === 0 && isOpen) closeSoon();
    else if (indices.length === 0) clearTimeout(timer);
  };

  return {
    place(next, nextTheme) {
      close();
      placed = next;
      shadowRoots = shadowRootsAround(next.flatMap(({ ranges }) => ranges.map(({ startContainer }) => startContainer)));
      theme = nextTheme;
    },
    open,
    step,
    openNearest() {
      if (placed.length > 0) open(Math.min(placed.length - 1, lastAbove(placed) + 1));
    },
    showSelection(result, ranges, selectionTheme) {
      close();
      isOpen = true;
      pinned = true;
      const { annotations } = result.answer;
      const showFound = (index: number) => {
        const annotation = annotations[index];
        const also = annotations.flatMap((other, at) => (at === index ? [] : [{ index: at, annotation: other }]));
        const content = annotation ? (
          <Card
            annotation={annotation}
            index={0}
            total={1}
            also={also}
            onStep={() => undefined}
            onOpen={showFound}
            onClose={close}
            onHide={null}
            onReport={wishes.report && (() => wishes.report?.(annotation))}
          />
        ) : (
          <SelectionCard result={result} onClose={close} />
        );
        card.open(content, ranges, { focus: true, asked: true, theme: selectionTheme });
      };
      showFound(0);
    },
    listen(signal, alive) {
      let frame = 0;
      let latest: PointerEvent | null = null;
      const move = (event: PointerEvent) => {
        if (placed.length === 0 || event.pointerType === 'touch') return;
        // Of the moves of one frame the last tells where the pointer rests.
        latest = event;
        if (frame !== 0) return;
        frame = requestAnimationFrame(() => {
          frame = 0;
          if (latest === null || signal.aborted || !alive() || card.owns(latest.target)) return;
          pointTo(targetsAt(latest.clientX, latest.clientY, placed, shadowRoots));
        });
      };
      const click = (event: MouseEvent) => {
        if ((placed.length === 0 && !isOpen) || card.owns(event.target) || !alive()) return;
        // A click that selects, follows a link or presses a button is the page's.
        const selecting = document.getSelection()?.isCollapsed === false;
        const isControl = (at: EventTarget) => at instanceof Element && at.matches('a, button, input, summary, label');
        const indices =
          selecting || event.composedPath().some(isControl)
            ? []
            : targetsAt(event.clientX, event.clientY, placed, shadowRoots);
        if (indices.length > 0) show(indices, { focus: false, pin: true });
        else if (pinned) close();
      };
      const key = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isOpen || !alive()) return;
        event.preventDefault();
        close();
      };
      document.addEventListener('pointermove', move, { passive: true, signal });
      document.addEventListener('click', click, { passive: true, signal });
      document.addEventListener('keydown', key, { signal });
    },
    remove() {
      close();
      placed = [];
      card.remove();
    },
  };
}

/** Indices of the other annotations of the sentence: what other packs say of it. */
function sameSentence(placed: readonly Placed[], index: number): number[] {
  const own = placed[index]?.annotation.statement;
  return placed.flatMap(({ annotation: { statement } }, other) =>
    other !== index && statement.start === own?.start && statement.end === own.end ? [other] : [],
  );
}

/** Index of the last annotation above the window's top; -1 where none is. */
function lastAbove(placed: readonly Placed[]): number {
  return placed.findLastIndex(({ ranges }) => {
    const box = ranges[0]?.getBoundingClientRect();
    return box !== undefined && box.top < 0;
  });
}
