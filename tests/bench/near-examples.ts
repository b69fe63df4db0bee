import { speakerOf } from '../../src/match/confidence/circumstances.ts';
import { measuresOf } from '../../src/match/confidence/confidence.ts';
import { nearnessMeasures } from '../../src/match/confidence/nearness.ts';
import { evidenceOf, prospectOf } from '../../src/match/confidence/prospect.ts';
import type { Pack } from '../../src/match/index/pack.ts';
import { FEWEST_TERMS, isAccompanied } from '../../src/match/judge.ts';
import type { Conflict, Query, Relation } from '../../src/match/match.ts';
import { contendersOf } from '../../src/match/search/contenders.ts';
import { profileOf } from '../../src/match/search/profile.ts';
import { relationOf } from '../../src/match/standing.ts';
import { hashOf } from '../../src/match/text/terms.ts';
import { claimsOf, MATCHING_SETS } from './matching-data.ts';
import { judgedStatements, type NearJudgement, nearJudgements } from './open-texts.ts';
import { bundledClaims, packOfAll, questions } from './questions.ts';

/** Where examples come from: what people really said, asked of the bundled claims or of strangers'; and what was written. */
export const NEAR_SOURCES = ['bundled', 'stranger', 'pair', 'suite', 'unread', 'variant', 'miss'] as const;
export type NearSource = (typeof NEAR_SOURCES)[number];

/** A statement and a claim that a slot parts: is it the claim but for that? */
export interface NearExample {
  readonly source: NearSource;
  readonly part: number;
  /** As nearness.ts has them. */
  readonly measures: Float64Array;
  readonly right: boolean;
  readonly text: string;
  readonly claim: string;
  readonly conflict: Conflict;
}

export const NEAR_PARTS = 5;
/** How many claims of a pack a statement may be told to be near. */
const TOP = 5;
/** Judged were pairs from this prospect on; an answer tells of fewer. */
const JUDGED_FROM = 0.25;

/** Whether the claim, but for what was found; null where that can't be told, or nobody knows. */
type IsRight = (claim: number, relation: Relation, conflict: Conflict) => boolean | null;

/** As whoever wrote it says: a relation, or the slot that parts them. Another slot than theirs may be as right. */
const asWritten =
  (own: number, written: string): IsRight =>
  (claim, relation, { slot }) => {
    if (claim !== own) return null;
    if (written === 'same' || written === 'related') return false;
    return written === relation || written === slot ? true : null;
  };

/** As somebody judged; of another slot than was found then, nobody knows. */
const asJudged =
  (judged: readonly NearJudgement[], ids: readonly string[]): IsRight =>
  (claim, _, { slot }) => {
    const one = judged.find(judgement => judgement.claim === ids[claim] && judgement.slot === slot);
    return one === undefined || one.verdict === 'either' ? null : one.verdict === 'right';
  };

/** All pairs that a slot parts of which something is known; each statement's once. */
export function nearExamples(): NearExample[] {
  const examples = new Map<string, NearExample>();
  const ask = (source: NearSource, pack: Pack, query: Query, group: string, isRight: IsRight): void => {
    const profile = profileOf(query, null);
    if (profile.terms.length < FEWEST_TERMS) return;
    for (const contender of contendersOf(profile, [pack]).slice(0, TOP)) {
      const claim = pack.indexed(contender.claim);
      const own = speakerOf(query, claim.claimant) === 'same';
      const evidence = (against: Parameters<typeof evidenceOf>[1]) => evidenceOf(contender, against, own);
      const found = relationOf(profile, pack, contender, against => prospectOf(evidence(against)) >= JUDGED_FROM);
      const { relation, conflict, pairing, beside = 0 } = found;
      if (conflict === null || pairing === undefined || prospectOf(evidence(found)) < JUDGED_FROM) continue;
      const right = isRight(contender.claim, relation, conflict);
      if (right === null) continue;
      const known = measuresOf(evidence(found), pairing, isAccompanied(pack, contender.claim));
      examples.set([source, query.text, claim.id, conflict.slot].join('\t'), {
        source,
        part: hashOf(group === '' ? claim.id : group) % NEAR_PARTS,
        measures: nearnessMeasures(known, relation, conflict, beside),
        right,
        text: query.text,
        claim: claim.claim,
        conflict,
      });
    }
  };
  for (const { source, pack, query, group, written } of questions()) {
    const from = NEAR_SOURCES.find(name => name === source);
    if (from !== undefined && written) ask(from, pack, query, group, asWritten(written.claim, written.relation));
  }
  const judgements = nearJudgements();
  for (const set of ['bundled', ...MATCHING_SETS] as const) {
    const claims = set === 'bundled' ? bundledClaims() : claimsOf(set);
    const pack = packOfAll(claims);
    const ids = claims.map(({ id }) => id);
    for (const { query, judged } of judgedStatements(judgements.filter(one => one.set === set))) {
      ask(set === 'bundled' ? 'bundled' : 'stranger', pack, query, '', asJudged(judged, ids));
    }
  }
  return [...examples.values()];
}
