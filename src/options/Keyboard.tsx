import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { words } from '../words/native-words.ts';

const { say } = words;

/** Opens the browser's own page of shortcuts. Firefox has a call for it, Chrome an address. */
const openShortcuts = (): Promise<unknown> =>
  'openShortcutSettings' in browser.commands
    ? browser.commands.openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

/**
 * The keys as they are set now. They are changed in the browser, which no extension may do for the reader; Firefox for
 * Android has none.
 */
export function Keyboard() {
  return browser.commands === undefined ? null : <Keys />;
}

function Keys() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands, () => setCommands([]));
    read();
    // Back from the browser's page, where they may have been changed.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('optionsKeys')}</h2>
      <p>{say('optionsKeysText')}</p>
      <dl>
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? say('optionsKeyPopup') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : say('optionsKeysNone')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openShortcuts()}>
        {say('optionsKeysChange')}
      </button>
    </section>
  );
}
