import { keyOf } from '../text/keys.ts';
import type { Clauses } from './clauses.ts';
import type { Lemma } from './lemmas.ts';

/** What is asserted and what denied: a sign for each lemma, and the words that deny. */
export interface Polarity {
  /** -1 where an odd number of negations reaches the lemma, else 1. */
  readonly signs: readonly (1 | -1)[];
  /** -1 where the main clause as a whole is denied ("were not", "nobody"), else 1. */
  readonly clausal: 1 | -1;
  /** The first negation as written; '' without one. */
  readonly words: string;
  /** What each negation is compared by: `not` for all that deny a verb, else the word's stem. */
  readonly denials: readonly string[];
}

/** Comparatives that news uses, and no noun that ends like one ("member", "power"). */
const COMPARATIVE =
  /\b(?:more|less|fewer|better|worse|higher|lower|bigger|larger|greater|smaller|longer|shorter|stronger|weaker|faster|slower|richer|poorer|older|younger|safer|cheaper|hotter|colder|warmer|earlier|later|further|closer)\b/;

const FORWARD =
  /^(?:not|never|cannot|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|mustnt|shouldnt|wasnt|werent|wont|wouldnt|arent|aint|hardly|barely|without|unable|unwilling|zero|lack|lacks|lacked|lacking|nor|neither)$/;
const WHOLE = /^(?:no|none|nobody|nothing|nowhere|noone)$/;
/** All the same, whichever verb they deny. */
const DENIES_A_VERB = /^(?:not|never|no|none|nobody|nothing|nowhere|noone|neither|nor|cannot|\w+nt)$/;
const BEFORE_TO =
  /^(?:fail|fails|failed|failing|failure|refuse|refuses|refused|refusing|refusal|decline|declines|declined|omitted|neglected|inability|unwillingness)$/;
/** "barred from", "forbade … to": what follows is not done. */
const PREVENTS =
  /^(?:forbid|forbids|forbade|forbidden|ban|bans|banned|bar|bars|barred|prohibit|prohibits|prohibited|prevent|prevents|prevented|discourage|discouraged)$/;
