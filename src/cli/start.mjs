// `npm start`: works on a fresh clone, so it is plain JavaScript and imports nothing before `npm ci` has run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

if (!existsSync(`${ROOT}node_modules/tsx`)) {
  console.log('Installing what Claimlight is built with (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { build } = await import('../../build.mjs');
await build();
const { tsImport } = await import('tsx/esm/api');
const { open } = await tsImport('../../tests/browser/open.ts', import.meta.url);
process.exitCode = await open(process.argv.slice(2));
