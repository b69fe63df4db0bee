import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

/** Names on PATH. */
const NAMES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers for macOS and Windows put them. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of the installed browser: what the variable CHROMIUM or FIREFOX says, or where it is usually found. */
export function findBrowser(name: BrowserName): string | undefined {
  const told = process.env[name.toUpperCase()];
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES[name].flatMap(executable => folders.map(folder => join(folder, executable)));
  return [...onPath, ...PLACES[name]].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
