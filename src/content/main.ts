import type { Look } from '../messages/to-page.ts';
import { type Annotator, createAnnotator } from './annotator.ts';
import { listen } from './runtime.ts';

declare global {
  /** In the extension's own world, which pages can't see: injected twice, the script must run once. The popup reads its state. */
  var claimlightAnnotator: Annotator | undefined;
  /** How to start, where the worker said so before the annotator was there. */
  var claimlightStart: { readonly look: Look; readonly anyway: boolean } | undefined;
}

if (globalThis.claimlightAnnotator === undefined) {
  const annotator = createAnnotator();
  globalThis.claimlightAnnotator = annotator;
  listen(message => {
    switch (message.type) {
      case 'start':
        return annotator.start(message.look, message.anyway);
      case 'stop':
        return annotator.stop();
      case 'look':
        return annotator.setLook(message.look);
      case 'step':
        return annotator.step(message.by);
      case 'open-nearest':
        return annotator.openNearest();
      case 'open':
        return annotator.open(message.annotation);
      case 'reveal':
        return annotator.reveal(message.start, message.end);
      case 'selection':
        return annotator.showSelection(message.result, message.look);
      case 'found':
        return annotator.found(message.annotations);
    }
  });
  const start = globalThis.claimlightStart;
  if (start !== undefined) annotator.start(start.look, start.anyway);
}
