import { expect, test } from 'vitest';
import { VERSION } from '../../../src/match/index/layout.ts';
import { isReadable, type StoredPack } from '../../../src/packs/store.ts';

const pack: StoredPack = {
  name: 'feed.json',
  publisher: '',
  date: '2026-01-01',
  language: 'en',
  claims: 2,
  bytes: 700,
  on: true,
};

test('a pack is readable in this version’s format only; one that names no format is of an older version', () => {
  expect(isReadable({ ...pack, format: VERSION })).toBe(true);
  expect(isReadable({ ...pack, format: VERSION - 1 })).toBe(false);
  expect(isReadable(pack)).toBe(false);
});
