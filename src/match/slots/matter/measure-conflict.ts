import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { unmatched, written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';

/** Words that make another measure of the one they qualify, wherever they are added. */
const QUALIFIES = /^(?:per_capita|per_head|median|core|net|gross|nominal)$/;

/** A count told in relation to something: a share, a rate. */
const RELATIVE =
  /\b(?:for (?:its|their|her|his) (?:population|size)|relative to|measured against|in proportion|proportionally|(?:larger|greater|higher|bigger|smaller|lower|largest|greatest|highest|lowest) (?:share|proportion|rate|percentage)|(?:share|proportion|rate|percentage) of|per (?:capita|head|person|inhabitant|citizen)|[\w-]+ rate\b)/i;
const ABSOLUTE = /\b(?:(?:more|fewer|most|fewest)\b(?! of)|number of\b)/i;

/** The most of something against the most of it per head: only where both compare. */
function relative(statement: Facets, claim: Facets): Conflict | null {
  if (!statement.comparison || !claim.comparison) return null;
  const [mine, theirs] = [RELATIVE.exec(statement.text), RELATIVE.exec(claim.text)];
  if (!mine === !theirs || !ABSOLUTE.test((mine ? claim : statement).text)) return null;
  return { slot: 'measure', statement: mine?.[0] ?? 'a number', claim: theirs?.[0] ?? 'a number' };
}

/** What money is worth counted in, or not. */
const REAL = new Guarded(
  /\b(?:(?:adjust|correct|account)(?:ed|ing) for (?:inflation|(?:rising )?prices|the cost of living)|inflation[- ]adjusted|in real terms|after inflation|in constant (?:dollars|euros|pounds|prices))\b/i,
);
const REALLY = new Guarded(
  /\b(?:inflation|real|constant|purchasing power|cost of living|prices?|today['’]s|worth|value|bought|buys?)\b/i,
);

/** "Adjusted for inflation" in one of the texts, and nothing like it in the other. */
function inflated(statement: Facets, claim: Facets): Conflict | null {
  const [mine, theirs] = [REAL.exec(statement.text)?.[0], REAL.exec(claim.text)?.[0]];
  if ((mine === undefined) === (theirs === undefined)) return null;
  if (REALLY.test((mine === undefined ? statement : claim).text)) return null;
  return { slot: 'measure', statement: mine ?? 'unqualified', claim: theirs ?? 'unqualified' };
}

/** A measure that only one of the texts qualifies: "per capita", "median". */
export function measureConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const money = inflated(statement, claim);
  if (money) return money;
  const qualifier = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner).find(i => QUALIFIES.test(facets.lemmas[i]?.key ?? ''));
  const mine = qualifier(statement, alignment.ofStatement);
  const theirs = qualifier(claim, alignment.ofClaim);
  if ((mine === undefined) === (theirs === undefined)) return relative(statement, claim);
  // "Relative to its population": per head.
  const perHead = written(mine === undefined ? claim : statement, mine ?? theirs ?? 0);
  if (/^per (?:head|capita)$/i.test(perHead) && RELATIVE.test((mine === undefined ? statement : claim).text))
    return null;
  return {
    slot: 'measure',
    statement: mine === undefined ? 'unqualified' : written(statement, mine),
    claim: theirs === undefined ? 'unqualified' : written(claim, theirs),
  };
}
