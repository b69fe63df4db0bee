import type { Alignment, Pair } from './align.ts';
import type { Facets } from './facets.ts';
import { STANDS_FOR } from './heads.ts';
import type { Lemma } from './lemmas.ts';
import type { Conflict } from './match.ts';
import { compareNames } from './names.ts';
import { predicative } from './predicative.ts';

const BE = /^(?:is|are|was|were|be|been|being|am|gets?|got|getting)$/;
const PARTICIPLE =
  /(?:ed|en|wn|ung|unk|um|ought|aught|ade|eld|aid|old|ost|ent|eft|elt|uilt|uck|ut|it|et|ound|ead|on|orn|un|shot|done|cast|ealt|urnt|eant|lain|urst|pread)$/;
const PREPOSITION = /^(?:by|in|on|at|to|from|for|with|against|into|over|under|after|before|than|about)$/;
/** Verbs that mean the same with their object as subject: "the Titanic sank", "an iceberg sank the Titanic". */
export const ERGATIVE =
  /^(?:sink|rise|close|open|break|burn|explod|increas|decreas|grow|start|stop|end|chang|move|begin|drop|spread|doubl|halv|fall|run|oper|grew)/;
/** Acts that both sides do together. */
export const MUTUAL = /^(?:meet|agre|talk|negoti|marri|wed|trade|accord|reach|deal|link|connect)/;

/** Nouns made of verbs: who does it stands where no word order tells ("criticism by", "the deportation of"). */
const NOMINAL = /(?:[ts]ion|ment|ism|[ae]nce|ency|ship|ness|ality|fare)s?$/;

/** How many lemmas from its verb somebody who does or suffers it may stand. */
const REACH = 12;

/** True where the lemma at `at` is a participle after a form of "be": its subject suffers it. */
export function passive({ lemmas }: Facets, at: number): boolean {
  const word = lemmas[at]?.word.split(' ')[0] ?? '';
  if (!PARTICIPLE.test(word)) return false;
  if (lemmas[at + 1]?.word === 'by' && at > 0) return true;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const before = lemmas[i];
    if (!before) return false;
    if (BE.test(before.word)) return true;
    if (!before.grammar && !/ly$/.test(before.word)) return false;
  }
  return false;
}

/** A past tense after its subject ("the government accused"), where another word would be a noun ("the tax cuts"). */
const PAST = /[^e]ed$/;

/** False for a noun ("the biggest supplier") and for what something is ("is legal"): nobody does it to anybody. */
export function acts(facets: Facets, at: number): boolean {
  const { lemmas } = facets;
  // "Unarmed protesters": what they are, and nothing done.
  if (/^un(?!der|it|veil|leash|lock|fold|ion)\w+ed$/.test(lemmas[at]?.word ?? '')) return false;
  const before = [lemmas[at - 1], lemmas[at - 2]];
  if (
    before.some(
      (l, i) =>
        /^(?:the|a|an|of|its|their|his|her)$/.test(l?.word ?? '') &&
        (i === 0 || !(before[0]?.grammar || before[0]?.name || PAST.test(lemmas[at]?.word ?? ''))),
    )
  )
    return false;
  return !BE.test(before[0]?.word ?? '') || passive(facets, at) || /ing$/.test(lemmas[at]?.word ?? '');
}

type Role = 'doer' | 'done';

/** Where something is done, or why: "people in New Jersey cheered", "lost jobs because of NAFTA". */
const CIRCUMSTANCE = /^(?:in|across|throughout|inside|outside|near|because|due|thanks)$/;

/** True where the lemma at `at` is a circumstance of the verb, and neither does nor suffers it. */
function isCircumstance({ text, lemmas }: Facets, at: number, verb: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^(?:the|a|an|of|to)$/.test(lemmas[i]?.word ?? '')) i -= 1;
  // "In April 2025 India suspended …": a date stands between.
  if (/[\d,]|\p{Lu}/u.test(text.slice(lemmas[i]?.end, lemmas[at]?.start))) return false;
  // "Invested in China": what a verb governs is no mere place.
  return CIRCUMSTANCE.test(lemmas[i]?.word ?? '') && i - 1 !== verb;
}

