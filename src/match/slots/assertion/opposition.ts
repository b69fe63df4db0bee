import type { Conflict } from '../../match.ts';
import { LIGHT } from '../../meaning/light-verbs.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import { putOff, setAside } from '../../reading/polarity.ts';
import { predicative } from '../../reading/predicative.ts';
import { type Alignment, likeness, type Pair } from '../align.ts';
import { comparisonTurned } from '../figures/comparison-conflict.ts';
import { denies, deniesOnceMore, denyAlike, negative } from './denials.ts';
import { endOf } from './ended.ts';
import { keptObject } from './same-object.ts';
import { droppedForOther } from './set-aside.ts';
import { ADVICE, REJECTS, recommendsAgainst, votedDown } from './votes.ts';

/** Share of word-for-word text from which a "not" in one alone denies, whatever predicates were found. Set on the bundled claims. */
const COPIED_FROM = 0.7;

/** Of so much of a claim told, what is denied beside it is not the claim. */
const MOSTLY_TOLD = 0.5;

/** Words that merely may stand for one another tell of nothing that both deny or tell. */
const SAME_SENSE = 0.8;

/** Share from which two texts are so alike that any changed sign counts. */
const WORD_FOR_WORD = 0.9;

/** What somebody calls a thing: where both texts have the word, it is told in both that it was called so. */
export const TALE = /\b(?:hoax|myth|lie|fake|conspiracy|scam)\b/i;

/** Whether one text denies what the other tells: by negation, by an antonym, by debunking it; null where neither does. */
export function polarityConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const debunks = statement.stance.denied !== claim.stance.denied;
  const denial = conflictOf(statement, claim, alignment);
  const noun = TALE.exec((statement.stance.denied ? statement : claim).stance.words)?.[0];
  if (debunks && noun !== undefined && TALE.exec((statement.stance.denied ? claim : statement).text)?.[0] === noun)
    return denial;
  if (debunks) {
    // Two denials cancel out; in a comparison the words of the first may pass for a second.
    if (
      denial &&
      reaches(statement, alignment.ofStatement, claim, alignment.ofClaim) &&
      !statement.comparison &&
      !claim.comparison
    )
      return null;
    return {
      slot: 'stance',
      statement: statement.stance.words || 'told as so',
      claim: claim.stance.words || 'told as so',
    };
  }
  return denial;
}

/** True where what one of the texts denies is told of in both: "talks have not even begun" denies nothing of the claim. */
function reaches(
  statement: Facets,
  ofStatement: readonly number[],
  claim: Facets,
  ofClaim: readonly number[],
): boolean {
  const denied = ({ polarity }: Facets, partner: readonly number[]): boolean =>
    partner.some((at, i) => at !== -1 && polarity.signs[i] === -1);
  const plain = statement.polarity.words === '' && claim.polarity.words === '';
  return plain || denied(statement, ofStatement) || denied(claim, ofClaim);
}

