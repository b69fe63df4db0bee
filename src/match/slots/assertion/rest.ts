import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';

/** A clause that sets apart those of whom the rest of the sentence does not tell. */
const REST = new Guarded(
  /\b(?:while|but|though|although|whereas|unlike)\b[^.;:!?]{0,60}\b(?:the rest|the others?|(?<!any |no |all |many |among |each |every )others?|elsewhere|every(?:one|body) else)\b|\b(?:lea?ve?|left|le(?:av|tt)ing)\b [^.;,]{1,40}? (?:alone|untouched|stand)\b/i,
);
/** The other text may tell of others as well. */
const OTHERS = new Guarded(/\b(?:rest|others?|elsewhere|else|alone|untouched)\b/i);

/** "…, but the rest stayed": told of some, where the claim tells of all; null where either tells of the same. */
export function restConflict(statement: Facets, claim: Facets): Conflict | null {
  const words = REST.exec(statement.text)?.[0];
  if (words === undefined || OTHERS.test(claim.text)) return null;
  return { slot: 'scope', statement: words, claim: 'no such limit' };
}
