import { readdirSync, readFileSync } from 'node:fs';
import { compilePack } from '../../src/match/index/compile.ts';
import { openPack, type Pack } from '../../src/match/index/pack.ts';
import type { Indexable, Query } from '../../src/match/match.ts';
import { claimsOf, MATCHING_SETS, queriesOf, unmatchedLines } from './matching-data.ts';
import {
  judgedStatements,
  partedJudgements,
  type ShownJudgement,
  shownJudgements,
  strangerJudgements,
} from './open-texts.ts';
import { written } from './pairs.ts';
import { type Half, suite } from './relations.ts';

/**
 * Where questions come from; `miss` is a bundled claim's near miss, `variant` one of its wordings, each left out of the pack;
 * `read` what people really said, asked of the bundled claims and read by somebody; `stranger` the same, asked of a matching
 * set's claims, whatever was found to be the same; `pair` what writers made up to be learned
 * from; `unread` suites that no rule was made on.
 */
export const SOURCES = [
  'politifact-debates',
  'snopes-tweets',
  'unmatched',
  'pair',
  'suite',
  'unread',
  'variant',
  'miss',
  'read',
  'stranger',
] as const;
export type Source = (typeof SOURCES)[number];

/** A statement that is asked of a pack, and what is known of the answer. */
export interface Question {
  readonly source: Source;
  readonly pack: Pack;
  readonly query: Query;
  /** What no two parts of a cross-validation share; '' for the claim that is found. */
  readonly group: string;
  /** Of the statement: a query's id, `u` and the line's number for an unmatched line, else its text. */
  readonly id: string;
  /** Whether the statement is that claim of the pack; null where nobody knows. */
  readonly isRight: (claim: number) => boolean | null;
  /** Whether some claim of the pack is known to be right. */
  readonly wanted: boolean;
  /** How it was written to stand to a claim of the pack: a relation, or the slot that parts them. Left out where nobody did. */
  readonly written?: { readonly claim: number; readonly relation: string };
}

/** Shorter unmatched lines say nothing. */
const LEAST_LINE = 25;
const ABOUT = { name: 'training', publisher: '', date: '', language: 'en' };

interface Entry extends Indexable {
  readonly variants: readonly string[];
  readonly nearMisses: readonly { readonly text: string; readonly relation: string }[];
}

/** These claims as a pack; of the bundled ones with their wordings and near misses. */
export function packOfAll(claims: readonly Indexable[]): Pack {
  return openPack(
    compilePack(
      claims.map(claim => ({ ...claim, data: null })),
      ABOUT,
    ),
  );
}

/** The bundled claims. They are checked by `claims check`, so their shape is taken as given. */
export function bundledClaims(): Entry[] {
  const folder = new URL('../../src/claims/data/', import.meta.url);
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .flatMap(file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Entry[]);
}

/** How many variants, or near misses, these claims have at most. */
export const mostTexts = (
  claims: readonly { readonly variants: readonly unknown[]; readonly nearMisses: readonly unknown[] }[],
): number => Math.max(...claims.flatMap(({ variants, nearMisses }) => [variants.length, nearMisses.length]));

/** Halves that rules were made on, and those of which the totals were looked at; of what suite L says nothing is fitted. */
const HALVES = { suite: ['a', 'c', 'e', 'g', 'i', 'k'], unread: ['b', 'd', 'f', 'h', 'j'] } as const;

const never = (): boolean => false;