function conflictOf(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (lastSince(statement, claim) || lastSince(claim, statement)) return null;
  const until = [putOff(statement.text), putOff(claim.text)];
  if (until.includes('not until')) {
    // "Could not vote before 1971": the same in other words.
    if (until.includes('not before')) return null;
    if (until.includes('until') || until.includes('before')) return denialOf(statement, claim);
  }
  const [there, here] = [deniedOfOther(statement, claim), deniedOfOther(claim, statement)];
  if (there !== null) return { slot: 'polarity', statement: there.denied, claim: there.both };
  if (here !== null) return { slot: 'polarity', statement: here.both, claim: here.denied };
  const turned = comparisonTurned(statement, claim, alignment);
  if (turned) return turned === 'agree' ? qualified(statement, claim, alignment) : turned;
  const differs = (p: Pair): boolean =>
    !(p.opposite && isEndedInOne(statement, claim, alignment, p)) &&
    (statement.polarity.signs[p.statement] !== claim.polarity.signs[p.claim]) !== p.opposite;
  const predicates = alignment.pairs.filter(
    p =>
      !p.converse &&
      (p.opposite || p.near >= SAME_SENSE) &&
      isPredicate(statement, claim, p) &&
      statement.clauses.conditional[p.statement] === claim.clauses.conditional[p.claim],
  );
  const outright = outrightOpposites(statement, claim, alignment);
  if (outright) return outright;
  const advised = recommendsAgainst(statement, alignment.ofStatement) !== recommendsAgainst(claim, alignment.ofClaim);
  const voted = alignment.pairs.find(
    p =>
      !statement.lemmas[p.statement]?.name &&
      votedDown(statement, p.statement) !== votedDown(claim, p.claim) &&
      !REJECTS.test(votedDown(claim, p.claim) ? statement.text : claim.text),
  );
  if (voted) return conflict(statement, claim, voted);
  const advice = alignment.pairs.find(p => ADVICE.test(statement.lemmas[p.statement]?.key ?? ''));
  if (advised && advice) return conflict(statement, claim, advice);
  const [mine, theirs] = [setAside(statement.text, statement.lemmas), setAside(claim.text, claim.lemmas)];
  const isAside = (parts: typeof mine, at: number): boolean => parts.some(({ from, to }) => at >= from && at < to);
  const isTold = (facets: Facets, at: number): boolean => facets.polarity.signs[at] === 1 && !notBut(facets, at);
  const chosen = alignment.pairs.find(
    p =>
      (isAside(mine, p.statement) && isTold(claim, p.claim) && !p.opposite) ||
      (isAside(theirs, p.claim) && isTold(statement, p.statement) && !p.opposite) ||
      (statement.lemmas[p.statement]?.name &&
        (isTold(statement, p.statement) || isTold(claim, p.claim)) &&
        (isAside(mine, p.statement) || notBut(statement, p.statement)) !==
          (isAside(theirs, p.claim) || notBut(claim, p.claim))),
  );
  if (chosen) return conflict(statement, claim, chosen);
  const dropped = droppedForOther(statement, claim, alignment);
  if (dropped) return conflict(statement, claim, dropped);
  const kept = keptObject(statement, claim, alignment);
  if (kept) return conflict(statement, claim, kept);
  // Where both deny something, only the two main predicates tell whether they deny the same.
  const negated = statement.polarity.words !== '' || claim.polarity.words !== '';
  const both = negated && negative(statement, claim) && negative(claim, statement);
  const denied = predicates.find(
    p =>
      differs(p) &&
      (!both ||
        (p.statement === statement.predicate && p.claim === claim.predicate) ||
        (p.opposite && denyAlike(statement, claim)) ||
        alignment.verbatim >= WORD_FOR_WORD),
  );
  if (denied) return conflict(statement, claim, denied);
  const bare =
    both && alignment.verbatim < COPIED_FROM
      ? undefined
      : alignment.pairs.find(
          p =>
            deprived(statement, p.statement) !== deprived(claim, p.claim) &&
            !p.opposite &&
            !(statement.polarity.clausal === -1 && claim.polarity.clausal === -1) &&
            differs(p),
        );
  if (bare) return conflict(statement, claim, bare);
  const parted = statement.polarity.clausal !== claim.polarity.clausal && !statement.comparison && !claim.comparison;
  if (predicates.some(p => p.opposite)) return null;
  const alone = (statement.polarity.words === '') !== (claim.polarity.words === '');
  const plainly = !(denies(statement, claim) && denies(claim, statement));
  if (parted && alone && plainly && PLAIN_NOT.test(statement.polarity.words || claim.polarity.words)) {
    const denying = statement.polarity.words === '' ? claim : statement;
    if (!NOT_ANY_MORE.test(denying.text) && !tellsElsewhere(statement, claim, alignment))
      return denialOf(statement, claim);
  }
  if (both && deniesOnceMore(statement, claim)) return denialOf(statement, claim);
  if (predicates.length > 0 && !(parted && alignment.verbatim >= COPIED_FROM)) return null;
  if (both && !(parted && alone && alignment.verbatim >= WORD_FOR_WORD)) return null;
  if (parted) return denialOf(statement, claim);
  const others = alignment.pairs.filter(p => !p.converse);
  const against = others.filter(differs);
  const first = against[0];
  return first && against.length * 2 > others.length ? conflict(statement, claim, first) : null;
}

