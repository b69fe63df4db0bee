import * as v from 'valibot';
import { ClaimSchema } from '../claims/claim.ts';
import type { Query } from '../match/match.ts';
import type { Pack } from '../match/pack.ts';
import type { ClaimSource } from './answer.ts';

/** A statement as far as the matcher is told of it; one of an article fits. */
interface Askable {
  readonly text: string;
  readonly sentence: string;
  readonly speaker: { readonly name: string } | null;
  readonly quotation: number | null;
  readonly modality: NonNullable<Query['modality']>;
  readonly stance: NonNullable<Query['stance']>;
  readonly secondHand: boolean;
}

/** The statement as the matcher's query; `date` is the article's day. */
export function queryOf(statement: Askable, date: string | null): Query {
  const { text, sentence, speaker, quotation, modality, stance, secondHand } = statement;
  return {
    text,
    sentence,
    speaker: speaker?.name ?? null,
    date,
    modality,
    stance,
    secondHand,
    quoted: quotation !== null,
  };
}

/** A pack as `answerOf` asks it; a claim is decoded and checked when it is shown, not before. */
export function claimSource(pack: Pack): ClaimSource {
  return { name: pack.about.name, claim: index => v.parse(ClaimSchema, pack.data(index)) };
}
