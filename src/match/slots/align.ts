import { turnsRound } from '../meaning/negated-words.ts';
import type { Lemma } from '../reading/lemmas.ts';
import { compareNames } from '../reading/names.ts';

/** A lemma of the statement and one of the claim that speak of the same: how near, and whether they mean the opposite. */
export interface Pair {
  readonly statement: number;
  readonly claim: number;
  /** 0 to 1. */
  readonly near: number;
  readonly opposite: boolean;
  /** The two tell one event from its two sides ("gave", "received"). */
  readonly converse: boolean;
  /** One place lies in the other. */
  readonly part: boolean;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  /** Partner in the claim of each statement lemma and the reverse; -1 without one. */
  readonly ofStatement: readonly number[];
  readonly ofClaim: readonly number[];
  /** Share of the weight of the claim's (the statement's) matter that the other has too, 0 to 1. */
  readonly claimCovered: number;
  readonly statementCovered: number;
  /** Share of the weight of the shorter text that both have word for word in the same order, 0 to 1. */
  readonly verbatim: number;
}

type Likeness = Omit<Pair, 'statement' | 'claim'>;
const like = (near: number, more: Partial<Likeness> = {}): Likeness => ({
  near,
  opposite: false,
  converse: false,
  part: false,
  ...more,
});

/** How near two lemmas are; null where they have nothing in common. */
export function likeness(a: Lemma, b: Lemma): Likeness | null {
  if (a.key !== b.key && sisters(a, b)) return null;
  if (a.key === b.key && !(a.name && b.name)) return like(1);
  if (a.name && b.name && !(a.name.weak && b.name.weak)) {
    const names = compareNames(a.name, b.name);
    if (names === 'same') return like(1);
    if (names === 'part') return like(0.6, { part: true });
    if (!a.name.weak && !b.name.weak) return null;
  }
  const [name, word] = a.name?.weak === false ? [a.name, b] : [b.name, a];
  if (name?.weak === false && name.kind !== 'place' && word.name === null && name.keys.includes(word.key))
    return like(0.8);
  if (a.key === b.key) return like(1);
  if (a.word === b.word) return like(1);
  if (isApart(a, b)) return isTurned(a, b) ? TURNED : null;
  let best: Likeness | null = null;
  for (const s of a.senses) {
    for (const t of b.senses) {
      if (s.id !== t.id) continue;
      if (s.pole === t.pole) return like(0.9);
      best ??= like(0.8, s.converse ? { converse: true, opposite: true } : { opposite: true });
    }
  }
  if (best) return best;
  if (isTurned(a, b)) return TURNED;
  if (a.antonyms.includes(b.key)) return like(0.7, { opposite: true });
  if (a.groups.length > 0 && b.groups.length > 0 && a.groups.some(id => b.groups.includes(id))) return like(0.7);
  // Parts of a phrase, and long common stems.
  return prefixAlike(a, b);
}

/** "Unofficial" beside "official". */
const isTurned = ({ word: a }: Lemma, { word: b }: Lemma): boolean => turnsRound(a, b) || turnsRound(b, a);

/** Of a word and the one that a syllable makes its opposite. */
const TURNED = like(0.7, { opposite: true });

/** Two single words that no list can join, and no beginning. */
const isApart = (a: Lemma, b: Lemma): boolean =>
  a.parts.length + b.parts.length === 2 && (lonely(a) || lonely(b)) && a.key.charCodeAt(0) !== b.key.charCodeAt(0);

/** A word that no sense, group or phrase joins to another. */
const lonely = (l: Lemma): boolean =>
  l.senses.length === 0 && l.groups.length === 0 && l.antonyms.length === 0 && l.parts.length === 1;

function prefixAlike(a: Lemma, b: Lemma): Likeness | null {
  const shared = overlap(a, b);
  return shared > 0 ? like(shared) : null;
}

/** Words of one family that exclude one another are not alike, whatever else they share ("debt", "deficit"). */
const sisters = (a: Lemma, b: Lemma): boolean =>
  a.contrasts.length > 0 &&
  b.contrasts.length > 0 &&
  a.contrasts.some(x => b.contrasts.some(y => x.family === y.family && x.sister !== y.sister));

function overlap({ key: a, parts: own }: Lemma, { key: b, parts }: Lemma): number {
  if (own.length > 1 || parts.length > 1) {
    const common = own.filter(part => part.length > 3 && parts.includes(part)).length;
    return common > 0 ? Math.max(0.5, common / Math.max(own.length, parts.length)) : 0;
  }
  if (a.length < 5 || b.length < 5 || a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same >= 5 && same >= 0.7 * Math.max(a.length, b.length) ? 0.8 : 0;
}

/** Pairs the matter of both texts, the nearest first. */
export function align(statement: readonly Lemma[], claim: readonly Lemma[]): Alignment {
  const found: Pair[] = [];
  for (const [i, a] of statement.entries()) {
    if (a.grammar) continue;
    for (const [j, b] of claim.entries()) {
      const near = b.grammar ? null : likeness(a, b);
      if (near) found.push({ statement: i, claim: j, ...near });
    }
  }
  const isOneName = (pair: Pair): boolean =>
    statement[pair.statement]?.name?.weak === false && statement[pair.statement]?.word === claim[pair.claim]?.word;
  // Agreement goes before opposition, nearness before distance, a name ("Swiss") before another for the same ("Switzerland"), and at last the order of the texts.
  found.sort(
    (p, q) =>
      Number(p.opposite) - Number(q.opposite) ||
      q.near - p.near ||
      Number(isOneName(q)) - Number(isOneName(p)) ||
      Math.abs(p.statement - p.claim) - Math.abs(q.statement - q.claim),
  );
  const ofStatement: number[] = statement.map(() => -1);
  const ofClaim: number[] = claim.map(() => -1);
  const pairs: Pair[] = [];
  for (const pair of found) {
    if (ofStatement[pair.statement] !== -1 || ofClaim[pair.claim] !== -1) continue;
    ofStatement[pair.statement] = pair.claim;
    ofClaim[pair.claim] = pair.statement;
    pairs.push(pair);
  }
  return {
    pairs,
    ofStatement,
    ofClaim,
    claimCovered: covered(claim, pairs, p => p.claim),
    statementCovered: covered(statement, pairs, p => p.statement),
    verbatim: verbatimShare(statement, claim, pairs),
  };
}

function covered(lemmas: readonly Lemma[], pairs: readonly Pair[], of: (pair: Pair) => number): number {
  const total = lemmas.reduce((sum, l) => sum + l.weight, 0);
  if (total === 0) return 0;
  return pairs.reduce((sum, p) => sum + (lemmas[of(p)]?.weight ?? 0) * p.near, 0) / total;
}

/** Weight of the heaviest chain of word-for-word pairs that keeps its order in both texts, over that of the lighter text. */
function verbatimShare(statement: readonly Lemma[], claim: readonly Lemma[], pairs: readonly Pair[]): number {
  const exact = pairs.filter(p => p.near === 1).sort((p, q) => p.statement - q.statement);
  const best: number[] = [];
  for (const [i, p] of exact.entries()) {
    let before = 0;
    for (let j = 0; j < i; j++) if ((exact[j]?.claim ?? 0) < p.claim) before = Math.max(before, best[j] ?? 0);
    best.push(before + (claim[p.claim]?.weight ?? 0));
  }
  const total = (lemmas: readonly Lemma[]): number => lemmas.reduce((sum, l) => sum + l.weight, 0);
  return Math.max(0, ...best) / Math.max(1e-9, Math.min(total(statement), total(claim)));
}
