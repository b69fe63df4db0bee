import { ALWAYS, type Worth } from './compare.ts';
import { isSomebodyElses, raised, raisedAtMost, speakerOf } from './confidence/circumstances.ts';
import { COPIED, confidenceOf, isSure, measuresOf } from './confidence/confidence.ts';
import { type Against, NOTHING_AGAINST } from './confidence/doubt.ts';
import { isNear, nearnessMeasures, nearnessOf } from './confidence/nearness.ts';
import { evidenceOf, isCopy, prospectOf } from './confidence/prospect.ts';
import { leastDoubt, mayBeTold, mayQuote, mayRepeat } from './confidence/reach.ts';
import { isVerbatim } from './confidence/verbatim.ts';
import type { Pack } from './index/pack.ts';
import { termNumber } from './index/term-number.ts';
import type { Match } from './match.ts';
import { amongRivals, type Contender } from './search/contenders.ts';
import type { Profile } from './search/profile.ts';
import { numbersOf } from './search/view.ts';
import type { Asked } from './search.ts';
import { relationOf, repeatsIt } from './standing.ts';

export interface JudgeOptions {
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

/** How sure a speaker's very words make, where what is left is that he repeats himself. */
const VERBATIM = 0.97;

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
  { compareFrom = 0, sparing = false }: JudgeOptions,
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

function judge(profile: Profile, pack: Pack, contender: Contender, options: JudgeOptions): Judgement {
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
  options: JudgeOptions,
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

/** What a statement's claims come to, all packs as if they were one. */
export function judgeTogether({ profile, lists }: Asked, packs: readonly Pack[], options: JudgeOptions): Match[] {
  return matchesOf(profile, packs, lists.flat(), options);
}

/** What they come to in each pack; one may be shown of each. */
export function judgeInEach({ profile, lists }: Asked, packs: readonly Pack[], options: JudgeOptions): Match[] {
  const matched = lists.map(list => matchesOf(profile, packs, list, options));
  if (packs.length < 2) return matched.flat();
  const others = lists.map((list, number) => list.filter((_, i) => matched[number]?.[i]?.relation !== 'same'));
  return matched.flatMap((matches, number) => {
    if (!matches.some(({ shown }) => shown)) return matches;
    const rivals = others.filter((_, other) => other !== number).flat();
    const among = (lists[number] ?? []).map(contender => amongRivals(contender, rivals));
    return matchesOf(profile, packs, among, options);
  });
}

/** Beside rivals a claim may come to a little more: of what comes to this share of what is compared, the record is read. */
const RECORD_FROM = 0.5;

/** Reads the records that judging these may ask for. */
export async function readRecords(
  asked: readonly Asked[],
  packs: readonly Pack[],
  options: JudgeOptions,
): Promise<void> {
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
