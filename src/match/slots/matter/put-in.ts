import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import { predicative } from '../../reading/predicative.ts';
import type { Alignment } from '../align.ts';
import { touch } from './limits.ts';
import { takesBack } from './takes-back.ts';

/** So many first letters tell a word. */
const STEM = 4;

/**
 * A few words that the claim has nothing of, and by which a statement tells less, whatever its other words: a condition, an
 * end, a limit; null without any.
 */
export function takenBackConflict(statement: Facets, claim: Facets): Conflict | null {
  const back = takesBack(statement.text);
  if (back === null || takesBack(claim.text)?.slot === back.slot) return null;
  // A condition of the claim's, wherever it has it.
  if (back.slot === 'modality' && claim.clauses.condition !== '') return null;
  // "… if they campaign": told of in the claim as well.
  const words = back.words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const own = claim.text.toLowerCase();
  if (words.length > 0 && words.every(word => own.includes(word.slice(0, STEM)))) return null;
  return { slot: back.slot, statement: back.words, claim: 'no such limit' };
}

/** Nouns that make no other thing of the one before them. */
const GENERAL = /^(?:persons?|people|periods?|times?|seasons?|days?|alike|yesterday|today|tomorrow)$/;

/** "Hospital wards" for "hospitals": a noun put after one of the claim's makes another thing of it. */
function headPutIn(statement: Facets, { ofStatement }: Alignment): number {
  const { lemmas, text } = statement;
  return lemmas.findIndex((own, i) => {
    const before = lemmas[i - 1];
    if (own.grammar || own.name || ofStatement[i] !== -1 || !before || before.grammar || before.name) return false;
    if (ofStatement[i - 1] === -1 || i - 1 === statement.predicate || !touch(statement, i - 1)) return false;
    if (GENERAL.test(own.word)) return false;
    if (/(?:ed|ing|ly)$/.test(own.word) || /(?:ed|ing|ly)$/.test(before.word)) return false;
    if (predicative(statement, i) === 'verb' || predicative(statement, i - 1) === 'verb') return false;
    const next = lemmas[i + 1];
    return !next || next.grammar || /^[.,;:]/.test(text.slice(own.end));
  });
}

/** What a copy puts in that changes what it tells; null where nothing does. */
export function putInConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const head = headPutIn(statement, alignment);
  if (head < 0) return null;
  return {
    slot: 'scope',
    statement: `${written(statement, head - 1)} ${written(statement, head)}`,
    claim: written(claim, alignment.ofStatement[head - 1] ?? -1),
  };
}
