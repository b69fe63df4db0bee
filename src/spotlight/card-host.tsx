import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { Look } from '../messages/to-page.ts';
import tokens from '../ui/tokens.css';
import { words } from '../words/native-words.ts';
import style from './card.css';
import { scrollUp } from './placed.ts';
import { elementAround, focusedElement, modalAround } from './shadow.ts';

/** The one element that is ever added to a page. */
const TAG = 'claimlight-card';

/** Room between card, sentence and the edges of the window, in CSS pixels. */
const GAP = 8;

/** A card is no taller than this; a shorter window makes it scroll inside, but not below the second, which can't be read. */
const TALLEST = 560;
const SHORTEST = 180;

/**
 * In a window narrower than this the card is a sheet as wide as the window, at its foot, or at its head where the sentence
 * is low; no taller than this share of the window.
 */
const NARROW = 480;
const SHEET = 0.6;

/** A sheet that has less room scrolls in this much, which shows the answer: a phone at 400 % has a window of 320 × 256. */
const SHORTEST_SHEET = 88;

/** To make room for a sheet the sentence is scrolled no nearer to the window's head than this: pages have headers there. */
const HEADROOM = 72;

/** How a card comes. */
export interface Opening {
  /** The keyboard moves into the card; on `close` it returns, from wherever it came in. */
  readonly focus: boolean;
  /** The reader asked for it: the page may be scrolled to show sentence and sheet together. */
  readonly asked: boolean;
  readonly theme: Look['theme'];
}

/** The card on the page: one host in the top layer with a closed shadow root. */
export interface CardHost {
  /** Shows `content` beside `ranges`. */
  open(content: ComponentChild, ranges: readonly Range[], how: Opening): void;
  /** Says this once to those who listen to the page. */
  announce(text: string): void;
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

interface Parts {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly voice: HTMLElement;
}

/** Makes a card host; nothing is added to the page before the first `open`. */
export function createCardHost(events: CardEvents): CardHost {
  let parts: Parts | null = null;
  let stopFollowing: (() => void) | null = null;
  let focusBefore: Element | null = null;

  const create = (): Parts => {
    for (const stale of document.querySelectorAll(TAG)) stale.remove();
    const host = document.createElement(TAG);
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + style);
    root.adoptedStyleSheets = [sheet];
    const box = document.createElement('div');
    box.className = 'card';
    // Of our texts, not of the page, which may be read the other way.
    box.dir = words.say('direction');
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', 'answer');
    box.setAttribute('aria-describedby', 'claim');
    const voice = document.createElement('div');
    voice.className = 'visually-hidden';
    voice.setAttribute('role', 'status');
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.append(box);
    root.append(frame, voice);
    host.addEventListener('pointerenter', events.onEnter);
    host.addEventListener('pointerleave', events.onLeave);
    host.addEventListener('keydown', onKey);
    // Keys typed in the card are not the page's: its shortcuts must not fire under the reader's hands.
    for (const type of ['keypress', 'keyup']) host.addEventListener(type, event => event.stopPropagation());
    return { root, host, box, voice };
  };

  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      // Else the dialog that the page is in would close as well.
      event.preventDefault();
      events.onClose();
    } else if (event.key === 'ArrowRight') events.onStep(1);
    else if (event.key === 'ArrowLeft') events.onStep(-1);
  };

  const follow = ({ host, box }: Parts, ranges: readonly Range[], asked: boolean) => {
    const sentence = virtualElement(ranges);
    const makeRoom = () => {
      box.style.maxHeight = `${innerHeight * SHEET}px`;
      const { top, bottom } = sentence.getBoundingClientRect();
      const missing = bottom + GAP + host.getBoundingClientRect().height - innerHeight;
      scrollUp(ranges, Math.min(missing, top - HEADROOM));
    };
    let hasRoom = !asked;
    const placeSheet = ({ top, bottom }: DOMRect) => {
      const below = innerHeight - bottom - GAP;
      const isBelow = below >= SHORTEST || below >= top;
      const room = Math.max(SHORTEST_SHEET, isBelow ? below : top - GAP);
      box.style.maxHeight = `${Math.min(innerHeight * SHEET, room)}px`;
      box.classList.toggle('above', !isBelow);
      host.style.left = '0';
      host.style.top = isBelow ? `${innerHeight - host.getBoundingClientRect().height}px` : '0';
    };
    const place = async () => {
      const isSheet = innerWidth < NARROW;
      box.classList.toggle('sheet', isSheet);
      if (isSheet) {
        if (!hasRoom) makeRoom();
        hasRoom = true;
        return placeSheet(sentence.getBoundingClientRect());
      }
      const { x, y } = await computePosition(sentence, host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(),
          offset(GAP),
          flip({ padding: GAP, flipAlignment: false, fallbackStrategy: 'bestFit' }),
          shift({ padding: GAP }),
          size({
            padding: GAP,
            apply({ availableHeight }) {
              box.style.maxHeight = `${Math.max(SHORTEST, Math.min(TALLEST, availableHeight))}px`;
            },
          }),
        ],
      });
      host.style.left = `${x}px`;
      host.style.top = `${y}px`;
    };
    stopFollowing?.();
    stopFollowing = autoUpdate(sentence, host, place);
  };

  const close = () => {
    stopFollowing?.();
    stopFollowing = null;
    if (!parts?.host.matches(':popover-open')) return;
    const { root, host } = parts;
    const within = document.activeElement === host ? root.activeElement : null;
    host.hidePopover();
    // Where the reader has gone on to something else on the page, the keyboard stays there.
    if (!(within instanceof HTMLElement)) return;
    // Chromium would leave it in what is hidden.
    within.blur();
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };

  return {
    open(content, ranges, { focus, asked, theme }) {
      parts = parts ?? create();
      const { host, box } = parts;
      const [first] = ranges;
      const home = (first && modalAround(first.startContainer)) ?? document.documentElement;
      if (host.parentNode !== home) home.append(host);
      box.className = `card ${theme}`;
      render(content, box);
      box.scrollTop = 0;
      if (!host.matches(':popover-open')) {
        focusBefore = focusedElement();
        host.showPopover();
      }
      follow(parts, ranges, asked);
      if (focus) box.focus({ preventScroll: true });
    },
    announce(text) {
      if (parts) parts.voice.textContent = text;
    },
    close,
    remove() {
      close();
      parts?.host.remove();
      parts = null;
    },
    owns: target => parts !== null && target === parts.host,
  };
}

/**
 * The sentence as floating-ui wants it: its boxes, and an element to know which scrollers to listen to. Where it has none
 * (nobody can tell where it stands), a spot high in the middle of the window.
 */
function virtualElement(ranges: readonly Range[]) {
  const boxes = () => {
    const all = ranges.flatMap(range => [...range.getClientRects()]);
    return all.length > 0 ? all : [DOMRect.fromRect({ x: innerWidth / 2, y: innerHeight / 6 })];
  };
  const [first] = ranges;
  const context = first && elementAround(first.startContainer);
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
