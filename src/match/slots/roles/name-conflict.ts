import type { Conflict } from '../../match.ts';
import { isCapital } from '../../meaning/places.ts';
import type { Facets } from '../../reading/facets.ts';
import { hearersFrom } from '../../reading/hearers.ts';
import { unmatched, written } from '../../reading/matter.ts';
import { isKind } from '../../reading/name-kinds.ts';
import { kindsMeet, type Name } from '../../reading/names.ts';
import type { Alignment } from '../align.ts';

/** Where so much of the claim is told and a person of each is left, the one was put for the other. */
const ALL_BUT_A_NAME = 0.7;

/** Somebody or some place of each text that the other does not name, or a part told for its whole; null where names agree. */
export function nameConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const open = (facets: Facets, partner: readonly number[], other: Facets): number[] =>
    unmatched(facets, partner).filter(i => facets.lemmas[i]?.name?.weak === false && !isToldIn(other, facets, i));
  const theirs = open(claim, alignment.ofClaim, statement);
  const to = theirs.length > 0 ? hearersFrom(statement.text, claim.text) : 0;
  for (const i of open(statement, alignment.ofStatement, claim)) {
    if ((statement.lemmas[i]?.start ?? 0) >= to) continue;
    for (const j of theirs) {
      const [a, b] = [statement.lemmas[i]?.name, claim.lemmas[j]?.name];
      if (
        !a ||
        !b ||
        isShortFor(written(statement, i), written(claim, j)) ||
        isShortFor(written(claim, j), written(statement, i))
      )
        continue;
      // "In the House", "in Tampa": where it was takes nobody's place, unless somebody stands there too ("trust in Jane Doe").
      if (isPerson(b) && isWhere(statement, i) && !isBehindIn(claim, j)) continue;
      // "Criticism by Jane Doe" is "John Roe's criticism" with another critic.
      const fits =
        (kindsMeet(a, b) ||
          (isWhere(statement, i) && isWhere(claim, j) && !holds(written(statement, i), written(claim, j)))) &&
        (belongs(statement, i) === belongs(claim, j) ||
          (isPerson(a) && isPerson(b) && alignment.claimCovered >= ALL_BUT_A_NAME));
      if (fits)
        return {
          slot: a.kind === 'place' || b.kind === 'place' ? 'place' : 'person',
          statement: written(statement, i),
          claim: written(claim, j),
        };
    }
  }
  const another = otherActor(statement, claim, alignment);
  if (another) return another;
  for (const pair of alignment.pairs) {
    const namesake = isNamesake(statement, pair.statement, claim, pair.claim, alignment.ofClaim);
    if (namesake || isNamesake(claim, pair.claim, statement, pair.statement, alignment.ofStatement)) {
      const [mine, theirs] = namesake ? [0, 1] : [1, 0];
      return {
        slot: 'person',
        statement: withNext(statement, pair.statement, mine),
        claim: withNext(claim, pair.claim, theirs),
      };
    }
    const [a, b] = [statement.lemmas[pair.statement]?.name, claim.lemmas[pair.claim]?.name];
    if (
      a &&
      b &&
      (calledOtherwise(statement, pair.statement, b, alignment.ofStatement) ||
        calledOtherwise(claim, pair.claim, a, alignment.ofClaim))
    )
      return { slot: 'person', statement: fullName(statement, pair.statement), claim: fullName(claim, pair.claim) };
    if (!pair.part || !a || !b || [...a.keys, ...b.keys].some(isCapital)) continue;
    return { slot: 'scope', statement: written(statement, pair.statement), claim: written(claim, pair.claim) };
  }
  return null;
}

