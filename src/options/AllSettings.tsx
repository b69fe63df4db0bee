import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { DEFAULTS, SettingsSchema, shareable } from '../settings.ts';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words/native-words.ts';
import type { SectionProps } from './Options.tsx';

const { say } = words;

/** A file of settings is a few lines; a larger one is something else. */
const LARGEST_FILE = 1_000_000;

/** All settings at once: to a file, from a file, back to the beginning. */
export function AllSettings({ settings, onChange }: SectionProps) {
  const [said, setSaid] = useState('');

  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      if (file.size > LARGEST_FILE) throw new Error(`${file.size} bytes`);
      const { lookUps, googleKey } = settings;
      onChange({ ...v.parse(SettingsSchema, JSON.parse(await file.text())), lookUps, googleKey });
      setSaid(say('optionsImported'));
    } catch (error) {
      setSaid(say('optionsImportBad', error instanceof Error ? error.message : String(error)));
    }
  };

  return (
    <section aria-labelledby="all">
      <h2 id="all">{say('optionsSettings')}</h2>
      <div class="actions">
        <button
          type="button"
          onClick={() =>
            saveFile('claimlight-settings.json', 'application/json', JSON.stringify(shareable(settings), null, 2))
          }
        >
          {say('optionsExport')}
        </button>
        <label class="button">
          {say('optionsImport')}
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={event => void load(event.currentTarget.files?.[0])}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            onChange(DEFAULTS);
            setSaid(say('optionsResetDone'));
          }}
        >
          {say('optionsReset')}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
