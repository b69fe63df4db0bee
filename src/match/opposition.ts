import type { Alignment, Pair } from './align.ts';
import { type Comparison, equates } from './direction.ts';
import type { Facets } from './facets.ts';
import type { Conflict } from './match.ts';
import { setAside } from './polarity.ts';
import { keyOf } from './senses.ts';
import { written } from './substitution.ts';

/** Share of word-for-word text from which a "not" in one alone denies, whatever predicates were found. Set on the bundled claims. */
const COPIED_FROM = 0.7;

/** Share from which two texts are so alike that any changed sign counts. */
const WORD_FOR_WORD = 0.9;

/** Whether one text denies what the other tells: by negation, by an antonym, by debunking it; null where neither does. */
export function polarityConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const debunks = statement.stance.denied !== claim.stance.denied;
  const denial = conflictOf(statement, claim, alignment);
  if (debunks) {
    // Two denials cancel out; in a comparison the words of the first may pass for a second.
    if (denial && !statement.comparison && !claim.comparison) return null;
    return {
      slot: 'stance',
      statement: statement.stance.words || 'told as so',
      claim: claim.stance.words || 'told as so',
    };
  }
  return denial;
}

function conflictOf(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (lastSince(statement, claim) || lastSince(claim, statement)) return null;
  const turned = comparisonTurned(statement, claim, alignment);
  if (turned) return turned === 'agree' ? qualified(statement, claim, alignment) : turned;
  const differs = (p: Pair): boolean =>
    (statement.polarity.signs[p.statement] !== claim.polarity.signs[p.claim]) !== p.opposite;
  const predicates = alignment.pairs.filter(
    p =>
      !p.converse &&
      isPredicate(statement, claim, p) &&
      statement.clauses.conditional[p.statement] === claim.clauses.conditional[p.claim],
  );
  const advised = recommendsAgainst(statement, alignment.ofStatement) !== recommendsAgainst(claim, alignment.ofClaim);
  const voted = alignment.pairs.find(
    p => !statement.lemmas[p.statement]?.name && votedDown(statement, p.statement) !== votedDown(claim, p.claim),
  );
  if (voted) return conflict(statement, claim, voted);
  const advice = alignment.pairs.find(p => ADVICE.test(statement.lemmas[p.statement]?.key ?? ''));
  if (advised && advice) return conflict(statement, claim, advice);
  const [mine, theirs] = [setAside(statement.text, statement.lemmas), setAside(claim.text, claim.lemmas)];
  const isAside = (parts: typeof mine, at: number): boolean => parts.some(({ from, to }) => at >= from && at < to);
  const isTold = (facets: Facets, at: number): boolean => facets.polarity.signs[at] === 1 && !notBut(facets, at);
  const chosen = alignment.pairs.find(
    p =>
      (isAside(mine, p.statement) && isTold(claim, p.claim) && !p.opposite) ||
      (isAside(theirs, p.claim) && isTold(statement, p.statement) && !p.opposite) ||
      (statement.lemmas[p.statement]?.name &&
        (isAside(mine, p.statement) || notBut(statement, p.statement)) !==
          (isAside(theirs, p.claim) || notBut(claim, p.claim))),
  );
  if (chosen) return conflict(statement, claim, chosen);
  // Where both deny something, only the two main predicates tell whether they deny the same.
  const negated = statement.polarity.words !== '' || claim.polarity.words !== '';
  const both = negated && negative(statement, claim) && negative(claim, statement);
  const denied = predicates.find(
    p =>
      differs(p) &&
      (!both ||
        (p.statement === statement.predicate && p.claim === claim.predicate) ||
        (p.opposite && denyAlike(statement, claim)) ||
        alignment.verbatim >= WORD_FOR_WORD),
  );
  if (denied) return conflict(statement, claim, denied);
  const bare =
    both && alignment.verbatim < COPIED_FROM
      ? undefined
      : alignment.pairs.find(
          p => deprived(statement, p.statement) !== deprived(claim, p.claim) && !p.opposite && differs(p),
        );
  if (bare) return conflict(statement, claim, bare);
  const parted = statement.polarity.clausal !== claim.polarity.clausal && !statement.comparison && !claim.comparison;
  if (predicates.some(p => p.opposite)) return null;
  const alone = (statement.polarity.words === '') !== (claim.polarity.words === '');
  const plainly = !(denies(statement, claim) && denies(claim, statement));
  if (parted && alone && plainly && PLAIN_NOT.test(statement.polarity.words || claim.polarity.words)) {
    const denying = statement.polarity.words === '' ? claim : statement;
    if (!NOT_ANY_MORE.test(denying.text)) return denialOf(statement, claim);
  }
  if (both && deniesOnceMore(statement, claim)) return denialOf(statement, claim);
  if (predicates.length > 0 && !(parted && alignment.verbatim >= COPIED_FROM)) return null;
  if (both && !(parted && alone && alignment.verbatim >= WORD_FOR_WORD)) return null;
  if (parted) return denialOf(statement, claim);
  const others = alignment.pairs.filter(p => !p.converse);
  const against = others.filter(differs);
  const first = against[0];
  return first && against.length * 2 > others.length ? conflict(statement, claim, first) : null;
}

