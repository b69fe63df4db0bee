import type { Conflict, Slot } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Lemma } from '../../reading/lemmas.ts';
import { passive } from '../../reading/voice.ts';
import { isIrregular } from '../../text/keys.ts';
import type { Alignment, Pair } from '../align.ts';

/** Words that relate what they govern in ways that exclude one another; `null` is no conflict with anything. */
const KINDS: Readonly<
  Record<string, readonly [family: 'time' | 'company' | 'side' | 'place' | 'way', pole: 1 | 0 | -1]>
> = {
  after: ['time', 1],
  once: ['time', 1],
  following: ['time', 1],
  when: ['time', 1],
  if: ['time', 1],
  since: ['time', 1],
  during: ['time', 0],
  unless: ['time', -1],
  before: ['time', -1],
  with: ['company', 1],
  without: ['company', -1],
  for: ['side', 1],
  against: ['side', -1],
  inside: ['place', 1],
  within: ['place', 1],
  in: ['place', 1],
  on: ['place', 1],
  outside: ['place', -1],
  off: ['place', -1],
  beyond: ['place', -1],
  towards: ['way', 1],
  toward: ['way', 1],
  'away from': ['way', -1],
  into: ['way', 1],
  onto: ['way', 1],
  'out of': ['way', -1],
};
const SLOTS: Readonly<Record<string, Slot>> = {
  time: 'date',
  company: 'polarity',
  side: 'polarity',
  place: 'place',
  way: 'direction',
};

/** What is taken against an illness is taken for it: "a vaccine for measles". */
const REMEDY = /^(?:vaccin|jab|shot|pill|drug|cure|remed|medicin|treatment|antibiotic|therap|protect|insur|test)/;

/** "Switched off", "called off", "put on", "give off": part of the verb, and tells no place. */
const isParticle = (word: string, before: Lemma | undefined): boolean =>
  /^(?:off|on)$/.test(word) &&
  /^(?:(?:switch|turn|call|lay|cut|put|tak|pay|sign|clos|seal|block|read)(?:t?ing|e?d|e?s)?|laid|paid|took|taken|gives?|gave|giving|given)$/.test(
    before?.word ?? '',
  );

/** What governs the lemma at `at`: the nearest relating word before it, no verb or name between; '' without one. */
function relatorOf({ lemmas, text }: Facets, at: number): string {
  let isNone = false;
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const lemma = lemmas[i];
    if (!lemma) return '';
    isNone ||= lemma.word === 'no';
    if (/[,;:]/.test(text.slice(lemma.end, lemmas[i + 1]?.start))) return '';
    if (/^clear from$/.test(`${lemmas[i - 1]?.word} ${lemma.word}`)) return 'off';
    if (lemma.word === 'of' && lemmas[i - 1]?.word === 'out') return 'out of';
    if (lemma.word === 'from' && lemmas[i - 1]?.word === 'away' && at - i < 3) return 'away from';
    if (lemma.word === 'for' && /^(?:wait|waits|waited|waiting)$/.test(lemmas[i - 1]?.word ?? '')) continue;
    // "Voted for" is one verb, and its "for" relates all the same.
    const last = lemma.word.slice(lemma.word.lastIndexOf(' ') + 1);
    // "With no leader": without one. "For free" takes no side.
    if (isNone && Object.hasOwn(KINDS, last)) return lemma.word === 'with' ? 'without' : '';
    if (lemma.word === 'for' && lemmas[i + 1]?.word === 'free') return '';
    if (/^(?:for|against)$/.test(lemma.word) && REMEDY.test(lemmas[i - 1]?.word ?? '')) return '';
    if (isParticle(lemma.word, lemmas[i - 1]) || (last !== lemma.word && /^(?:off|on)$/.test(last))) return '';
    if (Object.hasOwn(KINDS, lemma.word)) return lemma.word;
    if (Object.hasOwn(KINDS, last)) return last;
    if (/^(?:of|to|by|from|at|and|or|that|than|near|around|behind|along|beside)$/.test(lemma.word)) return '';
  }
  return '';
}

