import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';

/** "On one windy Sunday", "in a single case": once, and not as a rule. */
const ONCE = new Guarded(
  /\b(?:on|for|in|during|at) (?:just |only )?(?:one|a single) (?:(?!of\b)[a-z]+ )?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|day|night|weekend|morning|case|instance|town|city|village|district|school|hospital|house|shop|region|prison)\b/i,
);
const ONE = new Guarded(/\b(?:one|single|lone)\b/i);

/** One of those of whom the claim tells in the plural ("one clinic", "a single clinic" for "clinics"), or one time for all. */
export function singleConflict(statement: Facets, claim: Facets, { pairs }: Alignment): Conflict | null {
  if (!ONE.test(statement.text) || ONE.test(claim.text)) return null;
  const once = ONCE.exec(statement.text)?.[0];
  if (once !== undefined) return { slot: 'scope', statement: once, claim: 'no such limit' };
  for (const p of pairs) {
    const [before, own, other] = [
      statement.lemmas[p.statement - 1],
      statement.lemmas[p.statement],
      claim.lemmas[p.claim],
    ];
    // What opens the sentence: "not one clinic" and "in every single clinic" tell of all.
    if (!before || !own || !other || own.name || !/^(?:one|single|lone)$/.test(before.word) || p.statement > 2)
      continue;
    if (/\b(?:no|not|never|every)\b/i.test(statement.text.slice(0, own.start))) continue;
    if (!/[^s]s$/.test(other.word) || /s$/.test(own.word)) continue;
    const start = claim.lemmas[p.claim - 1]?.start ?? 0;
    if (claim.figures.some(q => q.end <= other.start && q.end >= start - 1)) continue;
    return {
      slot: 'quantifier',
      statement: `${before.word} ${written(statement, p.statement)}`,
      claim: written(claim, p.claim),
    };
  }
  return null;
}
