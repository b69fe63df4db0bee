import { isSomebodyElses, speakerOf } from '../../src/match/confidence/circumstances.ts';
import { measuresOf } from '../../src/match/confidence/confidence.ts';
import { evidenceOf, isCopy } from '../../src/match/confidence/prospect.ts';
import { FEWEST_TERMS, isAccompanied } from '../../src/match/judge.ts';
import { contendersOf } from '../../src/match/search/contenders.ts';
import { profileOf } from '../../src/match/search/profile.ts';
import type { Vectors } from '../../src/match/search/vectors.ts';
import { relationOf, repeatsIt } from '../../src/match/standing.ts';
import { hashOf } from '../../src/match/text/terms.ts';
import { judgements } from './judgements.ts';
import type { Example } from './logistic.ts';
import { questions, SOURCES, type Source } from './questions.ts';

/** A statement whose first claim would be shown, were the matcher sure enough: was that right? */
export interface ShowExample extends Example {
  /** All that is known of it (confidence.ts). */
  readonly measures: Float64Array;
  readonly source: Source;
  readonly part: number;
  readonly id: string;
  readonly claimId: string;
  /** Whether it has the claim's words, so that the relation alone decides. */
  readonly copy: boolean;
  /** Whether somebody read the pair. */
  readonly read: boolean;
  readonly text: string;
  readonly claim: string;
}

export interface Shows {
  readonly examples: readonly ShowExample[];
  /** Statements asked, and those that have a right claim, by source. */
  readonly asked: Readonly<Record<Source, number>>;
  readonly wanted: Readonly<Record<Source, number>>;
}

export const PARTS = 5;

const none = (): Record<Source, number> => {
  return Object.fromEntries(SOURCES.map(source => [source, 0])) as Record<Source, number>;
};

/** Asks all that there is to ask. */
export function showExamples(vectors: Vectors | null): Shows {
  const examples: ShowExample[] = [];
  const [asked, wanted] = [none(), none()];
  const judged = judgements();
  for (const question of questions()) {
    const { source, pack, query, group, id } = question;
    asked[source]++;
    if (question.wanted) wanted[source]++;
    const profile = profileOf(query, vectors);
    const [first] = contendersOf(profile, [pack]);
    if (!first) continue;
    if (profile.terms.length < FEWEST_TERMS) continue;
    const { relation, pairing, copied = false, ...against } = relationOf(profile, pack, first);
    const indexed = pack.indexed(first.claim);
    if (relation !== 'same' || isSomebodyElses(query, indexed)) continue;
    const read = source === 'politifact-debates' || source === 'unmatched' ? judged(id, indexed.id) : null;
    const right = read ?? question.isRight(first.claim);
    if (right === null) continue;
    const evidence = evidenceOf(first, against, speakerOf(query, indexed.claimant) === 'same');
    examples.push({
      source,
      evidence,
      measures: measuresOf(evidence, pairing ?? new Float64Array(), isAccompanied(pack, first.claim)),
      right,
      weight: 1,
      part: hashOf(group === '' ? indexed.id : group) % PARTS,
      id,
      claimId: indexed.id,
      // What says the same without being compared repeats the claim.
      copy: copied || pairing === undefined || isCopy(evidence) || repeatsIt(query, pack, first),
      read: read !== null,
      text: query.text,
      claim: pack.text(pack.index.claimTexts[first.claim] ?? 0),
    });
  }
  return { examples, asked, wanted };
}
