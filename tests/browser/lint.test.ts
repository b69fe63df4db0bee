import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtFor } from './reader.ts';

const run = promisify(execFile);

test('Mozilla’s linter finds no error and no warning in what Firefox gets', async () => {
  const bin = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
  const { stdout } = await run(process.execPath, [bin, 'lint', '--output=json', `--source-dir=${builtFor('firefox')}`]);
  const { errors, warnings } = JSON.parse(stdout) as { errors: unknown[]; warnings: unknown[] };
  expect(errors).toEqual([]);
  expect(warnings).toEqual([]);
});