/** Somebody whom the other text tells of as well, where it is compared by other means: as the one who says it. */
const isToldIn = ({ text, lemmas }: Facets, named: Facets, at: number): boolean => {
  if (named.lemmas[at]?.name?.kind === 'place') return false;
  const last =
    written(named, at)
      .replace(/['’]s?$/, '')
      .split(' ')
      .at(-1) ?? '';
  return last.length > 2 && text.includes(last) && !lemmas.some(l => text.slice(l.start, l.end).includes(last));
};

/** Of the claim so much must be told for a name of each to stand in the other's place. */
const NEARLY_TOLD = 0.5;

/** A name that begins the sentence, and is no word: "Amazon paid …". */
const opens = ({ lemmas }: Facets, at: number): boolean => {
  const own = lemmas[at];
  return at === 0 && own?.name?.weak === true && own.senses.length + own.groups.length === 0;
};

/**
 * Whoever the claim is about, of whom the statement tells nothing, and somebody of whom the claim tells nothing: whatever
 * the two are called, and wherever they stand, but for where it was and who says so.
 */
function otherActor(
  statement: Facets,
  claim: Facets,
  { ofStatement, ofClaim, claimCovered }: Alignment,
): Conflict | null {
  if (claimCovered < NEARLY_TOLD) return null;
  const to = hearersFrom(statement.text, claim.text);
  const names = (facets: Facets, partner: readonly number[], other: Facets): number[] =>
    unmatched(facets, partner).filter(
      i =>
        !(facets === statement && (facets.lemmas[i]?.start ?? 0) >= to) &&
        !isToldIn(other, facets, i) &&
        (facets.lemmas[i]?.name?.weak === false || opens(facets, i)) &&
        facets.lemmas[i]?.name?.kind !== 'place' &&
        !belongs(facets, i) &&
        !isCircumstance(facets, i),
    );
  const [mine, theirs] = [names(statement, ofStatement, claim), names(claim, ofClaim, statement)];
  const [i, j] = [mine[0], theirs[0]];
  if (i === undefined || j === undefined || mine.length > 1 || theirs.length > 1) return null;
  return { slot: 'person', statement: written(statement, i), claim: written(claim, j) };
}

/** "In Ahmedabad", "at Wembley": where it was. */
const isCircumstance = ({ lemmas }: Facets, at: number): boolean => {
  const before = lemmas[at - 1]?.word === 'the' ? lemmas[at - 2] : lemmas[at - 1];
  return /^(?:in|at|near|on|from|to|outside|across|throughout)$/.test(before?.word ?? '');
};

/** "Donald Harris" beside the "Donald" of "Donald Trump": `named` is a full name, `word` the first word of another. */
function isNamesake(named: Facets, at: number, word: Facets, first: number, partner: readonly number[]): boolean {
  const [name, given, surname] = [named.lemmas[at]?.name, word.lemmas[first], word.lemmas[first + 1]];
  return (
    name?.weak === false &&
    name.keys.length > 1 &&
    given?.name?.weak !== false &&
    surname?.name?.weak === false &&
    isPerson(surname.name) &&
    partner[first + 1] === -1 &&
    given !== undefined &&
    name.keys[0] === given.key
  );
}

/** A lemma as written, with so many of those after it. */
const withNext = ({ text, lemmas }: Facets, at: number, more: number): string =>
  text.slice(lemmas[at]?.start, lemmas[at + more]?.end);
/** "The Commission" of the European Commission: the last word of a body's name. */
const isShortFor = (short: string, long: string): boolean =>
  BODY.test(short) && long.length > short.length && long.endsWith(` ${short}`);
const BODY =
  /^(?:Commission|Council|Court|Senate|Bank|Party|Union|Agency|Ministry|Department|Parliament|Assembly|University|Committee|Institute)$/;

/** "State of New York" beside "New York". */
const holds = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** "In Strasbourg": a place by where it stands, whether a list knows it or not. */
const isWhere = (facets: Facets, at: number): boolean => {
  const kind = facets.lemmas[at]?.name?.kind;
  return (kind === 'place' || kind === 'name') && isBehindIn(facets, at);
};

const isBehindIn = ({ text, lemmas }: Facets, at: number): boolean => {
  const before = lemmas[at - 1]?.word === 'the' ? lemmas[at - 2] : lemmas[at - 1];
  return before?.word === 'in' && /^(?: the)? $/i.test(text.slice(before.end, lemmas[at]?.start));
};

const isPerson = ({ kind }: Name): boolean => kind === 'person';

/** "Trump" in "Trump's envoy", who is somebody else; a country's own ("Ukraine's army") stays the country. */
const belongs = ({ text, lemmas }: Facets, at: number): boolean =>
  lemmas[at]?.name?.kind !== 'place' && /['’]s?$/.test(text.slice(lemmas[at]?.start, lemmas[at]?.end));

/** "British Museum": what is called by its sort alone, and by the place before it, which the other text does not name. */
function calledOtherwise({ text, lemmas }: Facets, at: number, other: Name, partner: readonly number[]): boolean {
  const [before, own] = [lemmas[at - 1], lemmas[at]];
  return (
    own?.name?.keys.length === 1 &&
    other.keys.length > 1 &&
    isKind(own.word) &&
    before?.name?.kind === 'place' &&
    partner[at - 1] === -1 &&
    text.slice(before.end, own.start) === ' ' &&
    !before.name.keys.some(key => other.keys.includes(key))
  );
}

/** A name with the place that it begins with. */
const fullName = ({ text, lemmas }: Facets, at: number): string => {
  const from = lemmas[at - 1]?.name?.kind === 'place' ? at - 1 : at;
  return text.slice(lemmas[from]?.start, lemmas[at]?.end);
};
