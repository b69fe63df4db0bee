import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type FeedSource, type Imported, type Importing, type Progress, startImport } from '../packs/importing.ts';
import { words } from '../words/native-words.ts';

const { say, count, number } = words;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'done'; readonly imported: Imported };

/** Imports a feed from a file or an address, with its progress, a way to cancel, and what came of it. */
export function ImportPack({ onImported }: { onImported: () => void }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<Importing | null>(null);

  const start = (source: FeedSource) => {
    running.current?.cancel();
    setState({ kind: 'running', progress: null });
    const importing = startImport(source, progress => setState({ kind: 'running', progress }));
    running.current = importing;
    importing.done.then(
      imported => {
        setState({ kind: 'done', imported });
        onImported();
      },
      error => setState({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
  };
  const cancel = () => {
    running.current?.cancel();
    setState({ kind: 'cancelled' });
  };

  if (state.kind === 'running') return <Running progress={state.progress} onCancel={cancel} />;
  return (
    <>
      <label class="button">
        {say('optionsPackFile')}
        <input
          type="file"
          class="visually-hidden"
          onChange={event => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) start({ file });
          }}
        />
      </label>
      <FromAddress onStart={start} />
      <div role="status">
        {state.kind === 'cancelled' && say('optionsPackCancelled')}
        {state.kind === 'done' && <Outcome imported={state.imported} />}
      </div>
      {state.kind === 'failed' && <p role="alert">{say('optionsPackFailed', state.why)}</p>}
    </>
  );
}

function Running({ progress, onCancel }: { progress: Progress | null; onCancel: () => void }) {
  const share = progress?.total ? { max: progress.total, value: progress.bytes } : {};
  return (
    <div class="actions importing">
      <progress aria-label={say('optionsPackImporting')} {...share} />
      <span>
        {progress?.compiling ? say('optionsPackCompiling') : count('optionsPackRecords', progress?.records ?? 0)}
      </span>
      <button type="button" onClick={onCancel}>
        {say('optionsPackCancel')}
      </button>
    </div>
  );
}

function FromAddress({ onStart }: { onStart: (source: FeedSource) => void }) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const start = async (event: Event) => {
    event.preventDefault();
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url?.protocol !== 'https:' && url?.hostname !== 'localhost') return setBad(say('optionsPackBadAddress'));
    // Asked in the click itself, as browsers want it; where the reader allowed all sites before, nothing is asked.
    const allowed = await browser.permissions.request({ origins: [`${url.protocol}//${url.hostname}/*`] });
    if (!allowed) return setBad(say('optionsPackNotAllowed', url.hostname));
    setBad(null);
    onStart({ url: url.href });
  };
  return (
    <form onSubmit={start}>
      <label class="field">
        {say('optionsPackAddress')}
        <input
          type="text"
          inputMode="url"
          value={text}
          aria-invalid={bad !== null}
          aria-describedby={bad === null ? undefined : 'bad-feed'}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('optionsPackFetch')}</button>
      {bad !== null && (
        <p id="bad-feed" role="alert">
          {bad}
        </p>
      )}
    </form>
  );
}

/** What was taken and what not; the refused ones by number and reason. */
function Outcome({ imported: { pack, report } }: { imported: Imported }) {
  const { refusals, refused, repeated, media } = report;
  return (
    <>
      <p>
        {say('optionsPackDone', pack.name, count('optionsPackClaims', pack.claims))}{' '}
        {say('optionsPackLeft', number(repeated), number(media))}
      </p>
      {refused > 0 && (
        <details>
          <summary>{count('optionsPackRefused', refused)}</summary>
          <ul>
            {refusals.map(({ record, why }) => (
              <li key={`${record} ${why}`}>{say('optionsPackRefusal', number(record), why)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
