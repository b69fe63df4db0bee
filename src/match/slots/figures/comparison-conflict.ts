import type { Conflict } from '../../match.ts';
import { type Comparison, equates } from '../../reading/direction.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Alignment } from '../align.ts';

/** Nouns for what was named before. */
const STANDS_IN = /^(?:counterparts?|peers?|colleagues?|equivalents?|opposite numbers?)$/;

/** The first two lemmas of matter after "than": "the solar industry", "Chile". */
const comparedWith = ({ lemmas, clauses }: Facets, { than }: Comparison): number[] => {
  // "Fewer than ever call themselves …": with nothing that has a name.
  if (lemmas[than + 1]?.word === 'ever') return [];
  const matter = lemmas.flatMap((l, i) => (i > than && !l.grammar ? [i] : []));
  const [first] = matter;
  // "Than people in the Netherlands": where it is so is compared with nothing, unless those are compared with such elsewhere.
  const isAgain = lemmas.some((l, i) => first !== undefined && i < than && l.key === lemmas[first]?.key);
  const stop = lemmas.findIndex(
    (l, i) =>
      first !== undefined &&
      i > first &&
      !isAgain &&
      (/^(?:in|at|on|across|to)$/.test(l.word) || clauses.clause[i] !== clauses.clause[first]),
  );
  const compared = matter.filter(i => stop < 0 || i < stop).slice(0, 2);
  // "More than porters in Riga", of porters elsewhere: where they are tells them apart.
  const isTelling = compared.some(
    i => !STANDS_IN.test(lemmas[i]?.word ?? '') && !lemmas.slice(0, than).some(({ key }) => key === lemmas[i]?.key),
  );
  const where = isTelling || stop < 0 ? undefined : matter.find(i => i > stop);
  return where !== undefined && lemmas[where]?.name && clauses.clause[where] === clauses.clause[stop]
    ? [...compared, where]
    : compared;
};

/** True where a word stands on both sides of a comparison. */
const onBothSides = ({ lemmas }: Facets, { than }: Comparison, at: number): boolean =>
  lemmas[at]?.name === null && lemmas.some(({ key }, i) => key === lemmas[at]?.key && i < than !== at < than);

/** "No country emits more than China": nobody has more, so what is compared changes places and sign. */
const noOther = ({ text }: Facets): boolean =>
  /\b(?:no|nowhere)\b(?: other)?(?: \w+)? (?!(?:more|less|fewer)\b)[^,;]*\b(?:more|less|fewer|\w+er)\b[^,;]*\bthan\b/i.test(
    text,
  ) || /^(?:nobody|no one|nothing)\b[^,;]*\bthan\b/i.test(text);

/** Directly behind "than": a pronoun and an auxiliary at the most. */
const BEFORE_DATE = /^\s*(?:(?:it|they|he|she|we|there) )?(?:(?:had|did|was|were) )?(?:in )?$/i;
const NOW = /^\s*(?:\w+ ){0,3}(?:now|today)\b/i;

/** Whether what is so now is compared with what was so at a date ("than it had in 1916"), or that with now. */
function comparedTime({ text, dates, lemmas }: Facets, { than }: Comparison): 'then' | 'now' | null {
  const at = lemmas[than]?.end ?? 0;
  if (NOW.test(text.slice(at))) return 'now';
  return dates.some(({ start }) => start > at && BEFORE_DATE.test(text.slice(at, start))) ? 'then' : null;
}

/** "Longer than any before": compared with all there are, none of which is named. */
const OVER_ANY = /\bthan (?:any|all|ever)\b/i;

/** "Than any other nation", "as other countries": with those that the text is not about, which nothing else tells apart. */
const OTHERS =
  /^\s+(?:(?:that|those|the \w+|\w+) (?:of|in) )?(?:(?:any|every|all|most|almost any) )?(?:of the )?others?\b/i;

const withOthers = ({ text, lemmas }: Facets, { than }: Comparison): boolean =>
  OTHERS.test(text.slice(lemmas[than]?.end));

