import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';
import { REJECTS } from './votes.ts';

/** Verbs whose object is no more, or never comes about ("lifted its ban", "called off a strike"), by stem. */
const ENDS =
  /^(?:lift|end|scrap|drop|revok|cancel|abandon|suspend|repeal|overturn|abolish|rescind|quash|call_off|withdraw|avert|stop|halt|reject|veto|defeat|vote_down|turn_down|throw_out)$/;
/** Those of what never comes about. */
const NEVER = /^(?:call_off|cancel|avert|reject|veto|defeat|vote_down|turn_down|throw_out)$/;
/** Those of what is only proposed. */
const VOTED_DOWN = /^(?:reject|veto|defeat|vote_down|turn_down|throw_out)$/;
const BE = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|to)$/;
/** What a thing does that is no more. */
const COMES_TO_AN_END = /^(?:ended|ends|expired|expires|lapsed|lapses|ceased|ceases)$/;
/** How many lemmas off its object such a verb may stand. */
const REACH = 4;

/**
 * The verb that ends what the lemma at `at` names, as its subject does ("ended its ban") or not ("the ban was ended"); -1
 * without one.
 */
export function endOf({ lemmas, clauses }: Facets, at: number, partner: readonly number[]): number {
  const ends = (i: number): boolean =>
    ENDS.test(lemmas[i]?.key ?? '') &&
    lemmas[i]?.word !== 'ending' &&
    // "Ended up closing" closed.
    lemmas[i + 1]?.word !== 'up' &&
    partner[i] === -1 &&
    clauses.clause[i] === clauses.clause[at];
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (ends(i)) return i;
    if (/^(?:of|to|that|and|in|on|for|from|by|with)$/.test(lemmas[i]?.word ?? '')) break;
  }
  // "Its membership of the union ended": by itself.
  const itself = lemmas.findIndex((l, i) => i > at && i <= at + REACH + 1 && COMES_TO_AN_END.test(l.word));
  const isOwn = (itself === at + 1 && lemmas[at]?.word !== 'lives') || lemmas[at + 1]?.word === 'of';
  if (itself >= 0 && isOwn && partner[itself] === -1 && clauses.clause[itself] === clauses.clause[at]) return itself;
  const after = lemmas.slice(at + 1, at + 2 * REACH).findIndex(l => BE.test(l.word));
  if (after < 0) return -1;
  for (let i = at + 2 + after; i < lemmas.length && i < at + 2 * REACH + 2; i++) {
    if (ends(i)) return i;
    if (!lemmas[i]?.grammar) break;
  }
  return -1;
}

/** What one text does and the other ends or calls off: "banned it" against "lifted its ban of it". */
export function endedConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  for (const p of alignment.pairs) {
    const act = [statement.lemmas[p.statement], claim.lemmas[p.claim]];
    if (p.opposite || act.some(l => !l || l.name || !l.senses.some(s => s.sort === 'v'))) continue;
    const mine = endOf(statement, p.statement, alignment.ofStatement);
    const theirs = endOf(claim, p.claim, alignment.ofClaim);
    if (mine >= 0 === theirs >= 0) continue;
    // What is not ended must be what that text is about; a noun by the way ("status", "war") may be ended in other words too.
    const [whole, at, end] =
      mine < 0 ? [statement, p.statement, claim.lemmas[theirs]] : [claim, p.claim, statement.lemmas[mine]];
    const isNever = NEVER.test(end?.key ?? '');
    if (at !== whole.predicate && !isNever) continue;
    // "Rejected it" of what was refused.
    if (VOTED_DOWN.test(end?.key ?? '') && (whole.polarity.words !== '' || REJECTS.test(whole.text))) continue;
    const words = (f: Facets, at: number, end: number): string =>
      end < 0 ? written(f, at) : `${written(f, end)} … ${written(f, at)}`;
    return {
      slot: 'polarity',
      statement: words(statement, p.statement, mine),
      claim: words(claim, p.claim, theirs),
    };
  }
  return null;
}
