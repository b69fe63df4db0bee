import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { importFeed } from '../../../../src/claims/import/import-feed.ts';
import { ImportedClaimSchema } from '../../../../src/claims/import/imported.ts';

const SHARED = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const FOLDERS = ['claimreview', 'factchecks'].filter(folder => existsSync(`${SHARED}/${folder}`));
if (FOLDERS.length === 0) console.warn('Real feeds are left out: there is no ../shared/data here.');
const FILES = FOLDERS.flatMap(folder => readdirSync(`${SHARED}/${folder}`).map(file => `${folder}/${file}`));

describe.skipIf(FOLDERS.length === 0)('real feeds', () => {
  test.each(FILES)('%s: every record is taken, or refused with its reason', file => {
    const feed = importFeed();
    feed.write(readFileSync(`${SHARED}/${file}`));
    const { claims, report } = feed.end();
    const { records, reviews, repeated, refused, refusals, media } = report;
    // None of these records holds more than a few reviews, and none is passed over in silence.
    expect(reviews + repeated + refused + media).toBeGreaterThanOrEqual(records);
    expect(refused).toBeLessThanOrEqual(records / 10);
    for (const { why } of refusals) expect(why).toMatch(/^(?:has|is) /);
    for (const claim of claims) expect(v.safeParse(ImportedClaimSchema, claim).issues).toBeUndefined();
  });
});
