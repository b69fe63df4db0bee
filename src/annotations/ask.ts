import * as v from 'valibot';
import { PackedClaimSchema } from '../claims/claim.ts';
import { ImportedClaimSchema } from '../claims/import/imported.ts';
import type { Pack } from '../match/index/pack.ts';
import type { Match, Query } from '../match/match.ts';
import { IN_EACH, type MatchOptions, matchAll } from '../match/matching.ts';
import type { ClaimSource } from './answer.ts';

/** A statement as far as the matcher is told of it; one of an article fits. */
interface Askable {
  readonly text: string;
  readonly sentence: string;
  readonly frame: string;
  readonly speaker: { readonly name: string } | null;
  readonly quotation: number | null;
  readonly modality: NonNullable<Query['modality']>;
  readonly stance: NonNullable<Query['stance']>;
  readonly secondHand: boolean;
}

/** The statement as the matcher's query; `date` is the article's day. */
export function queryOf(statement: Askable, date: string | null): Query {
  const { text, sentence, frame, speaker, quotation, modality, stance, secondHand } = statement;
  return {
    text,
    sentence,
    frame,
    speaker: speaker?.name ?? null,
    date,
    modality,
    stance,
    secondHand,
    quoted: quotation !== null,
  };
}

/** As many statements on each side of one tell what it is about. */
const AROUND = 5;

/** The statements of an article, in its order, each with those around it; `date` is the article's day. */
export function queriesOf(statements: readonly Askable[], date: string | null): Query[] {
  return statements.map((statement, at) => ({
    ...queryOf(statement, date),
    around: statements
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .flatMap(other => (other === statement ? [] : [other.text])),
  }));
}

const AnyClaim = v.union([ImportedClaimSchema, PackedClaimSchema]);

/** A pack as `answerOf` asks it; a claim is decoded and checked when it is shown, not before. */
export function claimSource(pack: Pack): ClaimSource {
  return { name: pack.about.name, claim: index => v.parse(AnyClaim, pack.data(index)) };
}

/** Less likely claims, had nothing spoken against them, an answer tells nothing of. */
export const TOLD_FROM = 0.6;

/**
 * What an answer asks the packs. What it tells of is among the best texts by their words: with half as many looked at none of
 * the 19,000 lines is lost that are told in the suites, of the bundled claims' wordings and of 126,187 statements that people
 * made, and one of 324 in a pack of 250,000 that holds every claim many times over, in part. (Three claims compared instead
 * of five lose 24 of those.) What is left out for being told of hardly ever loses one of two thousand (reach.ts).
 */
export const ANSWERED: MatchOptions = { compareFrom: TOLD_FROM, looked: 15, sparing: true };

/**
 * For each statement its matches in every pack, the packs in their order; one may be shown of each. What an answer can't
 * tell of is called `related` unseen. Other work may run meanwhile.
 */
export function matchEach(queries: readonly Query[], packs: readonly Pack[]): Promise<Match[][]> {
  return matchAll(queries, packs, ANSWERED, IN_EACH);
}
