import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { VERSION } from '../../../src/match/index/layout.ts';
import type { FeedSource, FromImport } from '../../../src/packs/importing.ts';
import { signManifest } from '../../../src/packs/manifest.ts';
import { sha256 } from '../../../src/packs/sha256.ts';
import type { StoredPack } from '../../../src/packs/store.ts';

const stored: StoredPack[] = [];
let known: StoredPack[] = [];
let replaced: string | undefined;
vi.mock('../../../src/packs/store.ts', () => ({
  listPacks: async () => known,
  putPack: async (pack: StoredPack, _: Uint8Array, replaces?: string) => {
    stored.push(pack);
    replaced = replaces;
  },
}));

/** The worker's own scope, as far as it uses it. */
let receive: (event: { data: FeedSource }) => void = () => undefined;
let said: FromImport[] = [];

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_: string, listener: typeof receive) => {
    receive = listener;
  });
  vi.stubGlobal('postMessage', (message: FromImport) => said.push(message));
  await import('../../../src/packs/import-worker.ts');
});
beforeEach(() => {
  said = [];
  stored.length = 0;
  known = [];
  replaced = undefined;
});

async function told(source: FeedSource): Promise<FromImport | undefined> {
  receive({ data: source });
  await vi.waitFor(() => expect(said.at(-1)?.kind).toMatch(/imported|failed/));
  return said.at(-1);
}

const REVIEWS = [
  { claimReviewed: 'The harbour bridge is closed.', url: 'https://checks.example/bridge' },
  { claimReviewed: 'Rain fell in May.', url: 'https://checks.example/rain' },
];

describe('the import worker', () => {
  test('stores the pack under the file’s name, then tells what came of it', async () => {
    const file = new File([JSON.stringify(REVIEWS)], 'feed.json');
    const last = await told({ file });
    expect(last).toMatchObject({ kind: 'imported', pack: { name: 'feed.json', claims: 2, on: true } });
    expect(stored).toMatchObject([{ name: 'feed.json', claims: 2, format: VERSION }]);
    expect(said.at(-2)).toEqual({
      kind: 'progress',
      bytes: file.size,
      total: file.size,
      records: expect.any(Number),
      compiling: true,
    });
  });

  test('stores nothing of a feed that ends in the middle, and says so', async () => {
    const last = await told({ file: new File([JSON.stringify(REVIEWS).slice(0, -1)], 'half.json') });
    expect(last).toMatchObject({ kind: 'failed', why: expect.stringMatching(/^half\.json is not whole JSON/) });
    expect(stored).toEqual([]);
  });

  test('says so where an address answers with a fault, or not at all', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await told({ url: 'https://e.example/f.json' })).toMatchObject({ why: 'e.example answers 404.' });
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('NetworkError');
    });
    said = [];
    expect(await told({ url: 'https://e.example/f.json' })).toMatchObject({ why: 'e.example can’t be reached.' });
  });

  describe('with a signed pack', () => {
    const URL_OF_PACK = 'https://packs.example/a.pack';
    const pack = new TextEncoder().encode(JSON.stringify(REVIEWS));

    /** Serves the pack with a manifest of it, which may be changed after it was signed. */
    async function serve(change: object = {}, bytes: Uint8Array<ArrayBuffer> = pack) {
      const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
      const key = (await crypto.subtle.exportKey('jwk', publicKey)).x ?? '';
      const about = { name: 'Ada’s checks', publisher: 'Ada', signed: '2026-11-24T10:00:00Z', claims: 2, key };
      const signed = await signManifest({ ...about, bytes: pack.length, sha256: await sha256(pack) }, privateKey);
      const manifest = JSON.stringify({ ...signed, ...change });
      vi.stubGlobal('fetch', async (url: string) => new Response(url === URL_OF_PACK ? bytes : manifest));
      return key;
    }
    const held = (signature: StoredPack['signature'], change: Partial<StoredPack> = {}): StoredPack => ({
      name: 'Ada’s checks',
      publisher: 'Ada',
      date: '2026-11-01',
      language: 'en',
      claims: 1,
      bytes: 1,
      on: true,
      url: URL_OF_PACK,
      ...(signature === undefined ? {} : { signature }),
      ...change,
    });
    const EARLIER = '2026-11-01T10:00:00Z';

    test('takes it under its publisher’s name, and pins the key', async () => {
      const key = await serve();
      expect(await told({ url: URL_OF_PACK })).toMatchObject({ kind: 'imported' });
      expect(stored).toMatchObject([
        {
          name: 'Ada’s checks',
          publisher: 'Ada',
          url: URL_OF_PACK,
          signature: { key, signed: '2026-11-24T10:00:00Z' },
        },
      ]);
    });

    test('takes a newer version of the same key, renamed as well, and leaves it switched off', async () => {
      const key = await serve();
      known = [held({ key, signed: EARLIER }, { name: 'Old name', on: false })];
      expect(await told({ url: URL_OF_PACK })).toMatchObject({ kind: 'imported', pack: { on: false } });
      expect(replaced).toBe('Old name');
    });

    test.each([
      ['signature', { publisher: 'Eve' }, pack],
      ['signature', { sha256: '0'.repeat(64) }, pack],
      ['manifest', { bytes: -1 }, pack],
      ['bytes', {}, pack.slice(1)],
      ['bytes', {}, new Uint8Array([...pack, 32])],
      ['bytes', {}, pack.with(3, 65)],
    ])('refuses it (%s) where it was changed: %o', async (refusal, change, bytes) => {
      await serve(change, bytes);
      expect(await told({ url: URL_OF_PACK })).toMatchObject({ kind: 'failed', refusal });
      expect(stored).toEqual([]);
    });

    test.each([
      ['another key', 'key', { key: 'A'.repeat(43), signed: EARLIER }],
      ['an older version', 'older', { signed: '2027-01-01T00:00:00Z' }],
      ['the same version', 'current', { signed: '2026-11-24T10:00:00Z' }],
    ])('refuses %s than the one that is here', async (_, refusal, signature) => {
      const key = await serve();
      known = [held({ key, ...signature })];
      expect(await told({ url: URL_OF_PACK })).toMatchObject({ kind: 'failed', refusal });
      expect(stored).toEqual([]);
    });

    test('refuses an unsigned one where a signed one came from before', async () => {
      known = [held({ key: 'A'.repeat(43), signed: EARLIER })];
      for (const manifest of ['<!doctype html>Nothing here', '{}', '[]']) {
        vi.stubGlobal('fetch', async (url: string) => new Response(url === URL_OF_PACK ? pack : manifest));
        said = [];
        expect(await told({ url: URL_OF_PACK })).toMatchObject({ kind: 'failed', refusal: 'unsigned' });
      }
    });

    test('takes the place of one that was stored before addresses were', async () => {
      await serve();
      const { url, ...old } = held(undefined, { name: URL_OF_PACK });
      known = [old];
      expect(url).toBe(URL_OF_PACK);
      expect(await told({ url: URL_OF_PACK })).toMatchObject({ kind: 'imported' });
      expect(replaced).toBe(URL_OF_PACK);
    });

    test('does not let one pack take another’s name', async () => {
      await serve();
      known = [held(undefined, { url: 'https://other.example/b.pack' })];
      expect(await told({ url: URL_OF_PACK })).toMatchObject({ kind: 'failed', refusal: 'name' });
      known = [held({ key: 'A'.repeat(43), signed: EARLIER }, { name: 'feed.json' })];
      said = [];
      expect(await told({ file: new File([pack], 'feed.json') })).toMatchObject({ kind: 'failed', refusal: 'name' });
    });
  });
});
