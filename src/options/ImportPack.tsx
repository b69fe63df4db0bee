import { useState } from 'preact/hooks';
import type { Imported, Progress } from '../packs/importing.ts';
import { MANIFEST_SUFFIX } from '../packs/manifest.ts';
import { words } from '../words/native-words.ts';
import type { Import } from './use-import.ts';

const { say, count, number } = words;

/** Imports a feed or pack from a file or an address, with its progress, a way to cancel, and what came of it. */
export function ImportPack({ importing }: { importing: Import }) {
  const { state, start, cancel } = importing;
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
      <FromAddress onFetch={importing.fetchFrom} />
      <div role="status">
        {state.kind === 'cancelled' && say('optionsPackCancelled')}
        {state.kind === 'current' && say('packRefused_current')}
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

function FromAddress({ onFetch }: { onFetch: (url: string) => Promise<void> }) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const start = (event: Event) => {
    event.preventDefault();
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url?.protocol !== 'https:' && url?.hostname !== 'localhost') return setBad(say('optionsPackBadAddress'));
    setBad(null);
    // A manifest's address stands for its pack's.
    if (url.pathname.endsWith(MANIFEST_SUFFIX)) url.pathname = url.pathname.slice(0, -MANIFEST_SUFFIX.length);
    onFetch(url.href).catch(error => setBad(String(error)));
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
      <p>{say('optionsPackDone', pack.name, count('optionsPackClaims', pack.claims))}</p>
      <p>{say('optionsPackLeft', number(repeated), number(media))}</p>
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
