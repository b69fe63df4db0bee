import type { Facets } from '../../reading/facets.ts';
import type { Alignment } from '../align.ts';

/** "Even if they pay": so on that condition and on its opposite. */
export const EVEN = /\beven (?:if|without|though|when)\b/i;

/** From this share of a condition's matter on that the claim has too, the condition adds nothing to it. Set on the pairs. */
const CONDITION_TOLD = 0.5;

/** True where the claim tells what the statement makes a condition ("if they smoke": "parents who smoke"). */
export function tellsCondition({ text, lemmas, clauses }: Facets, { ofStatement }: Alignment): boolean {
  if (EVEN.test(text)) return false;
  let matter = 0;
  let told = 0;
  for (const [i, lemma] of lemmas.entries()) {
    if (!clauses.conditional[i] || lemma.grammar) continue;
    matter += 1;
    if (ofStatement[i] !== -1) told += 1;
  }
  return told >= CONDITION_TOLD * matter;
}

/** Whom a rule is told of: "if you drink it", "if a passenger gives it up". */
const ANYBODY = /\b(?:if|when) (?:you|one|we|people|someone|somebody|anyone|anybody|an? [\p{Ll}-]+)\b/iu;

/** What somebody is makes him one of those of whom it is told: "if they are miners", "if you're a widow". */
const ONE_OF =
  /\b(?:if|when) (?:you|they|we|one|someone|somebody|anyone|anybody)(?: are| is|['’](?:re|s)) (?!not\b|to\b|\w+(?:ing|ed)\b)/iu;

/**
 * "If you drink hot water, it kills germs": under a condition that the claim tells as what the rule is about ("drinking hot
 * water kills germs"), and that adds nothing.
 */
export function tellsRuleIf(statement: Facets, claim: Facets, { ofStatement }: Alignment): boolean {
  if (!/^(?:fact|wanted)$/.test(claim.modal.mode)) return false;
  if (!ONE_OF.test(statement.text) && (claim.modal.done || !ANYBODY.test(statement.text))) return false;
  const { clauses, lemmas } = statement;
  return lemmas.every((l, i) => !clauses.conditional[i] || l.grammar || ofStatement[i] !== -1);
}
