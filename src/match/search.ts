import { ALWAYS, type Related, type Worth } from './compare.ts';
import { isSomebodyElses, raised, raisedAtMost, speakerOf } from './confidence/circumstances.ts';
import { COPIED, confidenceOf, isSure, measuresOf } from './confidence/confidence.ts';
import { type Against, NOTHING_AGAINST } from './confidence/doubt.ts';
import { isNear, nearnessMeasures, nearnessOf } from './confidence/nearness.ts';
import { evidenceOf, isCopy, prospectOf } from './confidence/prospect.ts';
import { leastDoubt, mayBeTold, mayQuote, mayRepeat } from './confidence/reach.ts';
import { isVerbatim } from './confidence/verbatim.ts';
import { TEXT_KINDS } from './index/layout.ts';
import type { Pack } from './index/pack.ts';
import { termNumber } from './index/term-number.ts';
import type { Indexable, Match, Query } from './match.ts';
import { relate } from './relation.ts';
import { repeatedIn } from './repeated/repeated.ts';
import { amongRivals, type Contender, contendersOf } from './search/contenders.ts';
import { mayBeCut, passageOf } from './search/passage.ts';
import { type Profile, profileOf } from './search/profile.ts';
import type { Vectors } from './search/vectors.ts';
import { numbersOf } from './search/view.ts';
import { takingTurns } from './turn.ts';

export interface SearchOptions {
  /** How many claims a statement gets at most; 5 if left out. */
  readonly top?: number;
  /** How many texts of a pack are looked at closely for their words; 30 if left out. */
  readonly looked?: number;
  /** Word vectors (vectors.bin); without them what says the same in other words is found less often. */
  readonly vectors?: Vectors | null;
  /**
   * A claim that can't come to this confidence, whatever its relation, is called `related` without a look at its slots,
   * which is most of the time that a search takes, and without shared words. If left out, only what is hopeless is.
   */
  readonly compareFrom?: number;
  /** Whether what hardly ever comes to be told of is left out as well (`mayBeTold`). */
  readonly sparing?: boolean;
}

/** A claim less likely than this by its words, whatever its relation, is hopeless: comparing it tells nothing. */
const WORTH_COMPARING = 0.02;

/** The statement, or, where only some clauses of a long one have to do with the text, those clauses, is compared. */
function relateTo(profile: Profile, pack: Pack, text: number, claim: Indexable, worth: Worth): Related {
  const [words = ''] = pack.text(text).split('\n', 1);
  const whole = relate(profile.query, words, claim, worth);
  if (whole.relation === 'same' || !mayBeCut(profile.text)) return whole;
  const inText = new Set(numbersOf(pack.index, text));
  const shared = new Set(
    [...profile.hashes.keys()].filter(i => inText.has(termNumber(pack.index, profile.hashes[i] ?? 0))),
  );
  const passage = passageOf(profile, shared);
  if (passage === null) return whole;
  const part = relate({ ...profile.query, text: passage, sentence: passage }, words, claim, worth);
  if (part.relation !== 'same') return whole;
  // The whole goes before its part where it says the same, which was left open if it was not worth a look.
  const looked = worth(whole) ? whole : relate(profile.query, words, claim);
  return looked.relation === 'same' ? looked : part;
}

/** How sure a speaker's very words make, where what is left is that he repeats himself. */
const VERBATIM = 0.97;

/**
 * By comparing it with the claim's text that the statement is closest to. Where a near miss of the claim is closer still,
 * and nothing in its slots speaks against it, the near miss's relation holds. Beyond a doubt that is not `worth` it, it is
 * `related` without a look at the slots.
 */
export function relationOf(
  profile: Profile,
  pack: Pack,
  { claim: number, closest, miss }: Contender,
  worth: Worth = ALWAYS,
): Related {
  const claim = pack.indexed(number);
  const related = relateTo(profile, pack, closest?.found.text ?? pack.index.claimTexts[number] ?? 0, claim, worth);
  if (!worth(related)) return related;
  if (miss === null || (closest !== null && miss.score <= closest.score)) return related;
  const missed = relate(profile.query, pack.text(miss.found.text), claim);
  if (closest !== null && related.relation === 'same' && missed.relation !== 'same') return related;
  const kind = TEXT_KINDS[pack.index.textKind[miss.found.text] ?? 0];
  const relation = kind === 'opposite' || kind === 'different' ? kind : 'related';
  return { ...related, relation };
}

/** Words as the statement writes them that the claim's closest text has too, the weightiest first. */
function sharedWords(profile: Profile, pack: Pack, { closest, miss }: Contender): string[] {
  const text = closest?.found.text ?? miss?.found.text ?? 0;
  const inText = new Set(numbersOf(pack.index, text));
  const weight = new Map(profile.hashes.map((hash, i) => [hash, profile.weights[i] ?? 0]));
  const words = profile.terms
    .filter(({ hash, compound }) => !compound && inText.has(termNumber(pack.index, hash)))
    .sort((a, b) => (weight.get(b.hash) ?? 0) - (weight.get(a.hash) ?? 0))
    .map(({ start, end }) => profile.text.slice(start, end));
  return [...new Set(words)];
}

