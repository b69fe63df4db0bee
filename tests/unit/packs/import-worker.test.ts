import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FeedSource, FromImport } from '../../../src/packs/importing.ts';
import type { StoredPack } from '../../../src/packs/store.ts';

const stored: StoredPack[] = [];
vi.mock('../../../src/packs/store.ts', () => ({
  putPack: async (pack: StoredPack) => void stored.push(pack),
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
    expect(stored).toMatchObject([{ name: 'feed.json', claims: 2 }]);
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
});
