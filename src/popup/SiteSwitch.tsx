import { words } from '../words/native-words.ts';

const { say } = words;

interface SiteSwitchProps {
  readonly site: string | null;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** The site, and the one switch: annotations on it, on or off. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  return (
    <header class="site">
      <div>
        <h1>{site ?? 'Claimlight'}</h1>
        <p>{say(site === null ? 'popupBrowserPage' : on ? 'popupSiteOn' : 'popupSiteOff')}</p>
      </div>
      {site !== null && (
        <button
          type="button"
          role="switch"
          aria-checked={on}
          aria-label={say('popupSwitch', site)}
          class="switch"
          onClick={() => onSwitch(!on)}
        />
      )}
    </header>
  );
}
