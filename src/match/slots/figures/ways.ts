import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Quantity } from '../../reading/quantities.ts';

const UP = 'rise|rises|risen|rose|gr[eo]w\\w*|increas\\w*|climb\\w*|jump\\w*|surg\\w*|soar\\w*|rais\\w*|gain\\w*|up';
const DOWN =
  'fall|falls|fell|fallen|drop\\w*|declin\\w*|decreas\\w*|shr[aiu]nk\\w*|plung\\w*|cut|cuts|lower\\w*|reduc\\w*|slump\\w*|lost|loses?|down';
/** Right before a figure, "by" or a bound between them. */
const MOVED = new RegExp(
  `\\b(?:(${UP})|(${DOWN}))(?: by)?(?: (?:about|around|nearly|almost|over|more than|at least|some|an?))*\\s*$`,
  'i',
);
/** Right after it. */
const THAN_BEFORE = /^\s*(?:[\p{Ll}-]+ )?(?:(more|higher|extra|additional)|(fewer|less|lower))\b/u;
const FAR_BACK = 44;

/** Whether a figure tells how much more there is, or how much less; null where it is no change. */
function wayOf(text: string, { start, end }: Quantity): 'more' | 'less' | null {
  const [, more, less] = THAN_BEFORE.exec(text.slice(end, end + FAR_BACK)) ?? [];
  if (more ?? less) return more ? 'more' : 'less';
  const [, up, down] = MOVED.exec(text.slice(Math.max(0, start - FAR_BACK), start)) ?? [];
  return (up ?? down) ? (up ? 'more' : 'less') : null;
}

/** One figure that tells how much more there is in the one text and how much less in the other: "fell by 12 percent", "12 percent more". */
export function wayConflict(statement: Facets, claim: Facets): Conflict | null {
  if (statement.figures.length === 0 || statement.polarity.words !== claim.polarity.words) return null;
  // "2 million more votes than B" is "2 million fewer than A": left to what compares comparisons.
  if (statement.comparison && claim.comparison) return null;
  for (const c of claim.figures) {
    const s = statement.figures.find(
      ({ kind, unit, value }) => kind === c.kind && unit === c.unit && value === c.value,
    );
    const [mine, theirs] = s ? [wayOf(statement.text, s), wayOf(claim.text, c)] : [null, null];
    if (mine && theirs && mine !== theirs) return { slot: 'direction', statement: mine, claim: theirs };
  }
  return null;
}
