import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { DEFAULTS, type Settings, SettingsSchema } from './settings.ts';

/** The one key of `storage.local` that is used; its number rises when an older shape has to be migrated. */
const KEY = 'settings-1';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(SettingsSchema, stored[KEY] ?? {});
  return parsed.success ? parsed.output : DEFAULTS;
}

/**
 * Stores the settings whole.
 *
 * @throws Error in plain words where the browser cannot store (a full disk, a private profile)
 */
export async function writeSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
  } catch (cause) {
    throw new Error('The browser could not store the setting. Is the disk full?', { cause });
  }
}

/** Tells of the settings whenever somebody (the popup, a card, another page of options) stored them; gives what ends it. */
export function onSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(tell);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
