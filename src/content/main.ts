import { type Annotator, createAnnotator } from './annotator.ts';
import { listen } from './runtime.ts';

declare global {
  /** Set in the extension's own world, which pages can't see: injected twice, the script must run once. */
  var claimlightAnnotator: Annotator | undefined;
}

if (globalThis.claimlightAnnotator === undefined) {
  const annotator = createAnnotator();
  globalThis.claimlightAnnotator = annotator;
  listen(message => {
    switch (message.type) {
      case 'switch':
        return message.on ? annotator.start() : annotator.stop();
      case 'step':
        return annotator.step(message.by);
      case 'open':
        return annotator.open(message.annotation);
      case 'state':
        return annotator.state();
    }
  });
}
globalThis.claimlightAnnotator.start();