/** "Banned phones from all schools": where they are not to be, and nothing that is not done. */
const OF_A_PLACE = /^from (?!(?:\w+ly )?\w+ing\b)/i;
/** A time up to which something was so or was not. */
const UP_TO = /\b(?:(until|till)|(?<!\b(?:never|ever|than) )before (?:the year )?(?=(?:1[5-9]|20)\d\d\b))/i;
const DENIED = /\b(?:not|never)\b|n['’]t\b/i;
/** Of what was not so until then, the "not" stands before the time, or after one that the sentence begins with. */
const FIRST = /^["“]?(?:until|till|before)\b/i;

/** Whether a text tells that something was so up to a time, or that it was not: then it was only afterwards. */
export function putOff(text: string): 'until' | 'before' | 'not until' | 'not before' | null {
  const hit = UP_TO.exec(text);
  if (!hit) return null;
  const denied = DENIED.test(FIRST.test(text) ? text : text.slice(0, hit.index));
  if (hit[1] === undefined) return denied ? 'not before' : 'before';
  return denied ? 'not until' : 'until';
}

/** "…, a level not reached since": an apposition, not the clause. */
const LATER = /,\s(?:an?|the)\s[\p{L}]+\s*$/u;
/** "Not since 1992 …", "never had as many …", "no president put as many …": a record, told by what never was. */
const RECORD =
  /^(?:not (?:since|in \d)|never (?:before|on record|since)|never (?:\w+ ){1,3}(?:an? )?(?:better|worse|greater|bigger|larger|higher|lower|graver|stronger|deadlier|hotter|more \w+|less \w+)(?: \w+)? than)\b|^(?:no|nobody|none|nothing|never had)\b.*\b(?:as (?:many|much|few|little|bad|high|low|large|big|good|strong)\b|as \w+ as\b|so (?:few|little)\b)/i;
/** After "no" or "not". */
const BOUND = /^\s+(?:\w+er than|even(?: an?)?) (?:[$£€]?\d|one\b|tw|thir|four|fif|six|seven|eigh|nine|ten)/;
/** Behind a "not": whoever does not realise that something is so, it is so. */
const OVERLOOKS =
  /^\s+(?:(?:even|fully|really|seem to|appear to|yet) )?(?:reali[sz]e|understand|notice|grasp|appreciate|remember|mention)d? that\b/i;
const OUT = /^(?:rule|rules|ruled|ruling)$/;
const EXCLUDING = /^(?:exclude|excludes|excluded|excluding)$/;

/** "… a flight that is delayed": not told of the flight alone, and out of reach of a "not" before it. */
function isRelative(lemmas: readonly Lemma[], i: number, not: number): boolean {
  const word = lemmas[i]?.word ?? '';
  if (word === 'who' || word === 'which') return i > not + 1;
  if (word !== 'that' || i < not + 3) return false;
  return /^(?:is|are|was|were|has|have|had)$/.test(lemmas[i + 1]?.word ?? '') && !lemmas[i - 1]?.grammar;
}

/** "Cases that were not urgent": right before an auxiliary a "that" begins what is said of a noun. */
const isSaidOfNoun = (lemmas: readonly Lemma[], at: number): boolean =>
  (lemmas[at - 2]?.word === 'that' && AUXILIARY.test(lemmas[at - 1]?.word ?? '')) ||
  (lemmas[at - 1]?.word === 'that' && /nt$/.test(lemmas[at]?.word ?? ''));
const AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might|must|should)$/;

/** Verbs that may stand right behind a subject, and no nouns. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|may|can|could|might|must|should|go|goes|went|gets?|got|takes?|took|makes?|made|comes?|came)$/;

/** What begins a predicate of its own after "and". */
const ANOTHER_VERB =
  /^(?:is|are|was|were|has|have|had|does|did|will|would|can|could|gave|got|made|took|found|left|saw|went|brought|\w{2,}[^e]ed)$/;

/** Where the part of the clause begins that a "no" at `at` denies: behind a "that", and behind an "and" with a verb of its own. */
function clauseStart(lemmas: readonly Lemma[], clause: readonly number[], at: number): number {
  let from = at;
  while (from > 0 && clause[from - 1] === clause[at]) {
    const before = lemmas[from - 1]?.word ?? '';
    if (before === 'that' || (before === 'and' && from < at && ANOTHER_VERB.test(lemmas[from]?.word ?? ''))) break;
    from -= 1;
  }
  return from;
}

/** The signs of the lemmas of a text. Scope: "not" reaches what follows in its clause, "no one" the whole clause. */
export function polarityOf(text: string, lemmas: readonly Lemma[], { clause, aside, conditional }: Clauses): Polarity {
  const signs: (1 | -1)[] = lemmas.map(() => 1);
  let words = '';
  const denials: string[] = [];
  let clausal: 1 | -1 = 1;
  const flip = (from: number, to: number): void => {
    for (let i = from; i < to; i++) signs[i] = signs[i] === 1 ? -1 : 1;
  };
  const clauseEnd = (at: number): number => {
    let end = at;
    while (end < lemmas.length && clause[end] === clause[at] && !isRelative(lemmas, end, at)) end += 1;
    return end;
  };
  // "People without a car will pay more": what they pay is not denied.
  const phraseEnd = (at: number): number => {
    let end = at + 1;
    while (end < lemmas.length && clause[end] === clause[at] && !FINITE.test(lemmas[end]?.word ?? '')) end += 1;
    return end;
  };
  const parts = setAside(text, lemmas);
  for (const [i, { word, end: stop }] of lemmas.entries()) {
    const part = parts.find(({ from }) => from === i + 1);
    if (part) {
      words ||= text.slice(lemmas[i]?.start, stop);
      denials.push('not');
      flip(part.from, part.to);
      continue;
    }
    const next = lemmas[i + 1]?.word ?? '';
    // "Non-urgent", "a no-fly list", "a not-so-subtle hint": not the one, and nothing else.
    if (/^(?:non|no|not)$/.test(word) && /^[-‑]\p{L}/u.test(text.slice(stop))) {
      flip(i + 1, i + 2);
      continue;
    }
    const far = text.slice(stop, stop + 12).trimStart();
    if (/^(?:no|not|never|nobody)$/.test(word) && RECORD.test(text.slice(lemmas[i]?.start))) continue;
    let from: number | null = null;
    if (
      /^(?:not|no|never)$/.test(word) &&
      /^(?:only|just|merely|later|(?:fewer|less|more) than|matter|doubt|wonder|longer than|far from|least)\b/.test(far)
    )
      continue;
    // "No older than 45", "not even 20 percent": a bound.
    if (/^(?:no|not)$/.test(word) && BOUND.test(text.slice(stop))) continue;
    if (word === 'nothing' && next === 'more') continue;
    if (DENIES_A_VERB.test(word) && OVERLOOKS.test(text.slice(stop))) continue;
    // "Citizen or not", "without exception": nobody is left out.
    if (word === 'not' && lemmas[i - 1]?.word === 'or') continue;
    if (word === 'without' && /^(?:exception|doubt|question|fail|precedent|delay|warning|end|interruption)/.test(far))
      continue;
    // "Red No. 3" denies nothing, nor does "zero gravity".
    if (word === 'no' && /^(?:\.\s*)?\d/.test(far)) continue;
    if (word === 'zero' && /^[-‑ ](?:gravity|sum|emission|day|tolerance|hour|carbon)/.test(text.slice(stop))) continue;
    if (/^(?:hardly|barely|scarcely) any/.test(text.slice(lemmas[i]?.start ?? 0, stop + 8).toLowerCase())) from = i;
    if (/^not (?:a|one|a single|any)\b/.test(text.slice(lemmas[i]?.start ?? 0, stop + 10))) from = i;
    // "Does nothing to help", "has nothing to do with" deny what stands after them alone.
    if (
      word === 'nothing' &&
      next === 'to' &&
      /^(?:do(?:es|ing|ne)?|did|ha(?:s|d|ve|ving))$/.test(lemmas[i - 1]?.word ?? '')
    )
      from = i;
    // "Declared it no longer an emergency" denies what stands after it.
    else if (word === 'no' && next === 'longer') from = i;
    else if (word === 'no' && lemmas[i - 1]?.word === 'with') from = i;
    else if (WHOLE.test(word) || from !== null) {
      from = clauseStart(lemmas, clause, i);
      const rest = lemmas.slice(i, clauseEnd(i));
      // "No country emits more than China", "nobody before Armstrong", "not until": a superlative or an order, not a denial.
      const far = text.slice(stop);
      const superlative =
        (rest.some(l => l.word === 'than') &&
          !/^\s*(?:more|less|fewer|better|worse|bigger|smaller|higher|lower|greater|\w+er)\b/.test(far)) ||
        /^\s*(?:other|else)\b/.test(far) ||
        (/\bever\b/.test(far) && COMPARATIVE.test(far));
      const order =
        /\b(?:until|but)\b/.test(far) ||
        (/^(?:nobody|none|noone|nowhere)$/.test(word) && /\bbefore (?:[A-Z]|him|her|them|this|that)/.test(far));
      if (superlative || order) continue;
    } else if (word === 'far from' && /^\w+ing\b/.test(far)) from = i;
    else if (word === 'may not') from = i + 1;
    else if (FORWARD.test(word)) {
      from = i;
      if (/^(?:not|never)$/.test(word) && putOff(text) === 'not until') continue;
      // "zero" after its verb speaks of all that stands before it.
      if (word === 'zero') while (from > 0 && clause[from - 1] === clause[i]) from -= 1;
    } else if (
      BEFORE_TO.test(word) &&
      ((next === 'in' &&
        /^\s*in (?:(?:his|her|its|their|an?) )?(?:attempt|bid|effort|duty|try)/.test(text.slice(stop))) ||
        lemmas.slice(i + 1, i + 6).some(l => l.word === 'to'))
    )
      from = i;
    else if (PREVENTS.test(word)) {
      const hindered = lemmas.findIndex((l, k) => k > i && k < i + 6 && /^(?:to|from)$/.test(l.word));
      // "Banned phones from schools" is told of a place, "from selling phones" of what is not done.
      if (hindered > 0 && !OF_A_PLACE.test(text.slice(lemmas[hindered]?.start))) from = hindered;
    } else if (OUT.test(word) && next === 'out') from = i;
    else if (EXCLUDING.test(word)) from = i;
    else if (
      word === 'out' &&
      next === 'of' &&
      /^(?:stay|stays|stayed|keep|keeps|kept|remain|remains)$/.test(lemmas[i - 1]?.word ?? '')
    )
      from = i;
    else if (/^(?:immune|immunity|exempt|exempted|exemption|exemptions)$/.test(word) && next === 'from') from = i + 1;
    else if (/^yet$/.test(word) && next === 'to') from = i;
    else if (/^(?:instead|rather)$/.test(word) && /^(?:of|than)$/.test(next)) from = i;
    if (from === null) continue;
    const main =
      !aside[i] && !conditional[i] && !isSaidOfNoun(lemmas, i) && !LATER.test(text.slice(0, lemmas[i]?.start));
    if (
      main &&
      (/^(?:not|never|no|none|nobody|nothing|nowhere|cannot)$/.test(word) || /nt$/.test(word)) &&
      !notBut(text, i, lemmas)
    )
      clausal = clausal === 1 ? -1 : 1;
    // "Neither … nor", "not, not even a small one": one denial in two words.
    if (word !== 'nor' && !(word === 'not' && next === 'even' && denials.length > 0))
      denials.push(DENIES_A_VERB.test(word) ? 'not' : keyOf(word));
    words ||= text.slice(lemmas[i]?.start, OUT.test(word) ? (lemmas[i + 1]?.end ?? stop) : stop);
    flip(from, word === 'without' || (word === 'no' && lemmas[i - 1]?.word === 'with') ? phraseEnd(i) : clauseEnd(i));
  }
  return { signs, clausal, words, denials };
}

/** Words that a "not" before a mere part of its sentence is followed by. */
const OF_A_PART = /\b(?:and not|not) (?!(?:only|just|merely|yet|until|since|at all)\b)/gi;
/** "Did not die but …": a verb is denied, and no part. */
const DENIED_VERB = /\b(?:do|does|did|has|have|had|will|would|can|could|may|might|must|shall|should)\s+$/i;
const VERBS = /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|who|which|that)\b/i;

