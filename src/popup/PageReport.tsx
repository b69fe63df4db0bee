import { coverageInWords } from '../annotations/wording.ts';
import type { ListedAnnotation, ListedRejection, PageState } from '../messages/to-page.ts';
import { FamilyIcon } from '../ui/FamilyIcon.tsx';
import type { PopupState } from './page-under.ts';

interface PageReportProps {
  readonly state: PopupState;
  readonly onOpen: (annotation: number) => void;
}

/** What is on the page; every state says what it means and what to do. */
export function PageReport({ state, onOpen }: PageReportProps) {
  switch (state.kind) {
    case 'reading':
      return <Notice title="Reading the page …" busy />;
    case 'off':
      return (
        <Notice title="Switched off here" text="Claimlight does not read pages of this site. Switch it on above." />
      );
    case 'not-an-article':
      return (
        <Notice title="No article here" text="Claimlight reads news articles. On other pages it does nothing at all." />
      );
    case 'not-permitted':
      return (
        <Notice
          title="Not allowed on this page"
          text="Browsers keep extensions out of their own pages and stores. Open a news article."
        />
      );
    case 'not-running':
      return (
        <Notice
          title="Not started on this page"
          text="Reload the page. If that does not help, allow Claimlight on this site in your browser’s extension settings."
        />
      );
    case 'other-language':
      return (
        <Notice
          title="Not in English"
          text={`This article is marked as ${languageName(state.language)}; the database of claims is in English.`}
        />
      );
    case 'failed':
      return <Notice title="Something went wrong" text={`${state.why} Reload the page to try again.`} />;
    case 'read':
      return <Read state={state} onOpen={onOpen} />;
  }
}

function Notice({ title, text, busy = false }: { title: string; text?: string; busy?: boolean }) {
  return (
    <section class="notice" role="status" aria-busy={busy}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
    </section>
  );
}

function Read({
  state,
  onOpen,
}: {
  state: Extract<PageState, { kind: 'read' }>;
  onOpen: (annotation: number) => void;
}) {
  const { coverage, annotations, rejected } = state;
  return (
    <>
      <section class="coverage" aria-label="Coverage">
        <div class="bar" aria-hidden="true">
          <i class="known" style={{ flexGrow: coverage.known }} />
          <i class="unchecked" style={{ flexGrow: Math.max(0, coverage.checkable - coverage.known) }} />
          <i style={{ flexGrow: Math.max(0, coverage.statements - coverage.checkable) }} />
        </div>
        <p>{coverageInWords(coverage)}</p>
      </section>
      {annotations.length === 0 ? (
        <Notice
          title="Nothing found"
          text="No statement on this page is in the database. That does not mean that they are true, or false."
        />
      ) : (
        <ol class="list">
          {annotations.map((annotation, index) => (
            <li key={`${index} ${annotation.text}`}>
              <Item annotation={annotation} onOpen={() => onOpen(index)} />
            </li>
          ))}
        </ol>
      )}
      {rejected.length > 0 && <Rejections rejected={rejected} />}
    </>
  );
}

function Item({ annotation, onOpen }: { annotation: ListedAnnotation; onOpen: () => void }) {
  const { family, label, text, speaker, sources } = annotation;
  return (
    <button type="button" class="item" onClick={onOpen}>
      <FamilyIcon family={family} />
      <span class="text">{text}</span>
      <span class="meta">
        <b class={family}>{label}</b>
        {speaker !== null && ` · ${speaker}`}
        {` · ${sources} ${sources === 1 ? 'source' : 'sources'}`}
      </span>
    </button>
  );
}

function Rejections({ rejected }: { rejected: readonly ListedRejection[] }) {
  return (
    <details class="rejected">
      <summary>
        {rejected.length} near {rejected.length === 1 ? 'match' : 'matches'} rejected
      </summary>
      <ul>
        {rejected.map(({ text, claim, statementValue, claimValue }) => (
          <li key={text + claim}>
            <p>
              <b>{statementValue}</b> is not <b>{claimValue}</b>
            </p>
            <p>
              “{text}” is not the claim “{claim}”
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