/** "Its membership ended" of what left: what one text has come to an end is the opposite of what the other tells. */
const isEndedInOne = (statement: Facets, claim: Facets, { ofStatement, ofClaim }: Alignment, p: Pair): boolean =>
  endOf(statement, p.statement, ofStatement) >= 0 !== endOf(claim, p.claim, ofClaim) >= 0;

/** "… and Latvia may not": denied of somebody else, in an auxiliary alone. */
const MAY_NOT =
  /\b(?:and|but|while|whereas) [^,.;]+ (?:(?:may|can|will|would|could|should|must|do|does|did|is|are|was|were|has|have|had) not|cannot|\w+n['’]t)\W*$/i;
/** "Estonia and Latvia may both". */
const BOTH = /\b(?:both|alike|as well|too|also)\b/i;

function deniedOfOther(one: Facets, other: Facets): { readonly denied: string; readonly both: string } | null {
  if (other.polarity.words !== '') return null;
  const [both, denied] = [BOTH.exec(other.text)?.[0], MAY_NOT.exec(one.text)?.[0]];
  return both === undefined || denied === undefined ? null : { denied: denied.replace(/\W+$/, ''), both };
}

/** "Has outlawed … legal uncertainty" is no legalising: what the main clauses say is opposite, whatever else is alike. */
function outrightOpposites(statement: Facets, claim: Facets, { pairs }: Alignment): Conflict | null {
  const [a, b] = [statement.lemmas[statement.predicate], claim.lemmas[claim.predicate]];
  const isVerb =
    predicative(statement, statement.predicate) === 'verb' && predicative(claim, claim.predicate) === 'verb';
  // "Made a loss" is no opposite of "lost".
  if (LIGHT.test(a?.word ?? '') || LIGHT.test(b?.word ?? '')) return null;
  const alike = isVerb && a && b && !a.grammar && !b.grammar ? likeness(a, b) : null;
  const told = pairs.some(p => p.near === 1 && (p.statement === statement.predicate || p.claim === claim.predicate));
  if (told || !alike?.opposite || alike.converse) return null;
  const [mine, theirs] = [statement.polarity.signs[statement.predicate], claim.polarity.signs[claim.predicate]];
  if (mine !== theirs) return null;
  return conflict(statement, claim, { statement: statement.predicate, claim: claim.predicate, ...alike });
}

/** A main clause denied by these is denied as a whole, in whatever order it stands. */
const PLAIN_NOT = /^(?:not|never|\w+n['’]?t|cannot)$/i;
/** Tells of an end or of a first time rather than denies. */
const NOT_ANY_MORE =
  /\b(?:no longer|any ?more|any longer|never before|until|not since|(?:not|never) (?:for|in) (?:\w+ ){1,3}(?:years?|months?|decades?)|never (?:have|has|had) so (?:many|much|few)|before|never\b[^.;]*\b(?:more|less|fewer|worse|better|lower|higher|larger|greater|bigger))\b/i;

/**
 * "The club will not be going to the banker: the family turned his bid down": what the claim says is told in a clause of
 * its own, and what is denied in another is what follows from it.
 */
function tellsElsewhere(statement: Facets, claim: Facets, alignment: Alignment): boolean {
  const { lemmas, clauses, polarity } = statement;
  const told = alignment.pairs.find(p => p.claim === claim.predicate);
  if (told === undefined || predicative(statement, told.statement) === 'noun') return false;
  if (
    told.opposite ||
    told.near < 0.8 ||
    predicative(claim, told.claim) === 'noun' ||
    alignment.claimCovered < MOSTLY_TOLD
  )
    return false;
  const not = lemmas.findIndex(l => PLAIN_NOT.test(l.word));
  const denied = lemmas.findIndex((l, i) => i > not && !l.grammar);
  return (
    not >= 0 &&
    polarity.signs[told.statement] === 1 &&
    claim.polarity.signs[told.claim] === 1 &&
    clauses.clause[not] !== clauses.clause[told.statement] &&
    denied >= 0 &&
    alignment.ofStatement[denied] === -1
  );
}

/** One text denies what the other tells. */
const denialOf = (statement: Facets, claim: Facets): Conflict => ({
  slot: 'polarity',
  statement: statement.polarity.words || 'told as so',
  claim: claim.polarity.words || 'told as so',
});

/** "Last won it in 1998" in the one, "has not won it since 1998" in the other. */
const lastSince = (told: Facets, denied: Facets): boolean =>
  told.polarity.words === '' &&
  denied.polarity.words !== '' &&
  /\blast\b/i.test(told.text) &&
  /\bsince\b/i.test(denied.text) &&
  told.dates.some(date => date.year !== null && denied.dates.some(({ year }) => year === date.year));

/** Two comparisons that agree may still differ in a property: "with high confidence", "with low confidence". */
function qualified(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const other = alignment.pairs.find(
    p => p.opposite && !p.converse && p.statement !== statement.comparison?.at && p.claim !== claim.comparison?.at,
  );
  if (other && statement.polarity.signs[other.statement] === claim.polarity.signs[other.claim])
    return conflict(statement, claim, other);
  // "…, which does not suggest fraud": told beside the comparison, by a clause of its own.
  const beside = ({ clauses, comparison }: Facets, at: number): boolean =>
    clauses.clause[at] !== clauses.clause[comparison?.at ?? -1] &&
    clauses.clause[at] !== clauses.clause[comparison?.than ?? -1];
  const denied = alignment.pairs.find(
    p =>
      !p.converse &&
      isPredicate(statement, claim, p) &&
      (beside(statement, p.statement) || beside(claim, p.claim)) &&
      (statement.polarity.signs[p.statement] !== claim.polarity.signs[p.claim]) !== p.opposite,
  );
  return denied ? conflict(statement, claim, denied) : null;
}

/** True where the pair is what is said of something: a verb or property, not a thing named on the way ("after the war"). */
function isPredicate(statement: Facets, claim: Facets, p: Pair): boolean {
  const [a, b] = [statement.lemmas[p.statement], claim.lemmas[p.claim]];
  if (!a || !b || a.name?.weak === false || b.name?.weak === false) return false;
  if (p.opposite) return true;
  const [mine, theirs] = [predicative(statement, p.statement), predicative(claim, p.claim)];
  return mine !== 'noun' && theirs !== 'noun' && (mine === 'verb' || theirs === 'verb');
}

/** "Japan, not China": a name that the text sets aside for another. */
const notBut = ({ lemmas }: Facets, at: number): boolean => {
  const i = /^(?:the|a|an)$/.test(lemmas[at - 1]?.word ?? '') ? at - 1 : at;
  const [before, far] = [lemmas[i - 1]?.word ?? '', lemmas[i - 2]?.word ?? ''];
  return /^(?:not|neither)$/.test(before) || /^(?:rather than|instead of)$/.test(`${far} ${before}`);
};

/** True where the text says that there is none of it: "without a vote", "no support". */
const deprived = ({ lemmas }: Facets, at: number): boolean =>
  lemmas
    .slice(Math.max(0, at - 3), at)
    .some(
      (l, i, near) =>
        /^(?:without|no|zero)$/.test(l.word) &&
        near
          .slice(i + 1)
          .every(x =>
            x.grammar ? /^(?:a|an|any|the|its|their|single)$/.test(x.word) : !x.senses.some(s => s.sort === 'v'),
          ),
    );

function conflict(statement: Facets, claim: Facets, p: Pair): Conflict {
  const words = (facets: Facets, at: number): string =>
    facets.polarity.signs[at] === -1 ? `${facets.polarity.words} … ${written(facets, at)}` : written(facets, at);
  return { slot: 'polarity', statement: words(statement, p.statement), claim: words(claim, p.claim) };
}
