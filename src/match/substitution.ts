import type { Alignment } from './align.ts';
import type { Facets } from './facets.ts';
import { hearersFrom } from './hearers.ts';
import type { Lemma } from './lemmas.ts';
import type { Conflict, Slot } from './match.ts';

/** Lemmas of matter that have no partner in the other text. */
export function unmatched(facets: Facets, partner: readonly number[]): number[] {
  return facets.lemmas.flatMap((lemma, i) => (!lemma.grammar && partner[i] === -1 ? [i] : []));
}

/** Groups of people, animals and places that make of a whole a part when they are named. */
const PART =
  /^(?:woman|women|femal|man|men|male|boy|girl|mice|mous|rat|pig|monkei|elderli|pension|teenag|hispan|latino|rural|urban|student|veteran)$/;

/** One of them is somebody, and no part of all. */
const ONE = /^(?:man|boy|girl|student|veteran)$/;
/** … in a statement, which may tell of somebody that the claim calls by his office. */
const TOLD_ONE = /^(?:woman|teenager)$/;
/** "A 71-year-old poet": somebody as well. */
const SOMEBODY = /\b(?:an?|the) $/i;

const ALL = /^(?:peopl|person|human|everyon|everybodi)$/;

/** A word of one family that excludes its sister in the other text ("debt", "deficit"); names and groups among them. */
export function contrastConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  // A phrase ("nuclear power plant") may be matched and still hold a word that the other text has another for.
  const open = ({ lemmas }: Facets, partner: readonly number[]): number[] =>
    lemmas.flatMap((l, i) => (!l.grammar && (partner[i] === -1 || l.parts.length > 1) ? [i] : []));
  const [mine, theirs] = [open(statement, alignment.ofStatement), open(claim, alignment.ofClaim)];
  const sisters = (facets: Facets, family: number): Set<number> =>
    new Set(facets.lemmas.flatMap(l => l.contrasts.filter(c => c.family === family).map(c => c.sister)));
  for (const j of theirs) {
    for (const c of claim.lemmas[j]?.contrasts ?? []) {
      for (const i of mine) {
        const s = statement.lemmas[i]?.contrasts.find(x => x.family === c.family);
        if (!s || s.sister === c.sister) continue;
        if (sisters(statement, c.family).has(c.sister) || sisters(claim, c.family).has(s.sister)) continue;
        return { slot: c.slot, statement: written(statement, i), claim: written(claim, j) };
      }
    }
  }
  return null;
}

/** Words that make another measure of the one they qualify, wherever they are added. */
const QUALIFIES = /^(?:per_capita|per_head|median|core|net|gross|nominal)$/;

/** A count told in relation to something: a share, a rate. */
const RELATIVE =
  /\b(?:for (?:its|their|her|his) (?:population|size)|relative to|measured against|in proportion|proportionally|(?:larger|greater|higher|bigger|smaller|lower|largest|greatest|highest|lowest) (?:share|proportion|rate|percentage)|(?:share|proportion|rate|percentage) of|per (?:capita|head|person|inhabitant|citizen)|[\w-]+ rate\b)/i;
const ABSOLUTE = /\b(?:(?:more|fewer|most|fewest)\b(?! of)|number of\b)/i;

/** The most of something against the most of it per head: only where both compare. */
function relative(statement: Facets, claim: Facets): Conflict | null {
  if (!statement.comparison || !claim.comparison) return null;
  const [mine, theirs] = [RELATIVE.exec(statement.text), RELATIVE.exec(claim.text)];
  if (!mine === !theirs || !ABSOLUTE.test((mine ? claim : statement).text)) return null;
  return { slot: 'measure', statement: mine?.[0] ?? 'a number', claim: theirs?.[0] ?? 'a number' };
}

/** A measure that only one of the texts qualifies: "per capita", "median". */
export function measureConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const qualifier = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner).find(i => QUALIFIES.test(facets.lemmas[i]?.key ?? ''));
  const mine = qualifier(statement, alignment.ofStatement);
  const theirs = qualifier(claim, alignment.ofClaim);
  if ((mine === undefined) === (theirs === undefined)) return relative(statement, claim);
  // "Relative to its population": per head.
  const perHead = written(mine === undefined ? claim : statement, mine ?? theirs ?? 0);
  if (/^per (?:head|capita)$/i.test(perHead) && RELATIVE.test((mine === undefined ? statement : claim).text))
    return null;
  return {
    slot: 'measure',
    statement: mine === undefined ? 'unqualified' : written(statement, mine),
    claim: theirs === undefined ? 'unqualified' : written(claim, theirs),
  };
}

