import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { keyOf } from '../../text/keys.ts';

const NOBODY = new Guarded(/\b(?:nobody|no[ -]one|not a soul)\b/i);
/** Some of those who are nobody: "no American", "no nurse". */
const NO_SUCH = new Guarded(
  /\b(no (?!(?:one|longer|more|less|fewer|other|such|single|doubt|way|matter|sooner|evidence|person|human|man|individual|time|place|country|state)\b)([a-z]{4,}))\b/i,
);

/** "No American" for "nobody"; null where both tell of all or of the same. */
export function nobodyConflict(statement: Facets, claim: Facets): Conflict | null {
  const all = NOBODY.exec(claim.text)?.[0];
  if (all === undefined || NOBODY.test(statement.text)) return null;
  const [, words, noun = ''] = NO_SUCH.exec(statement.text) ?? [];
  if (words === undefined || claim.lemmas.some(l => l.key === keyOf(noun.toLowerCase()))) return null;
  return { slot: 'scope', statement: words, claim: all };
}
