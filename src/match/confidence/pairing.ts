import { datesAgree } from '../reading/dates.ts';
import type { Facets } from '../reading/facets.ts';
import { EQUAL, FAMILY, PART, SENSE } from '../reading/kin.ts';
import { HEAVY_FROM, matterOf, unmatched } from '../reading/matter.ts';
import { predicative } from '../reading/predicative.ts';
import type { Alignment, Pair } from '../slots/align.ts';
import type { Figures } from '../slots/figures/figure-conflict.ts';
import { type Run, runs } from '../slots/matter/substitution.ts';
import { STOP_WORDS } from '../text/stopwords.ts';

/*
 * How two texts pair off, in numbers: what learning tells honest paraphrases by from texts that the slots do not part.
 * Of words of matter; weights are background weights; counts are capped, since a long text's tell no more.
 */

/** Of what one text has to itself, beside the other. */
const ALONE = [
  /** Share of its weight and of its words; how many, how many of weight, and the weightiest. */
  'Weight',
  'Share',
  'Count',
  'Heavy',
  'Heaviest',
  /** In a clause that has something of the other text; right before and right behind such a word. */
  'Inside',
  'Before',
  'Behind',
  /** Said of something; named; in some list of senses. */
  'Verbs',
  'Names',
  'Known',
] as const;
type Alone = (typeof ALONE)[number];

/** Of the two together. */
const TOGETHER = [
  'claimTold',
  'statementTold',
  'verbatim',
  /** Shares of the claim's weight that are told in the same word, a word of the same sense, of the same group or stem. */
  'exact',
  'sense',
  'group',
  'stem',
  /** How many pairs, how many of them names, and the share of pairs of pairs that stand in another order. */
  'pairs',
  'namesShared',
  'crossed',
  /** How near each one's predicate is to something of the other's. */
  'claimPredicate',
  'statementPredicate',
  'lastTold',
  /** Stretches alone in either text that have the same neighbour. */
  'replaced',
  'claimMatter',
  'statementMatter',
  'claimClauses',
  'statementClauses',
  'claimFigures',
  'figuresAdded',
  'datesShared',
  'claimDenials',
  'statementDenials',
  'denialsApart',
  'quantifiersApart',
  'comparisonsApart',
  /** Share of the claim's words of grammar that the statement has too. */
  'grammarShared',
  'quotes',
  'firstPerson',
] as const;

/** What is told of a pair of texts, in the order of `pairingOf`. */
export const PAIRING = [
  ...TOGETHER,
  ...ALONE.map(name => `statement${name}` as const),
  ...ALONE.map(name => `claim${name}` as const),
] as const;

/** A weight that no common word reaches. */
const RARE = 7;
const MOST_ALONE = 8;
const MOST_MATTER = 30;
const MOST_PAIRS = 16;