/** A group that only one of the two texts speaks of: a part told for the whole. */
export function scopeConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const narrows = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner).find(
      i =>
        PART.test(facets.lemmas[i]?.key ?? '') &&
        !ONE.test(facets.lemmas[i]?.word ?? '') &&
        !(facets === statement && TOLD_ONE.test(facets.lemmas[i]?.word ?? '')),
    );
  const people = (facets: Facets, partner: readonly number[]): boolean =>
    unmatched(facets, partner).some(
      i => facets.lemmas[i]?.contrasts.some(c => c.slot === 'person') || facets.lemmas[i]?.name,
    );
  // "Men" for "people": a pair of a group with all.
  const group = alignment.pairs.find(
    p =>
      p.near < 1 &&
      !/^(?:man|human)$/.test(statement.lemmas[p.statement]?.word ?? '') &&
      !/^(?:man|human)$/.test(claim.lemmas[p.claim]?.word ?? '') &&
      PART.test(statement.lemmas[p.statement]?.key ?? '') !== PART.test(claim.lemmas[p.claim]?.key ?? '') &&
      (ALL.test(statement.lemmas[p.statement]?.key ?? '') || ALL.test(claim.lemmas[p.claim]?.key ?? '')),
  );
  if (group)
    return { slot: 'scope', statement: written(statement, group.statement), claim: written(claim, group.claim) };
  const told = narrows(statement, alignment.ofStatement);
  // "…, she told students": whoever heard it.
  const mine =
    told !== undefined && (statement.lemmas[told]?.start ?? 0) < hearersFrom(statement.text, claim.text)
      ? told
      : undefined;
  const theirs = narrows(claim, alignment.ofClaim);
  if (mine !== undefined && !people(claim, alignment.ofClaim)) {
    return { slot: 'scope', statement: written(statement, mine), claim: 'all' };
  }
  if (theirs !== undefined && !people(statement, alignment.ofStatement)) {
    return { slot: 'scope', statement: 'all', claim: written(claim, theirs) };
  }
  const [wide, narrow] = [worldwide(statement, alignment.ofStatement), worldwide(claim, alignment.ofClaim)];
  const [here, there] = [placeOf(statement, alignment.ofStatement), placeOf(claim, alignment.ofClaim)];
  if (wide !== undefined && there !== undefined)
    return { slot: 'scope', statement: written(statement, wide), claim: written(claim, there) };
  if (narrow !== undefined && here !== undefined)
    return { slot: 'scope', statement: written(statement, here), claim: written(claim, narrow) };
  const age = statement.figures.find(
    q =>
      q.kind === 'age' &&
      !(SOMEBODY.test(statement.text.slice(0, q.start)) && /old$/i.test(statement.text.slice(q.start, q.end))),
  );
  if (age && !claim.figures.some(q => q.kind === 'age' || q.value === age.value)) {
    return { slot: 'scope', statement: statement.text.slice(age.start, age.end), claim: 'all' };
  }
  return null;
}

/** Words that stand in the statement exactly where others stand in the claim: they were put for them. */
export function substitution(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const theirs = runs(claim, alignment.ofClaim);
  for (const mine of runs(statement, alignment.ofStatement)) {
    for (const run of theirs) {
      const meets = (a: number, b: number): boolean => (a === -1 ? b === -1 : alignment.ofStatement[a] === b);
      if (!meets(mine.left, run.left) || !meets(mine.right, run.right) || (mine.left === -1 && mine.right === -1))
        continue;
      const [a, b] = [statement.lemmas[mine.from], claim.lemmas[run.from]];
      if (!a || !b) continue;
      // "in the United States" is where it happened, not what was put for something else.
      const loose = adjunct(statement, mine.from) !== '' || adjunct(claim, run.from) !== '';
      const named = a.name !== null && b.name !== null;
      if (!named && loose && preposition(statement, mine.from) !== preposition(claim, run.from)) continue;
      if (!named && Math.min(mine.weight, run.weight) < LIGHT) continue;
      return { slot: slotOf(a, b), statement: between(statement, mine), claim: between(claim, run) };
    }
  }
  return null;
}

