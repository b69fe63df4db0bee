import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import { type Alignment, likeness } from '../align.ts';

/** The partner of the last word before `at` that both texts have; -1 without one. */
function lastShared(partner: readonly number[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if ((partner[i] ?? -1) !== -1) return i;
  return -1;
}

/** Verbs so common that they are no matter. */
const COMMON = /^(?:saw|sees?|puts?)$/;

/**
 * "Saw a request" against "denied a request": a common verb of `one`, where `other` has a verb that is not in `one`, between the same
 * words; null where there is none.
 */
function commonVerb(
  one: Facets,
  other: Facets,
  ofOther: readonly number[],
  ofOne: readonly number[],
): readonly [one: Facets, at: number, other: Facets, verb: number] | null {
  const verb = other.predicate;
  const told = other.lemmas[verb];
  if (!told || told.grammar || ofOther[verb] !== -1) return null;
  const [left, right] = [lastShared(ofOther, verb), ofOther.findIndex((at, i) => i > verb && at !== -1)];
  const [from, to] = [ofOther[left] ?? -1, ofOther[right] ?? -1];
  if (from < 0 || to <= from) return null;
  const between = one.lemmas.slice(from + 1, to);
  const at = between.findIndex(l => COMMON.test(l.word));
  const own = between[at];
  if (!own || between.some((l, i) => i !== at && !l.grammar) || ofOne[from + 1 + at] !== -1) return null;
  const isAgain = other.lemmas.some(
    (l, i) => i > left && i < right && (l.key === own.key || (i !== verb && !l.grammar)),
  );
  const alike = isAgain ? null : likeness(own, told);
  return isAgain || (alike && !alike.opposite) ? null : [one, from + 1 + at, other, verb];
}

/**
 * In a copy, a verb where the claim has another, after the same words: "sought" for "got". However common the verb, it is what
 * the claim says; null where either predicate is in the other text, or where they are said of something else.
 */
export function replacedConflict(
  statement: Facets,
  claim: Facets,
  { ofStatement, ofClaim }: Alignment,
): Conflict | null {
  const common =
    commonVerb(statement, claim, ofClaim, ofStatement) ?? commonVerb(claim, statement, ofStatement, ofClaim);
  if (common) {
    const isMine = common[0] === statement;
    const [own, other] = [written(common[0], common[1]), written(common[2], common[3])];
    return { slot: 'measure', statement: isMine ? own : other, claim: isMine ? other : own };
  }
  const [mine, theirs] = [statement.predicate, claim.predicate];
  if (mine < 0 || theirs < 0 || ofStatement[mine] !== -1 || ofClaim[theirs] !== -1) return null;
  // What is more is told by a comparison as well, and who is quoted is told by comparing words (verbatim.ts).
  if (/^(?:more|most|less|fewer)\b/.test(statement.lemmas[mine]?.word ?? '') || /["“]/.test(claim.text)) return null;
  if (statement.lemmas[mine]?.grammar || claim.lemmas[theirs]?.grammar) return null;
  const [a, b] = [lastShared(ofStatement, mine), lastShared(ofClaim, theirs)];
  if (a < 0 || ofStatement[a] !== b) return null;
  return { slot: 'measure', statement: written(statement, mine), claim: written(claim, theirs) };
}

/** So much of a text must stand unchanged around a word that was changed. */
const FEWEST_KEPT = 5;
/** Of common nouns any will do for another, and what they are said of tells. */
const ANY =
  /^(?:thing|something|one|ones|case|time|way|lot|total|figure|number|amount|kind|sort|level|total|very|just|also|even|still|now|later|recently|currently|actually|really|\w+ly)$/;

/** Words of grammar of which one in the other's place turns a sentence round. */
const OPPOSED: readonly ReadonlySet<string>[] = [
  'to from',
  'with without',
  'before after',
  'for against',
  'under against',
  'since until',
  'into from',
  'because despite',
  'can must',
  'may must',
].map(pair => new Set(pair.split(' ')));
const isOpposed = (a: string, b: string): boolean => a !== b && OPPOSED.some(pair => pair.has(a) && pair.has(b));

/**
 * In a text that is the claim but for one word, that word and the claim's in its place, however common both are ("deported more
 * people", "deported more goods"); null where more than that differs, or the two speak of the same.
 */
export function oneWordReplaced(
  statement: Facets,
  claim: Facets,
  { ofStatement, ofClaim }: Alignment,
): Conflict | null {
  const [a, b] = [statement.lemmas, claim.lemmas];
  if (a.length !== b.length || a.length <= FEWEST_KEPT) return null;
  const apart = b.flatMap((l, i) => (a[i]?.key === l.key ? [] : [i]));
  const [at] = apart;
  if (at === undefined || apart.length > 1) return null;
  const [mine, theirs] = [a[at], b[at]];
  if (mine && theirs && isOpposed(mine.word, theirs.word))
    return { slot: 'direction', statement: mine.word, claim: theirs.word };
  if (!mine || !theirs || mine.grammar || theirs.grammar || ofStatement[at] !== -1 || ofClaim[at] !== -1) return null;
  if (ANY.test(mine.word) || ANY.test(theirs.word)) return null;
  return { slot: 'measure', statement: written(statement, at), claim: written(claim, at) };
}
