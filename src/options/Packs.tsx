import { useEffect, useState } from 'preact/hooks';
import { toWorker } from '../messages/send.ts';
import { deletePack, isReadable, listPacks, type StoredPack, switchPack } from '../packs/store.ts';
import { words } from '../words/native-words.ts';
import { ImportPack } from './ImportPack.tsx';
import { useImport } from './use-import.ts';

const { say, count, day, language, number } = words;

/** Packs of other people's fact-checks: which there are, on and off, in and out. */
export function Packs() {
  const [packs, setPacks] = useState<readonly StoredPack[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const complain = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
  const reload = () => listPacks().then(setPacks).catch(complain);

  useEffect(() => {
    reload();
  }, []);

  /** Waits for a change of the store, then tells the worker, which has the packs open. */
  const after = async (change: Promise<unknown>) => {
    setProblem(null);
    try {
      await change;
      await reload();
      await toWorker({ type: 'packs-changed' });
    } catch (error) {
      complain(error);
    }
  };

  const importing = useImport(() => after(Promise.resolve()));
  const busy = importing.state.kind === 'running';

  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{say('optionsPacks')}</h2>
      <p>{say('optionsPacksText')}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <ul class="packs">
        {packs.map(pack => (
          <PackRow
            key={pack.name}
            pack={pack}
            onSwitch={on => void after(switchPack(pack.name, on))}
            onUpdate={url => void importing.fetchFrom(url).catch(complain)}
            busy={busy}
            onRemove={() => void after(deletePack(pack.name))}
          />
        ))}
      </ul>
      <ImportPack importing={importing} />
    </section>
  );
}

interface PackRowProps {
  readonly pack: StoredPack;
  readonly onSwitch: (on: boolean) => void;
  /** Whether something is being imported. */
  readonly busy: boolean;
  readonly onUpdate: (url: string) => void;
  readonly onRemove: () => void;
}

function PackRow({ pack, busy, onSwitch, onUpdate, onRemove }: PackRowProps) {
  const { url, signature } = pack;
  const megabytes = number(Math.max(0.1, Math.round(pack.bytes / 1e5) / 10));
  const publisher = pack.publisher === '' ? say('optionsPackSeveral') : pack.publisher;
  return (
    <li>
      <label>
        <input type="checkbox" checked={pack.on} onChange={event => onSwitch(event.currentTarget.checked)} />
        <span>
          <b>{pack.name}</b>
          <br />
          {publisher} · {count('optionsPackClaims', pack.claims)} · {language(pack.language)} ·{' '}
          {say('optionsPackMade', day(pack.date), megabytes)}
          {!isReadable(pack) && (
            <>
              <br />
              {say('optionsPackOld')}
            </>
          )}
          {signature !== undefined && (
            <>
              <br />
              {say('optionsPackSigned', day(signature.signed.slice(0, 10)), signature.key.slice(0, 12))}
            </>
          )}
        </span>
      </label>
      {url !== undefined && (
        <button
          type="button"
          class="update"
          disabled={busy}
          aria-label={say('optionsPackUpdateOf', pack.name)}
          onClick={() => onUpdate(url)}
        >
          {say('optionsPackUpdate')}
        </button>
      )}
      <button type="button" aria-label={say('optionsPackRemove', pack.name)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