/** The preposition right before a lemma, an article between them or not; '' without one. */
function preposition({ lemmas }: Facets, at: number): string {
  const before = /^(?:the|a|an)$/.test(lemmas[at - 1]?.word ?? '') ? lemmas[at - 2] : lemmas[at - 1];
  return /^(?:in|at|on|near|from|across|throughout|of|for|to|with|by)$/.test(before?.word ?? '')
    ? (before?.word ?? '')
    : '';
}

/** The preposition before a name; '' for what is no name or stands free. */
const adjunct = (facets: Facets, at: number): string => (facets.lemmas[at]?.name ? preposition(facets, at) : '');

/** "The widow of a veteran" against "a veteran": the noun that the rest belongs to was left out. */
export function headConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const headless = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner).find(i => {
      const [lemma, link] = [facets.lemmas[i], facets.lemmas[i + 1]];
      if (
        !lemma ||
        lemma.name ||
        lemma.contrasts.some(c => c.slot === 'date') ||
        lemma.weight < HEAVY ||
        isAgain(facets, i) ||
        isVerb(facets, i) ||
        !/^(?:of|in)$/.test(link?.word ?? '')
      )
        return false;
      const belongs = facets.lemmas.findIndex((l, j) => j > i + 1 && !l.grammar);
      return belongs > 0 && partner[belongs] !== -1 && !facets.lemmas[belongs]?.name;
    });
  const mine = headless(statement, alignment.ofStatement);
  const theirs = headless(claim, alignment.ofClaim);
  if ((mine === undefined) === (theirs === undefined)) return null;
  return {
    slot: 'measure',
    statement: mine === undefined ? 'not so qualified' : written(statement, mine),
    claim: theirs === undefined ? 'not so qualified' : written(claim, theirs),
  };
}

/** True for a word that the text has twice ("teachers here earn less than teachers in …"): "those" may stand for it. */
const isAgain = ({ lemmas }: Facets, at: number): boolean =>
  lemmas.some((l, i) => i !== at && l.key === lemmas[at]?.key);

/** True for a form of a verb ("living in", "that … passed in", "was supplied in"): no noun that the rest belongs to. */
const isVerb = ({ lemmas }: Facets, at: number): boolean =>
  /(?:ing|ed)$/.test(lemmas[at]?.word ?? '') && !/^(?:the|a|an|of|its|their|his|her)$/.test(lemmas[at - 1]?.word ?? '');

const worldwide = (facets: Facets, partner: readonly number[]): number | undefined =>
  unmatched(facets, partner).find(i => /^(?:worldwid|world|global|globe)$/.test(facets.lemmas[i]?.key ?? ''));
const placeOf = (facets: Facets, partner: readonly number[]): number | undefined =>
  unmatched(facets, partner).find(i => facets.lemmas[i]?.name?.kind === 'place');

/** Matter that a copy of the claim leaves out, where it is no name and no circumstance ("in …", "according to …"). */
export function omission(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (unmatched(statement, alignment.ofStatement).some(i => (statement.lemmas[i]?.weight ?? 0) >= LIGHT)) return null;
  const own = statement.text.toLowerCase();
  const out = unmatched(claim, alignment.ofClaim).find(i => {
    const lemma = claim.lemmas[i];
    const called = TITLE.test(lemma?.key ?? '') && claim.lemmas[i + 1]?.name != null && alignment.ofClaim[i + 1] !== -1;
    const act = i === claim.predicate || claim.lemmas[i - 1]?.word === 'to';
    const kind = KIND.test(lemma?.key ?? '') && claim.lemmas[i - 1]?.name != null && alignment.ofClaim[i - 1] !== -1;
    const share = SHARE.test(lemma?.key ?? '') && claim.figures.some(q => q.kind === 'percent');
    const general = GENERAL.test(lemma?.key ?? '') && (alignment.ofClaim[i - 1] ?? -1) !== -1;
    // Told twice, or by whom it is said: "biologists".
    const stem = (lemma?.word ?? '').slice(0, LONG_STEM);
    const again = own.includes(stem) && (/\bthose\b/.test(own) || !statement.lemmas.some(l => l.word.includes(stem)));
    const told =
      called || kind || general || again || share || act || CIRCUMSTANCE.test(claim.lemmas[i - 1]?.word ?? '');
    return lemma && !lemma.name && !told && lemma.weight >= HEAVY && !isLoose(lemma);
  });
  return out === undefined ? null : { slot: 'scope', statement: 'left out', claim: written(claim, out) };
}

