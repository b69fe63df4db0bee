import type { ImportedClaim, ImportedReview } from './imported.ts';
import { linkKey } from './link.ts';

type Unjoined = Omit<ImportedClaim, 'id' | 'reviews'>;

/** Gathers reviews by the claim that they are about. */
export interface Joiner {
  /** Reviews that were not taken: their claim has one at the same address. */
  readonly repeated: number;
  /** @returns false where the claim has a review at this address already */
  add(claim: Unjoined, review: ImportedReview): boolean;
  /** The claims in the order they came, each with its newest review first. */
  claims(): ImportedClaim[];
}

/** Claims are one where text and claimant are the same but for case, accents, marks and spaces. */
export function createJoiner(): Joiner {
  const byId = new Map<string, { readonly claim: Unjoined; readonly reviews: ImportedReview[] }>();
  let repeated = 0;
  return {
    get repeated() {
      return repeated;
    },
    add(claim, review) {
      const id = fingerprint(`${fold(claim.claim)}\n${fold(claim.claimant ?? '')}`);
      const known = byId.get(id);
      if (known === undefined) {
        byId.set(id, { claim, reviews: [review] });
        return true;
      }
      const key = linkKey(review.url);
      if (known.reviews.some(({ url }) => linkKey(url) === key)) {
        repeated++;
        return false;
      }
      known.reviews.push(review);
      return true;
    },
    claims: () =>
      [...byId].map(([id, { claim, reviews }]) => ({
        id,
        ...claim,
        reviews: reviews.sort((a, b) =>
          (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0,
        ),
      })),
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * 64 bits of a text as 13 letters and digits (two FNV-1a hashes over UTF-16 units, with unlike offsets): among a million
 * claims the chance that two are taken for one is under one in ten million. The same text has it in every version.
 */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
