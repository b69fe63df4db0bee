import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';

/** So many characters before a figure tell how it came about. */
const REACH = 40;

/** "The second highest". */
const RANKED = new Guarded(
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[ -](?:most|least|\w{2,}est)\b/i,
);

/** "The first term" in the one, "the second term" in the other: both as written; null where no noun is so ranked in both. */
function otherRank(one: Facets, other: Facets): readonly [first: string, second: string] | null {
  for (const q of other.figures) {
    if (q.kind !== 'ordinal' || q.value < 2) continue;
    const noun = /^\s+(\p{Ll}{4,})/u.exec(other.text.slice(q.end))?.[1];
    if (noun === undefined || one.figures.some(x => x.kind === 'ordinal' && x.value === q.value)) continue;
    const first = new RegExp(`\\bfirst ${noun}\\b`, 'i');
    const ranked = first.exec(one.text)?.[0];
    if (ranked !== undefined && !first.test(other.text))
      return [ranked, other.text.slice(q.start, q.end + 1 + noun.length)];
  }
  return null;
}

/** "Most respected"; "heaviest" and "highest" may be one. */
const isSuperlative = ({ lemmas }: Facets, at: number): boolean => /^(?:most|least)$/.test(lemmas[at - 1]?.word ?? '');

/** "The most powerful country" against "the most respected country": what is the most in each, where the other is not said of it. */
export function superlativeConflict(
  statement: Facets,
  claim: Facets,
  { ofStatement, ofClaim }: Alignment,
): Conflict | null {
  const open = (f: Facets, partner: readonly number[], nouns: (at: number) => boolean): number =>
    f.lemmas.findIndex(
      (l, i) =>
        !l.grammar && !l.name && partner[i] === -1 && isSuperlative(f, i) && partner[i + 1] !== -1 && nouns(i + 1),
    );
  const mine = open(statement, ofStatement, at => statement.lemmas[at]?.grammar === false);
  const theirs = open(claim, ofClaim, at => at - 1 >= 0 && ofStatement[mine + 1] === at);
  if (mine < 0 || theirs < 0) return null;
  return { slot: 'measure', statement: written(statement, mine), claim: written(claim, theirs) };
}

/** "Made do with second place", "came second", "runner-up": told of somebody who is not the first. */
const NOT_FIRST = new Guarded(
  /\b(?:(?:second|third|fourth|fifth) (?:place|spot|rank|position)\b|(?:came|comes|coming|finish(?:ed|es)|rank(?:ed|s)|only|in) (?:second|third|fourth|fifth)\b(?! (?:to none|[a-z]+))|runner[- ]up\b)/i,
);
/** Fallen to a figure, or risen to one: right before it. */
const FALLEN_TO = new Guarded(
  /\b(?:eas|slip|drop|dipp?|cool|slow|declin|tumbl|plung|slump|sink|slid|fall|fell|sank|came down|come down|retreat)\w*(?: back| down| further)? to (?:just |only |about |around )?$/i,
);
const RISEN_TO = new Guarded(
  /\b(?:rise|rose|rising|climb|jump|surg|soar|grew|grow|increas|went up|recover|rebound|pick)\w*(?: back| up| again)? to (?:just |about |around |over |more than )?$/i,
);
const HIGHEST = new Guarded(/\b(?:highest|record high|all-time high|peak(?:ed)?|the most)\b/i);
const LOWEST = new Guarded(/\b(?:lowest|record low|all-time low|the least|fewest)\b/i);

/** "Slipped to 85 percent" against "85 percent, the highest in 24 years": both as written; null where it may be the highest. */
function movedAway(one: Facets, other: Facets): readonly [moved: string, most: string] | null {
  const [high, low] = [HIGHEST.exec(other.text)?.[0], LOWEST.exec(other.text)?.[0]];
  if (high === undefined && low === undefined) return null;
  for (const q of one.figures) {
    if (!other.figures.some(x => x.kind === q.kind && x.value === q.value)) continue;
    const before = one.text.slice(Math.max(0, q.start - REACH), q.start);
    const [down, up] = [FALLEN_TO.exec(before)?.[0], RISEN_TO.exec(before)?.[0]];
    const most = down !== undefined ? high : up !== undefined ? low : undefined;
    if (most !== undefined && !new RegExp(`\\b${most}\\b`, 'i').test(one.text))
      return [`${down ?? up ?? ''}${one.text.slice(q.start, q.end)}`, most];
  }
  return null;
}

/** "More than any other": the first of all. */
const FIRST_OF_ALL = new Guarded(
  /\b(?:than (?:any|every|all) others?|than any(?:one|body) else|no other|the most|the largest number|number one|first place)\b/i,
);

/** "The second biggest" against "the biggest". */
export function rankConflict(statement: Facets, claim: Facets, near: boolean): Conflict | null {
  const rank = ({ text }: Facets): string => RANKED.exec(text)?.[0] ?? '';
  const first = ({ lemmas }: Facets): boolean => lemmas.some(l => l.word === 'first');
  const later = (f: Facets, other: Facets): string =>
    f.figures.flatMap(q =>
      q.kind === 'ordinal' && !other.figures.some(x => x.value === q.value) ? [f.text.slice(q.start, q.end)] : [],
    )[0] ?? '';
  if (first(claim) && !first(statement) && later(statement, claim))
    return { slot: 'figure', statement: later(statement, claim), claim: 'first' };
  if (first(statement) && !first(claim) && later(claim, statement))
    return { slot: 'figure', statement: 'first', claim: later(claim, statement) };
  for (const [one, other] of [
    [statement, claim],
    [claim, statement],
  ] as const) {
    const away = movedAway(one, other);
    if (away) {
      const [moved, most] = away;
      return {
        slot: 'direction',
        statement: one === statement ? moved : most,
        claim: one === statement ? most : moved,
      };
    }
    const placed = NOT_FIRST.exec(one.text)?.[0];
    const best = placed === undefined || NOT_FIRST.test(other.text) ? undefined : FIRST_OF_ALL.exec(other.text)?.[0];
    if (placed === undefined || best === undefined) continue;
    return one === statement
      ? { slot: 'figure', statement: placed, claim: best }
      : { slot: 'figure', statement: best, claim: placed };
  }
  // "the first meeting in which …" told without the "first"; "the First Amendment" is no first.
  if (
    near &&
    /\b[Tt]he first\b/.test(claim.text) &&
    !/\b(?:first|never|not|unlike|years|debut|until then|new|previous|before|since)\b/i.test(statement.text)
  )
    return { slot: 'figure', statement: 'no first', claim: 'first' };
  const other = otherRank(statement, claim) ?? otherRank(claim, statement);
  if (other) {
    const [first, second] = other;
    const told = statement.text.includes(first);
    return { slot: 'figure', statement: told ? first : second, claim: told ? second : first };
  }
  const [mine, theirs] = [rank(statement), rank(claim)];
  const without = (f: Facets, ranked: string): boolean =>
    ranked !== '' &&
    !new RegExp(`\\b${ranked.split(/[ -]/)[0]}\\b`, 'i').test(f.text) &&
    new RegExp(`\\b${ranked.split(/[ -]/).at(-1)}\\b`, 'i').test(f.text);
  return !(mine && !theirs && without(claim, mine)) && !(theirs && !mine && without(statement, theirs))
    ? null
    : { slot: 'figure', statement: mine || 'first', claim: theirs || 'first' };
}
