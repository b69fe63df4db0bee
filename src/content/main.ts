import browser from 'webextension-polyfill';
import type { ToPage } from '../messages.ts';
import { type Annotator, createAnnotator } from './annotator.ts';

declare global {
  /** Set in the extension's own world, which pages can't see: injected twice, the script must run once. */
  var claimlightAnnotator: Annotator | undefined;
}

if (globalThis.claimlightAnnotator === undefined) {
  const annotator = createAnnotator();
  globalThis.claimlightAnnotator = annotator;
  browser.runtime.onMessage.addListener((message: unknown) => {
    const request = message as ToPage;
    switch (request.type) {
      case 'switch':
        if (request.on) annotator.start();
        else annotator.stop();
        return undefined;
      case 'step':
        annotator.step(request.by);
        return undefined;
      case 'open':
        return Promise.resolve(annotator.open(request.annotation));
      case 'state':
        return Promise.resolve(annotator.state());
    }
  });
}
globalThis.claimlightAnnotator.start();
