import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Every stored setting. `sitesOff` holds registrable domains ("example.org"), sorted. */
const SettingsSchema = v.object({
  sitesOff: v.fallback(v.array(v.pipe(v.string(), v.maxLength(253))), []),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The one key of `storage.local` that is used; its number rises when an older shape has to be migrated. */
const KEY = 'settings-1';

const DEFAULTS: Settings = { sitesOff: [] };

/** Reads the settings; what is missing or malformed is its default, so that a broken store never breaks a page. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(SettingsSchema, stored[KEY] ?? DEFAULTS);
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
    throw new Error('The browser could not store the setting. Is the disk full? The setting holds until you restart.', {
      cause,
    });
  }
}