/** "Aid from the islands", "aid to the islands": the preposition right before a lemma, an article between them or not. */
const headed = ({ lemmas }: Facets, at: number): string => {
  const before = lemmas[at - 1];
  return (/^(?:the|a|an|its|their)$/.test(before?.word ?? '') ? lemmas[at - 2]?.word : before?.word) ?? '';
};

/** "Forbidden to strike", "banned from striking": what nobody may do, before "to". */
const FORBIDS =
  /\b(?:forb(?:id|ids|ade|idden|idding)|illegal|crime|offen[cs]e|unlawful|not (?:be )?(?:allowed|permitted|entitled)|unable)\b/;

/** "From doing" in the one is "to do" in the other, where that is forbidden. */
const forbidsAlike = (one: Facets, other: Facets, { statement, claim }: Pair, isTo: boolean): boolean => {
  const [to, from] = isTo ? [one.lemmas[statement], other.lemmas[claim]] : [other.lemmas[claim], one.lemmas[statement]];
  const text = isTo ? one.text : other.text;
  return /ing$/.test(from?.word.split(' ')[0] ?? '') && FORBIDS.test(text.slice(0, to?.start));
};

/** "To Icelandic ferries": whose they are. */
const tellsWhose = ({ text, lemmas }: Facets, at: number): boolean =>
  lemmas[at]?.name?.weak === false &&
  /(?:an|ish|ese|ic|[qs]i)$/.test(text.slice(lemmas[at]?.start, lemmas[at]?.end)) &&
  lemmas[at + 1]?.grammar === false;

/** A cut to something is one from it. */
const CUTS = /^(?:cut|reduc|chang|damag)/;

/** What goes to somebody in the one text and comes from him in the other, of the same thing right before it. */
function wayConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (alignment.pairs.some(p => p.converse || CUTS.test(claim.lemmas[p.claim]?.key ?? ''))) return null;
  if (statement.comparison || claim.comparison) return null;
  for (const p of alignment.pairs) {
    const [mine, theirs] = [headed(statement, p.statement), headed(claim, p.claim)];
    if (!(mine === 'to' && theirs === 'from') && !(mine === 'from' && theirs === 'to')) continue;
    if (forbidsAlike(statement, claim, p, mine === 'to')) continue;
    if (tellsWhose(statement, p.statement) !== tellsWhose(claim, p.claim)) continue;
    const words = (f: Facets, at: number): string => f.text.slice(f.lemmas[at]?.start, f.lemmas[at]?.end);
    return {
      slot: 'direction',
      statement: `${mine} ${words(statement, p.statement)}`,
      claim: `${theirs} ${words(claim, p.claim)}`,
    };
  }
  return null;
}

/** A thing that the claim puts after (with, for, inside) and the statement before (without, against, outside), or the reverse. */
export function relatorConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  for (const pair of alignment.pairs) {
    const [mine, theirs] = [relatorOf(statement, pair.statement), relatorOf(claim, pair.claim)];
    const [a, b] = [KINDS[mine], KINDS[theirs]];
    // "More moved out of it than into it."
    if (a?.[0] === 'way' && (statement.comparison || claim.comparison)) continue;
    // "without waiting for a ceasefire" against "once there is a ceasefire".
    const waived = (x: string, y: typeof a): boolean => x === 'without' && y?.[0] === 'time' && y[1] === 1;
    if (!a || !b) continue;
    const apart = (x: string, y: typeof a): boolean => x === 'away from' && y?.[0] === 'place' && y[1] === 1;
    if (
      !waived(mine, b) &&
      !waived(theirs, a) &&
      !apart(mine, b) &&
      !apart(theirs, a) &&
      (a[0] !== b[0] || a[1] === b[1] || (a[1] !== -1 && b[1] !== -1))
    )
      continue;
    const words = (f: Facets, relator: string, at: number): string =>
      `${relator} ${f.text.slice(f.lemmas[at]?.start, f.lemmas[at]?.end)}`;
    return {
      slot: SLOTS[a[0]] ?? 'polarity',
      statement: words(statement, mine, pair.statement),
      claim: words(claim, theirs, pair.claim),
    };
  }
  return wayConflict(statement, claim, alignment);
}

