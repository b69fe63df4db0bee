import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Lemma } from '../../reading/lemmas.ts';
import { COMMON_UNDER, HEAVY_FROM, unmatched, written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';
import { isAmongAll } from './among-all.ts';

/** What a statement has in a slot that it says nothing of. */
export const LEFT_OUT = 'left out';

/* Matter of weight that a near copy leaves out, or has another in place of. */

/** Stems of what somebody is called before his name, which says as well who it is. */
export const TITLE =
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
  /^(?:against|worth|employed|aged|single|past|actually|suddenly|relatively|essentially|basically|literally|obviously|frankly|honestly|truly|likely|supposedly|incredibly|simply|sadly|unfortunately|whereupon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    lemma?.word ?? '',
  );

/** True where one word, its plural aside, begins the other. */
const isWithin = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.replace(/s$/, ''));
};

/** Matter that a copy of the claim leaves out, where it is no name and no circumstance ("in …", "according to …"). */
export function omission(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (unmatched(statement, alignment.ofStatement).some(i => (statement.lemmas[i]?.weight ?? 0) >= COMMON_UNDER))
    return null;
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
    return lemma && !lemma.name && !told && lemma.weight >= HEAVY_FROM && !isLoose(lemma);
  });
  return out === undefined ? null : { slot: 'scope', statement: LEFT_OUT, claim: written(claim, out) };
}

/** Matter of weight that each of the texts has to itself; null where only one says more. */
export function residue(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  const heaviest = (facets: Facets, partner: readonly number[]): number | undefined =>
    unmatched(facets, partner)
      .filter(i => (facets.lemmas[i]?.weight ?? 0) >= HEAVY_FROM && !isLoose(facets.lemmas[i]))
      .sort((a, b) => (facets.lemmas[b]?.weight ?? 0) - (facets.lemmas[a]?.weight ?? 0))[0];
  const [mine, theirs] = [heaviest(statement, alignment.ofStatement), heaviest(claim, alignment.ofClaim)];
  if (mine === undefined || theirs === undefined || isAmongAll(statement, mine, claim, theirs)) return null;
  // "Wood" and "wooden", "cash" and "cashless": one stem.
  if (isWithin(statement.lemmas[mine]?.word ?? '', claim.lemmas[theirs]?.word ?? '')) return null;
  return { slot: 'measure', statement: written(statement, mine), claim: written(claim, theirs) };
}
