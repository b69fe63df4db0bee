import { useEffect, useState } from 'preact/hooks';
import { toWorker } from '../messages/send.ts';
import type { Settings } from '../settings.ts';
import { onSettings, readSettings } from '../stored-settings.ts';
import { words } from '../words/native-words.ts';
import { AllSettings } from './AllSettings.tsx';
import { Appearance } from './Appearance.tsx';
import { Claims } from './Claims.tsx';
import { Keyboard } from './Keyboard.tsx';
import { LookUps } from './LookUps.tsx';
import { Packs } from './Packs.tsx';
import { Sites } from './Sites.tsx';

const { say } = words;

/** What every section of the options is given: the settings, and the way to change them, which acts at once everywhere. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** The options page. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const complain = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    document.title = say('optionsTitle');
    readSettings().then(setSettings, complain);
    // A site that the popup switches meanwhile would be switched back by the next change here.
    return onSettings(setSettings);
  }, []);

  if (settings === null) return problem === null ? null : <p role="alert">{problem}</p>;

  const change = (next: Settings) => {
    setProblem(null);
    setSettings(next);
    toWorker({ type: 'set-settings', settings: next }).catch(error => {
      setSettings(settings);
      complain(error);
    });
  };

  return (
    <>
      <h1>{say('optionsTitle')}</h1>
      {problem !== null && <p role="alert">{problem}</p>}
      <Sites settings={settings} onChange={change} />
      <Appearance settings={settings} onChange={change} />
      <Claims settings={settings} onChange={change} />
      <Packs />
      <LookUps settings={settings} onChange={change} />
      <Keyboard />
      <AllSettings settings={settings} onChange={change} />
    </>
  );
}