/** Stems of what somebody is called before his name, which says as well who it is. */
const TITLE =
  /^(?:congressman|congresswoman|senat|presid|chancellor|governor|mayor|judg|justic|king|queen|pope|princ|princess|secretari|minist|gener|admir|colonel|captain|professor|doctor|actor|actress|singer|lord|ladi|ambassador|spokesman|spokeswoman|lawyer|attornei)$/;

/** Stems of what a name may stand without: "the Glazers" are the Glazer family. */
const KIND =
  /^(?:famili|brother|sister|group|compani|firm|corpor|parti|network|platform|app|magazin|newspap|railwai|airport|bridg|tunnel|river|lake|island|region|provinc|festiv|tournament|vaccin|drug|virus|hurrican|storm|voter|citizen|peopl)$/;
/** Stems of what goes without saying after what tells of which: "renewable sources" are renewables. */
const GENERAL = /^(?:case|sourc|word|member|compani|popul|team|journei|decis|peopl|person|fee|popular)$/;
/** So many first letters tell a long word. */
const LONG_STEM = 6;
/** What a share is called, where the figure tells that it is one: "the inflation rate reached 85 %". */
const SHARE = /^(?:rate|share|percentag|proport|level)$/;

const CIRCUMSTANCE = /^(?:in|at|on|since|during|after|before|according)$/;

/** "Protests over tax rises" are protests against them; days of the week were compared as dates. */
const isLoose = (lemma: Lemma | undefined): boolean =>
  /^(?:against|worth|employed|aged|single|past|actually|whereupon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    lemma?.word ?? '',
  );

/** True where one word, its plural aside, begins the other. */
const isWithin = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.replace(/s$/, ''));
};

/** Matter of weight that each of the texts has to itself; null where only one says more. */
export function residue(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const heaviest = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner)
      .filter(i => (facets.lemmas[i]?.weight ?? 0) >= HEAVY && !isLoose(facets.lemmas[i]))
      .sort((a, b) => (facets.lemmas[b]?.weight ?? 0) - (facets.lemmas[a]?.weight ?? 0))[0];
  const [mine, theirs] = [heaviest(statement, alignment.ofStatement), heaviest(claim, alignment.ofClaim)];
  if (mine === undefined || theirs === undefined) return null;
  // "Wood" and "wooden", "cash" and "cashless": one stem.
  if (isWithin(statement.lemmas[mine]?.word ?? '', claim.lemmas[theirs]?.word ?? '')) return null;
  return { slot: 'measure', statement: written(statement, mine), claim: written(claim, theirs) };
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** The partnered lemmas of matter around it, -1 at an end of the text. */
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Stretches of matter without a partner. */
function runs({ lemmas }: Facets, partner: readonly number[]): Run[] {
  const found: Run[] = [];
  let left = -1;
  const open = { from: -1, to: -1, weight: 0 };
  const close = (right: number): void => {
    if (open.from >= 0) found.push({ ...open, left, right });
    Object.assign(open, { from: -1, to: -1, weight: 0 });
  };
  for (const [i, lemma] of lemmas.entries()) {
    if (lemma.grammar) continue;
    if (partner[i] === -1) {
      if (open.from < 0) open.from = i;
      open.to = i;
      open.weight = Math.max(open.weight, lemma.weight);
      continue;
    }
    close(i);
    left = i;
  }
  close(-1);
  return found;
}

const between = ({ text, lemmas }: Facets, run: Run): string =>
  text.slice(lemmas[run.from]?.start ?? 0, lemmas[run.to]?.end ?? 0);

/** Background weight under which a word is too common to change what is told ("people", "new"). */
const LIGHT = 3;
/** Background weight from which a word counts as matter of its own. */
const HEAVY = 4;

const slotOf = (a: Lemma, b: Lemma): Slot =>
  a.name && b.name ? (a.name.kind === 'place' ? 'place' : 'person') : 'measure';

export const written = ({ text, lemmas }: Facets, at: number): string =>
  text.slice(lemmas[at]?.start ?? 0, lemmas[at]?.end ?? 0);