/** True where the two stand in clauses of their own: after the verb's, or before a "that" that leads to the verb. */
function isApart({ text, lemmas, clauses }: Facets, at: number, verb: number): boolean {
  if (at > verb) return clauses.clause[at] !== clauses.clause[verb];
  // "Morales, the former president of Bolivia, was barred": said of whom the apposition names.
  const governor = lemmas[at - 1]?.word === 'the' ? lemmas[at - 2] : lemmas[at - 1];
  if (governor?.word === 'of' && clauses.clause[at] !== clauses.clause[verb]) return true;
  // "It was Ukraine that began …": the "that" is its own.
  const link = lemmas.findIndex((l, i) => i > at + 1 && i < verb && /^(?:that|which|because|why)$/.test(l.word));
  return link > 0 && !text.slice(lemmas[link]?.start, lemmas[verb]?.start).includes(',');
}

/** What nobody did: "Kenya's cholera outbreak killed …" is no deed of Kenya's. */
const BEFALLS =
  /^(?:outbreak|epidemic|pandemic|flood|flooding|fire|wildfire|earthquake|quake|storm|hurricane|cyclone|typhoon|drought|famine|heatwave|disease|virus|cholera|malaria|crash|blast|explosion|crisis|inflation|recession|collapse)s?$/;

