import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { Annotation } from '../annotations/annotation.ts';
import tokens from '../ui/tokens.css';
import { Card } from './Card.tsx';
import style from './card.css';

/** The one element that is ever added to a page. */
const TAG = 'claimlight-card';

/** Room between card, sentence and the edges of the window, in CSS pixels. */
const GAP = 8;

/** A card shorter than this can't be read; it scrolls inside instead. */
const SHORTEST = 180;

/** What a card shows, and where. */
export interface CardContent {
  readonly annotation: Annotation;
  readonly index: number;
  readonly total: number;
  readonly ranges: readonly Range[];
}

/** The card on the page: one host in the top layer with a closed shadow root. */
export interface CardHost {
  /** Shows the card beside its sentence. With `focus`, keyboard focus moves into it and returns on `close`. */
  open(content: CardContent, focus: boolean): void;
  close(): void;
  /** Closes and takes the host out of the page. */
  remove(): void;
  owns(target: EventTarget | null): boolean;
}

/** What the card asks of the page. */
export interface CardEvents {
  onStep(by: 1 | -1): void;
  onClose(): void;
  onEnter(): void;
  onLeave(): void;
}

/** Makes a card host; nothing is added to the page before the first `open`. */
export function createCardHost(events: CardEvents): CardHost {
  let host: HTMLElement | null = null;
  let frame: HTMLElement | null = null;
  let stopFollowing: (() => void) | null = null;
  let focusBefore: Element | null = null;

  const create = () => {
    for (const stale of document.querySelectorAll(TAG)) stale.remove();
    const element = document.createElement(TAG);
    element.popover = 'manual';
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + style);
    root.adoptedStyleSheets = [sheet];
    const box = document.createElement('div');
    box.className = 'card';
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', 'answer');
    box.setAttribute('aria-describedby', 'claim');
    root.append(box);
    element.addEventListener('pointerenter', events.onEnter);
    element.addEventListener('pointerleave', events.onLeave);
    element.addEventListener('keydown', onKey);
    // Keys typed in the card are not the page's: its shortcuts must not fire under the reader's hands.
    for (const type of ['keypress', 'keyup']) element.addEventListener(type, event => event.stopPropagation());
    document.documentElement.append(element);
    host = element;
    frame = box;
    return { element, box };
  };

  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') events.onClose();
    else if (event.key === 'ArrowRight') events.onStep(1);
    else if (event.key === 'ArrowLeft') events.onStep(-1);
  };

  const follow = (element: HTMLElement, box: HTMLElement, ranges: readonly Range[]) => {
    const sentence = virtualElement(ranges);
    const place = async () => {
      const { x, y } = await computePosition(sentence, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(),
          offset(GAP),
          flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
          shift({ padding: GAP }),
          size({
            padding: GAP,
            apply({ availableHeight }) {
              box.style.maxHeight = `${Math.max(SHORTEST, Math.min(560, availableHeight))}px`;
            },
          }),
        ],
      });
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
    };
    stopFollowing?.();
    stopFollowing = autoUpdate(sentence, element, place);
  };

  const close = () => {
    stopFollowing?.();
    stopFollowing = null;
    if (host?.matches(':popover-open')) host.hidePopover();
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  return {
    open({ annotation, index, total, ranges }, focus) {
      const { element, box } = host?.isConnected && frame ? { element: host, box: frame } : create();
      render(
        <Card annotation={annotation} index={index} total={total} onStep={events.onStep} onClose={events.onClose} />,
        box,
      );
      box.scrollTop = 0;
      if (!element.matches(':popover-open')) element.showPopover();
      follow(element, box, ranges);
      if (focus) {
        if (document.activeElement !== element) focusBefore = document.activeElement;
        box.focus({ preventScroll: true });
      }
    },
    close,
    remove() {
      close();
      host?.remove();
      host = null;
      frame = null;
    },
    owns: target => host !== null && target === host,
  };
}

/** The sentence as floating-ui wants it: its boxes, and an element to know which scrollers to listen to. */
function virtualElement(ranges: readonly Range[]) {
  const boxes = () => ranges.flatMap(range => [...range.getClientRects()]);
  const context = ranges[0]?.startContainer.parentElement ?? undefined;
  return {
    ...(context ? { contextElement: context } : {}),
    getClientRects: boxes,
    getBoundingClientRect() {
      const all = boxes();
      const left = Math.min(...all.map(box => box.left));
      const top = Math.min(...all.map(box => box.top));
      const right = Math.max(...all.map(box => box.right));
      const bottom = Math.max(...all.map(box => box.bottom));
      return DOMRect.fromRect({ x: left, y: top, width: right - left, height: bottom - top });
    },
  };
}
