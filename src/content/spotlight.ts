import { createCardHost } from './card-host.tsx';
import type { Highlights } from './highlights.ts';
import type { Placed } from './page.ts';
import { targetAt } from './pointer.ts';

/** The pointer rests this long on a sentence before its card opens: less, and crossing the text makes it flicker. */
const INTENT = 140;

/** The pointer may be away this long, between sentence and card, before the card closes. Milliseconds, both. */
const GRACE = 320;

/** The one annotation that the reader is looking at, and its card. */
export interface Spotlight {
  /** What there is to look at now; closes the card. */
  place(placed: readonly Placed[]): void;
  /** Scrolls to the annotation and opens its card with the keyboard in it; false where its words are gone. */
  open(index: number): boolean;
  /** Goes to the next annotation or the one before, round the end; from where the reader is in the page. */
  step(by: 1 | -1): void;
  /** Follows pointer and keyboard until the signal aborts. `alive` is asked first at every event. */
  listen(signal: AbortSignal, alive: () => boolean): void;
  /** Closes the card and takes its host out of the page. */
  remove(): void;
}

/** Makes the spotlight of a page; nothing is added to the page before a card opens. */
export function createSpotlight(highlights: Highlights): Spotlight {
  let placed: readonly Placed[] = [];
  let current = -1;
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
    current = -1;
    pinned = false;
    card.close();
    highlights.activate([]);
  };

  const closeSoon = () => {
    if (pinned) return;
    clearTimeout(timer);
    timer = setTimeout(close, GRACE);
  };

  const show = (index: number, how: { readonly focus: boolean; readonly pin: boolean }) => {
    const target = placed[index];
    if (target === undefined || !isIntact(target)) return false;
    clearTimeout(timer);
    current = index;
    pinned = how.pin;
    highlights.activate(target.ranges);
    card.open({ annotation: target.annotation, index, total: placed.length, ranges: target.ranges }, how.focus);
    return true;
  };

  const open = (index: number) => {
    placed[index]?.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return show(index, { focus: true, pin: true });
  };

  const step = (by: 1 | -1) => {
    if (placed.length === 0) return;
    const above = lastAbove(placed);
    const from = current >= 0 ? current : by > 0 ? above : above + 1;
    open((from + by + placed.length) % placed.length);
  };

  const pointTo = (index: number) => {
    if (index >= 0 && index === current) clearTimeout(timer);
    else if (index >= 0 && !pinned) {
      clearTimeout(timer);
      timer = setTimeout(() => show(index, { focus: false, pin: false }), INTENT);
    } else if (index < 0 && current >= 0) closeSoon();
    else if (index < 0) clearTimeout(timer);
  };

  return {
    place(next) {
      close();
      placed = next;
    },
    open,
    step,
    listen(signal, alive) {
      let frame = 0;
      const move = (event: PointerEvent) => {
        if (placed.length === 0 || event.pointerType === 'touch' || frame !== 0) return;
        frame = requestAnimationFrame(() => {
          frame = 0;
          if (signal.aborted || !alive() || card.owns(event.target)) return;
          pointTo(targetAt(event.clientX, event.clientY, placed));
        });
      };
      const click = (event: MouseEvent) => {
        if (placed.length === 0 || card.owns(event.target) || !alive()) return;
        // A click that selects, follows a link or presses a button is the page's.
        const selecting = document.getSelection()?.isCollapsed === false;
        const control = event.target instanceof Element && event.target.closest('a, button, input, summary, label');
        const index = selecting || control ? -1 : targetAt(event.clientX, event.clientY, placed);
        if (index >= 0) show(index, { focus: false, pin: true });
        else if (pinned) close();
      };
      const key = (event: KeyboardEvent) => {
        if (event.key === 'Escape' && current >= 0 && alive()) close();
      };
      document.addEventListener('pointermove', move, { passive: true, signal });
      document.addEventListener('click', click, { passive: true, signal });
      document.addEventListener('keydown', key, { passive: true, signal });
    },
    remove() {
      close();
      placed = [];
      card.remove();
    },
  };
}

/** The page's words may have changed under a range since it was painted; then it is no longer the statement. */
function isIntact({ ranges, annotation }: Placed): boolean {
  const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
  return squeeze(ranges.map(range => range.toString()).join('')) === squeeze(annotation.statement.text);
}

/** Index of the last annotation above the window's top; -1 where none is. */
function lastAbove(placed: readonly Placed[]): number {
  return placed.findLastIndex(({ ranges }) => {
    const box = ranges[0]?.getBoundingClientRect();
    return box !== undefined && box.top < 0;
  });
}
