import { useEffect, useState } from 'preact/hooks';
import { toWorker } from '../messages/send.ts';
import type { PackInfo } from '../messages/to-worker.ts';
import { words } from '../words/native-words.ts';
import { AboutClaims } from './AboutClaims.tsx';
import type { SectionProps } from './Options.tsx';

const { say, count } = words;

/** What claims there are, and which of them the reader hid. */
export function Claims({ settings, onChange }: SectionProps) {
  const [packs, setPacks] = useState<readonly PackInfo[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    toWorker({ type: 'packs' }).then(setPacks, error => setProblem(String(error)));
  }, []);
  const hidden = settings.hiddenClaims.length;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{say('optionsClaims')}</h2>
      {problem !== null && <p role="alert">{problem}</p>}
      {packs.map(pack => (
        <p key={pack.name}>
          <b>{pack.name}</b>
          <br />
          {say(
            'optionsClaimsText',
            words.number(pack.claims),
            words.day(pack.date),
            words.number(Math.round(pack.bytes / 1024)),
            words.language(pack.language),
          )}
        </p>
      ))}
      <AboutClaims />
      {hidden > 0 && (
        <p>
          {count('optionsHidden', hidden)}{' '}
          <button type="button" onClick={() => onChange({ ...settings, hiddenClaims: [] })}>
            {say('optionsHiddenShow')}
          </button>
        </p>
      )}
    </section>
  );
}