/** "Venezuelan migrants live in Colombia" against "Colombian migrants live in Venezuela": who they are and where they are. */
function originConflict(
  statement: Facets,
  claim: Facets,
  pairs: readonly Pair[],
  names: readonly Pair[],
): Conflict | null {
  const describes = ({ text, lemmas }: Facets, at: number): boolean =>
    !/ed$/.test(lemmas[at + 1]?.word ?? '') &&
    !isIrregular(lemmas[at + 1]?.word ?? '') &&
    lemmas[at + 1]?.grammar === false &&
    !lemmas[at + 1]?.name &&
    text.slice(lemmas[at]?.end, lemmas[at + 1]?.start) === ' ';
  const within = (f: Facets, at: number): boolean => /^(?:in|to|into|from)$/.test(headed(f, at));
  if (names.length < 2) return null;
  for (const p of names) {
    if (!describes(claim, p.claim) || !within(statement, p.statement)) continue;
    const q = names.find(
      o =>
        o !== p &&
        within(claim, o.claim) &&
        headed(claim, o.claim) === headed(statement, p.statement) &&
        describes(statement, o.statement) &&
        pairs.some(r => r.statement === o.statement + 1 && r.claim === p.claim + 1),
    );
    if (q) return swapped(statement, claim, p.claim < q.claim ? p : q, p.claim < q.claim ? q : p);
  }
  return null;
}

/** Two names that change places between the same prepositions ("in Paris … to London", "in London … to Paris"). */
export function swapConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const names = alignment.pairs.filter(
    p => statement.lemmas[p.statement]?.name && claim.lemmas[p.claim]?.name && !p.part,
  );
  const moved = originConflict(statement, claim, alignment.pairs, names);
  if (moved) return moved;
  if (statement.comparison && claim.comparison) return null;
  const link = ({ lemmas }: Facets, at: number): string => {
    for (let i = at - 1; i >= 0 && i >= at - 3; i--)
      if (lemmas[i]?.grammar && !/^(?:the|a|an)$/.test(lemmas[i]?.word ?? '')) return lemmas[i]?.word ?? '';
    return '';
  };
  // Whoever turns an active into a passive turns the names round, and nobody's role.
  const revoiced = alignment.pairs.some(p => passive(statement, p.statement) !== passive(claim, p.claim));
  for (const p of names) {
    for (const q of names) {
      if (p.claim >= q.claim || p.statement <= q.statement) continue;
      if (!revoiced && figuresStay(statement, claim)) return swapped(statement, claim, p, q);
      const [first, second] = [link(claim, p.claim), link(claim, q.claim)];
      if (first === second || first !== link(statement, q.statement) || second !== link(statement, p.statement))
        continue;
      if (/^(?:and|or)$/.test(first) || /^(?:and|or)$/.test(second)) continue;
      // What stands between them must be there in both, or they may be mere asides of a reordered sentence.
      const shared = alignment.pairs.some(
        r => r.claim > p.claim && r.claim < q.claim && r.statement > q.statement && r.statement < p.statement,
      );
      // "Berg had the judge fired": the verb between is one of grammar.
      if (!shared && !/^(?:had|has|made|got|let)$/.test(second)) continue;
      return swapped(statement, claim, p, q);
    }
  }
  return null;
}

function swapped(statement: Facets, claim: Facets, p: Pair, q: Pair): Conflict {
  const words = (f: Facets, from: number, to: number): string => f.text.slice(f.lemmas[from]?.start, f.lemmas[to]?.end);
  return { slot: 'role', statement: words(statement, q.statement, p.statement), claim: words(claim, p.claim, q.claim) };
}

/** Two different figures of one kind that keep their order: names that change places beside them take the other's figure. */
function figuresStay(statement: Facets, claim: Facets): boolean {
  const both = claim.figures.flatMap(c => {
    const at = statement.figures.findIndex(q => q.kind === c.kind && q.value === c.value);
    return at < 0 ? [] : [{ kind: c.kind, value: c.value, at }];
  });
  return both.some((a, i) => both.slice(i + 1).some(b => a.kind === b.kind && a.value !== b.value && a.at < b.at));
}
