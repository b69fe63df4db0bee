import { readdirSync, readFileSync } from 'node:fs';
import { isSomebodyElses, speakerOf } from '../../src/match/confidence/circumstances.ts';
import { measuresOf } from '../../src/match/confidence/confidence.ts';
import { evidenceOf, isCopy } from '../../src/match/confidence/prospect.ts';
import { compilePack } from '../../src/match/index/compile.ts';
import { openPack, type Pack } from '../../src/match/index/pack.ts';
import type { Indexable, Query } from '../../src/match/match.ts';
import { contendersOf } from '../../src/match/search/contenders.ts';
import { profileOf } from '../../src/match/search/profile.ts';
import type { Vectors } from '../../src/match/search/vectors.ts';
import { FEWEST_TERMS, isAccompanied, relationOf, repeatsIt } from '../../src/match/search.ts';
import { hashOf } from '../../src/match/text/terms.ts';
import { judgements } from './judgements.ts';
import type { Example } from './logistic.ts';
import { claimsOf, MATCHING_SETS, queriesOf, unmatchedLines } from './matching-data.ts';
import { OPEN_TEXTS, openStatements, type ShownJudgement, shownJudgements, strangerJudgements } from './open-texts.ts';
import { written } from './pairs.ts';

/**
 * Where examples come from; `miss` is a bundled claim's near miss, `variant` one of its wordings, each left out of the pack;
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

/** A statement whose first claim would be shown, were the matcher sure enough: was that right? */
export interface ShowExample extends Example {
  /** All that is known of it (confidence.ts). */
  readonly measures: Float64Array;
  readonly source: Source;
  readonly part: number;
  /** Of the statement: a query's id, `u` and the line's number for an unmatched line, else its text. */
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
/** Shorter unmatched lines say nothing. */
const LEAST_LINE = 25;
const ABOUT = { name: 'training', publisher: '', date: '', language: 'en' };

interface Entry extends Indexable {
  readonly variants: readonly string[];
  readonly nearMisses: readonly { readonly text: string; readonly relation: string }[];
}

interface SuiteLine {
  readonly claim: string;
  readonly claimant?: string;
  readonly said?: string;
  readonly statement: string;
  readonly speaker?: string;
  readonly date?: string;
  readonly relation: string;
}

function packOf(claims: readonly Indexable[]): Pack {
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

/** A half is asked of its own claims, since two may have the same one. */
function linesOf(half: string): SuiteLine[] {
  return readFileSync(new URL(`../fixtures/relations/suite-${half}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as SuiteLine);
}

/** Asks all sources; with a matching set's claims as the pack, with the suite's, with the bundled ones. */
export function showExamples(vectors: Vectors | null): Shows {
  const examples: ShowExample[] = [];
  const none = (): Record<Source, number> => ({
    'politifact-debates': 0,
    'snopes-tweets': 0,
    unmatched: 0,
    pair: 0,
    suite: 0,
    unread: 0,
    variant: 0,
    miss: 0,
    read: 0,
    stranger: 0,
  });
  const [asked, wanted] = [none(), none()];
  const judged = judgements();
  const ask = (
    source: Source,
    pack: Pack,
    query: Query,
    /** What no two parts share; '' for the claim that is found. */
    group: string,
    /** null for a claim of which nobody knows, which is no example; left out where every claim is wrong. */
    isRight: ((claim: number) => boolean | null) | null,
    line = query.text,
  ): void => {
    asked[source]++;
    if (isRight && source !== 'miss') wanted[source]++;
    const profile = profileOf(query, vectors);
    const [first] = contendersOf(profile, [pack]);
    if (!first) return;
    if (profile.terms.length < FEWEST_TERMS) return;
    const { relation, pairing, copied = false, ...against } = relationOf(profile, pack, first);
    const indexed = pack.indexed(first.claim);
    if (relation !== 'same' || isSomebodyElses(query, indexed)) return;
    const read = source === 'politifact-debates' || source === 'unmatched' ? judged(line, indexed.id) : null;
    const right = read ?? (isRight === null ? false : isRight(first.claim));
    if (right === null) return;
    const claim = pack.text(pack.index.claimTexts[first.claim] ?? 0);
    const part = hashOf(group === '' ? indexed.id : group) % PARTS;
    const evidence = evidenceOf(first, against, speakerOf(query, indexed.claimant) === 'same');
    examples.push({
      source,
      evidence,
      measures: measuresOf(evidence, pairing ?? new Float64Array(), isAccompanied(pack, first.claim)),
      right,
      weight: 1,
      part,
      id: line,
      claimId: indexed.id,
      // What says the same without being compared repeats the claim.
      copy: copied || pairing === undefined || isCopy(evidence) || repeatsIt(query, pack, first),
      read: read !== null,
      text: query.text,
      claim,
    });
  };
  const askJudged = (
    source: Source,
    pack: Pack,
    claims: readonly Indexable[],
    judgements: readonly ShownJudgement[],
  ): void => {
    for (const texts of OPEN_TEXTS) {
      const ours = judgements.filter(judgement => judgement.texts === texts);
      const lines = new Set(ours.map(({ line }) => line));
      for (const { line, start, query } of openStatements(texts, line => lines.has(line))) {
        const pairs = ours.filter(one => one.line === line && one.start === start);
        const isRight = (claim: number): boolean | null =>
          pairs.find(one => one.claim === claims[claim]?.id)?.right ?? null;
        if (pairs.length > 0) ask(source, pack, query, '', isRight, `${texts} ${line} ${start}`);
      }
    }
  };
  for (const set of MATCHING_SETS) {
    const claims = claimsOf(set);
    const pack = packOf(claims);
    for (const { id, text, right } of queriesOf(set)) {
      ask(set, pack, { text }, '', claim => right.has(claims[claim]?.id ?? ''), id);
    }
    const strangers = strangerJudgements().filter(judgement => judgement.set === set);
    askJudged('stranger', pack, claims, strangers);
    if (set !== 'politifact-debates') continue;
    unmatchedLines().forEach((text, i) => {
      if (text.length >= LEAST_LINE) ask('unmatched', pack, { text }, '', null, `u${i + 1}`);
    });
  }
  for (const source of ['suite', 'unread'] as const) {
    for (const half of HALVES[source]) {
      const lines = linesOf(half);
      const claims = [...new Map(lines.map(line => [line.claim, line])).values()];
      const pack = packOf(claims.map(({ claim, claimant, said }, i) => ({ id: String(i), claim, claimant, said })));
      for (const { claim, statement: text, speaker, date, relation } of lines) {
        const isRight = (found: number): boolean => claims[found]?.claim === claim;
        ask(
          source,
          pack,
          { text, speaker: speaker ?? null, date: date ?? null },
          source === 'suite' ? half : claim,
          relation === 'same' ? isRight : null,
        );
      }
    }
  }
  for (const { writer, cases } of written()) {
    const claims = [...new Set(cases.map(({ claim }) => claim))];
    const pack = packOf(claims.map((claim, i) => ({ id: String(i), claim })));
    for (const { claim, text, relation } of cases)
      ask('pair', pack, { text }, writer, relation === 'same' ? found => claims[found] === claim : null);
  }
  const bundled = bundledClaims();
  for (let k = 0; k < mostTexts(bundled); k++) {
    const others = <T>(all: readonly T[]): T[] => all.filter((_, i) => i !== k);
    const left = bundled.map(entry => ({
      ...entry,
      variants: others(entry.variants),
      nearMisses: others(entry.nearMisses),
    }));
    const pack = packOf(left);
    bundled.forEach(({ id, variants, nearMisses }, own) => {
      const [variant, miss] = [variants[k], nearMisses[k]];
      if (variant !== undefined) ask('variant', pack, { text: variant }, id, claim => claim === own);
      // What comes near one claim may be another claim's very words.
      const isAnothers = (claim: number): boolean => {
        const { claim: text, variants: wordings } = bundled[claim] ?? { claim: '', variants: [] };
        return claim !== own && [text, ...wordings].includes(miss?.text ?? '');
      };
      if (miss !== undefined) ask('miss', pack, { text: miss.text }, id, claim => (isAnothers(claim) ? null : false));
    });
  }
  askJudged('read', packOf(bundled), bundled, shownJudgements());
  return { examples, asked, wanted };
}
