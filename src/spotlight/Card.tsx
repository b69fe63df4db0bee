import { useState } from 'preact/hooks';
import type { Annotation, Source } from '../annotations/annotation.ts';
import { plainText } from '../annotations/report.ts';
import { FamilyIcon } from '../ui/FamilyIcon.tsx';
import { words } from '../words/native-words.ts';
import { Why } from './Why.tsx';

const { say } = words;

interface CardProps {
  readonly annotation: Annotation;
  /** Place among the page's annotations, from 0. */
  readonly index: number;
  readonly total: number;
  /** Other annotations whose sentence is at the same spot, by their place. */
  readonly also: readonly { readonly index: number; readonly annotation: Annotation }[];
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: (index: number) => void;
  readonly onClose: () => void;
  /** Absent where the card is about a selection: there is nothing on the page to hide. */
  readonly onHide: (() => void) | null;
  /** Opens a report of a wrong match for the reader to send; absent where nothing would take it. */
  readonly onReport: (() => void) | null;
}

/** What a reader sees on hover: the answer first, then the claim, said?, supported?, sources, and why it matched. */
export function Card({ annotation, index, total, also, onStep, onOpen, onClose, onHide, onReport }: CardProps) {
  const { said, superseded, supported, sources } = annotation;
  return (
    <>
      <CardHead annotation={annotation} onClose={onClose} />
      <Sides annotation={annotation} also={also.map(other => other.annotation)} />
      {superseded && (
        <section class="superseded">
          <p>{superseded.text}</p>
          {superseded.source && (
            <ul>
              <SourceLine source={superseded.source} />
            </ul>
          )}
        </section>
      )}
      <section>
        <h3>{say('cardClaim')}</h3>
        <p id="claim">{annotation.claim}</p>
      </section>
      <section>
        <dl>
          {said && (
            <>
              <dt>{say('cardSaid')}</dt>
              <dd>{said.text}</dd>
            </>
          )}
          <dt>{say('cardSupported')}</dt>
          <dd>
            <b>{supported.word}</b> {supported.text}
          </dd>
        </dl>
      </section>
      <section>
        <h3>{say('cardSources')}</h3>
        <ul>
          {sources.map(source => (
            <SourceLine key={source.url} source={source} />
          ))}
        </ul>
      </section>
      {also.length > 0 && (
        <section>
          <h3>{say('cardAlso')}</h3>
          <ul>
            {also.map(other => (
              <li key={other.index}>
                <button type="button" class="also" onClick={() => onOpen(other.index)}>
                  <FamilyIcon family={other.annotation.family} name={say(`family_${other.annotation.family}`)} />
                  {other.annotation.answer}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Why annotation={annotation} />
      <footer>
        <CopyButton annotation={annotation} />
        {onHide && (
          <button type="button" onClick={onHide}>
            {say('cardHide')}
          </button>
        )}
        {onReport && (
          <button type="button" onClick={onReport}>
            {say('cardReport')}
          </button>
        )}
        {total > 1 && (
          <nav aria-label={say('cardAnnotations')}>
            <button type="button" aria-label={say('cardBefore')} onClick={() => onStep(-1)}>
              ‹
            </button>
            <span>{say('cardPlace', words.number(index + 1), words.number(total))}</span>
            <button type="button" aria-label={say('cardNext')} onClick={() => onStep(1)}>
              ›
            </button>
          </nav>
        )}
      </footer>
    </>
  );
}

/** Answers of different families to the same sentence, side by side: nothing is averaged, and none is hidden in a list. */
function Sides({ annotation, also }: { annotation: Annotation; also: readonly Annotation[] }) {
  const { statement, family } = annotation;
  const against = also.filter(
    other =>
      other.statement.start === statement.start && other.statement.end === statement.end && other.family !== family,
  );
  if (against.length === 0) return null;
  return (
    <section>
      <h3>{say('labelDisagree')}</h3>
      <ul class="sides">
        {[annotation, ...against].map(side => (
          <li key={`${side.pack} ${side.claimId}`}>
            <FamilyIcon family={side.family} name={say(`family_${side.family}`)} />
            <p>
              {side.answer}
              <span class="title">{side.detail}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CardHead({ annotation, onClose }: { annotation: Annotation; onClose: () => void }) {
  const { family, answer, detail } = annotation;
  return (
    <header>
      <FamilyIcon family={family} name={say(`family_${family}`)} />
      <h2 id="answer" class={family}>
        {answer}
        <small>{detail}</small>
      </h2>
      <CloseButton onClose={onClose} />
    </header>
  );
}

/** The cross in a card's corner. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="close" aria-label={say('cardClose')} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}

function CopyButton({ annotation }: { annotation: Annotation }) {
  const [copied, setCopied] = useState<Annotation | null>(null);
  // Pages without https have no clipboard.
  if (navigator.clipboard === undefined) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(plainText(annotation, words));
    setCopied(annotation);
  };
  return (
    <button type="button" onClick={() => copy().catch(() => setCopied(null))}>
      <span role="status">{copied === annotation ? say('cardCopied') : say('cardCopy')}</span>
    </button>
  );
}

function SourceLine({ source }: { source: Source }) {
  return (
    <li>
      <a href={passageLink(source)} target="_blank" rel="noopener noreferrer">
        {source.publisher}
        <span class="visually-hidden"> {say('cardNewTab')}</span>
      </a>
      {source.date && <time dateTime={source.date}>{words.day(source.date)}</time>}
      {source.title && <span class="title">{source.title}</span>}
      {source.rating && <span class="title">{say('cardRating', source.rating)}</span>}
      {source.quote && <q>{source.quote}</q>}
    </li>
  );
}

/** The source's address, landing on the passage where we have its words (a text fragment; browsers without it ignore it). */
function passageLink(source: Source): string {
  if (source.quote === null || source.url.includes('#')) return source.url;
  // A hyphen is a mark of the fragment's own grammar and has to be written as an escape.
  return `${source.url}#:~:text=${encodeURIComponent(source.quote).replace(/-/g, '%2D')}`;
}
