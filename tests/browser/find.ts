import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

const EXECUTABLES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Path of the installed browser, looked for on PATH; undefined when there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = EXECUTABLES[name].flatMap(executable => folders.map(folder => join(folder, executable)));
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
