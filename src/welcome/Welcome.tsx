import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { FAMILIES } from '../settings.ts';
import { FamilyIcon } from '../ui/FamilyIcon.tsx';
import { words } from '../words/native-words.ts';
import { Example } from './Example.tsx';

const { say } = words;

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Firefox for Android, the one browser without commands, lists extensions in its menu and has no bar to pin them to. */
const IS_ON_PHONE = browser.commands === undefined;

/** The first-run page: one live sentence, what Claimlight does and never does, how to keep it in sight. */
export function Welcome() {
  useEffect(() => {
    document.title = say('welcomeTitle');
  }, []);
  return (
    <>
      <img src="../icons/claimlight-96.png" alt="" width="64" height="64" />
      <h1>{say('welcomeTitle')}</h1>
      <Example />
      <h2>{say('welcomeDoes')}</h2>
      <p>{say('welcomeDoesText')}</p>
      <ul class="families" aria-label={say('welcomeFamilies')}>
        {FAMILIES.map(family => (
          <li key={family}>
            <FamilyIcon family={family} name={null} />
            <span class={`line ${family}`}>{say(`family_${family}`)}</span>
          </li>
        ))}
      </ul>
      <h2>{say('welcomeNever')}</h2>
      <p>{say('welcomeNeverText')}</p>
      <h2>{say(IS_ON_PHONE ? 'welcomeFind' : 'welcomePin')}</h2>
      <p>{say(IS_ON_PHONE ? 'welcomeFindText' : 'welcomePinText')}</p>
      <Access />
    </>
  );
}

/** Whether the browser lets Claimlight read pages: some ask the reader first, or let them take it back. */
function Access() {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    browser.permissions.contains(ALL_SITES).then(setGranted, () => setGranted(null));
  }, []);
  if (granted === null) return null;
  return (
    <>
      <h2>{say('welcomeAccess')}</h2>
      <p role="status">{say(granted ? 'welcomeAccessYes' : 'welcomeAccessNo')}</p>
      {!granted && (
        <button type="button" onClick={() => void browser.permissions.request(ALL_SITES).then(setGranted)}>
          {say('welcomeAllow')}
        </button>
      )}
    </>
  );
}
