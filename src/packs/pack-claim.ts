import type { Claim } from '../claims/claim.ts';
import type { ImportedClaim } from '../claims/import/imported.ts';
import type { PackClaim } from '../match/index/compile.ts';

/** Statements are English. What is in Latin letters and too short to tell is, in these feeds, most often English too. */
const MATCHED = ['en', 'und'];

/**
 * A claim as a pack takes it. The newest review's title is indexed beside it: what a claim says in its publisher's other
 * words is found by it. A claim in another language than the statements is kept and counted, but has no text in the index:
 * a name and a figure must never make it look like an English sentence.
 */
export function packClaimOf(claim: Claim | ImportedClaim): PackClaim {
  if (!('language' in claim)) return { ...claim, data: claim };
  const { id, claimant, said, reviews } = claim;
  if (!MATCHED.includes(claim.language)) return { id, claim: '', data: claim };
  return { id, claim: claim.claim, title: reviews[0]?.title, claimant, said, data: claim };
}
