import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Lemma } from '../../reading/lemmas.ts';
import { compareNames } from '../../reading/names.ts';
import { acts, ERGATIVE, passive } from '../../reading/voice.ts';
import type { Alignment, Pair } from '../align.ts';
import { STANDS_FOR } from './heads.ts';

/** Before these a name governs nothing: it is governed. */
const PREPOSITION = /^(?:by|in|on|at|to|from|for|with|against|into|over|under|after|before|than|about|of|and)$/;

/** "Since it left": the subject has no name. */
const PRONOUN = /^(?:it|he|she|they|we|you|i|who|which)$/;

/** The name that is subject of the verb: the nearest before it that nothing governs; null where there is none. */
function subjectOf({ lemmas, clauses, text }: Facets, verb: number): Lemma | null {
  if (PRONOUN.test(lemmas[verb - 1]?.word ?? '')) return null;
  for (let i = verb - 1; i >= 0 && clauses.clause[i] === clauses.clause[verb]; i--) {
    const lemma = lemmas[i];
    if (!lemma) return null;
    if (!lemma.name || lemma.name.weak) {
      if (!lemma.grammar && lemma.senses.some(s => s.sort === 'v')) return null;
      continue;
    }
    if (/['’]s?$/.test(text.slice(lemma.start, lemma.end))) continue;
    const before = lemmas[i - 1]?.word === 'the' ? lemmas[i - 2] : lemmas[i - 1];
    // "In January 2025 the court …": the preposition governs the date.
    const article = lemmas[i - 1]?.word === 'the' ? lemmas[i - 1] : lemma;
    const dated = /\d/.test(text.slice(before?.end, article?.start));
    const governed = !dated && PREPOSITION.test(before?.word ?? '');
    const modifies = lemmas[i + 1] !== undefined && !lemmas[i + 1]?.grammar && i + 1 < verb;
    return governed || modifies ? null : lemma;
  }
  return null;
}

/** Share of word-for-word text under which two subjects may stand for one another by more than their names. */
const COPIED_FROM = 0.4;

/** The same verb with another name for its subject: somebody else did it; null where the subjects agree or are no names. */
export function subjectConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  for (const p of alignment.pairs) {
    if (p.near < 0.9 || p.opposite || p.converse || statement.lemmas[p.statement]?.name || claim.lemmas[p.claim]?.name)
      continue;
    const [a, b] = [subjectOf(statement, p.statement), subjectOf(claim, p.claim)];
    const others = b ? ownedSubject(statement, claim, p, alignment, claim.lemmas.indexOf(b)) : '';
    if (b && others !== '') return { slot: 'person', statement: others, claim: claim.text.slice(b.start, b.end) };
    if (
      !a?.name ||
      !b?.name ||
      compareNames(a.name, b.name) !== 'other' ||
      [a.name, b.name].some(name => name.kind === 'event') ||
      statement.comparison ||
      claim.comparison ||
      alignment.verbatim < COPIED_FROM ||
      !acts(statement, p.statement) ||
      !acts(claim, p.claim)
    )
      continue;
    if (passive(statement, p.statement) !== passive(claim, p.claim) || ERGATIVE.test(claim.lemmas[p.claim]?.key ?? ''))
      continue;
    const words = (f: Facets, l: Lemma): string => f.text.slice(l.start, l.end);
    return { slot: 'person', statement: words(statement, a), claim: words(claim, b) };
  }
  return null;
}

/** "India's customers" as subject of what India does in the claim: who they are, as written; '' where it does it itself. */
function ownedSubject(
  statement: Facets,
  claim: Facets,
  p: Pair,
  { ofClaim, ofStatement }: Alignment,
  name: number,
): string {
  const { text, lemmas, clauses } = statement;
  const at = ofClaim[name] ?? -1;
  const owner = lemmas[at];
  if (!owner || at >= p.statement || clauses.clause[at] !== clauses.clause[p.statement]) return '';
  if (!/['’]s?$/.test(text.slice(owner.start, owner.end)) || passive(claim, p.claim) || passive(statement, p.statement))
    return '';
  let head = p.statement - 1;
  while (head > at && lemmas[head]?.grammar) head -= 1;
  const word = lemmas[head]?.word ?? '';
  const own = head > at && ofStatement[head] === -1 && /[^s]s$/.test(word) && !STANDS_FOR.test(word);
  return own && lemmas.slice(at + 1, head).every(l => !l.grammar) ? text.slice(owner.start, lemmas[head]?.end) : '';
}
