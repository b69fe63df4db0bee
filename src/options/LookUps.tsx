import { useState } from 'preact/hooks';
import * as v from 'valibot';
import browser, { type Permissions } from 'webextension-polyfill';
import { ENDPOINT_HOST } from '../providers/endpoint.ts';
import { GoogleKey, LOOK_UPS, type Settings } from '../settings.ts';
import { words } from '../words/native-words.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './Options.tsx';

const { say } = words;

/** Firefox has a consent of its own for what leaves the browser; other browsers refuse to be asked for it. */
const PERMISSIONS: Permissions.Permissions = {
  origins: [ENDPOINT_HOST],
  ...(browser.runtime.getURL('').startsWith('moz-extension:') ? { data_collection: ['websiteContent'] } : {}),
};

/** Look-ups at Google Fact Check Tools: whether and when, what that sends to whom, and the reader's key. */
export function LookUps({ settings, onChange }: SectionProps) {
  const { lookUps, googleKey } = settings;
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async (when: Settings['lookUps']) => {
    setProblem(null);
    if (when === 'off') {
      onChange({ ...settings, lookUps: when });
      // Access to every site, which annotating needs, holds this host as well; only what was given apart goes back.
      await browser.permissions.remove(PERMISSIONS).catch(() => false);
      return;
    }
    // Asked in the click itself, as browsers want it.
    const allowed = await browser.permissions.request(PERMISSIONS);
    if (allowed) onChange({ ...settings, lookUps: when });
    else setProblem(say('optionsPackNotAllowed', new URL(ENDPOINT_HOST.replace('*', '')).hostname));
  };

  return (
    <section aria-labelledby="lookups">
      <h2 id="lookups">{say('optionsLookups')}</h2>
      <p>{say('optionsLookupsText')}</p>
      <p>{say('optionsLookupsWhat')}</p>
      <ul class="plain">
        <li>{say('optionsLookupsSent')}</li>
        <li>{say('optionsLookupsWhom')}</li>
        <li>{say('optionsLookupsKept')}</li>
      </ul>
      <Choice
        legend={say('optionsLookupsWhen')}
        name="lookups"
        value={lookUps}
        options={LOOK_UPS.map(when => [when, say(`optionsLookupsWhen_${when}`)] as const)}
        onChange={when => void choose(when).catch(error => setProblem(String(error)))}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      {(lookUps !== 'off' || googleKey !== '') && (
        <Key value={googleKey} onChange={key => onChange({ ...settings, googleKey: key })} />
      )}
      {lookUps !== 'off' && googleKey === '' && <p role="status">{say('optionsLookupsKeyMissing')}</p>}
    </section>
  );
}

/** The key: typed in unseen, then never shown again but for its end, by which its owner knows it. */
function Key({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  if (value !== '') {
    return (
      <div class="actions">
        <span>{say('optionsLookupsKeyKept', value.slice(-4))}</span>
        <button type="button" onClick={() => onChange('')}>
          {say('optionsLookupsKeyRemove')}
        </button>
      </div>
    );
  }
  const save = (event: Event) => {
    event.preventDefault();
    const key = text.trim();
    const good = key !== '' && v.is(GoogleKey, key);
    setBad(!good);
    if (!good) return;
    setText('');
    onChange(key);
  };
  return (
    <form onSubmit={save}>
      <label class="field">
        {say('optionsLookupsKey')}
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={bad}
          aria-describedby={bad ? 'bad-key' : undefined}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('optionsLookupsSave')}</button>
      {bad && (
        <p id="bad-key" role="alert">
          {say('optionsLookupsKeyBad')}
        </p>
      )}
    </form>
  );
}
