import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '../../src/claims/claim.ts';

// Draws the claims for which `tests/fixtures/news-wordings.jsonl` holds wordings, and prints of each what its writer may
// read: the claim and its explanation, not its variants. The draw is by a hash of the id, so that claims added since take
// the place of as many at most.

const SEED = 'news-wordings 2026-11-24';
const DRAWN = 250;

const folder = new URL('../../src/claims/data/', import.meta.url);
const claims = readdirSync(folder).flatMap((file): Claim[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const lot = (id: string): string => createHash('sha256').update(`${SEED} ${id}`).digest('hex');

for (const c of claims.sort((x, y) => (lot(x.id) < lot(y.id) ? -1 : 1)).slice(0, DRAWN))
  console.log([c.id, c.claimant ?? '', c.said ?? '', c.verdict, c.claim, c.explanation].join('\t'));
