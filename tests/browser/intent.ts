import type { Page } from 'puppeteer-core';
import { type Reader, until } from './reader.ts';

/** What happened between the moment that a pointer had rested long enough and the first frame after it. */
export interface Intent {
  /** Until that frame was handed to the screen, in milliseconds. */
  readonly ms: number;
  /** Whether the card was open and in its place in that frame. */
  readonly shown: boolean;
  /** Messages that the page's script sent meanwhile. */
  readonly messages: number;
}

/** Points at words and tells how their card came, by the clock of the page; seen in the extension's own world. */
export async function intentAt(reader: Reader, page: Page, words: string): Promise<Intent> {
  const tabId = await reader.tabId(page.url());
  await page.mouse.move(1, 1);
  await reader.waitForNoCard(page);
  await reader.inWorld(tabId, watchIntent);
  await reader.hover(page, words);
  const intent = await until(
    () => reader.inWorld(tabId, takeIntent),
    seen => seen !== null,
    'the pointer rested in vain',
  );
  if (intent === null) throw new Error('the pointer rested in vain');
  return intent;
}

// The functions below run in a page: each may use nothing from outside itself, and has no named function inside.

/** Looks over the shoulder of `setTimeout`: 140 ms is how long the pointer has to rest (INTENT in spotlight.tsx). */
function watchIntent(): true {
  if (Reflect.has(globalThis, 'intentSeen')) return true;
  const scope = globalThis as unknown as {
    chrome: { runtime: { sendMessage: (message: unknown) => unknown } };
    browser?: { runtime: { sendMessage: (message: unknown) => unknown } };
  };
  const { runtime } = scope.browser ?? scope.chrome;
  const [realTimeout, realSend] = [globalThis.setTimeout, runtime.sendMessage.bind(runtime)];
  const counted = { messages: 0 };
  runtime.sendMessage = message => {
    counted.messages++;
    return realSend(message);
  };
  Reflect.set(globalThis, 'intentSeen', null);
  Reflect.set(globalThis, 'setTimeout', (run: () => void, delay: number) =>
    realTimeout(() => {
      const [begun, before] = [performance.now(), counted.messages];
      run();
      if (delay !== 140) return;
      requestAnimationFrame(() => {
        const host = document.querySelector<HTMLElement>('claimlight-card');
        const shown = host?.matches(':popover-open') === true && host.style.top !== '';
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const seen = { ms: performance.now() - begun, shown, messages: counted.messages - before };
          Reflect.set(globalThis, 'intentSeen', seen);
        };
        port2.postMessage(null);
      });
    }, delay),
  );
  return true;
}

function takeIntent(): Intent | null {
  const seen = (Reflect.get(globalThis, 'intentSeen') ?? null) as Intent | null;
  Reflect.set(globalThis, 'intentSeen', null);
  return seen;
}