/** Stretches of lemmas that are set aside for others: the X of "not X but Y" and of "Y and not X". `to` is exclusive. */
export function setAside(text: string, lemmas: readonly Lemma[]): { readonly from: number; readonly to: number }[] {
  if (!/\bnot\b/i.test(text)) return [];
  return [...text.matchAll(OF_A_PART)].flatMap(({ index, 0: written }) => {
    const start = index + written.length;
    // "Not because it was late but because …": one reason is set aside for another, whatever verbs tell of it.
    const reason = /^because\b[^.;]*?(?=,? but\b)/.exec(text.slice(start))?.[0];
    if (reason !== undefined) {
      const from = lemmas.findIndex(l => l.start >= start);
      const after = lemmas.findIndex(l => l.start >= start + reason.length);
      return from < 0 ? [] : [{ from, to: after < 0 ? lemmas.length : after }];
    }
    const stop = text.slice(start).search(/[,;:.]| (?:but|who|which|that|is|are|was|were|has|have|will)\b/);
    const end = stop < 0 ? text.length : start + stop;
    const isBut =
      /^,? but\b/.test(text.slice(end)) && !/^,? but (?:it|they|he|she|we|there|also)\b/.test(text.slice(end));
    const isAnd =
      /^and/i.test(written) && (/^(?:the|an?) \w+ /.test(text.slice(start)) || !VERBS.test(text.slice(start, end)));
    if (DENIED_VERB.test(text.slice(0, index)) || (!isAnd && !isBut) || (!isAnd && VERBS.test(text.slice(start, end))))
      return [];
    const from = lemmas.findIndex(l => l.start >= start);
    const after = lemmas.findIndex(l => l.start >= end);
    return from < 0 ? [] : [{ from, to: after < 0 ? lemmas.length : after }];
  });
}

/** "Japan, not China, holds": the clause is not denied, one of its parts is. */
const notBut = (text: string, at: number, lemmas: readonly Lemma[]): boolean =>
  lemmas[at]?.word === 'not' && /,\s*$/.test(text.slice(0, lemmas[at]?.start));
