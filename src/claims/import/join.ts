import type { ImportedClaim, ImportedReview } from './imported.ts';
import { linkKey } from './link.ts';

type Unjoined = Omit<ImportedClaim, 'id' | 'reviews'>;

/** Gathers reviews by the claim that they are about. */
export interface Joiner {
  /** Claims so far, and those of each language. */
  readonly size: number;
  readonly languages: Readonly<Record<string, number>>;
  /** Reviews that were not taken: their claim has one at the same address. */
  readonly repeated: number;
  /** @returns false where the claim has a review at this address already */
  add(claim: Unjoined, review: ImportedReview): boolean;
  /** The claims in the order they came, each with its newest review first. Each is given once, and no longer held. */
  claims(): Generator<ImportedClaim>;
}

/**
 * Claims are one where text and claimant are the same but for case, accents, marks and spaces. They are held as JSON: 200,000
 * of them as objects, with the strings that were decoded of the file, take 90 MB more in Chromium.
 */
export function createJoiner(): Joiner {
  const byId = new Map<string, string>();
  const languages: Record<string, number> = {};
  let repeated = 0;
  const hold = (id: string, claim: Omit<ImportedClaim, 'id'>) => byId.set(id, JSON.stringify(claim));
  const held = (json: string) => JSON.parse(json) as Omit<ImportedClaim, 'id'>;
  return {
    get size() {
      return byId.size;
    },
    get repeated() {
      return repeated;
    },
    languages,
    add(claim, review) {
      const id = fingerprint(`${fold(claim.claim)}\n${fold(claim.claimant ?? '')}`);
      const known = byId.get(id);
      if (known === undefined) {
        hold(id, { ...claim, reviews: [review] });
        languages[claim.language] = (languages[claim.language] ?? 0) + 1;
        return true;
      }
      const joined = held(known);
      const key = linkKey(review.url);
      if (joined.reviews.some(({ url }) => linkKey(url) === key)) {
        repeated++;
        return false;
      }
      hold(id, { ...joined, reviews: [...joined.reviews, review] });
      return true;
    },
    *claims() {
      for (const [id, json] of byId) {
        byId.delete(id);
        const claim = held(json);
        claim.reviews.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0));
        yield { id, ...claim };
      }
    },
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
