import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/annotations/answer.ts';
import { claimSource, queryOf } from '../../../../src/annotations/ask.ts';
import { findStatements } from '../../../../src/article/find.ts';
import { CHECKABLE } from '../../../../src/article/statement.ts';
import { articleOfText } from '../../../../src/article/text-article.ts';
import { importFeed } from '../../../../src/claims/import/import-feed.ts';
import { ImportedClaimSchema } from '../../../../src/claims/import/imported.ts';
import { openPack } from '../../../../src/match/index/pack.ts';
import { matchStatements } from '../../../../src/match/matching.ts';
import { makePack } from '../../../../src/packs/make-pack.ts';
import { ENGLISH } from '../../../../src/words/english.ts';

const SHARED = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const FOLDERS = ['claimreview', 'factchecks'].filter(folder => existsSync(`${SHARED}/${folder}`));
if (FOLDERS.length === 0) console.warn('Real feeds are left out: there is no ../shared/data here.');
const FILES = FOLDERS.flatMap(folder => readdirSync(`${SHARED}/${folder}`).map(file => `${folder}/${file}`));

/** Each twentieth claim is asked: enough to know, little enough to wait for. */
const EVERY = 20;

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

  test('a pack of each file annotates the claims that it holds', () => {
    let asked = 0;
    let annotated = 0;
    for (const file of FILES) {
      const bytes = packOf(file);
      if (bytes === null) continue;
      const pack = openPack(bytes);
      const source = claimSource(pack);
      for (let index = 0; index < pack.size; index += EVERY) {
        const claim = source.claim(index);
        if (!('language' in claim) || claim.language !== 'en') continue;
        const { text, statements } = { text: claim.claim, ...findStatements(articleOfText(claim.claim)) };
        if (statements.length !== 1) continue;
        const matches = matchStatements(
          statements.map(statement => queryOf(statement, null)),
          [pack],
        );
        const { annotations } = answerOf(statements, matches, [source], CHECKABLE, ENGLISH);
        asked++;
        if (annotations.length > 0) annotated++;
        for (const { sources, answer } of annotations) {
          expect(sources.length, text).toBeGreaterThan(0);
          expect(answer).not.toBe('');
        }
      }
    }
    console.info(`${annotated} of ${asked} real claims are annotated from the packs that hold them`);
    expect(asked).toBeGreaterThan(50);
    expect(annotated / asked).toBeGreaterThan(0.75);
  });
});

/** The file as a pack; null where it holds nothing that can be taken. */
function packOf(file: string): Uint8Array | null {
  const maker = makePack(file, '2026-01-01');
  maker.write(readFileSync(`${SHARED}/${file}`));
  try {
    return maker.end().bytes;
  } catch {
    return null;
  }
}
