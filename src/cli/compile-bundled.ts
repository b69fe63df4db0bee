import { type AboutClaims, aboutClaims } from '../claims/about.ts';
import type { Claim, PackedClaim } from '../claims/claim.ts';
import { successorOf } from '../claims/successor.ts';
import { compilePack } from '../match/index/compile.ts';
import { CHANGES, readClaims } from './claim-files.ts';

/**
 * Compiles the bundled database into the pack that the extension ships.
 *
 * @throws Error with a line for each problem of a claim file
 */
export function compileBundled(): Uint8Array {
  return compileClaims(readClaims());
}

/**
 * What options tell of the bundled database.
 *
 * @throws Error as `compileBundled`
 */
export function describeBundled(): AboutClaims {
  return aboutClaims(readClaims(), CHANGES);
}

/** Compiles claims into a pack as `compileBundled` does; its date is the day on which the last was checked. */
export function compileClaims(claims: readonly Claim[]): Uint8Array {
  const date =
    claims
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '';
  const byId = new Map(claims.map(claim => [claim.id, claim]));
  return compilePack(
    claims.map(claim => {
      const { history, ...rest } = claim;
      const successor = successorOf(claim, byId);
      const data: PackedClaim = {
        ...rest,
        // A reader is told of the last correction; all are in CORRECTIONS.md.
        ...(history && { history: history.slice(-1) }),
        ...(successor && { successor }),
      };
      return { ...rest, data };
    }),
    { name: 'Claimlight', publisher: 'Claimlight', date, language: 'en' },
  );
}
