import * as v from 'valibot';

export const STRENGTHS = ['subtle', 'clear', 'strong'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const NEW_SITES = ['on', 'off', 'ask'] as const;
export const LOOK_UPS = ['off', 'click', 'page'] as const;
export const FAMILIES = ['supported', 'disputed', 'refuted', 'open', 'quoted'] as const;

// A list that a reader fills by hand, or that is imported, stays far below these; they keep a broken file out.
const MOST_SITES = 10_000;
const MOST_CLAIMS = 10_000;

const Sites = v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(MOST_SITES)), []);

/** Google's keys are 39 of these characters; what is quite different is a slip of the clipboard. */
export const GoogleKey = v.pipe(v.string(), v.regex(/^[\w-]{0,200}$/));

/** Every stored setting. What is missing or malformed is its default, so that a broken store never breaks a page. */
export const SettingsSchema = v.object({
  /** Registrable domains ("example.org") that the reader switched off, or on; sorted. */
  sitesOff: Sites,
  sitesOn: Sites,
  /** What holds for a site in neither list. */
  newSites: v.fallback(v.picklist(NEW_SITES), 'on'),
  strength: v.fallback(v.picklist(STRENGTHS), 'subtle'),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  hiddenFamilies: v.fallback(v.array(v.picklist(FAMILIES)), []),
  /** Ids of claims that the reader hid one by one. */
  hiddenClaims: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(MOST_CLAIMS)), []),
  /** Whether statements are looked up at Google Fact Check Tools: never, on a click in the popup, or on every article. */
  lookUps: v.fallback(v.picklist(LOOK_UPS), 'off'),
  /** The reader's own key for it; '' where there is none. */
  googleKey: v.fallback(GoogleKey, ''),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/**
 * The settings as they may go into a file: look-ups are between this browser and its reader. The key is a secret, and a
 * file from somebody else must not make this browser ask anybody anything.
 */
export function shareable({
  lookUps: _lookUps,
  googleKey: _googleKey,
  ...others
}: Settings): Omit<Settings, 'lookUps' | 'googleKey'> {
  return others;
}

export const DEFAULTS: Settings = v.parse(SettingsSchema, {});

/** Whether annotations are on for a site: the reader's own choice, else what holds for new sites. */
export function choiceFor(site: string, settings: Settings): Settings['newSites'] {
  if (settings.sitesOff.includes(site)) return 'off';
  if (settings.sitesOn.includes(site)) return 'on';
  return settings.newSites;
}

/**
 * `choiceFor` the site of a host, where the lists alone can tell: `null` where only the public suffix list knows whether
 * the host belongs to a listed site (`news.example.org` to `example.org` it does, `one.github.io` to `github.io` not).
 */
export function choiceForHost(host: string, settings: Settings): Settings['newSites'] | null {
  const listed = [...settings.sitesOff, ...settings.sitesOn];
  if (!listed.includes(host) && listed.some(site => host.endsWith(`.${site}`))) return null;
  return choiceFor(host, settings);
}

/** The settings with this site switched; a choice that is the default anyway is not kept. */
export function withSite(site: string, on: boolean, settings: Settings): Settings {
  const without = (sites: readonly string[]) => sites.filter(other => other !== site);
  const sitesOff = without(settings.sitesOff);
  const sitesOn = without(settings.sitesOn);
  if (!on && settings.newSites !== 'off') sitesOff.push(site);
  if (on && settings.newSites !== 'on') sitesOn.push(site);
  return { ...settings, sitesOff: sitesOff.sort(), sitesOn: sitesOn.sort() };
}
