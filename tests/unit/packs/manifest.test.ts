import { expect, test } from 'vitest';
import {
  manifestAddress,
  readManifest,
  signManifest,
  type Unsigned,
  verifyManifest,
} from '../../../src/packs/manifest.ts';

const unsigned = (key: string): Unsigned => ({
  name: 'Ada’s checks',
  publisher: 'Ada',
  signed: '2026-11-24T10:00:00Z',
  sha256: 'a'.repeat(64),
  bytes: 1000,
  claims: 3,
  key,
});

async function made() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const key = (await crypto.subtle.exportKey('jwk', publicKey)).x ?? '';
  return signManifest(unsigned(key), privateKey);
}

test('a manifest lies beside its pack, whatever the address ends with', () => {
  expect(manifestAddress('https://e.example/a/b.pack')).toBe('https://e.example/a/b.pack.manifest.json');
  expect(manifestAddress('https://e.example/b.pack?v=2#x')).toBe('https://e.example/b.pack.manifest.json?v=2#x');
});

test('what was signed is read and verified, however it is laid out', async () => {
  const manifest = await made();
  const read = readManifest(JSON.stringify(Object.fromEntries(Object.entries(manifest).reverse()), null, 4));
  expect(read).toEqual(manifest);
  await expect(verifyManifest(manifest)).resolves.toBeUndefined();
});

test.each(['name', 'publisher', 'signed', 'sha256', 'bytes', 'claims', 'key', 'signature'] as const)(
  '%s is signed: changed, the signature is wrong',
  async field => {
    const manifest = await made();
    const other = await made();
    const changed = {
      ...manifest,
      [field]: {
        name: 'Eve',
        publisher: 'Eve',
        signed: '2027-01-01T00:00:00Z',
        sha256: 'b'.repeat(64),
        bytes: 999,
        claims: 4,
        key: other.key,
        signature: other.signature,
      }[field],
    };
    await expect(verifyManifest(changed)).rejects.toMatchObject({ refusal: 'signature' });
  },
);

test.each(['', 'not found', '<html></html>', '7', 'null', '{"name":"other"}', '{"format":7}'])(
  'a file that is no manifest is none: %s',
  text => {
    expect(readManifest(text)).toBeNull();
  },
);

test.each([
  { sha256: 'A'.repeat(64) },
  { key: 'short' },
  { signature: '='.repeat(86) },
  { bytes: 1e12 },
  { bytes: 1.5 },
  { signed: 'yesterday' },
  { name: ' ' },
  { publisher: 'x'.repeat(101) },
  { format: 'claimlight-pack-2' },
])('a manifest that is wrong is refused: %o', async change => {
  const text = JSON.stringify({ ...(await made()), ...change });
  expect(() => readManifest(text)).toThrow('manifest');
});
