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
        <p id="switch-label">
          {site === null ? 'This page belongs to the browser' : `Annotations on this site are ${on ? 'on' : 'off'}`}
        </p>
      </div>
      {site !== null && (
        <button
          type="button"
          role="switch"
          aria-checked={on}
          aria-label={`Annotations on ${site}`}
          class="switch"
          onClick={() => onSwitch(!on)}
        />
      )}
    </header>
  );
}
