import { Guarded } from '../../../forms/guard.ts';
import { isCapital } from '../../meaning/places.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Alignment } from '../align.ts';

/** A copy's share of the claim's words, from which a phrase that was put in was put in to limit it. */
const WHOLE = 0.88;
const BINDS = /^(?:in|at|for|of|by|among|within|inside|without|with|on|under|outside|between|to|than)$/;
/** These limit what goes before them where a name follows, too; "in" and "for" may tell where or for whom it was told. */
const BINDS_NAMES = /^(?:among|within|without|outside|between|from|to|than)$/;
const OPENS = /^(?:in|among|for|under|at|within|outside|across)$/;
/** Phrases that limit nothing: when, where and how it was told. */
export const TELLS =
  /^in (?:an?|his|her|their) (?:\w+ )?(?:book|memoir|essay|column|tweet|survey|poll)\b|\b(?:events?|rally|rallies|ceremony|briefing|forum|hearing|notice|time|times|first (?:place|instance)|words|row|addition|fact|general|total|statement|interview|speech|document|editorial|report|presidency|tenure|reign|study|conference|news|letter|post|video|article|court|parliament|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|year|years|day|morning|evening|night|hours?|minutes?|average|example|instance|course|way|truth|reality|practice|short|sum|contrast|brief|turn|passing|hindsight|essence|result|record|history|public|effect|now|wake|response|name|order|favou?r|behalf)\b/i;

/** Nothing that a verb could govern follows: the text ends, or the next word is one that both texts have, or its auxiliary. */
const ends = ({ text, lemmas }: Facets, at: number, partner: readonly number[]): boolean => {
  const next = lemmas[at + 1];
  if (next === undefined || /^\s*[.,;:!?]/.test(text.slice(lemmas[at]?.end))) return true;
  return /^(?:is|are|was|were|has|have|had|will|would)$/.test(next.word) || (!next.grammar && partner[at + 1] !== -1);
};

/** A phrase of a preposition and common nouns that only the statement's copy has, as written: "at the same moment"; '' without one. */
export function limitIn(statement: Facets, claim: Facets, { ofStatement, claimCovered, verbatim }: Alignment): string {
  if (claimCovered < WHOLE || verbatim < WHOLE) return '';
  const { lemmas, clauses, text } = statement;
  const told = new Set(lemmas.flatMap((_, i) => (ofStatement[i] === -1 ? [] : [clauses.clause[i]])));
  // Of what a sentence opens with all the rest is told: "Among the young, …".
  const opens = OPENS.test(lemmas[0]?.word ?? '') ? clauses.clause[0] : undefined;
  const added = (i: number): boolean => lemmas[i]?.grammar === false && ofStatement[i] === -1;
  for (const [i, lemma] of lemmas.entries()) {
    if (
      !(BINDS.test(lemma.word) || BINDS_NAMES.test(lemma.word)) ||
      !(told.has(clauses.clause[i]) || (i === 0 && opens === 0))
    )
      continue;
    const head = lemmas.findIndex((l, j) => j > i && !l.grammar);
    if (
      head - i > 3 ||
      !added(head) ||
      // "In selling the house" tells how, "in manufacturing" where.
      (/ing$/.test(lemmas[head]?.word ?? '') && !ends(statement, head, ofStatement)) ||
      clauses.clause[head] !== clauses.clause[i]
    )
      continue;
    let end = head;
    while (added(end + 1)) end += 1;
    // "Of Asian origin" names nobody, "of Asia" does.
    const named = lemmas.slice(head, end + 1).some(l => l.name) && !(lemma.word === 'of' && lemmas[end]?.name === null);
    // What stands behind is the claim's next word, and no noun that the phrase describes.
    const before = ofStatement.slice(0, i).findLast(partner => partner !== -1);
    const next = ofStatement[end + 1] ?? -1;
    const closed = end + 1 === statement.predicate || (before !== undefined && next - 1 === before);
    // "To admit" is a verb's, "to the harbour" a noun's.
    if (lemma.word === 'to' && !named && head === i + 1 && !/[^s]s$/.test(lemmas[head]?.word ?? '')) continue;
    // "Of those held": those that the claim tells of, in other words.
    if (/^(?:those|whom|which|what)$/.test(lemmas[i + 1]?.word ?? '')) continue;
    // "Than any other": the most of all.
    if (
      lemma.word === 'than' &&
      /^(?:any|all|ever|every|the|others?|before)$/.test(lemmas[i + 1]?.word ?? '') &&
      !named
    )
      continue;
    // In a capital much is only told.
    const place =
      lemma.word === 'in' &&
      lemmas
        .slice(head, end + 1)
        .some(({ name }) => (name?.kind === 'place' || name?.kind === 'name') && !name.keys.some(isCapital));
    if (
      (named && !place && !BINDS_NAMES.test(lemma.word)) ||
      (lemmas[end + 1]?.grammar === false && touch(statement, end) && !closed)
    )
      continue;
    // "By the inquiry", "than firms do": whom or what the claim tells of as well.
    if (/^(?:by|than|to)$/.test(lemma.word) && claim.lemmas.some(l => !l.grammar && l.key === lemmas[end]?.key))
      continue;
    const [from, to] = [lemma.start, lemmas[end]?.end ?? 0];
    // How long, and the how manieth; "with two homes" limits.
    const figure = statement.figures.some(
      q => !(q.kind === 'count' && lemma.word === 'with') && q.start < to && q.end > from,
    );
    // "In recent years": the noun is a word of grammar.
    const whole = text.slice(from, touch(statement, end) ? lemmas[end + 1]?.end : to);
    if (!figure && !TELLS.test(whole)) return text.slice(from, to);
  }
  return '';
}

/** "…, but only in the cities": what is said of all is taken back. */
export const ONLY_THERE = new Guarded(
  /[\s,;—–-](?:but|though|although|yet|and|if|even if) (?:then |even then )?(?:only|not|never) (?:in|at|for|among|within|if|when|on|under|by|to|from|with|after|until|where|because of)\b/i,
);

/** Only a space stands between a lemma and the next. */
export const touch = ({ text, lemmas }: Facets, at: number): boolean =>
  /^ $/.test(text.slice(lemmas[at]?.end, lemmas[at + 1]?.start)) && lemmas[at]?.grammar === false;