/** A main clause denied by these is denied as a whole, in whatever order it stands. */
const PLAIN_NOT = /^(?:not|never|\w+n['’]?t|cannot)$/i;
/** Tells of an end or of a first time rather than denies. */
const NOT_ANY_MORE =
  /\b(?:no longer|any ?more|any longer|never before|until|not since|before|never\b[^.;]*\b(?:more|less|fewer|worse|better|lower|higher|larger|greater|bigger))\b/i;

/** One text denies what the other tells. */
const denialOf = (statement: Facets, claim: Facets): Conflict => ({
  slot: 'polarity',
  statement: statement.polarity.words || 'told as so',
  claim: claim.polarity.words || 'told as so',
});

/** "Last won it in 1998" in the one, "has not won it since 1998" in the other. */
const lastSince = (told: Facets, denied: Facets): boolean =>
  told.polarity.words === '' &&
  denied.polarity.words !== '' &&
  /\blast\b/i.test(told.text) &&
  /\bsince\b/i.test(denied.text) &&
  told.dates.some(date => date.year !== null && denied.dates.some(({ year }) => year === date.year));

/** Two comparisons that agree may still differ in a property: "with high confidence", "with low confidence". */
function qualified(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const other = alignment.pairs.find(
    p => p.opposite && !p.converse && p.statement !== statement.comparison?.at && p.claim !== claim.comparison?.at,
  );
  if (other && statement.polarity.signs[other.statement] === claim.polarity.signs[other.claim])
    return conflict(statement, claim, other);
  // "…, which does not suggest fraud": told beside the comparison, by a clause of its own.
  const beside = ({ clauses, comparison }: Facets, at: number): boolean =>
    clauses.clause[at] !== clauses.clause[comparison?.at ?? -1] &&
    clauses.clause[at] !== clauses.clause[comparison?.than ?? -1];
  const denied = alignment.pairs.find(
    p =>
      !p.converse &&
      isPredicate(statement, claim, p) &&
      (beside(statement, p.statement) || beside(claim, p.claim)) &&
      (statement.polarity.signs[p.statement] !== claim.polarity.signs[p.claim]) !== p.opposite,
  );
  return denied ? conflict(statement, claim, denied) : null;
}

/** Words that deny without a "not", and records, which tell what never was. */
const NEGATIVE =
  /\b(?:illegal\w*|unlawful\w*|bar(?:s|red)|ban(?:s|ned)?|forb\w+|prohibit\w*|without|lack\w*|deficien\w*|refus\w*|declin\w*|reject\w*|den(?:y|ied|ies)|fail\w*|stop\w*|prevent\w*|block\w*|rul(?:e|es|ed) out|out of|unable|impossible|str(?:ike|ikes|uck) down|too \w+ (?:to|for)|too expensive|strip(?:s|ped)? (?:[^,;.]{1,40} )?of|ke(?:ep|eps|pt) (?:[^,;.]{1,40} )?from|end(?:s|ed) (?:the|all|any)|stay(?:s|ed)? out|beyond the|free of|never|\w+-free|\w{4,}less|none|hoax|myth|made up|eliminat\w*|scrap\w*|nowhere|hardly|only|except|alone|highest|lowest|worst|first|un\w{5,})\b/i;
const NEGATIVES = new RegExp(NEGATIVE.source, 'gi');
/** Of these, words of a record or an exception, which tell what never was, but do not deny. */
const RECORD = /^(?:only|except|alone|highest|lowest|worst|first|never)$/;

/** True where a text denies, by negation or by a word that denies and that the other has not as well. */
const negative = (f: Facets, other: Facets): boolean => f.polarity.words !== '' || negativeWords(f, other).length > 0;

/** As `negative`, where no record is told. */
const denies = (f: Facets, other: Facets): boolean =>
  f.polarity.words !== '' || negativeWords(f, other).some(word => !RECORD.test(word));

/** Whether both deny by the same words, as often: then nothing is denied by the one that the other tells. */
const denyAlike = ({ polarity: a }: Facets, { polarity: b }: Facets): boolean =>
  [...a.denials].sort().join(' ') === [...b.denials].sort().join(' ');

/**
 * True where one of two texts that deny has one "not" more, and nothing else of either denies: "did not promise that it
 * would not move".
 */
function deniesOnceMore(a: Facets, b: Facets): boolean {
  const left = [...b.polarity.denials];
  const more = a.polarity.denials.filter(denial => {
    const at = left.indexOf(denial);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const apart = [...more, ...left];
  return apart.length === 1 && apart[0] === 'not' && [...negativeWords(a, b), ...negativeWords(b, a)].length === 0;
}

/** Words of a text that deny, and that the other text does not have as well. */
function negativeWords(f: Facets, other: Facets): string[] {
  const theirs = other.text.toLowerCase();
  const keys = new Set(other.lemmas.map(({ key }) => key));
  return [...f.text.toLowerCase().matchAll(NEGATIVES)].flatMap(([word]) =>
    theirs.includes(word) || keys.has(keyOf(word)) ? [] : [word],
  );
}

const ADVICE = /^(?:recommend|advis|vote|rule|decid|argu|campaign|lobbi)/;

/** "recommended against", "voted against", where the other text has no "against" to match. */
const recommendsAgainst = ({ lemmas }: Facets, partner: readonly number[]): boolean =>
  lemmas.some((l, i) => l.word === 'against' && partner[i] === -1 && ADVICE.test(lemmas[i - 1]?.key ?? ''));

/** "Voted against a ban": what a noun names is not wanted. */
function votedDown({ lemmas }: Facets, at: number): boolean {
  const i = /^(?:a|an|the|any)$/.test(lemmas[at - 1]?.word ?? '') ? at - 1 : at;
  const before = lemmas[i - 1]?.word ?? '';
  return before.endsWith(' against') || (before === 'against' && ADVICE.test(lemmas[i - 2]?.key ?? ''));
}

/** True where the pair is what is said of something: a verb or property, not a thing named on the way ("after the war"). */
function isPredicate(statement: Facets, claim: Facets, p: Pair): boolean {
  const [a, b] = [statement.lemmas[p.statement], claim.lemmas[p.claim]];
  if (!a || !b || a.name?.weak === false || b.name?.weak === false) return false;
  if (p.opposite) return true;
  const [mine, theirs] = [predicative(statement, p.statement), predicative(claim, p.claim)];
  return mine !== 'noun' && theirs !== 'noun' && (mine === 'verb' || theirs === 'verb');
}

/** "Japan, not China": a name that the text sets aside for another. */
const notBut = ({ lemmas }: Facets, at: number): boolean => {
  const i = /^(?:the|a|an)$/.test(lemmas[at - 1]?.word ?? '') ? at - 1 : at;
  const [before, far] = [lemmas[i - 1]?.word ?? '', lemmas[i - 2]?.word ?? ''];
  return /^(?:not|neither)$/.test(before) || /^(?:rather than|instead of)$/.test(`${far} ${before}`);
};

/** True where the text says that there is none of it: "without a vote", "no support". */
const deprived = ({ lemmas }: Facets, at: number): boolean =>
  lemmas
    .slice(Math.max(0, at - 3), at)
    .some(
      (l, i, near) =>
        /^(?:without|no|zero)$/.test(l.word) &&
        near
          .slice(i + 1)
          .every(x =>
            x.grammar ? /^(?:a|an|any|the|its|their|single)$/.test(x.word) : !x.senses.some(s => s.sort === 'v'),
          ),
    );

const BEFORE_NOUN =
  /^(?:the|a|an|of|in|at|on|for|from|with|by|after|before|during|into|its|their|his|her|our|this|that|these|those|some|all|every|each|between|against|as)$/;
const BEFORE_VERB =
  /^(?:to|not|never|will|would|may|might|could|can|cannot|cant|should|must|shall|do|does|did|dont|doesnt|didnt|wont|wouldnt|has|have|had|hasnt|havent|is|are|was|were|be|been|isnt|arent|wasnt|werent|they|he|she|it|we|who|which)$/;

/** Whether a lemma is said of something, names something, or may do either. */
function predicative({ lemmas, text }: Facets, at: number): 'verb' | 'noun' | 'either' {
  const lemma = lemmas[at];
  if (!lemma) return 'noun';
  const [before, next] = [lemmas[at - 1], lemmas[at + 1]];
  // "The tax cuts were …": what has its verb after it is no verb.
  if (
    next &&
    /^(?:is|are|was|were|has|have|had|will|would|of)$/.test(next.word) &&
    !(before && BEFORE_VERB.test(before.word))
  )
    return 'noun';
  if (before && BEFORE_VERB.test(before.word)) return 'verb';
  if (before && (BEFORE_NOUN.test(before.word) || /['’]s?$/.test(text.slice(before.start, before.end)))) return 'noun';
  if (lemma.senses.some(s => s.sort === 'v' || (s.sort === 'a' && s.poled))) return 'verb';
  return lemma.senses.length === 0 && /(?:ed|ing)$/.test(lemma.word) ? 'verb' : 'either';
}

function conflict(statement: Facets, claim: Facets, p: Pair): Conflict {
  const words = (facets: Facets, at: number): string =>
    facets.polarity.signs[at] === -1 ? `${facets.polarity.words} … ${written(facets, at)}` : written(facets, at);
  return { slot: 'polarity', statement: words(statement, p.statement), claim: words(claim, p.claim) };
}

/** The first two lemmas of matter after "than": "the solar industry", "Chile". */
const comparedWith = ({ lemmas, clauses }: Facets, than: number): number[] => {
  const matter = lemmas.flatMap((l, i) => (i > than && !l.grammar ? [i] : []));
  const [first] = matter;
  // "than people in the Netherlands": where it is so is compared with nothing.
  const stop = lemmas.findIndex(
    (l, i) =>
      first !== undefined &&
      i > first &&
      (/^(?:in|at|on|across|to)$/.test(l.word) || clauses.clause[i] !== clauses.clause[first]),
  );
  return matter.filter(i => stop < 0 || i < stop).slice(0, 2);
};

/** True where a word stands on both sides of a comparison. */
const onBothSides = ({ lemmas }: Facets, { than }: Comparison, at: number): boolean =>
  lemmas[at]?.name === null && lemmas.some(({ key }, i) => key === lemmas[at]?.key && i < than !== at < than);

/** "No country emits more than China": nobody has more, so what is compared changes places and sign. */
const noOther = ({ text }: Facets): boolean =>
  /\b(?:no|nowhere)\b(?: other)?(?: \w+)? (?!(?:more|less|fewer)\b)[^,;]*\b(?:more|less|fewer|\w+er)\b[^,;]*\bthan\b/i.test(
    text,
  ) || /^(?:nobody|no one|nothing)\b[^,;]*\bthan\b/i.test(text);

/** "Longer than any before": compared with all there are, none of which is named. */
const OVER_ANY = /\bthan (?:any|all|ever)\b/i;

/** Two comparisons of the same things: "A more than B" against "B more than A" or "A less than B"; null without two. */
function comparisonTurned(statement: Facets, claim: Facets, alignment: Alignment): Conflict | 'agree' | null {
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
  const [mine, theirs] = [comparedWith(statement, a.than), comparedWith(claim, b.than)];
  let [straight, crossed] = [0, 0];
  for (const p of alignment.pairs) {
    if (!mine.includes(p.statement) && !theirs.includes(p.claim)) continue;
    // Of "electric cars" and "petrol cars" the cars tell nothing.
    if (onBothSides(statement, a, p.statement) || onBothSides(claim, b, p.claim)) continue;
    const weight = claim.lemmas[p.claim]?.weight ?? 0;
    if (p.statement < a.than !== p.claim < b.than) crossed += weight;
    else straight += weight;
  }
  const signs = [statement.polarity.signs[a.at] ?? 1, claim.polarity.signs[b.at] ?? 1] as const;
  // "No shutdown lasted longer than this one" and "this one lasted longer than any" name only the one.
  const unnamed = noOther(statement) !== noOther(claim) && OVER_ANY.test((noOther(statement) ? claim : statement).text);
  const places = unnamed || crossed > straight ? -1 : 1;
  const turned = places * (noOther(statement) ? -1 : 1) * (noOther(claim) ? -1 : 1);
  if (a.pole * b.pole * signs[0] * signs[1] * turned === 1) return 'agree';
  const words = (f: Facets, from: number, to: number): string => f.text.slice(f.lemmas[from]?.start, f.lemmas[to]?.end);
  return { slot: 'direction', statement: words(statement, a.at, a.than), claim: words(claim, b.at, b.than) };
}