/** Two comparisons of the same things: "A more than B" against "B more than A" or "A less than B"; null without two. */
export function comparisonTurned(statement: Facets, claim: Facets, alignment: Alignment): Conflict | 'agree' | null {
  const [a, b] = [statement.comparison, claim.comparison];
  const [same, other] = [equates(statement.text), equates(claim.text)];
  if ((a && !b && other && !same) || (b && !a && same && !other)) {
    return {
      slot: 'direction',
      statement: same ? 'as much' : 'more or less',
      claim: other ? 'as much' : 'more or less',
    };
  }
  if (!a || !b) return null;
  // What follows "than" is what the other is compared with: it stays in its place, or the two change places.
  const [mine, theirs] = [comparedWith(statement, a), comparedWith(claim, b)];
  let [straight, crossed] = [0, 0];
  for (const p of alignment.pairs) {
    if (!mine.includes(p.statement) && !theirs.includes(p.claim)) continue;
    // Of "electric cars" and "petrol cars" the cars tell nothing.
    if (onBothSides(statement, a, p.statement) || onBothSides(claim, b, p.claim)) continue;
    const weight = claim.lemmas[p.claim]?.weight ?? 0;
    if (p.statement < a.than !== p.claim < b.than) crossed += weight;
    else straight += weight;
  }
  // "Fewer today than in 1916" is "in 1916 more than now".
  const [when, since] = [comparedTime(statement, a), comparedTime(claim, b)];
  if (straight + crossed === 0 && when !== null && since !== null && when !== since) crossed = 1;
  // "Better than" is "worse than" with the two sides changed.
  const word = ({ lemmas }: Facets, { at }: Comparison): string => lemmas[at]?.word ?? '';
  const rated = new Set([word(statement, a), word(claim, b)]);
  const reversed = rated.has('better') && rated.has('worse') ? -1 : 1;
  const signs = [statement.polarity.signs[a.at] ?? 1, claim.polarity.signs[b.at] ?? 1] as const;
  // "No shutdown lasted longer than this one" and "this one lasted longer than any" name only the one.
  const unnamed = noOther(statement) !== noOther(claim) && OVER_ANY.test((noOther(statement) ? claim : statement).text);
  // "In this country … than in any other nation": the country is not what the other text tells of the others.
  const isStraight = withOthers(statement, a) && withOthers(claim, b);
  const places = unnamed || (crossed > straight && !isStraight) ? -1 : 1;
  const turned = places * (noOther(statement) ? -1 : 1) * (noOther(claim) ? -1 : 1);
  if (a.pole * b.pole * signs[0] * signs[1] * turned * reversed === 1) return 'agree';
  const words = (f: Facets, from: number, to: number): string => f.text.slice(f.lemmas[from]?.start, f.lemmas[to]?.end);
  return { slot: 'direction', statement: words(statement, a.at, a.than), claim: words(claim, b.at, b.than) };
}

/** Words that compare, in whatever way; those that merely end like comparatives set apart. */
const COMPARES =
  /\b(?:(?<=\d[\w.,%]* (?:[a-z]+ )?)(?:more|less|fewer)|than|better|worse|most|least|record|twice|times|double[sd]?|half|triple[sd]?|outnumber\w*|exceed\w*|surpass\w*|overt\w+|ahead|behind|compared|unlike|ever|first|above|below|over|under|up|down|rose|risen|rise|rising|grew|grown|fell|fallen|so (?:many|much)|as (?:many|much|\w+ as)|only|(?!(?:other|after|never|number|water|power|member|paper|matter|letter|order|leader|voter|worker|river|winter|summer|former|another|whether|father|mother|brother|sister|officer|minister|september|october|november|december|together|however|rather|either|neither)\b)[a-z]{2,}(?:er|est))\b/i;

/** True where the claim compares two things ("make more money than philosophers") and nothing in the statement does. */
export const leavesComparison = (statement: Facets, claim: Facets): boolean =>
  claim.comparison !== null && statement.comparison === null && !COMPARES.test(statement.text);
