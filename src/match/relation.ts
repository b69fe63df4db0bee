import type { Conflict, Query, Relation } from './match.ts';

/** How a statement stands to a claim, and how much either says beyond the other (0 nothing to 1 all). */
export interface Related {
  readonly relation: Relation;
  readonly conflict: Conflict | null;
  readonly doubt: number;
}

/** What of a claim, beside its text, bears on the relation; days as YYYY-MM-DD. */
export interface ClaimFacts {
  readonly claimant?: string | undefined;
  readonly said?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
}

/** The relation of a statement to a claim. Pure; never throws. */
export function relate(statement: Query, _claimText: string, _claim: ClaimFacts): Related {
  if (statement.modality === 'question') {
    return {
      relation: 'different',
      conflict: { slot: 'modality', statement: 'a question', claim: 'a statement' },
      doubt: 0,
    };
  }
  return { relation: 'same', conflict: null, doubt: 0 };
}