/** The numbers of two texts whose slots do not part them, in the order of `PAIRING`. Pure; never throws. */
export function pairingOf(
  statement: Facets,
  claim: Facets,
  alignment: Alignment,
  { extra }: Pick<Figures, 'extra'>,
): Float64Array {
  const { pairs, ofStatement, ofClaim, claimCovered, statementCovered, verbatim } = alignment;
  const weight = weightOf(claim);
  const told = (near: number): number =>
    pairs.reduce((sum, p) => sum + (p.near === near ? (claim.lemmas[p.claim]?.weight ?? 0) : 0), 0) / weight;
  const nearest = (at: number, of: 'claim' | 'statement'): number =>
    at < 0 ? 0.5 : (pairs.find(p => p[of] === at)?.near ?? 0);
  const last = claim.lemmas.findLastIndex(l => !l.grammar);
  const denials = [statement.polarity.denials.length, claim.polarity.denials.length] as const;
  const together: Record<(typeof TOGETHER)[number], number> = {
    claimTold: claimCovered,
    statementTold: statementCovered,
    verbatim,
    exact: told(EQUAL),
    sense: told(SENSE),
    group: told(FAMILY),
    stem: told(PART),
    pairs: Math.min(MOST_PAIRS, pairs.length),
    namesShared: pairs.filter(p => claim.lemmas[p.claim]?.name?.weak === false).length,
    crossed: crossed(pairs),
    claimPredicate: nearest(claim.predicate, 'claim'),
    statementPredicate: nearest(statement.predicate, 'statement'),
    lastTold: ofClaim[last] === -1 ? 0 : 1,
    replaced: replacedIn(statement, claim, alignment),
    claimMatter: Math.min(MOST_MATTER, matterOf(claim).length),
    statementMatter: Math.min(MOST_MATTER, matterOf(statement).length),
    claimClauses: clausesIn(claim),
    statementClauses: clausesIn(statement),
    claimFigures: claim.figures.length > 0 ? 1 : 0,
    figuresAdded: extra,
    datesShared: claim.dates.filter(d => statement.dates.some(other => datesAgree(other, d))).length,
    claimDenials: denials[1],
    statementDenials: denials[0],
    denialsApart: Math.abs(denials[0] - denials[1]),
    quantifiersApart: Math.abs(statement.quantifiers.length - claim.quantifiers.length),
    comparisonsApart: (statement.comparison === null) === (claim.comparison === null) ? 0 : 1,
    grammarShared: grammarShared(statement.text, claim.text),
    quotes: /["“]/.test(statement.text) ? 1 : 0,
    firstPerson: /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b/.test(statement.text) ? 1 : 0,
  };
  const mine = aloneIn(statement, ofStatement);
  const theirs = aloneIn(claim, ofClaim);
  return Float64Array.from([
    ...TOGETHER.map(name => together[name]),
    ...ALONE.map(name => mine[name]),
    ...ALONE.map(name => theirs[name]),
  ]);
}

const weightOf = (facets: Facets): number =>
  Math.max(
    1e-9,
    matterOf(facets).reduce((sum, i) => sum + (facets.lemmas[i]?.weight ?? 0), 0),
  );

const clausesIn = ({ clauses }: Facets): number => (clauses.clause.at(-1) ?? 0) + 1;

/** What a text has to itself; `partner` as an alignment gives it. */
function aloneIn(facets: Facets, partner: readonly number[]): Record<Alone, number> {
  const { lemmas, clauses, text } = facets;
  const matter = matterOf(facets);
  const alone = unmatched(facets, partner);
  const isShared = (i: number): boolean => lemmas[i]?.grammar === false && partner[i] !== -1;
  const sharing = new Set(matter.filter(isShared).map(i => clauses.clause[i]));
  const touch = (i: number, j: number): boolean => /^\s$/.test(text.slice(lemmas[i]?.end, lemmas[j]?.start));
  const count = (is: (i: number) => boolean): number => Math.min(MOST_ALONE, alone.filter(is).length);
  return {
    Weight: alone.reduce((sum, i) => sum + (lemmas[i]?.weight ?? 0), 0) / weightOf(facets),
    Share: alone.length / Math.max(1, matter.length),
    Count: count(() => true),
    Heavy: count(i => (lemmas[i]?.weight ?? 0) >= HEAVY_FROM),
    Heaviest: alone.reduce((most, i) => Math.max(most, lemmas[i]?.weight ?? 0), 0) / RARE,
    Inside: count(i => sharing.has(clauses.clause[i])),
    Before: count(i => isShared(i + 1) && touch(i, i + 1)),
    Behind: count(i => isShared(i - 1) && touch(i - 1, i)),
    Verbs: count(i => lemmas[i]?.name?.weak !== false && predicative(facets, i) === 'verb'),
    Names: count(i => lemmas[i]?.name?.weak === false),
    Known: count(i => (lemmas[i]?.senses.length ?? 0) > 0),
  };
}

/** The share of pairs of pairs that stand in another order in the one text than in the other. */
function crossed(pairs: readonly Pair[]): number {
  let turned = 0;
  pairs.forEach((p, i) => {
    for (const q of pairs.slice(i + 1)) if (p.claim < q.claim !== p.statement < q.statement) turned++;
  });
  return turned / Math.max(1, (pairs.length * (pairs.length - 1)) / 2);
}

/** How many stretches of the statement's own stand beside a word beside which the claim has one of its own. */
function replacedIn(statement: Facets, claim: Facets, { ofStatement, ofClaim }: Alignment): number {
  const theirs = runs(claim, ofClaim);
  const stands = (mine: Run, run: Run): boolean =>
    (mine.left >= 0 && ofStatement[mine.left] === run.left) ||
    (mine.right >= 0 && ofStatement[mine.right] === run.right);
  return runs(statement, ofStatement).reduce((sum, mine) => sum + theirs.filter(run => stands(mine, run)).length, 0);
}

const grammarIn = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter(word => STOP_WORDS.has(word)));

function grammarShared(statement: string, claim: string): number {
  const [mine, theirs] = [grammarIn(statement), grammarIn(claim)];
  return theirs.size === 0 ? 0.5 : [...theirs].filter(word => mine.has(word)).length / theirs.size;
}