/** True for whose such a thing is, right before it. */
function isOwnerOfFate({ text, lemmas }: Facets, at: number, verb: number): boolean {
  if (at > verb || !/['’]s?$|(?:an|ish|ese)$/.test(text.slice(lemmas[at]?.start, lemmas[at]?.end))) return false;
  for (let i = at + 1; i < verb && lemmas[i]?.grammar === false; i++)
    if (BEFALLS.test(lemmas[i]?.word ?? '')) return true;
  return false;
}

/** "Made Haiti pay": whoever makes another do it does not do it himself. */
const MAKES = /^(?:made|makes|make|making|forced|forces|force|forcing|obliged|compelled)$/;

/** True where another, by name, stands right before the verb, behind a verb of making and the lemma. */
export function makesAnother({ lemmas }: Facets, at: number, verb: number): boolean {
  let other = verb - 1;
  while (other > at && /^(?:to|\w+ly)$/.test(lemmas[other]?.word ?? '')) other -= 1;
  const made = lemmas[other]?.name?.weak === false ? lemmas[other - 1] : undefined;
  return other - 1 > at && MAKES.test(made?.word ?? '');
}

/** What a lemma has to do with a verb; null where it stands in no such relation to it. */
function roleOf(facets: Facets, at: number, verb: number, isPassive: boolean): Role | null {
  if (isCircumstance(facets, at, verb) || isApart(facets, at, verb) || isOwnerOfFate(facets, at, verb)) return null;
  if (at < verb && !isPassive && makesAnother(facets, at, verb)) return 'done';
  if (at < verb) return isPassive ? 'done' : 'doer';
  if (!isPassive) return 'done';
  for (let i = at - 1; i > verb; i--) {
    const word = facets.lemmas[i]?.word ?? '';
    if (word === 'by') return 'doer';
    if (PREPOSITION.test(word)) return 'done';
  }
  return 'done';
}

/** Somebody who does in the claim what is done to them in the statement, and the other way round; null where nobody does. */
export function roleConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (statement.comparison || claim.comparison) return null;
  for (const verb of alignment.pairs) {
    const own = claim.lemmas[verb.claim];
    const told = statement.lemmas[verb.statement];
    if (!own || !told || own.name || told.name) continue;
    const verbal =
      [...own.senses, ...told.senses].some(s => s.sort === 'v') ||
      (own.senses.length === 0 && (/(?:ed|es|s)$/.test(own.word) || /(?:ed|es|s)$/.test(told.word)));
    if (
      !verbal ||
      isNoun(claim, verb.claim) ||
      isNoun(statement, verb.statement) ||
      !acts(claim, verb.claim) ||
      !acts(statement, verb.statement) ||
      NOMINAL.test(own.word) ||
      NOMINAL.test(told.word) ||
      MUTUAL.test(own.key) ||
      MUTUAL.test(told.key)
    )
      continue;
    const voices = [passive(statement, verb.statement), passive(claim, verb.claim)] as const;
    const near = (p: Pair): boolean =>
      Math.abs(p.statement - verb.statement) <= REACH && Math.abs(p.claim - verb.claim) <= REACH;
    const args = alignment.pairs.filter(p => p !== verb && near(p) && isActor(statement, claim, p));
    const roles = args.flatMap(p => {
      const told = roleOf(statement, p.statement, verb.statement, voices[0]);
      const own = roleOf(claim, p.claim, verb.claim, voices[1]);
      return told && own ? [{ pair: p, told, own }] : [];
    });
    const flips = verb.converse ? roles.filter(r => r.told === r.own) : roles.filter(r => r.told !== r.own);
    const up = flips.find(r => r.own === 'doer');
    const down = flips.find(r => r.own === 'done');
    const half =
      voices[0] !== voices[1] &&
      verb.near === 1 &&
      up &&
      up.pair.statement < verb.statement &&
      besideVerb(statement, up.pair.statement, verb.statement);
    // "X blocked the judge", "the judge ordered X to be blocked".
    const mirrored =
      down !== undefined &&
      voices[1] &&
      !voices[0] &&
      claim.lemmas[verb.claim - 2]?.word === 'to' &&
      verb.near === 1 &&
      isSubject(statement, down.pair.statement, verb.statement) &&
      down.pair.claim < verb.claim &&
      nextTo(claim, down.pair.claim, verb.claim);
    // Where it happened in the one does it in the other: "Hamas killed people in Israel", "Israel killed men of Hamas".
    const taken = args.some(
      p =>
        (isCircumstance(statement, p.statement, verb.statement) && isSubject(claim, p.claim, verb.claim)) ||
        (isCircumstance(claim, p.claim, verb.claim) && isSubject(statement, p.statement, verb.statement)),
    );
    const sufferer = mirrored && !ERGATIVE.test(own.key) ? down : undefined;
    if (sufferer && claim.lemmas[sufferer.pair.claim]?.name) {
      return {
        slot: 'role',
        statement: phrase(statement, sufferer.pair.statement, verb.statement),
        claim: phrase(claim, sufferer.pair.claim, verb.claim),
      };
    }
    if (
      up &&
      (down || (!ERGATIVE.test(own.key) && (half || taken))) &&
      (claim.lemmas[up.pair.claim]?.name || (down && claim.lemmas[down.pair.claim]?.name))
    ) {
      return {
        slot: 'role',
        statement: phrase(statement, up.pair.statement, verb.statement),
        claim: phrase(claim, up.pair.claim, verb.claim),
      };
    }
  }
  return null;
}

/** "The ballots were …": a noun by where it stands; "that began" is said of whoever began. */
const isNoun = (facets: Facets, at: number): boolean =>
  facets.lemmas[at - 1]?.word !== 'that' && predicative(facets, at) === 'noun';

/** True where the lemma stands right before a verb in the active. */
const isSubject = (facets: Facets, at: number, verb: number): boolean =>
  at < verb && nextTo(facets, at, verb) && !passive(facets, verb) && !isCircumstance(facets, at, verb);

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
    const governed =
      !dated && (PREPOSITION.test(before?.word ?? '') || before?.word === 'of' || before?.word === 'and');
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

/** Nouns for those who act, by their endings. */
const PEOPLE =
  /(?:[^e]ers|ors|ists|ians|police|government|parliament|court|judges?|lawmakers?|states|countries|nations|students|gunmen|troops|migrants)$/;

function isActor(statement: Facets, claim: Facets, { statement: s, claim: c, opposite }: Pair): boolean {
  const [a, b] = [statement.lemmas[s], claim.lemmas[c]];
  if (!a || !b || opposite) return false;
  const acts = (l: Lemma): boolean =>
    l.name !== null || l.contrasts.some(x => x.slot === 'person') || PEOPLE.test(l.word);
  return acts(a) && acts(b);
}

/** Only grammar stands between the two. */
const nextTo = ({ lemmas }: Facets, from: number, to: number): boolean =>
  lemmas.slice(from + 1, to).every(l => l.grammar);

/** Only grammar stands between the two, or one more noun ("police officers were killed"). */
const besideVerb = (facets: Facets, from: number, to: number): boolean =>
  nextTo(facets, from, to) ||
  (facets.lemmas[from]?.name?.kind !== 'place' &&
    PEOPLE.test(facets.lemmas[from + 1]?.word ?? '') &&
    touches(facets, from) &&
    nextTo(facets, from + 1, to));

const touches = ({ text, lemmas }: Facets, at: number): boolean =>
  text.slice(lemmas[at]?.end, lemmas[at + 1]?.start) === ' ';

function phrase({ text, lemmas }: Facets, a: number, b: number): string {
  const [first, last] = a < b ? [lemmas[a], lemmas[b]] : [lemmas[b], lemmas[a]];
  return text.slice(first?.start ?? 0, last?.end ?? 0);
}
