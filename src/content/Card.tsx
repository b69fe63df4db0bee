import type { Annotation, Source } from '../annotations/annotation.ts';
import { dayInWords } from '../annotations/wording.ts';
import { FamilyIcon } from '../ui/FamilyIcon.tsx';

/** At most so many of the words that matched are shown: enough to judge by, not a second sentence. */
const MOST_SHARED = 8;

interface CardProps {
  readonly annotation: Annotation;
  /** Place among the page's annotations, from 0. */
  readonly index: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** What a reader sees on hover: the answer first, then the claim, said?, supported?, sources, and why it matched. */
export function Card({ annotation, index, total, onStep, onClose }: CardProps) {
  const { said, supported, shared, sources } = annotation;
  return (
    <>
      <header>
        <FamilyIcon family={annotation.family} />
        <h2 id="answer" class={annotation.family}>
          {annotation.answer}
          <small>{annotation.detail}</small>
        </h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <section>
        <h3>Claim</h3>
        <p id="claim">{annotation.claim}</p>
      </section>
      <section>
        <dl>
          {said && (
            <>
              <dt>Said?</dt>
              <dd>{said.text}</dd>
            </>
          )}
          <dt>Supported?</dt>
          <dd>
            <b>{supported.word}</b> {supported.text}
          </dd>
        </dl>
      </section>
      <section>
        <h3>Sources</h3>
        <ul>
          {sources.map(source => (
            <SourceLine key={source.url} source={source} />
          ))}
        </ul>
      </section>
      {shared.length > 0 && (
        <section class="why">
          Matched on{' '}
          {shared.slice(0, MOST_SHARED).map(word => (
            <>
              <mark>{word}</mark>{' '}
            </>
          ))}
        </section>
      )}
      <footer>
        <span>{annotation.pack}</span>
        {total > 1 && (
          <nav aria-label="Annotations">
            <button type="button" aria-label="Annotation before" onClick={() => onStep(-1)}>
              ‹
            </button>
            <span>
              {index + 1} of {total}
            </span>
            <button type="button" aria-label="Next annotation" onClick={() => onStep(1)}>
              ›
            </button>
          </nav>
        )}
      </footer>
    </>
  );
}

function SourceLine({ source }: { source: Source }) {
  return (
    <li>
      <a href={passageLink(source)} target="_blank" rel="noopener noreferrer">
        {source.publisher}
        <span class="visually-hidden"> (opens in a new tab)</span>
      </a>
      <time dateTime={source.date}>{dayInWords(source.date)}</time>
      {source.title && <span class="title">{source.title}</span>}
      {source.rating && <span class="title">Rating: {source.rating}</span>}
      {source.quote && <q>{source.quote}</q>}
    </li>
  );
}

/** The source's address, landing on the passage where we have its words (a text fragment; browsers without it ignore it). */
function passageLink(source: Source): string {
  if (source.quote === null || source.url.includes('#')) return source.url;
  // A hyphen is a mark of the fragment's own grammar and has to be written as an escape.
  const words = encodeURIComponent(source.quote).replace(/-/g, '%2D');
  return `${source.url}#:~:text=${words}`;
}
