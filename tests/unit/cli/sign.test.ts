import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFile } from '../../../src/cli/import.ts';
import { BadInput } from '../../../src/cli/input.ts';
import { makeKey, signPack } from '../../../src/cli/sign.ts';
import { readManifest, verifyManifest } from '../../../src/packs/manifest.ts';
import { sha256 } from '../../../src/packs/sha256.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimlight-sign-'));
const pack = join(folder, 'a.pack');
const key = join(folder, 'own.key');

beforeAll(async () => {
  const feed = join(folder, 'feed.json');
  writeFileSync(feed, JSON.stringify([{ claimReviewed: 'Rain fell in May.', url: 'https://checks.example/rain' }]));
  await importFile(feed, pack);
  await makeKey(key);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('only its owner may read a key, and none is written over', async () => {
  expect(statSync(key).mode & 0o077).toBe(0);
  await expect(makeKey(key)).rejects.toThrow(BadInput);
});

test('a signed pack has a manifest beside it that says what is in it, and verifies', async () => {
  const line = await signPack(pack, key, {});
  const manifest = readManifest(readFileSync(`${pack}.manifest.json`, 'utf8'));
  if (manifest === null) throw new Error('no manifest');
  await verifyManifest(manifest);
  const bytes = new Uint8Array(readFileSync(pack));
  expect(manifest).toMatchObject({ name: 'feed', publisher: 'checks.example', claims: 1, bytes: bytes.length });
  expect(manifest.sha256).toBe(await sha256(bytes));
  expect(line).toContain(manifest.key.slice(0, 12));
  expect(readFileSync(`${pack}.manifest.json`, 'utf8')).not.toContain(JSON.parse(readFileSync(key, 'utf8')).d);
});

test('name and publisher are the signer’s to choose', async () => {
  await signPack(pack, key, { name: 'Ada’s checks', publisher: 'Ada' });
  expect(readManifest(readFileSync(`${pack}.manifest.json`, 'utf8'))).toMatchObject({
    name: 'Ada’s checks',
    publisher: 'Ada',
  });
  await expect(signPack(pack, key, { name: 'x'.repeat(101) })).rejects.toThrow(BadInput);
});

test.each([
  ['a pack that is not there', () => signPack(join(folder, 'none.pack'), key, {})],
  ['a file that is no pack', () => signPack(key, key, {})],
  ['a key that is none', () => signPack(pack, pack, {})],
])('%s is told in a line', async (_, act) => {
  await expect(act()).rejects.toThrow(BadInput);
});
