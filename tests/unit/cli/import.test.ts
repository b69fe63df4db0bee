import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importFile } from '../../../src/cli/import.ts';
import { BadInput } from '../../../src/cli/input.ts';
import { openPack } from '../../../src/match/index/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimlight-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const OUT = join(folder, 'out.pack');

describe('claims import', () => {
  test('writes a pack named after its file, and tells what was taken and what not', async () => {
    const review = { claimReviewed: 'Rain fell in May.', url: 'https://checks.example/rain' };
    const { line, messages } = await importFile(file('feed.json', JSON.stringify([review, {}, review])), OUT);
    expect(line).toMatch(/out\.pack: 1 claims, \d+ bytes$/);
    expect(messages).toEqual([
      '3 records: 1 reviews taken, 1 repeated, 0 claims of our own format, 0 MediaReviews left out, 1 refused',
      '1 claims: en 1; those in English are matched',
      'record 2 is not a ClaimReview',
    ]);
    const pack = openPack(readFileSync(OUT));
    expect(pack.about).toMatchObject({ name: 'feed', language: 'en' });
    expect(pack.size).toBe(1);
  });

  test('says how many more were refused than are listed', async () => {
    const review = { claimReviewed: 'Rain fell in May.', url: 'https://checks.example/rain' };
    const many = [review, ...Array.from({ length: 130 }, () => ({}))];
    const { messages } = await importFile(file('many.json', JSON.stringify(many)), OUT);
    expect(messages.at(-1)).toBe('and 30 more');
  });

  test.each([
    [
      'nothing that can be taken',
      '[{}]',
      /bad\.json: holds nothing that can be taken, of 1 records; the first, record 1,/,
    ],
    ['no JSON', 'claim;rating', /bad\.json: is neither JSON nor a page/],
    ['half a feed', '[{}', /bad\.json: is not whole JSON/],
  ])('refuses a file with %s, in one line that names it', async (_, text, words) => {
    const attempt = importFile(file('bad.json', text), OUT);
    await expect(attempt).rejects.toThrow(BadInput);
    await expect(attempt).rejects.toThrow(words);
  });

  test('refuses a file that is not there', async () => {
    await expect(importFile(join(folder, 'none.json'), OUT)).rejects.toThrow(/none\.json: can't be read/);
  });
});
