import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Lemma } from '../../reading/lemmas.ts';
import { predicative } from '../../reading/predicative.ts';
import { acts, ERGATIVE, MUTUAL, makesAnother, passive } from '../../reading/voice.ts';
import type { Alignment, Pair } from '../align.ts';
import { touch } from '../matter/limits.ts';

const PREPOSITION = /^(?:by|in|on|at|to|from|for|with|against|into|over|under|after|before|than|about)$/;
/** Nouns made of verbs: who does it stands where no word order tells ("criticism by", "the deportation of"). */
const NOMINAL = /(?:[ts]ion|ment|ism|[ae]nce|ency|ship|ness|ality|fare)s?$/;

/** How many lemmas from its verb somebody who does or suffers it may stand. */
const REACH = 12;

type Role = 'doer' | 'done';

/** Where something is done, or why: "people in New Jersey cheered", "lost jobs because of NAFTA". */
const CIRCUMSTANCE = /^(?:in|across|throughout|inside|outside|near|because|due|thanks)$/;

/** "Half of the lakes of Peru were lost": what the subject is only a part of. */
const isPartOf = ({ lemmas }: Facets, at: number): boolean =>
  (lemmas[at - 1]?.word === 'the' ? lemmas[at - 2] : lemmas[at - 1])?.word === 'of';

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
      !isPartOf(statement, up.pair.statement) &&
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
    touch(facets, from) &&
    nextTo(facets, from + 1, to));

function phrase({ text, lemmas }: Facets, a: number, b: number): string {
  const [first, last] = a < b ? [lemmas[a], lemmas[b]] : [lemmas[b], lemmas[a]];
  return text.slice(first?.start ?? 0, last?.end ?? 0);
}
