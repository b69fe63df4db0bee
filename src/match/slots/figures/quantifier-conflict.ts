import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import {
  degreesApart,
  eitherForBoth,
  isSuperlative,
  oneAmongMost,
  oneOfMany,
  oneOfSeveral,
  type Quantifier,
  setsApart,
  sharesDiffer,
  thanTogether,
} from '../../reading/quantifiers.ts';
import { keyOf } from '../../text/keys.ts';
import type { Alignment } from '../align.ts';

/** More than so many may well be all. */
const FEW = 10;
/** "The only two ferries that still run": the last ones. */
const ONLY_LEFT = new Guarded(/\bonly\b[^,.;]{0,60}\b(?:still|left|remain(?:s|ed|ing)?)\b/i);
const EVERY = /\b(?:every|all|each of the|any) (?:of the )?(\w{3,})/gi;

/** "Only two states" in the one text, "every state" in the other: the words of both; null where nothing is so counted. */
function numbered(one: Facets, other: Facets): readonly [some: string, all: string] | null {
  for (const [all, noun = ''] of other.text.matchAll(EVERY)) {
    const same = one.figures.find(
      q => q.kind === 'count' && q.value <= FEW && q.of !== '' && keyOf(q.of) === keyOf(noun.toLowerCase()),
    );
    const told = other.figures.some(q => keyOf(q.of) === keyOf(noun.toLowerCase()));
    if (!same || told || new RegExp(`\\b(?:all|every|each)\\b[^.;]{0,20}\\b${noun}`, 'i').test(one.text)) continue;
    return [`${one.text.slice(same.start, same.end)} ${same.of}`, all];
  }
  return null;
}

/** "Most" against "all", "only" against no such limit, one of the most against the most; null where the shares agree. */
export function quantifierConflict(statement: Facets, claim: Facets): Conflict | null {
  const open = (own: readonly Quantifier[], other: readonly Quantifier[]): Quantifier | undefined =>
    own.find(x => !other.some(y => !sharesDiffer(x, y)));
  const [mine, theirs] = [oneOfSeveral(statement.text, claim.text), oneOfSeveral(claim.text, statement.text)];
  const [among, main] = [oneOfMany(statement.text, claim.text), oneOfMany(claim.text, statement.text)];
  if (among) return { slot: 'quantifier', statement: among[0], claim: among[1] };
  if (main) return { slot: 'quantifier', statement: main[1], claim: main[0] };
  const each = eitherForBoth(statement.text, claim.text);
  if (each) return { slot: 'quantifier', statement: each[0], claim: each[1] };
  const [whole, wholeOfClaim] = [thanTogether(statement.text, claim.text), thanTogether(claim.text, statement.text)];
  if (whole || wholeOfClaim)
    return { slot: 'quantifier', statement: whole || 'without it', claim: wholeOfClaim || 'without it' };
  const [weak, strong] = [degreesApart(statement.text, claim.text), degreesApart(claim.text, statement.text)];
  if (weak) return { slot: 'quantifier', statement: weak[0], claim: weak[1] };
  if (strong) return { slot: 'quantifier', statement: strong[1], claim: strong[0] };
  if (mine || theirs) return { slot: 'quantifier', statement: mine || 'the one', claim: theirs || 'the one' };
  const [a, b] = [open(statement.quantifiers, claim.quantifiers), open(claim.quantifiers, statement.quantifiers)];
  if (a && b) return { slot: 'quantifier', statement: a.words, claim: b.words };
  const partial = a && !b ? a : b && !a ? b : null;
  if (
    partial &&
    /^(?:some|few|certain)\b/i.test(partial.words) &&
    !(/^few/i.test(partial.words) && oneAmongMost((a ? claim : statement).text)) &&
    statement.figures.length + claim.figures.length === 0
  ) {
    return { slot: 'quantifier', statement: a?.words ?? 'no such limit', claim: b?.words ?? 'no such limit' };
  }
  if ((a?.low === 1 || b?.low === 1) && !(a && b)) {
    // A share that both tell is not of what only the one tells all of.
    const [own, other] = a ? [statement, claim] : [claim, statement];
    const isShared = (value: number): boolean =>
      !/\bonly\b/i.test(own.text) && own.figures.some(q => q.kind === 'percent' && q.value === value);
    const shares = other.figures.find(q => q.kind === 'percent' && q.value < 98 && !isShared(q.value));
    if (shares) {
      const words = (a ? claim : statement).text.slice(shares.start, shares.end);
      return { slot: 'quantifier', statement: a?.words ?? words, claim: b?.words ?? words };
    }
  }
  const counted = numbered(statement, claim) ?? numbered(claim, statement);
  if (counted) {
    const [some, all] = counted;
    const inStatement = statement.text.includes(some);
    return { slot: 'quantifier', statement: inStatement ? some : all, claim: inStatement ? all : some };
  }
  const conditional = statement.clauses.condition !== '' || claim.clauses.condition !== '';
  // Two comparisons with all others were compared as such: "than any other", "no country … than".
  const compared = statement.comparison !== null && claim.comparison !== null;
  const most = isSuperlative(statement.only || claim.only, (statement.only === '' ? statement : claim).text);
  const last = ONLY_LEFT.test((statement.only === '' ? claim : statement).text);
  const lasts = last && /\blast\b/i.test((statement.only === '' ? statement : claim).text);
  const apart = compared || most || lasts || setsApart((statement.only === '' ? statement : claim).text);
  if ((statement.only === '') !== (claim.only === '') && !conditional && !apart) {
    return { slot: 'quantifier', statement: statement.only || 'not only', claim: claim.only || 'not only' };
  }
  return null;
}

/** Right before a noun: some of those whom it names. */
const SOME_OF =
  /(?:^|[\s,;:(])((?:not all|(?:at least |only )?(?:some|many|several|certain|a few)|(?:a (?:third|quarter|fifth|tenth|minority|handful|fraction|number)|half|(?:two|three)[ -](?:thirds|quarters))(?: of)?)(?: of)?(?: all| the)?) $/i;
/** … each one of them, where the claim leaves room for exceptions. */
const EACH = /(?:^|[\s,;:(])((?:absolutely |literally )?(?:all|every|each)(?: single)?(?: of)?(?: the)?) $/i;
/** Those whom a claim tells of without an article or number: all there are ("Foreign prisoners"). */
const ALL_THERE_ARE =
  /^(?:[A-Z][a-z]+s|People|Men|Women|Children|Police|[A-Z][a-z-]+(?: [a-z-]+)? (?:[a-z]+[^us]s|people|men|women|children))$/;

/** "Some children" in a copy of what the claim says of children; null where they are counted alike. */
export function partialConflict(statement: Facets, claim: Facets, { ofClaim }: Alignment): Conflict | null {
  const [first] = claim.lemmas;
  const at = ofClaim[0] ?? -1;
  const own = statement.lemmas[at];
  if (!first || !own || first.grammar || first.start !== 0) return null;
  const end = claim.lemmas.find((_, i) => claim.lemmas[i + 1]?.grammar)?.end ?? first.end;
  if (![first.end, end].some(to => ALL_THERE_ARE.test(claim.text.slice(0, to)))) return null;
  const before = statement.text.slice(0, own.start);
  const words = SOME_OF.exec(before)?.[1] ?? EACH.exec(before)?.[1];
  return words === undefined ? null : { slot: 'quantifier', statement: words, claim: 'no such limit' };
}