/** A statement of fewer telling words ("I think it's strong") is covered by many claims and says none of them. */
export const FEWEST_TERMS = 3;

/** Whether the statement holds the claim's words, whatever else its long sentence says. */
export function repeatsIt(query: Query, pack: Pack, { claim, closest }: Contender): boolean {
  const [words = ''] = pack.text(closest?.found.text ?? pack.index.claimTexts[claim] ?? 0).split('\n', 1);
  return repeatedIn(query.text, words) !== null;
}

type Judgement = Pick<Match, 'relation' | 'conflict' | 'confidence'>;

/** What marks the words of somebody in a claim. */
const QUOTES = /["“«„]/;

/** Whether a contender may be told of for its very words; told once, without its record, of which most are not asked for. */
const inItsWords = new WeakMap<Contender, boolean>();

function mayBeInItsWords({ query }: Profile, pack: Pack, contender: Contender): boolean {
  const { closest, claim } = contender;
  if (closest !== null && !mayQuote(closest.features)) return false;
  const known = inItsWords.get(contender);
  if (known !== undefined) return known;
  const may =
    QUOTES.test(pack.text(pack.index.claimTexts[claim] ?? 0)) ||
    ((closest === null || mayRepeat(closest.features)) && repeatsIt(query, pack, contender));
  inItsWords.set(contender, may);
  return may;
}

/** Whether a contender can't come to what is compared, told without its record, and its prospects at the most. */
function prospectsOf(
  profile: Profile,
  pack: Pack,
  contender: Contender,
  { compareFrom = 0, sparing = false }: SearchOptions,
) {
  const { closest, lead } = contender;
  const least = closest === null ? NOTHING_AGAINST : { doubt: leastDoubt(closest.features), untold: 0 };
  const evidence = evidenceOf(contender, least, Boolean(profile.query.speaker));
  const prospect = prospectOf(evidence);
  const isSpared = sparing && closest !== null && !mayBeTold(closest.features, lead);
  const isLow = isSpared || raisedAtMost(prospect, profile.query) < compareFrom;
  const isHopeless = isLow && !isCopy(evidence) && !mayBeInItsWords(profile, pack, contender);
  return { least, prospect, isSpared, isHopeless };
}

/** Whether a claim has texts beside its own in its pack. */
export const isAccompanied = ({ index: { claimTexts } }: Pack, claim: number): boolean =>
  (claimTexts[claim + 1] ?? 0) - (claimTexts[claim] ?? 0) > 1;

function judge(profile: Profile, pack: Pack, contender: Contender, options: SearchOptions): Judgement {
  const { query } = profile;
  const { closest, miss } = contender;
  const { compareFrom = 0 } = options;
  const { least, prospect: unlikely, isSpared, isHopeless } = prospectsOf(profile, pack, contender, options);
  if (isHopeless) return { relation: 'related', conflict: null, confidence: unlikely };
  const claim = pack.indexed(contender.claim);
  const missed = miss !== null && (closest === null || miss.score > closest.score);
  if (!missed && isVerbatim(query, claim)) {
    return { relation: 'same', conflict: null, confidence: VERBATIM };
  }
  const own = speakerOf(query, claim.claimant) === 'same';
  const evidence = evidenceOf(contender, NOTHING_AGAINST, own);
  const atMost = prospectOf(evidence);
  const likely = (against: Against): number => raised(prospectOf(evidenceOf(contender, against, own)), query, claim);
  const repeats = closest === null || mayRepeat(closest.features);
  const copy = isCopy(evidence) || (repeats && repeatsIt(query, pack, contender));
  if (!copy && (isSpared || atMost < WORTH_COMPARING || likely(least) < compareFrom)) {
    return { relation: 'related', conflict: null, confidence: atMost };
  }
  const worth: Worth = copy ? ALWAYS : against => likely(against) >= compareFrom;
  const found = relationOf(profile, pack, contender, worth);
  const { relation, conflict } = found;
  if (relation === 'same' && (profile.terms.length < FEWEST_TERMS || isSomebodyElses(query, claim))) {
    return { relation: 'related', conflict: null, confidence: atMost };
  }
  if (relation === 'same' && (copy || found.copied)) return { relation, conflict, confidence: COPIED };
  const { pairing, beside = 0, ...against } = found;
  if (pairing === undefined) return { relation, conflict, confidence: conflict === null ? likely(against) : 0 };
  const measures = measuresOf(evidenceOf(contender, against, own), pairing, isAccompanied(pack, contender.claim));
  const confidence =
    conflict === null
      ? raised(confidenceOf(measures), query, claim)
      : nearnessOf(nearnessMeasures(measures, relation, conflict, beside));
  return { relation, conflict, confidence };
}

/** What the contenders, best first, come to; at most one is shown. */
function matchesOf(
  profile: Profile,
  packs: readonly Pack[],
  contenders: readonly Contender[],
  options: SearchOptions,
): Match[] {
  let shownAlready = false;
  return contenders.flatMap(contender => {
    const pack = packs[contender.pack];
    if (pack === undefined) return [];
    const { relation, conflict, confidence } = judge(profile, pack, contender, options);
    const shown = !shownAlready && relation === 'same' && isSure(confidence, isAccompanied(pack, contender.claim));
    shownAlready ||= shown;
    const seen = relation !== 'related' || (options.compareFrom ?? 0) === 0;
    const shared = seen ? sharedWords(profile, pack, contender) : [];
    const near = conflict !== null && isNear(confidence, conflict);
    return [{ pack: contender.pack, claim: contender.claim, relation, confidence, shown, near, shared, conflict }];
  });
}

/** A statement and the claims that it may make, best first: one list of all packs, or one of each. */
interface Asked {
  readonly profile: Profile;
  readonly lists: readonly (readonly Contender[])[];
}

/** How several packs are asked: what of them a statement may make, and what that comes to. */
interface Way {
  ask(query: Query, packs: readonly Pack[], options: SearchOptions): Asked;
  judge(asked: Asked, packs: readonly Pack[], options: SearchOptions): Match[];
}

/** How many claims a statement gets at most. */
const TOP = 5;

/** All packs as if they were one. */
export const TOGETHER: Way = {
  ask(query, packs, { top = TOP, looked, vectors = null }) {
    const profile = profileOf(query, vectors);
    return { profile, lists: [contendersOf(profile, packs, looked).slice(0, top)] };
  },
  judge({ profile, lists }, packs, options) {
    return matchesOf(profile, packs, lists.flat(), options);
  },
};

/** Each pack for itself. */
export const IN_EACH: Way = {
  ask(query, packs, { top = TOP, looked, vectors = null }) {
    const profile = profileOf(query, vectors);
    const lists = packs.map((pack, number) =>
      contendersOf(profile, [pack], looked)
        .slice(0, top)
        .map(contender => ({ ...contender, pack: number })),
    );
    return { profile, lists };
  },
  judge({ profile, lists }, packs, options) {
    const matched = lists.map(list => matchesOf(profile, packs, list, options));
    if (packs.length < 2) return matched.flat();
    const others = lists.map((list, number) => list.filter((_, i) => matched[number]?.[i]?.relation !== 'same'));
    return matched.flatMap((matches, number) => {
      if (!matches.some(({ shown }) => shown)) return matches;
      const rivals = others.filter((_, other) => other !== number).flat();
      const among = (lists[number] ?? []).map(contender => amongRivals(contender, rivals));
      return matchesOf(profile, packs, among, options);
    });
  },
};

/**
 * For each statement its best claims among all packs, best first. At most one of a statement's matches is `shown`.
 */
export function matchStatements(
  queries: readonly Query[],
  packs: readonly Pack[],
  options: SearchOptions = {},
): Match[][] {
  return queries.map(query => TOGETHER.judge(TOGETHER.ask(query, packs, options), packs, options));
}

/**
 * For each statement its best claims in every pack, the packs in their order, so that one may be shown of each: where packs
 * disagree a reader sees both. What is no repeat of the statement in another pack is a rival all the same: in a pack of
 * five every claim would lead by far.
 */
export function matchInEach(queries: readonly Query[], packs: readonly Pack[], options: SearchOptions = {}): Match[][] {
  return queries.map(query => IN_EACH.judge(IN_EACH.ask(query, packs, options), packs, options));
}

/** Beside rivals a claim may come to a little more: of what comes to this share of what is compared, the record is read. */
const RECORD_FROM = 0.5;

/** Reads the records that judging these may ask for. */
async function readRecords(asked: readonly Asked[], packs: readonly Pack[], options: SearchOptions): Promise<void> {
  const lower = { ...options, compareFrom: RECORD_FROM * (options.compareFrom ?? 0) };
  const claims = packs.map((): number[] => []);
  for (const { profile, lists } of asked) {
    for (const contender of lists.flat()) {
      const pack = packs[contender.pack];
      if (pack && !prospectsOf(profile, pack, contender, lower).isHopeless)
        claims[contender.pack]?.push(contender.claim);
    }
  }
  await Promise.all(packs.map((pack, number) => pack.readRecords(claims[number] ?? [])));
}

/** So many statements' records are read at once. */
const READ_TOGETHER = 8;

/** As one of the two above, letting other work run meanwhile. */
export async function matchAll(
  queries: readonly Query[],
  packs: readonly Pack[],
  options: SearchOptions = {},
  way = TOGETHER,
): Promise<Match[][]> {
  const othersTurn = takingTurns();
  const matches: Match[][] = [];
  for (let start = 0; start < queries.length; start += READ_TOGETHER) {
    const asked: Asked[] = [];
    for (const query of queries.slice(start, start + READ_TOGETHER)) {
      asked.push(way.ask(query, packs, options));
      await othersTurn();
    }
    await readRecords(asked, packs, options);
    for (const one of asked) {
      matches.push(way.judge(one, packs, options));
      await othersTurn();
    }
  }
  return matches;
}
