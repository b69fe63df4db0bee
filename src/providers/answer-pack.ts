import type { ImportedClaim } from '../claims/import/imported.ts';
import { compilePack } from '../match/index/compile.ts';
import { packClaimOf } from '../packs/pack-claim.ts';
import { GOOGLE } from './google.ts';

/** The claims that a look-up gave, as a pack like any other. */
export function answerPack(claims: readonly ImportedClaim[]): Uint8Array {
  return compilePack(claims.map(packClaimOf), { name: GOOGLE, publisher: 'Google', date: '', language: 'en' });
}
