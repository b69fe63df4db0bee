import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Lemma } from '../../reading/lemmas.ts';
import { acts, ERGATIVE, MUTUAL, makesAnother, passive } from '../../reading/voice.ts';
import type { Alignment, Pair } from '../align.ts';

/** Share of the claim that the statement must cover: in a freer paraphrase sides are guessed too often. */
const COVERED_FROM = 0.7;
/** Prepositions that part what hangs on a side from the side itself; "of" does not. */
const HANGS =
  /^(?:in|on|at|to|from|for|with|against|into|over|under|after|before|than|about|off|near|outside|inside|within|during|since|between|through|by|as|despite|because|due|until|amid|without)$/;
/** Verbs by which one thing brings about another, too common to be paired. */
const BRINGS_ABOUT = /^(?:make|makes|made|making|cause|causes|caused|let|lets)$/;

/** With these the cause stands behind. */
const COMES_FROM = /^(?:because|due|owing|thanks|from|by|after|through|follow(?:s|ed|ing)|behind)$| (?:from|of|by)$/;

interface Sides {
  readonly doer: readonly number[];
  readonly done: readonly number[];
}

/** Matter before `verb` in its clause that hangs on no preposition. */
function before({ lemmas, clauses }: Facets, verb: number): number[] {
  const kept: number[] = [];
  let group: number[] = [];
  for (let i = verb - 1; i >= 0 && clauses.clause[i] === clauses.clause[verb]; i--) {
    const lemma = lemmas[i];
    if (!lemma) break;
    if (HANGS.test(lemma.word)) group = [];
    else if (!lemma.grammar) group.push(i);
  }
  kept.push(...group);
  return kept;
}

/** Matter after `from` in its clause up to the next preposition. */
function after({ lemmas, clauses }: Facets, from: number): number[] {
  const kept: number[] = [];
  for (let i = from + 1; i < lemmas.length && clauses.clause[i] === clauses.clause[from]; i++) {
    const lemma = lemmas[i];
    if (!lemma || HANGS.test(lemma.word)) break;
    if (lemma.word === 'of' && /ing$/.test(lemmas[i + 1]?.word ?? '')) break;
    if (!lemma.grammar) kept.push(i);
  }
  return kept;
}

function sidesOf(facets: Facets, verb: number): Sides {
  if (!passive(facets, verb)) {
    // "France made Haiti pay": Haiti pays.
    const [doer, done] = [before(facets, verb), after(facets, verb)];
    return { doer: doer.filter(at => !makesAnother(facets, at, verb)), done };
  }
  const by = facets.lemmas.findIndex(
    (l, i) => i > verb && l.word === 'by' && facets.clauses.clause[i] === facets.clauses.clause[verb],
  );
  return { doer: by < 0 ? [] : after(facets, by), done: before(facets, verb) };
}

/** Whether every pair that stands on a side in both texts stands on the other side in the one, each side having one. */
function turned(mine: Sides, theirs: Sides, pairs: readonly Pair[]): boolean {
  const on = (a: readonly number[], b: readonly number[]): number =>
    pairs.filter(p => a.includes(p.statement) && b.includes(p.claim)).length;
  return (
    on(mine.doer, theirs.done) > 0 &&
    on(mine.done, theirs.doer) > 0 &&
    on(mine.doer, theirs.doer) === 0 &&
    on(mine.done, theirs.done) === 0
  );
}

/**
 * Things that change sides of a verb, whether or not they are names: "a ship attacked forces", "forces attacked a ship"; and an
 * effect told as the cause. Null where they keep their sides.
 */
export function turnedConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (statement.comparison || claim.comparison || alignment.claimCovered < COVERED_FROM) return null;
  const telling = (f: Facets, at: number): boolean => {
    const { key, name } = f.lemmas[at] ?? { key: '', name: null };
    return !name && !ERGATIVE.test(key) && !MUTUAL.test(key) && acts(f, at);
  };
  const verbal = (f: Facets, at: number): boolean =>
    passive(f, at) || /(?:ed|es|s)$/.test(f.lemmas[at]?.word ?? '') || isVerb(f.lemmas[at]);
  for (const verb of alignment.pairs) {
    // The same verb: with another, effect may stand before cause ("kills", "die of").
    if (!isSameVerb(statement.lemmas[verb.statement], claim.lemmas[verb.claim])) continue;
    if (!verbal(claim, verb.claim) && !verbal(statement, verb.statement)) continue;
    if (!telling(claim, verb.claim) || !telling(statement, verb.statement)) continue;
    const [mine, theirs] = [sidesOf(statement, verb.statement), sidesOf(claim, verb.claim)];
    if (turned(mine, theirs, alignment.pairs)) return conflict(statement, mine, claim, theirs);
  }
  return turnedCause(statement, claim, alignment.pairs);
}

/** What brings something about in the one text and is brought about in the other, by whatever verb. */
function turnedCause(statement: Facets, claim: Facets, pairs: readonly Pair[]): Conflict | null {
  const causeIn = (f: Facets): number => f.lemmas.findIndex((l, i) => BRINGS_ABOUT.test(l.word) && !makesActs(f, i));
  const [cause, meant] = [causeIn(statement), causeIn(claim)];
  if (cause < 0 && (meant < 0 || statement.lemmas.some(l => COMES_FROM.test(l.word)))) return null;
  const other = cause < 0 ? statement : claim;
  for (const [at, lemma] of other.lemmas.entries()) {
    if (lemma.name || !isVerb(lemma) || !acts(other, at)) continue;
    const [mine, theirs] = [sidesOf(statement, cause < 0 ? at : cause), sidesOf(claim, cause < 0 ? meant : at)];
    if (turned(mine, theirs, pairs)) return conflict(statement, mine, claim, theirs);
  }
  return null;
}

/** "Made Haiti pay": brings about a deed of another's, by name. */
const makesActs = ({ lemmas }: Facets, at: number): boolean =>
  lemmas[at + 1]?.name?.weak === false && isVerb(lemmas[at + 2]);

const isVerb = (lemma: Lemma | undefined): boolean => lemma?.senses.some(s => s.sort === 'v') ?? false;

/** One verb in both, neither a noun for who does it ("crossers") nor another verb that counts as the same ("die", "kill"). */
const isSameVerb = (a: Lemma | undefined, b: Lemma | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.key === b.key &&
  a.word.charAt(0) === b.word.charAt(0) &&
  !/ers?$/.test(a.word) &&
  !/ers?$/.test(b.word);

function conflict(statement: Facets, mine: Sides, claim: Facets, theirs: Sides): Conflict {
  const words = ({ text, lemmas }: Facets, { doer, done }: Sides): string => {
    const all = [...doer, ...done].sort((a, b) => a - b);
    return text.slice(lemmas[all[0] ?? 0]?.start, lemmas[all.at(-1) ?? 0]?.end);
  };
  return { slot: 'role', statement: words(statement, mine), claim: words(claim, theirs) };
}
