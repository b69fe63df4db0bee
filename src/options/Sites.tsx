import { useState } from 'preact/hooks';
import { NEW_SITES, withSite } from '../settings.ts';
import { siteWritten } from '../site.ts';
import { words } from '../words/native-words.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './Options.tsx';
import { SiteFile } from './SiteFile.tsx';

const { say } = words;

/** From so many sites on, a list can be searched. */
const SEARCHABLE = 8;

/** On which sites Claimlight works. */
export function Sites({ settings, onChange }: SectionProps) {
  const listed = settings.newSites === 'on' ? settings.sitesOff : settings.sitesOn;
  const isOnList = settings.newSites !== 'on';
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('optionsSites')}</h2>
      <Choice
        legend={say('optionsNewSites')}
        name="new-sites"
        value={settings.newSites}
        options={NEW_SITES.map(choice => [choice, say(`optionsNewSites_${choice}`)] as const)}
        onChange={newSites => onChange({ ...settings, newSites })}
      />
      <p>
        {isOnList ? say('optionsSitesOnText') : listed.length === 0 ? say('optionsSitesNone') : say('optionsSitesText')}
      </p>
      <SiteList
        sites={listed}
        onRemove={site =>
          onChange({
            ...settings,
            sitesOff: settings.sitesOff.filter(other => other !== site),
            sitesOn: settings.sitesOn.filter(other => other !== site),
          })
        }
      />
      <AddSite onAdd={site => onChange(withSite(site, isOnList, settings))} />
      <SiteFile
        sites={listed}
        onLoad={sites => onChange(sites.reduce((after, site) => withSite(site, isOnList, after), settings))}
      />
    </section>
  );
}

function SiteList({ sites, onRemove }: { sites: readonly string[]; onRemove: (site: string) => void }) {
  const [wanted, setWanted] = useState('');
  const isSearchable = sites.length >= SEARCHABLE;
  const shown = sites.filter(site => !isSearchable || site.includes(wanted.trim().toLowerCase()));
  return (
    <>
      {isSearchable && (
        <label class="field">
          {say('optionsSiteFind')}
          <input type="search" value={wanted} onInput={event => setWanted(event.currentTarget.value)} />
        </label>
      )}
      <ul class="sites" tabIndex={-1}>
        {shown.map(site => (
          <li key={site}>
            {site}
            <button type="button" aria-label={say('optionsSiteRemove', site)} onClick={() => onRemove(site)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function AddSite({ onAdd }: { onAdd: (site: string) => void }) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteWritten(text);
    if (site === null) return setBad(text.trim());
    setBad(null);
    setText('');
    onAdd(site);
  };
  return (
    <form onSubmit={add}>
      <label class="field">
        {say('optionsSiteAdd')}
        <input
          type="text"
          inputMode="url"
          value={text}
          aria-invalid={bad !== null}
          aria-describedby={bad === null ? undefined : 'bad-site'}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('optionsSiteAddButton')}</button>
      {bad !== null && (
        <p id="bad-site" role="alert">
          {say('optionsSiteBad', bad)}
        </p>
      )}
    </form>
  );
}
