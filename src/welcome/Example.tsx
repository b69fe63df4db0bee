import { useEffect, useRef } from 'preact/hooks';
import { toWorker } from '../messages/send.ts';
import { createHighlights } from '../spotlight/highlights.ts';
import { createSpotlight } from '../spotlight/spotlight.tsx';
import { readSettings } from '../stored-settings.ts';
import { words } from '../words/native-words.ts';

/** A real sentence, matched by the real database: the example works as a page does. */
const SENTENCE =
  '“They are as strong as anyone has ever seen,” Steve Witkoff said in Paris of the security protocols for Ukraine.';

/** A live sentence to try: underlined, with its card by pointer and by keyboard. */
export function Example() {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const open = useRef(() => {});

  useEffect(() => {
    const life = new AbortController();
    const highlights = createHighlights();
    const spotlight = createSpotlight(highlights, { hide: () => undefined, report: null });
    const show = async () => {
      const [answer, { strength, theme }] = await Promise.all([
        toWorker({ type: 'check', text: SENTENCE }),
        readSettings(),
      ]);
      const text = paragraph.current?.firstChild;
      if (life.signal.aborted || !text) return;
      const placed = answer.annotations.map(annotation => {
        const range = document.createRange();
        range.setStart(text, annotation.statement.start);
        range.setEnd(text, annotation.statement.end);
        return { annotation, ranges: [range] };
      });
      highlights.paint(
        placed.map(({ annotation, ranges }) => ({ family: annotation.family, ranges })),
        strength,
      );
      spotlight.place(placed, theme);
      spotlight.listen(life.signal, () => true);
      open.current = () => spotlight.openNearest();
    };
    // Without an answer the sentence stays as it is; the rest of the page does not need it.
    show().catch(() => undefined);
    return () => {
      life.abort();
      spotlight.remove();
      highlights.clear();
    };
  }, []);

  return (
    <figure>
      <p ref={paragraph} dir="auto">
        {SENTENCE}
      </p>
      <figcaption>
        <span>{words.say('welcomeHint')}</span>
        <button
          type="button"
          onClick={event => {
            // The page's own listener takes a click outside the card for the wish to close it.
            event.stopPropagation();
            open.current();
          }}
        >
          {words.say('welcomeTry')}
        </button>
      </figcaption>
    </figure>
  );
}
