import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { builtFor } from './reader.ts';

/** A copy of the built extension, to be changed and installed in its place; the caller deletes it. */
export function copyOf(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), `claimlight-copy-${name}-`));
  cpSync(builtFor(name), folder, { recursive: true });
  return folder;
}
