import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { words } from '../words/native-words.ts';

const { say } = words;

/** The keys as they are set now. They are changed in the browser, which no extension may do for the reader. */
export function Keyboard() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(setCommands, () => setCommands([]));
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
    </section>
  );
}