/** Everything there is to ask: of a matching set's claims, of a suite's or a writer's, of the bundled ones. */
export function* questions(): Generator<Question> {
  for (const set of MATCHING_SETS) {
    const claims = claimsOf(set);
    const pack = packOfAll(claims);
    for (const { id, text, right } of queriesOf(set)) {
      const isRight = (claim: number): boolean => right.has(claims[claim]?.id ?? '');
      yield { source: set, pack, query: { text }, group: '', id, isRight, wanted: true };
    }
    const strangers = strangerJudgements().filter(judgement => judgement.set === set);
    yield* judgedQuestions('stranger', pack, claims, [...strangers, ...partedJudgements(set)]);
    if (set !== 'politifact-debates') continue;
    for (const [i, text] of unmatchedLines().entries()) {
      if (text.length < LEAST_LINE) continue;
      yield { source: 'unmatched', pack, query: { text }, group: '', id: `u${i + 1}`, isRight: never, wanted: false };
    }
  }
  for (const source of ['suite', 'unread'] as const)
    for (const half of HALVES[source]) yield* suiteQuestions(source, half);
  for (const { writer, cases } of written()) {
    const claims = [...new Set(cases.map(({ claim }) => claim))];
    const pack = packOfAll(claims.map((claim, i) => ({ id: String(i), claim })));
    for (const { claim, text, relation } of cases) {
      yield writtenQuestion('pair', pack, { text }, writer, claims.indexOf(claim), relation, text);
    }
  }
  yield* bundledQuestions();
  const bundled = bundledClaims();
  yield* judgedQuestions('read', packOfAll(bundled), bundled, [...shownJudgements(), ...partedJudgements('bundled')]);
}

function writtenQuestion(
  source: Source,
  pack: Pack,
  query: Query,
  group: string,
  own: number,
  relation: string,
  id: string,
): Question {
  const isSame = relation === 'same';
  const isRight = isSame ? (claim: number): boolean => claim === own : never;
  return { source, pack, query, group, id, isRight, wanted: isSame, written: { claim: own, relation } };
}

/** A half is asked of its own claims, since two may have the same one. */
function* suiteQuestions(source: 'suite' | 'unread', half: Half): Generator<Question> {
  const lines = suite(half);
  const claims = [...new Map(lines.map(line => [line.claim, line])).values()];
  const pack = packOfAll(claims.map(({ claim, claimant, said }, i) => ({ id: String(i), claim, claimant, said })));
  for (const { claim, statement: text, speaker = null, date = null, relation, slot } of lines) {
    const own = claims.findIndex(one => one.claim === claim);
    const kind = relation === 'different' ? (slot ?? relation) : relation;
    yield writtenQuestion(source, pack, { text, speaker, date }, source === 'suite' ? half : claim, own, kind, text);
  }
}

/** Each wording and each near miss of the bundled claims, asked of a pack that does not hold it. */
function* bundledQuestions(): Generator<Question> {
  const bundled = bundledClaims();
  for (let k = 0; k < mostTexts(bundled); k++) {
    const others = <T>(all: readonly T[]): T[] => all.filter((_, i) => i !== k);
    const left = bundled.map(entry => ({
      ...entry,
      variants: others(entry.variants),
      nearMisses: others(entry.nearMisses),
    }));
    const pack = packOfAll(left);
    for (const [own, { id: group, variants, nearMisses }] of bundled.entries()) {
      const [variant, miss] = [variants[k], nearMisses[k]];
      if (variant !== undefined) yield writtenQuestion('variant', pack, { text: variant }, group, own, 'same', variant);
      if (miss === undefined) continue;
      const { text, relation } = miss;
      // What comes near one claim may be another claim's very words.
      const isAnothers = (claim: number): boolean => {
        const { claim: words, variants: wordings } = bundled[claim] ?? { claim: '', variants: [] };
        return claim !== own && [words, ...wordings].includes(text);
      };
      const isRight = (claim: number): boolean | null => (isAnothers(claim) ? null : false);
      const asked = { source: 'miss', pack, query: { text }, group, id: text, isRight, wanted: false } as const;
      yield { ...asked, written: { claim: own, relation } };
    }
  }
}

/** What somebody read, asked of the pack of these claims; of claims that nobody held beside it nothing is known. */
function* judgedQuestions(
  source: Source,
  pack: Pack,
  claims: readonly Indexable[],
  judgements: readonly ShownJudgement[],
): Generator<Question> {
  for (const { texts, line, start, query, judged } of judgedStatements(judgements)) {
    const isRight = (claim: number): boolean | null =>
      judged.find(one => one.claim === claims[claim]?.id)?.right ?? null;
    yield { source, pack, query, group: '', id: `${texts} ${line} ${start}`, isRight, wanted: true };
  }
}
